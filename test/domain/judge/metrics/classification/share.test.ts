import { expect, test } from '@jest/globals';
import { shareOf } from '../../../../../src/domain/judge/metrics/share.ts';
import { measureOf, metricsFor } from '../../../../../src/domain/judge/metrics/table.ts';
import { dice } from '../../cases.ts';
import { askedOf, classificationCases, examplesOf, weightings } from './cases.ts';

const random = dice(5);
const cases = classificationCases(random).map((outcome, at) =>
  examplesOf(outcome, weightings(outcome.labels.length, random)[at % 4]!),
);

test('a share is the weight of its hits by the weight of those among whom they are', () => {
  const seen = new Set<string>();
  for (const examples of cases) {
    const metrics = metricsFor(examples, askedOf(examples));
    const values = measureOf(examples, metrics)(examples.weights);
    for (const [which, metric] of metrics.entries()) {
      const share = shareOf(examples, metric);
      if (metric.shape !== 'share') expect([metric.name, share]).toEqual([metric.name, null]);
      if (share === null) continue;
      const sum = (of: Float64Array) =>
        of.reduce((total, value, row) => total + value * examples.weights[row]!, 0);
      const value = sum(share.hits) / sum(share.among);
      if (Number.isNaN(value)) expect(values[which]).toBeNaN();
      else expect(values[which]).toBeCloseTo(value, 12);
      const isHit = (hit: number, row: number) =>
        hit === 0 || (hit === 1 && share.among[row] === 1);
      expect([metric.name, share.hits.every(isHit)]).toEqual([metric.name, true]);
      seen.add(metric.name.replace(/[@[].*/, ''));
    }
  }
  expect([...seen].sort()).toEqual([
    ...['accuracy', 'micro_f1', 'micro_precision', 'micro_recall', 'precision', 'recall'],
    ...['specificity', 'top_k_accuracy'],
  ]);
});
