import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Change, pairedChanges } from '../../../../../src/domain/judge/compare/difference.ts';
import type { Examples } from '../../../../../src/domain/judge/examples/examples.ts';
import { readExamples } from '../../../../../src/domain/judge/examples/read.ts';
import { metricsFor } from '../../../../../src/domain/judge/metrics/table.ts';
import { dice } from '../../cases.ts';
import { model, spec } from '../../models.ts';
import { permuted } from '../../tables.ts';
import {
  binaryPair,
  both,
  metricOf,
  multiclassPair,
  plan,
  rankingPair,
  regressionPair,
} from './models.ts';

const changes = (champion: Examples, candidate: Examples): Change[] =>
  pairedChanges(champion, candidate, metricsFor(candidate), plan);

const groupsOf = (count: number, size: number) =>
  Int32Array.from({ length: count }, (_, row) => Math.floor(row / size));
const weightsOf = (count: number) =>
  Float64Array.from({ length: count }, (_, row) => 0.5 + (row % 3));

const pairs = {
  binary: binaryPair(300),
  'binary by groups': both(binaryPair(300), { groups: groupsOf(300, 10) }),
  'binary with weights': both(binaryPair(300), { weights: weightsOf(300) }),
  multiclass: multiclassPair(200),
  'ranking by queries': rankingPair(200),
  regression: regressionPair(200),
  'regression by groups': both(regressionPair(200), { groups: groupsOf(200, 8) }),
};

for (const [name, [champion, candidate]] of Object.entries(pairs)) {
  test(`${name}: exchanging the models turns every interval around`, () => {
    const there = changes(champion, candidate);
    const back = changes(candidate, champion);
    const told = there.filter(({ difference }) => difference.low !== null);
    expect(told.length).toBeGreaterThan(5);
    there.forEach(({ difference, gain }, at) => {
      const other = back[at]!;
      expect(other.gain === null).toBe(gain === null);
      if (!gain || !other.gain) return;
      expect(other.difference.low).toBeCloseTo(-difference.high!, 9);
      expect(other.difference.high).toBeCloseTo(-difference.low!, 9);
      expect(other.difference.p).toBeCloseTo(difference.p!, 7);
      expect(other.gain.bound(0.9)).toBeCloseTo(-gain.bound(0.1), 9);
    });
  });

  test(`${name}: a model against itself is the same, and surely so`, () => {
    for (const { difference, isSame } of changes(candidate, candidate)) {
      if (difference.low === null) expect(difference.reason).not.toBeNull();
      else {
        expect(isSame).toBe(true);
        expect(difference).toMatchObject({ difference: 0, low: 0, high: 0, p: 1 });
      }
    }
  });

  test(`${name}: more confidence, wider; the estimate is within; p agrees with the interval`, () => {
    for (const { difference, gain } of changes(champion, candidate)) {
      if (!gain) continue;
      const steps = [1e-6, 0.001, 0.02, 0.3, 0.49, 0.5, 0.51, 0.8, 0.98, 0.9999, 1 - 1e-9];
      const bounds = steps.map(gain.bound);
      expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
      const { low, high, p } = difference;
      expect(low! <= difference.difference! && difference.difference! <= high!).toBe(true);
      if (Math.abs(p! - 0.05) > 1e-6) expect(low! <= 0 && high! >= 0).toBe(p! > 0.05);
    }
  });
}

test('the order of the rows in the files changes nothing', () => {
  const [old, young] = [model(200, 0.6), model(200, 0.7, 2)];
  const { below } = dice(3);
  const order = old.lines.map((line) => [below(2 ** 30), line - 2]).sort((a, b) => a[0]! - b[0]!);
  const rows = order.map(([, row]) => row!);
  const read = (table: typeof old) => readExamples(table, spec);
  expect(
    changes(read(permuted(old, rows)), read(permuted(young, rows.toReversed()))).map(
      ({ difference }) => difference,
    ),
  ).toEqual(changes(read(old), read(young)).map(({ difference }) => difference));
});

test('rows that are copied within their groups say nothing new', () => {
  const pair = binaryPair(120);
  const copied = pair.map((one) => copies(one, 3));
  const groups = groupsOf(360, 3);
  const [champion, candidate] = both([copied[0]!, copied[1]!], { groups });
  const alone = both(pair, { groups: groupsOf(120, 1) });
  const told = changes(champion, candidate);
  changes(...alone).forEach(({ difference }, at) => {
    if (difference.method?.includes('bootstrap')) return;
    expect(told[at]!.difference.low).toBeCloseTo(difference.low!, 10);
    expect(told[at]!.difference.high).toBeCloseTo(difference.high!, 10);
  });
});

function copies(examples: Examples, times: number): Examples {
  if (examples.task !== 'binary') throw new Error('binary');
  const rows = Int32Array.from({ length: examples.labels.length * times }, (_, row) =>
    Math.floor(row / times),
  );
  return {
    ...examples,
    labels: rows.map((row) => examples.labels[row]!),
    predictions: rows.map((row) => examples.predictions![row]!),
    scores: Float64Array.from(rows, (row) => examples.scores![row]!),
  };
}

test('a metric that is best at 0: nearer is a gain, on whichever side', () => {
  fc.assert(
    fc.property(fc.integer({ min: -8, max: 8 }), fc.integer({ min: -8, max: 8 }), (before, now) => {
      const [base] = regressionPair(60);
      const shifted = (by: number): Examples => {
        if (base.task !== 'regression') throw new Error('regression');
        return { ...base, predictions: base.predictions.map((value) => value + by) };
      };
      const bias = [metricOf(base, 'bias')];
      const [change] = pairedChanges(shifted(before), shifted(now), bias, plan);
      const { difference, gain, isSame } = change!;
      expect(isSame).toBe(before === now);
      const nearer = Math.abs(difference.champion!) - Math.abs(difference.candidate!);
      expect(gain!.bound(0.5)).toBeCloseTo(nearer, 1);
      expect(difference.low).toBeCloseTo(now - before, 9);
    }),
    { numRuns: 30 },
  );
});
