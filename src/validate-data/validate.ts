import type { LoadedDataset } from '../adapters/duckdb/dataset.ts';
import { load } from '../adapters/tables/bytes.ts';
import { decode } from '../adapters/tables/text.ts';
import { plural } from '../domain/data/checks/finding.ts';
import { inspect } from '../domain/data/checks/inspect.ts';
import { checkReference } from '../domain/data/checks/reference.ts';
import type { Contract, SplitsContract } from '../domain/data/contract/contract.ts';
import { parseContract } from '../domain/data/contract/text.ts';
import type { Dataset } from '../domain/data/dataset.ts';
import type { Drift } from '../domain/records/drift.ts';
import type { CheckResult, Validation } from '../domain/records/validation.ts';
import { modelName } from '../domain/registry/name.ts';
import { byImportance } from '../domain/report/importance.ts';
import { validationSection } from '../domain/report/validation.ts';
import { origin } from '../runtime/context.ts';
import type { Outcome, Tools } from '../runtime/room.ts';
import { annotate } from './annotations.ts';
import { type Data, filesOf, withData } from './data.ts';
import { driftChecks, driftSince } from './drift.ts';
import type { Inputs } from './inputs.ts';
import { readReference } from './reference.ts';

/** Holds the data files against the contract; what fails is in the record, whatever the answer. */
export async function validate(inputs: Inputs, tools: Tools): Promise<Outcome> {
  const { context } = tools;
  const found = await withData({ memory: inputs.memoryLimit }, tools, async (data) => {
    await data.expect(inputs.files);
    const { contract, file } = await readContract(inputs.contract, context.directory);
    return { contract: file, ...(await examine({ inputs, contract, data, tools })) };
  });
  const record: Validation = {
    schema: 'mlops/validation/1',
    ...origin(context, modelName(inputs.modelName, context)),
    ...found,
    valid: failed(found.checks, 'fail').length === 0,
  };
  return {
    record: { file: 'validation.json', content: record },
    outputs: {
      valid: record.valid,
      rows: record.rows,
      'failed-checks': failed(record.checks, 'fail').length,
      drift: record.drift?.verdict ?? null,
    },
    refusal: refusal(record.checks, inputs.failOn),
    annotations: annotate(record.checks, context.directory, context.workspace),
    summary: validationSection(record),
  };
}

interface Work {
  inputs: Inputs;
  contract: Contract | null;
  data: Data;
  tools: Tools;
}

type Found = Pick<Validation, 'files' | 'rows' | 'columns' | 'checks' | 'drift'>;

async function examine({ inputs, contract, data, tools }: Work): Promise<Found> {
  const { context } = tools;
  const dataset = await data.open(await data.find(inputs.files, contract), contract);
  const reference = inputs.reference ?? contract?.drift?.reference;
  const where = {
    model: modelName(inputs.modelName, context),
    stage: inputs.stage,
    token: inputs.token,
  };
  const before =
    reference === undefined
      ? null
      : await readReference(reference, { contract, data, where, tools });
  const splits = contract?.splits
    ? await splitsOf(contract, contract.splits, { data, dataset })
    : [];
  const { rows, columns, checks } = await inspect(dataset, contract, context.now());
  const files = filesOf(dataset);
  const own = [...checks, ...splits];
  if (!before) return { files, rows, columns, checks: own, drift: null };
  const file = files[0]?.path ?? '';
  const drift: Drift = await driftSince(before, { name: file, rows, columns, dataset }, contract);
  const since = checkReference({ file: before.name, columns: before.columns }, { file, columns });
  return {
    ...{ files, rows, columns, drift },
    checks: [...own, ...since, ...driftChecks(drift, contract, file)],
  };
}

/** Leaks between the files for training and those for testing. */
async function splitsOf(
  contract: Contract,
  splits: SplitsContract,
  { data, dataset }: { data: Data; dataset: Dataset },
): Promise<CheckResult[]> {
  const { splitChecks } = await import('../adapters/duckdb/splits/splits.ts');
  const find = (patterns: readonly string[], side: string) =>
    data.find(patterns, contract, `${contract.file} splits.${side}`);
  const sources = {
    train: await find(splits.train, 'train'),
    test: await find(splits.test, 'test'),
  };
  const loaded = 'held' in dataset ? (dataset as LoadedDataset) : undefined;
  return (await splitChecks(await data.engine(), sources, splits, contract, loaded)).checks;
}

async function readContract(
  path: string | undefined,
  directory: string,
): Promise<{ contract: Contract | null; file: Validation['contract'] }> {
  if (path === undefined) return { contract: null, file: null };
  const { bytes, sha256, size } = await load(path, directory);
  const contract = parseContract(decode(bytes, path), path);
  return { contract, file: { path, sha256, bytes: size } };
}

const failed = (checks: Validation['checks'], ...levels: ('fail' | 'warn')[]) =>
  checks.filter(({ level, passed }) => !passed && levels.includes(level));

function refusal(checks: Validation['checks'], failOn: Inputs['failOn']): string | null {
  if (failOn === 'never') return null;
  const against = failed(checks, 'fail', ...(failOn === 'warn' ? (['warn'] as const) : []));
  const [first] = byImportance(against);
  if (!first) return null;
  const others = against.length > 1 ? `; and ${plural(against.length - 1, 'other check')}` : '';
  return `${first.message}${others}`;
}
