import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hashFile } from '../adapters/files/hash.ts';
import { readRecord, recordsFolder } from '../adapters/files/records.ts';
import { type Champion, fetchAsset } from '../adapters/registry/champion.ts';
import { readPredictions } from '../adapters/tables/typed/read.ts';
import { InputError, OutsideError } from '../domain/errors.ts';
import { readFeatures } from '../domain/judge/compare/changes/features.ts';
import type { Side } from '../domain/judge/compare/compare.ts';
import type { Examples } from '../domain/judge/examples/examples.ts';
import { neededOf, nothing } from '../domain/judge/examples/needed.ts';
import { readExamples, readInOrder } from '../domain/judge/examples/read.ts';
import { specFrom } from '../domain/judge/spec.ts';
import { type Evaluation, evaluation } from '../domain/records/evaluation.ts';
import { predictionsAsset } from '../domain/registry/assets.ts';
import type { Registry } from '../domain/registry/registry.ts';
import type { Context } from '../runtime/context.ts';

/** A model's own measurement, with the examples that it was measured on. */
export interface Judged extends Side {
  /** Null for a version that was registered without one. */
  readonly evaluation: Evaluation | null;
}

/**
 * What train left.
 *
 * @throws InputError when it left nothing, or something of another model or commit
 */
export async function readCandidate(
  model: string,
  { directory, commit }: Pick<Context, 'directory' | 'commit'>,
): Promise<Judged & { evaluation: Evaluation }> {
  const where = `${recordsFolder}/evaluation.json`;
  const record = readRecord(directory, 'evaluation.json', evaluation);
  if (!record) throw new InputError({ where, remedy: 'it is not there: run train first' });
  if (record.model !== model)
    throw new InputError({ where, found: record.model, remedy: `it is not of the model ${model}` });
  if (record.commit !== commit)
    throw new InputError({
      where,
      found: record.commit ?? 'no commit',
      remedy: `it is of another commit than ${commit?.slice(0, 12)}: run train again`,
    });
  return {
    evaluation: record,
    metrics: record.metrics,
    ...(await saidBy(record, directory)),
  };
}

/** What the candidate said of each example, and what else its file says of them. */
async function saidBy(
  record: Evaluation,
  directory: string,
): Promise<Pick<Side, 'examples' | 'features'>> {
  const { columns, predictions, task } = record;
  if (!predictions || task === null) return { examples: null };
  const sha256 = await hashFile(join(directory, predictions.path)).catch(() => undefined);
  if (sha256 !== predictions.sha256)
    throw new InputError({
      where: predictions.path,
      remedy: `it is ${sha256 ? 'no longer the file' : 'not there'} that evaluation.json was made from: run train again`,
    });
  const slices = [...new Set(record.slices.map(({ column }) => column))];
  const spec = specFrom(columns, { task, slices });
  const needed = (names: readonly string[]) => neededOf(names, spec, { hasFeatures: true });
  const table = await readPredictions(predictions.path, needed, directory);
  const { examples, order } = readInOrder(table, spec);
  return { examples, features: readFeatures(table, spec, order) };
}

/**
 * What the champion was registered with; without metrics or examples where it has none.
 *
 * @param id the column by which the candidate's examples are known
 * @throws OutsideError when an asset is gone or altered
 */
export async function readChampion(
  champion: Champion,
  { registry, folder, id }: { registry: Registry; folder: string; id: string | null },
): Promise<Judged> {
  const path = await fetchAsset(registry, champion, 'evaluation.json', folder);
  if (path === null) return { evaluation: null, metrics: {}, examples: null };
  const record = await parse(path, champion);
  const asset = record.predictions && predictionsAsset(record.predictions.path);
  const file = asset && (await fetchAsset(registry, champion, asset, folder));
  if (!file) return { evaluation: record, metrics: record.metrics, examples: null };
  // The candidate may have been given an id since; the champion's file may well hold that column.
  const columnsFor = (names: readonly string[]) => ({
    ...record.columns,
    id: id && names.includes(id) ? id : record.columns.id,
  });
  const name = `${asset} of ${champion.version.tag}`;
  const examples = await read(
    { path: basename(file), name, directory: dirname(file) },
    (names) => ({
      task: record.task,
      columns: columnsFor(names),
    }),
  );
  return { evaluation: record, metrics: record.metrics, examples };
}

/**
 * The champion by predictions that it has made since. Its metrics of other data are left out.
 *
 * @throws InputError when the file cannot be read
 */
export async function readAgain(
  { evaluation: record }: Judged,
  { file, tag, candidate }: { file: string; tag: string; candidate: Evaluation },
  { directory }: Pick<Context, 'directory'>,
): Promise<Judged> {
  const { task, columns } = record ?? candidate;
  const { target, id, query } = candidate.columns;
  // Weights and groups are the candidate's: they belong to the example, not to the model.
  const today = { ...columns, ...{ target, id, query, weight: null, group: null } };
  const named = { path: file, name: `today's predictions of ${tag}`, directory };
  const examples = await read(named, () => ({ task: task ?? candidate.task, columns: today }));
  return { evaluation: record, metrics: {}, examples };
}

async function parse(path: string, { version }: Champion): Promise<Evaluation> {
  try {
    return evaluation.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    throw new OutsideError(
      `evaluation.json of the release ${version.tag} cannot be read`,
      'it is of another version of mlops: register and promote the champion again',
      { cause },
    );
  }
}

/** @param name what messages about the examples call the file */
async function read(
  { path, name, directory }: { path: string; name: string; directory: string },
  columnsFor: (names: readonly string[]) => Pick<Evaluation, 'task' | 'columns'>,
): Promise<Examples | null> {
  const specFor = (names: readonly string[]) => {
    const { task, columns } = columnsFor(names);
    return task === null ? null : specFrom(columns, { task, slices: [] });
  };
  const neededFor = (names: readonly string[]) => {
    const spec = specFor(names);
    return spec ? neededOf(names, spec) : nothing;
  };
  const table = await readPredictions(path, neededFor, directory);
  const spec = specFor(table.names);
  return spec && readExamples({ ...table, file: name }, spec);
}
