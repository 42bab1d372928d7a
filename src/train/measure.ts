import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFile } from '../adapters/files/hash.ts';
import { readPredictions as readTyped } from '../adapters/tables/typed/read.ts';
import { InputError } from '../domain/errors.ts';
import { evaluate, unmeasured } from '../domain/judge/evaluate.ts';
import type { Predictions } from '../domain/judge/examples/cells.ts';
import type { Spec } from '../domain/judge/examples/examples.ts';
import { neededOf } from '../domain/judge/examples/needed.ts';
import { readExamples } from '../domain/judge/examples/read.ts';
import type { Rule } from '../domain/judge/gate/claim.ts';
import { boundsOn, rangesOf } from '../domain/judge/gate/evidence.ts';
import { judgeAll } from '../domain/judge/gate/gate.ts';
import { metricsIn, parseRule, slicesOf } from '../domain/judge/gate/rule.ts';
import { defaultPlan } from '../domain/judge/intervals/bootstrap.ts';
import { parseMetrics, withGiven } from '../domain/judge/metrics/given.ts';
import { columnsOf } from '../domain/judge/spec.ts';
import { tasks } from '../domain/judge/task.ts';
import type { Evaluation, Measured } from '../domain/records/evaluation.ts';
import { askedFor } from './asked.ts';
import type { Inputs } from './inputs.ts';

type Judging =
  | Exclude<keyof Spec, 'target'>
  | 'predictions'
  | 'metrics'
  | 'directions'
  | 'extraMetrics'
  | 'gate';

/** The files that a training left, what their columns mean, and what is asked of them. */
export type Sources = Pick<Inputs, 'target' | 'confidence'> & Partial<Pick<Inputs, Judging>>;

type Result = Measured & Pick<Evaluation, 'predictions' | 'metricsFile' | 'columns'>;

/** Measures the model by the files that the training left. */
export async function measure(sources: Sources, directory: string): Promise<Result> {
  return (await measureAndJudge(sources, directory)).measured;
}

/**
 * Measures the model, and judges it by the rules of the gate.
 *
 * @throws InputError on rules and files that cannot be read
 */
export async function measureAndJudge(
  sources: Sources,
  directory: string,
): Promise<{ measured: Result; gate: Evaluation['gate'] }> {
  const { confidence, metrics, predictions } = sources;
  const rules = rulesOf(sources.gate);
  const slices = [...new Set([...(sources.slices ?? []), ...slicesOf(rules)])];
  const plan = { ...defaultPlan, confidence };
  const found =
    predictions === undefined
      ? null
      : await readPredictions(predictions, { ...sources, slices }, directory);
  const examples = found?.examples ?? null;
  const asked = askedFor(examples, sources.extraMetrics ?? [], metricsIn(rules));
  const own = examples ? evaluate(examples, plan, asked.known) : unmeasured(plan);
  const directions = new Map(Object.entries(sources.directions ?? {}));
  const all =
    metrics === undefined ? own : withGiven(own, readMetrics(directory, metrics), directions);
  return {
    measured: {
      ...all,
      predictions: await fileOf(directory, predictions),
      metricsFile: await fileOf(directory, metrics),
      columns: columnsOf(found?.spec ?? sources),
    },
    gate: judgeAll(rules, {
      ...{ ...all, refused: asked.refused },
      ...(examples ? { boundsOf: boundsOn(examples, plan), rangeOf: rangesOf(examples) } : {}),
    }),
  };
}

/** @throws InputError with the rule and the character */
export function rulesOf(gate: readonly string[] = []): Rule[] {
  return gate.map((rule, index) => parseRule(rule, `gate rule ${index + 1}`));
}

/** What is read is left behind, which is as large as the examples. */
async function readPredictions(file: string, sources: Sources, directory: string) {
  const needed = (names: readonly string[]) => neededOf(names, specOf({ file, names }, sources));
  const table = await readTyped(file, needed, directory);
  const spec = specOf(table, sources);
  return { examples: readExamples(table, spec), spec };
}

/** What the columns mean; `prediction` is found by its name, where the task has one. */
export function specOf(
  { file, names }: Pick<Predictions, 'file' | 'names'>,
  sources: Partial<Spec> & Pick<Spec, 'target'>,
): Spec {
  const { task, threshold } = sources;
  const isFound = task !== 'ranking' && threshold === undefined && names.includes('prediction');
  const { prediction = isFound ? 'prediction' : undefined } = sources;
  if (task === undefined)
    throw new InputError({
      where: 'input task',
      allowed: tasks.join(', '),
      remedy: `say what the predictions in ${file} are, as an input or as evaluate.task in mlops.yml`,
    });
  return { ...sources, task, prediction };
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
