import type { Table } from '../../../src/domain/data/table/table.ts';
import { parseGuard, parseMargin } from '../../../src/domain/judge/compare/margin.ts';
import { evaluate } from '../../../src/domain/judge/evaluate.ts';
import type { Examples, Spec } from '../../../src/domain/judge/examples/examples.ts';
import { readExamples } from '../../../src/domain/judge/examples/read.ts';
import { dice } from './cases.ts';
import { tableFrom } from './tables.ts';

export const spec: Spec = {
  task: 'binary',
  target: 'label',
  prediction: 'prediction',
  score: 'score',
  id: 'id',
  slices: ['region'],
};

/** Fewer resamples than by default: these tests ask for signs and not for digits. */
export const plan = { resamples: 400, seed: 1, confidence: 0.95 };

/**
 * A model's predictions of `count` examples, the same examples for every model.
 *
 * @param skill from 0, guessing, to 1, almost sure
 * @param own the seed of the model's own errors
 */
export function model(count: number, skill: number, own = 1): Table {
  const world = dice(99);
  const luck = dice(own);
  const labels = Array.from({ length: count }, () => world.below(2));
  const hardness = labels.map(() => world.share());
  const region = labels.map(
    () => ['north', 'south', 'moon'][world.share() < 0.02 ? 2 : world.below(2)]!,
  );
  const score = labels.map((label, row) => {
    const guess = 0.85 * hardness[row]! + 0.15 * luck.share();
    return skill * (label === 1 ? 0.5 + guess / 2 : guess / 2) + (1 - skill) * guess;
  });
  return tableFrom({
    id: labels.map((_, row) => `e${row}`),
    region,
    label: labels,
    prediction: score.map((value) => Number(value > 0.5)),
    score,
  });
}

export function side(table: Table, given: Spec = spec) {
  return sideOf(readExamples(table, given));
}

export function sideOf(examples: Examples) {
  return { examples, metrics: evaluate(examples, { ...plan, resamples: 20 }).metrics };
}

export function terms(primary: string, margin: string, ...guards: string[]) {
  return {
    primary,
    margin: parseMargin(margin, 'input margin'),
    guards: guards.map((text) => parseGuard(text, 'input guards')),
  };
}
