import { basename, join } from 'node:path';
import { hashFile, hashTree } from '../adapters/files/hash.ts';
import { inputFiles } from '../adapters/files/inputs.ts';
import { readRecord, recordsFolder } from '../adapters/files/records.ts';
import { InputError } from '../domain/errors.ts';
import { type Comparison, comparison } from '../domain/records/comparison.ts';
import { type Evaluation, evaluation } from '../domain/records/evaluation.ts';
import { validation } from '../domain/records/validation.ts';
import { isAssetName, predictionsAsset } from '../domain/registry/assets.ts';
import { modelName } from '../domain/registry/name.ts';
import type { Tools } from '../runtime/room.ts';
import type { Inputs } from './inputs.ts';

/** What is to be registered. */
export interface Candidate {
  readonly model: string;
  /** The source commit. */
  readonly commit: string;
  readonly modelPath: string;
  readonly modelSha256: string;
  readonly evaluation: Evaluation | null;
  readonly comparison: Comparison | null;
  /** Files for the release as they are; name to absolute path. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Reads what earlier steps left. Records of another commit are left out.
 *
 * @throws InputError when the model is not there, or a record is not of this model
 */
export async function readCandidate(
  inputs: Inputs,
  { context, log }: Pick<Tools, 'context' | 'log'>,
): Promise<Candidate> {
  const { directory, commit } = context;
  const model = modelName(inputs.modelName, context);
  if (commit === null)
    throw new InputError({
      where: 'input working-directory',
      found: inputs.workingDirectory,
      remedy: 'a version is a tag on a commit: run git init and commit, or check out first',
    });
  const modelPath = join(directory, inputs.model);
  const modelSha256 = await hashTree(modelPath);
  if (modelSha256 === undefined)
    throw new InputError({ where: 'input model', found: inputs.model, remedy: 'it is not there' });
  const files = new Map<string, string>();
  const own = (record: { model: string; commit: string | null } | undefined, file: string) =>
    isOwn(record, file, { model, commit, files, directory, warn: log.warn });
  const evaluated = readRecord(directory, 'evaluation.json', evaluation);
  const compared = readRecord(directory, 'comparison.json', comparison);
  own(readRecord(directory, 'validation.json', validation), 'validation.json');
  const judged = evaluated && own(evaluated, 'evaluation.json');
  if (!judged)
    log.warn(
      `no gate has judged this model: there is no ${recordsFolder}/evaluation.json of this commit`,
    );
  const candidate = {
    ...{ model, commit, modelPath, modelSha256, files },
    evaluation: judged ? evaluated : null,
    comparison: compared && own(compared, 'comparison.json') ? compared : null,
  };
  await addResults(files, directory, candidate.evaluation);
  for (const path of inputs.assets?.length
    ? await inputFiles(directory, inputs.assets, 'input assets')
    : [])
    addAsset(files, join(directory, path), path);
  return candidate;
}

interface Owner {
  readonly model: string;
  readonly commit: string;
  readonly files: Map<string, string>;
  readonly directory: string;
  readonly warn: (line: string) => void;
}

/** Whether a record is of this model and commit; then it goes into the release. */
function isOwn(
  record: { model: string; commit: string | null } | undefined,
  file: string,
  { model, commit, files, directory, warn }: Owner,
): boolean {
  if (!record) return false;
  if (record.model !== model)
    throw new InputError({
      where: `${recordsFolder}/${file}`,
      found: record.model,
      remedy: `it is of another model than ${model}: run the step that writes it again`,
    });
  if (record.commit !== commit) {
    warn(`${recordsFolder}/${file} is of another commit and is left out`);
    return false;
  }
  files.set(file, join(directory, recordsFolder, file));
  return true;
}

async function addResults(
  files: Map<string, string>,
  directory: string,
  evaluated: Evaluation | null,
): Promise<void> {
  const results = [
    [evaluated?.predictions, predictionsAsset],
    [evaluated?.metricsFile, () => 'metrics.json'],
  ] as const;
  for (const [file, nameOf] of results) {
    if (!file) continue;
    const path = join(directory, file.path);
    const sha256 = await hashFile(path).catch(() => undefined);
    if (sha256 !== file.sha256)
      throw new InputError({
        where: file.path,
        remedy: `it is ${sha256 ? 'no longer the file' : 'not there'} that evaluation.json was made from: run train again`,
      });
    files.set(nameOf(file.path), path);
  }
}

const taken = ['model.tar.gz', 'MODEL_CARD.md', 'version.json'];

function addAsset(files: Map<string, string>, path: string, shown: string): void {
  const name = basename(path);
  const where = 'input assets';
  if (!isAssetName(name))
    throw new InputError({
      where,
      found: shown,
      allowed: 'file names of letters, digits, "_", "-" and ".", not beginning with "-" or "."',
    });
  if (files.has(name) || taken.includes(name))
    throw new InputError({
      where,
      found: shown,
      remedy: `the release has a file called ${name} already: give it another name`,
    });
  files.set(name, path);
}
