import { expect, test } from '@jest/globals';
import { calibrate, logLoss } from '../../../../src/domain/judge/compare/slices/calibrate.ts';
import { judgeSlices } from '../../../../src/domain/judge/compare/slices/slices.ts';
import { take } from '../../../../src/domain/judge/examples/examples.ts';
import { metricsFor } from '../../../../src/domain/judge/metrics/table.ts';
import { plan } from '../models.ts';
import { chance, pairOfModels } from './groups.ts';

type Models = ReturnType<typeof pairOfModels>;

const judge = (models: Models, margin = 0, name = 'roc_auc', own = plan) => {
  const metric = metricsFor(models.candidate).find((one) => one.name === name)!;
  return judgeSlices(models, { metric, margin }, own);
};
const worse = (slices: ReturnType<typeof judge>) =>
  slices.filter(({ verdict }) => verdict === 'worse').map(({ name }) => name);

const better = (bad: number) => (group: number) => (group === 3 ? bad : 0.6);

test('a group that the candidate serves worse is named, and no other', () => {
  const slices = judge(pairOfModels(5000, { seed: 1, noise: better(2.5) }));
  expect(worse(slices)).toEqual(['region=r3']);
  expect(slices[3]!.adjusted).toBeLessThan(0.01);
  expect(slices[3]!.difference).toBeLessThan(0);
  expect(slices.filter(({ adjusted }) => adjusted! > 0.5)).toHaveLength(7);
});

test('worse within the margin is not worse', () => {
  const models = pairOfModels(5000, { seed: 1, noise: better(2.5) });
  expect(worse(judge(models, 0.5))).toEqual([]);
});

test('models exchanged: the same group is better, and all others are worse or undecided', () => {
  const { champion, candidate } = pairOfModels(8000, { seed: 1, noise: better(4) });
  const slices = judge({ champion: candidate, candidate: champion });
  expect(slices[3]!.verdict).toBe('better');
  expect(worse(slices)).not.toContain('region=r3');
});

test('a metric of predicted labels is tested with the scores beside it', () => {
  const models = pairOfModels(5000, { seed: 4, noise: better(2.5) });
  const bare = {
    champion: { ...models.champion, scores: null } as Models['champion'],
    candidate: { ...models.candidate, scores: null } as Models['candidate'],
  };
  const [alone, together] = [judge(bare, 0, 'accuracy'), judge(models, 0, 'accuracy')];
  expect(together[3]!.adjusted).toBeLessThan(alone[3]!.adjusted! / 2);
  expect(worse(together)).toEqual(['region=r3']);
});

test('a candidate with other scores of the same order is equal everywhere', () => {
  const { champion } = pairOfModels(1000, { seed: 2, noise: () => 1 });
  const candidate = {
    ...champion,
    scores: champion.scores!.map((score) => (score as number) ** 3 / 2),
  } as Models['candidate'];
  for (const slice of judge({ champion, candidate }))
    expect(slice).toMatchObject({ difference: 0, adjusted: 1, verdict: 'not-worse' });
});

test('values of few examples are shown and not judged', () => {
  const { champion, candidate } = pairOfModels(300, { seed: 3, noise: better(9) });
  const slices = judge({ champion, candidate });
  for (const slice of slices.filter(({ n }) => n! < 50))
    expect(slice).toMatchObject({ adjusted: null, verdict: 'inconclusive' });
  expect(slices.some(({ n }) => n! < 50)).toBe(true);
});

test('a value with labels of one class is not judged', () => {
  const { champion, candidate } = pairOfModels(800, { seed: 3, count: 4, noise: () => 1 });
  const labels = champion.labels.map((label, row) =>
    champion.slices[0]!.codes[row] === 1 ? 0 : label,
  );
  const [old, young] = [champion, candidate].map((one) => ({
    ...one,
    labels,
  })) as Models['champion'][];
  const [, slice] = judge({ champion: old!, candidate: young! });
  expect(slice).toMatchObject({ difference: null, adjusted: null, verdict: 'inconclusive' });
});

test('the order of the rows changes nothing but rounding', () => {
  const { champion, candidate } = pairOfModels(1500, { seed: 5, noise: better(2) });
  const rows = Int32Array.from({ length: 1500 }, (_, row) => (row * 7) % 1500);
  const [one, other] = [
    judge({ champion, candidate }, 0.001),
    judge({ champion: take(champion, rows), candidate: take(candidate, rows) }, 0),
  ];
  expect(other.map(({ difference }) => difference)).toEqual(
    one.map(({ difference }) => expect.closeTo(difference!, 12)),
  );
});

test('rows that belong together count as one: the same rows twice tell no more', () => {
  const { champion, candidate } = pairOfModels(1200, { seed: 6, noise: better(2.5) });
  const twice = Int32Array.from({ length: 2400 }, (_, at) => at >> 1);
  const doubled = (of: Models['champion']) => ({
    ...take(of, twice),
    groups: Int32Array.from(twice),
  });
  const [once, whole] = [
    judge({ champion, candidate }),
    judge({ champion: doubled(champion), candidate: doubled(candidate) }),
  ];
  expect(whole[3]!.adjusted! / once[3]!.adjusted!).toBeGreaterThan(0.3);
  expect(whole[3]!.adjusted! / once[3]!.adjusted!).toBeLessThan(3);
});

test('twenty groups of two equal models raise an alarm in at most 5 %', () => {
  const alarms = Array.from({ length: 60 }, (_, seed) =>
    judge(pairOfModels(1400, { seed: seed + 50, count: 20, noise: () => 1 })),
  ).filter((slices) => worse(slices).length > 0);
  // 5 % of 60 is 3; 9 or more would come once in 250 times.
  expect(alarms.length).toBeLessThan(9);
});

test('calibrated odds depend on the order of the scores alone, and fit', () => {
  const { share } = chance(9);
  const scores = Float64Array.from({ length: 400 }, () => share());
  const labels = Int32Array.from(scores, (score) => Number(share() < score * score));
  const weights = new Float64Array(400).fill(1);
  const odds = calibrate(labels, scores, weights);
  expect(
    calibrate(
      labels,
      scores.map((score) => score ** 5 / 7),
      weights,
    ),
  ).toEqual(odds);
  const expected = odds.reduce((sum, value) => sum + 1 / (1 + Math.exp(-value)), 0);
  expect(expected).toBeCloseTo(
    labels.reduce((sum, label) => sum + label, 0),
    0,
  );
});

test.each([
  ['labels told apart without fail', (row: number) => Number(row >= 50), (row: number) => row],
  ['labels of one class', () => 1, (row: number) => row],
  ['scores that are all the same', (row: number) => row % 2, () => 0.5],
  ['scores that are all wrong', (row: number) => Number(row < 50), (row: number) => row],
])('calibration is finite with %s', (_, label, score) => {
  const rows = Array.from({ length: 100 }, (_, row) => row);
  const [labels, scores] = [Int32Array.from(rows, label), Float64Array.from(rows, score)];
  const odds = calibrate(labels, scores, new Float64Array(100).fill(1));
  const losses = odds.map((value, row) => logLoss(value, labels[row]!));
  expect(losses.every((loss) => Number.isFinite(loss) && loss >= 0)).toBe(true);
  const mean = losses.reduce((sum, loss) => sum + loss, 0) / 100;
  expect(mean).toBeLessThanOrEqual(Math.LN2 + 1e-9);
});
