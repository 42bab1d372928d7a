import { readConfig } from '../../adapters/files/config.ts';
import { readTable } from '../../adapters/tables/read.ts';
import { configKeys } from '../../declarations.ts';
import type { Table } from '../../domain/data/table/table.ts';
import { InputError } from '../../domain/errors.ts';
import { checkModel } from '../../domain/registry/tag.ts';
import type { Tools } from '../../runtime/room.ts';
import { compose, type Project } from './compose.ts';
import { contractAt, contractBeside } from './contract.ts';
import { findData } from './data.ts';
import type { Facts } from './look.ts';
import type { Script } from './python/script.ts';
import { writtenFiles } from './python/writes.ts';
import { recognise } from './recognise.ts';
import { serviceOf } from './service.ts';
import { type Settings, settingsIn, settingsOf } from './settings.ts';
import { trainingScript } from './training-script.ts';
import type { Draft } from './write.ts';

/** What `mlops.yml` says or is going to say, the files that go with it, and what is to be told. */
export interface Plan {
  /** Undefined where `mlops.yml` is there: what it says is the user's. */
  readonly project: Project | undefined;
  readonly settings: Settings;
  readonly drafts: readonly Draft[];
  readonly kept: readonly string[];
  readonly notes: readonly string[];
}

const config = 'mlops.yml';

/** The plan where `mlops.yml` is there: what it names and is not there yet. */
export async function planFromConfig(tools: Tools): Promise<Plan> {
  const settings = settingsIn(await readConfig(tools.context.directory, config, configKeys()));
  const { contract, files } = settings;
  const plan = contract && files.length > 0 ? await contractAt(contract, files, tools) : undefined;
  const kept = [config, ...(contract && !plan?.draft ? [contract] : [])];
  const drafts = plan?.draft ? [plan.draft] : [];
  return { project: undefined, settings, drafts, kept, notes: plan?.notes ?? [] };
}

/**
 * The plan where there is no `mlops.yml`: from what the folder shows.
 *
 * @throws InputError when there is neither a training script nor data
 */
export async function planFromFacts(facts: Facts, tools: Tools): Promise<Plan> {
  const { directory } = tools.context;
  const choice = trainingScript(facts);
  const script = choice?.script;
  const { data, notes } = await findData(facts, script, directory);
  if (!script && !data) throw nothingFound(notes);
  const contract = data && (await contractBeside(data.patterns, tools));
  const seen = script && {
    ...{ script, data, files: facts.files, python: facts.python, sources: sourcesIn(facts) },
    tables: await tablesLeft(script, facts, directory),
  };
  const project: Project = {
    model: nameFrom(facts.name),
    data: data && { files: data.patterns, contract: contract?.path },
    training: seen && recognise(seen),
    service: serviceIn(facts),
    cases: facts.files.some((file) => /^smoke\/.*\.json$/.test(file)) ? 'smoke/*.json' : undefined,
  };
  const others = choice?.others.length
    ? [`${script?.path} was taken for the training script, not ${choice.others.join(', ')}`]
    : [];
  return {
    project,
    settings: settingsOf(project),
    drafts: [
      { path: config, text: compose(project) },
      ...(contract?.draft ? [contract.draft] : []),
    ],
    kept: contract?.path && !contract.draft ? [contract.path] : [],
    notes: [...others, ...notes, ...(contract?.notes ?? [])],
  };
}

function nothingFound(notes: readonly string[]): InputError {
  return new InputError({
    where: 'this folder',
    allowed:
      'a training script (train.py, src/train.py, scripts/train.py, or another with train in its name), or data (data/*.csv, .parquet or .jsonl, or *.csv beside the code)',
    remedy: notes[0] ?? "none was found: run it in the project's folder",
  });
}

const sourcesIn = ({ texts }: Facts) =>
  new Map([...texts].filter(([file]) => file.endsWith('.py')));

/** The tables that an earlier training left: their headers say more than the script does. */
async function tablesLeft(
  script: Script,
  { files }: Facts,
  directory: string,
): Promise<Map<string, Table>> {
  const tables = new Map<string, Table>();
  for (const { kind, path } of writtenFiles(script)) {
    if (kind !== 'table' || !files.includes(path)) continue;
    const table = await readTable(path, {}, directory).catch(() => undefined);
    if (table && table.rows > 0) tables.set(path, table);
  }
  return tables;
}

function serviceIn({ texts }: Facts): Project['service'] {
  const dockerfile = texts.get('Dockerfile');
  return dockerfile === undefined ? null : serviceOf(dockerfile, texts.values());
}

/** The folder's or the repository's name, as it may stand in a tag. */
function nameFrom(name: string): string {
  const fit = name.replace(/[^A-Za-z0-9_-]+/g, '-').replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '');
  return checkModel(fit.slice(0, 60).replace(/[^A-Za-z0-9]+$/, '') || 'model', "the folder's name");
}
