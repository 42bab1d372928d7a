import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFile } from '../adapters/files/hash.ts';
import { readTable } from '../adapters/tables/read.ts';
import { InputError } from '../domain/errors.ts';
import { defaultPlan } from '../domain/judge/bootstrap.ts';
import { evaluate, unmeasured } from '../domain/judge/evaluate.ts';
import { parseMetrics, withGiven } from '../domain/judge/given.ts';
import { readExamples } from '../domain/judge/read.ts';
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
  const { predictions, metrics, target, prediction, score, id, positive } = sources;
  const own = predictions === undefined ? unmeasured() : await computed(sources, directory);
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
    },
  };
}

async function computed(sources: Sources, directory: string): Promise<Measured> {
  const { predictions = '', task, confidence } = sources;
  if (task === undefined)
    throw new InputError({
      where: 'input task',
      allowed: 'binary, multiclass, regression',
      remedy: `say what the predictions in ${predictions} are, as an input or as evaluate.task in mlops.yml`,
    });
  const table = await readTable(predictions, {}, directory);
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
