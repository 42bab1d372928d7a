import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFile } from '../adapters/files/hash.ts';
import { readTable } from '../adapters/tables/read.ts';
import type { Table } from '../domain/data/table/table.ts';
import { InputError } from '../domain/errors.ts';
import { evaluate, unmeasured } from '../domain/judge/evaluate.ts';
import { readExamples } from '../domain/judge/examples/read.ts';
import { defaultPlan } from '../domain/judge/intervals/bootstrap.ts';
import { parseMetrics, withGiven } from '../domain/judge/metrics/given.ts';
import type { Evaluation, Measured } from '../domain/records/evaluation.ts';
import type { Inputs } from './inputs.ts';

type Sources = Pick<
  Inputs,
  | 'predictions'
  | 'metrics'
  | 'task'
  | 'target'
  | 'prediction'
  | 'score'
  | 'positive'
  | 'id'
  | 'slices'
  | 'confidence'
>;

type Result = Measured & Pick<Evaluation, 'predictions' | 'metricsFile' | 'columns'>;

/** Measures the model by the files that the training left. */
export async function measure(sources: Sources, directory: string): Promise<Result> {
  const { predictions, metrics, target, score, id, positive } = sources;
  const table = predictions === undefined ? null : await readTable(predictions, {}, directory);
  const prediction =
    sources.prediction ?? (table?.columns.has('prediction') ? 'prediction' : undefined);
  const own = table === null ? unmeasured() : computed(table, { ...sources, prediction });
  const all = metrics === undefined ? own : withGiven(own, readMetrics(directory, metrics));
  return {
    ...all,
    predictions: await fileOf(directory, predictions),
    metricsFile: await fileOf(directory, metrics),
    columns: {
      target,
      prediction: prediction ?? null,
      score: score ?? null,
      id: id ?? null,
      positive: positive ?? null,
      ...{ threshold: null, weight: null, group: null, query: null, low: null, high: null },
      ...{ time: null, season: null, costs: null, columns: [] },
    },
  };
}

function computed(table: Table, sources: Sources): Measured {
  const { task, confidence } = sources;
  if (task === undefined)
    throw new InputError({
      where: 'input task',
      allowed: 'binary, multiclass, regression',
      remedy: `say what the predictions in ${table.file} are, as an input or as evaluate.task in mlops.yml`,
    });
  return evaluate(readExamples(table, { ...sources, task }), { ...defaultPlan, confidence });
}

function readMetrics(directory: string, file: string): Map<string, number> {
  try {
    return parseMetrics(readFileSync(join(directory, file), 'utf8'), file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined) throw cause;
    throw new InputError({
      where: 'input metrics',
      found: file,
      remedy: `it cannot be read (${code})`,
    });
  }
}

async function fileOf(directory: string, path: string | undefined) {
  return path === undefined ? null : { path, sha256: await hashFile(join(directory, path)) };
}
