import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Examples, Outcome } from '../../../../src/domain/judge/examples/examples.ts';
import { take } from '../../../../src/domain/judge/examples/examples.ts';
import { normalQuantile } from '../../../../src/domain/judge/intervals/distributions/normal.ts';
import {
  sliceEffort,
  uncertaintiesOf,
} from '../../../../src/domain/judge/intervals/uncertainties.ts';
import {
  intervalOf,
  pAtMost,
  pOf,
  type Uncertainty,
} from '../../../../src/domain/judge/intervals/uncertainty.ts';
import { plainWeights } from '../../../../src/domain/judge/metrics/metric.ts';
import { measureOf, metricsFor } from '../../../../src/domain/judge/metrics/table.ts';
import { binaryCase, dice, multiclassCase, regressionCase } from '../cases.ts';

const plan = { resamples: 1000, seed: 1, confidence: 0.95 };

function examplesOf(outcome: Outcome, more: Partial<Examples> = {}): Examples {
  const keys = Array.from(outcome.labels, (_, row) => `e${row}`);
  const identity = { file: 'p.csv', keys, keyedBy: 'id', slices: [], weights: null, groups: null };
  return { ...outcome, ...identity, own: [], ...more } as Examples;
}

function found(examples: Examples, name: string): Uncertainty {
  const one = uncertaintiesOf(examples, metricsFor(examples, [name]), plan).get(name)!;
  if ('reason' in one) throw new Error(one.reason);
  return one;
}

const outcomes = {
  binary: (n: number) => binaryCase(n, dice(2)),
  multiclass: (n: number) => multiclassCase(n, dice(2)),
  regression: (n: number) => regressionCase(n, dice(2)),
};

test.each([...Object.entries(outcomes)])(
  'bounds of %s metrics ascend with the confidence, and hold the value between them',
  (_, make) => {
    const groups = Int32Array.from({ length: 300 }, (_, row) => row % 60);
    const weights = Float64Array.from({ length: 300 }, (_, row) => 1 + (row % 3));
    for (const more of [{}, { groups }, { weights }, { weights, groups }]) {
      const examples = examplesOf(make(300), more);
      const metrics = metricsFor(examples).filter(({ shape }) => shape !== 'extreme');
      const values = measureOf(examples, metrics)(plainWeights(examples));
      const all = uncertaintiesOf(examples, metrics, plan);
      metrics.forEach(({ name }, which) => {
        const one = all.get(name) as Uncertainty;
        const bounds = [0.005, 0.025, 0.2, 0.5, 0.8, 0.975, 0.995].map(one.bound);
        expect([...bounds].sort((a, b) => a - b)).toEqual(bounds);
        expect(bounds[1]!).toBeLessThan(bounds[5]!);
        // A calibration error of chance alone is over its own interval.
        if (name === 'ece' || name === 'ks') return;
        expect(bounds[1]!).toBeLessThanOrEqual(values[which]!);
        expect(bounds[5]!).toBeGreaterThanOrEqual(values[which]!);
      });
    }
  },
);

test('an interval and a test of the same value agree', () => {
  const accuracy = found(examplesOf(binaryCase(200, dice(3))), 'accuracy');
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (confidence) => {
      const { low, high } = intervalOf(accuracy, confidence);
      expect(pAtMost(accuracy, low!)).toBeCloseTo((1 - confidence) / 2, 6);
      expect(pOf(accuracy, high!)).toBeCloseTo(1 - confidence, 6);
    }),
    { numRuns: 30 },
  );
});

test.each(['log_loss', 'brier'])(
  'rows that stand there five times in a group of their own say no more of %s',
  (name) => {
    const plain = examplesOf(binaryCase(120, dice(4)));
    const rows = Int32Array.from({ length: 600 }, (_, row) => Math.floor(row / 5));
    const copied = { ...take(plain, rows), groups: rows };
    for (const confidence of [0.8, 0.95, 0.999]) {
      const [one, five] = [plain, copied].map((of) => intervalOf(found(of, name), confidence));
      expect(five!.low).toBeCloseTo(one!.low!, 9);
      expect(five!.high).toBeCloseTo(one!.high!, 9);
    }
  },
);

test.each(['accuracy', 'f1', 'roc_auc', 'mcc', 'average_precision', 'ks'])(
  'without their groups the copies would narrow %s by half and more',
  (name) => {
    const plain = examplesOf(binaryCase(200, dice(5)));
    const rows = Int32Array.from({ length: 1000 }, (_, row) => Math.floor(row / 5));
    const copied = take(plain, rows);
    const width = (of: Examples) => {
      const { low, high } = intervalOf(found(of, name), 0.95);
      return high! - low!;
    };
    const [one, grouped, loose] = [plain, { ...copied, groups: rows }, copied].map(width);
    expect(Math.abs(grouped! / one! - 1)).toBeLessThan(0.1);
    expect(loose! / one!).toBeLessThan(0.55);
  },
);

test('weights of one size change nothing but the method, those of many widen', () => {
  const plain = examplesOf(binaryCase(300, dice(6)));
  const weigh = (of: (row: number) => number) => ({
    ...plain,
    weights: Float64Array.from(plain.labels, (_, row) => of(row)),
  });
  const width = (of: Examples, name: string) => {
    const { low, high } = intervalOf(found(of, name), 0.95);
    return high! - low!;
  };
  for (const name of ['accuracy', 'roc_auc', 'log_loss', 'mcc']) {
    const one = width(plain, name);
    expect(
      Math.abs(
        width(
          weigh(() => 3),
          name,
        ) /
          one -
          1,
      ),
    ).toBeLessThan(0.02);
    expect(
      width(
        weigh((row) => (row % 4 === 0 ? 10 : 1)),
        name,
      ),
    ).toBeGreaterThan(1.2 * one);
  }
});

test('each metric has the method made for it', () => {
  const method = (of: Examples, name: string) => found(of, name).method;
  const small = examplesOf(binaryCase(200, dice(7)));
  expect(method(small, 'recall')).toBe('Wilson');
  expect(method(small, 'f1')).toBe("Wilson, on Jaccard's share");
  expect(method(small, 'balanced_accuracy')).toBe('MOVER of Wilson intervals');
  expect(method(small, 'roc_auc')).toBe('DeLong, on the logit scale');
  expect(method(small, 'log_loss')).toBe("Hall's transformed t");
  expect(method(small, 'mcc')).toBe('BCa bootstrap');
  expect(method(small, 'precision@10%')).toBe('Wilson, with the variance of the cut');
  const weights = new Float64Array(200).fill(2);
  expect(method({ ...small, weights }, 'precision@10%')).toBe('percentile bootstrap');
  const large = examplesOf(binaryCase(30_000, dice(7)));
  expect(method(large, 'mcc')).toBe("delta method on the Fisher's z scale");
  const errors = examplesOf(regressionCase(200, dice(7)));
  expect(method(errors, 'medae')).toBe('Woodruff, by order statistics');
});

test('where there is no interval the reason is said, where it may fail the caveat', () => {
  const all = (of: Examples) => uncertaintiesOf(of, metricsFor(of), plan);
  const errors = all(examplesOf(regressionCase(9, dice(8))));
  expect(errors.get('max_error')).toEqual({
    reason: 'no interval: a new example can lie beyond all that were seen',
  });
  expect(errors.get('mae')).toEqual({ reason: 'no interval from fewer than 10 examples' });
  const groups = Int32Array.from({ length: 100 }, (_, row) => row % 7);
  const few = all(examplesOf(binaryCase(100, dice(8)), { groups }));
  for (const one of few.values())
    expect((one as Uncertainty).caveat).toContain('there are only 7 groups');
  const alone = all(examplesOf(binaryCase(100, dice(8)), { groups: new Int32Array(100) }));
  expect(alone.get('accuracy')).toEqual({ reason: 'no interval: all examples are of one group' });
});

test.each([1e-200, 1e100, 1e200])(
  'errors of about %d have no interval, or one that holds the value',
  (size) => {
    const { labels, predictions, ...others } = outcomes.regression(60);
    const scaled = {
      ...others,
      labels: Float64Array.from(labels, (label) => size * label),
      predictions: Float64Array.from(predictions!, (prediction) => size * prediction),
    };
    const examples = examplesOf(scaled as Outcome);
    const metrics = metricsFor(examples);
    const values = measureOf(examples, metrics)(plainWeights(examples));
    const all = uncertaintiesOf(examples, metrics, plan);
    for (const [which, { name }] of metrics.entries()) {
      const one = all.get(name)!;
      if ('reason' in one) continue;
      const { low, high } = intervalOf(one, 0.95);
      expect([name, low! <= values[which]!, values[which]! <= high!]).toEqual([name, true, true]);
    }
  },
);

test('the interval of F-beta holds its value, and at a beta of 1 is that of F1', () => {
  const examples = examplesOf(binaryCase(200, dice(12)));
  const bounds = (name: string) => intervalOf(found(examples, name), 0.95);
  expect(bounds('fbeta@1').low).toBeCloseTo(bounds('f1').low!, 12);
  expect(bounds('fbeta@1').high).toBeCloseTo(bounds('f1').high!, 12);
  for (const name of ['fbeta@0.5', 'fbeta@2', 'fbeta@10']) {
    const metric = metricsFor(examples, [name]).filter((one) => one.name === name);
    const value = measureOf(examples, metric)(plainWeights(examples))[0]!;
    expect(Math.abs(found(examples, name).bound(0.5) - value)).toBeLessThan(1e-9);
    const width = (beta: string) => bounds(beta).high! - bounds(beta).low!;
    expect(width(name) / width('f1')).toBeGreaterThan(0.5);
    expect(width(name) / width('f1')).toBeLessThan(2);
  }
});

test('of errors some of which are far larger than the others, the largest may be missing', () => {
  const errors = (size: (z: number) => number) => {
    const predictions = Float64Array.from({ length: 200 }, (_, row) =>
      size(normalQuantile((row + 0.5) / 200)),
    );
    const none = { classes: null, scores: null, bounds: null, naive: null };
    const labels = new Float64Array(200);
    return examplesOf({ task: 'regression', labels, predictions, ...none });
  };
  const [normal, skewed] = [errors((z) => z), errors((z) => Math.exp(2 * z))];
  expect(found(normal, 'rmse').caveat).toBeNull();
  expect(found(normal, 'mae').caveat).toBeNull();
  for (const name of ['rmse', 'mse', 'mae'])
    expect(found(skewed, name).caveat).toMatch(/the largest may not be among these examples/);
});

test('a slice gets its intervals without the cost of resampling', () => {
  const examples = examplesOf(binaryCase(400, dice(9)));
  const metrics = metricsFor(examples);
  const whole = uncertaintiesOf(examples, metrics, plan);
  const slice = uncertaintiesOf(examples, metrics, plan, sliceEffort);
  for (const name of ['mcc', 'kappa', 'average_precision']) {
    const [a, b] = [whole, slice].map((all) => intervalOf(all.get(name) as Uncertainty, 0.95));
    expect((slice.get(name) as Uncertainty).method).toMatch(/^delta method/);
    expect(Math.abs(a!.low! - b!.low!)).toBeLessThan(0.15 * (a!.high! - a!.low!));
    expect(Math.abs(a!.high! - b!.high!)).toBeLessThan(0.15 * (a!.high! - a!.low!));
  }
});

test('with few groups the error is that of leaving each out once', () => {
  const groups = Int32Array.from({ length: 90 }, (_, row) => row % 9);
  const examples = examplesOf(binaryCase(90, dice(10)), { groups });
  const [mcc] = metricsFor(examples).filter(({ name }) => name === 'mcc');
  const measure = measureOf(examples, [mcc!]);
  const left = Array.from({ length: 9 }, (_, one) =>
    Math.atanh(measure(Float64Array.from(groups, (group) => Number(group !== one)))[0]!),
  );
  const mean = left.reduce((sum, one) => sum + one, 0) / 9;
  const error = Math.sqrt((8 / 9) * left.reduce((sum, one) => sum + (one - mean) ** 2, 0));
  const { bound } = found(examples, 'mcc');
  const scaled = (Math.atanh(bound(0.975)) - Math.atanh(bound(0.025))) / 2;
  expect(scaled).toBeGreaterThan(2.3 * error * 0.95);
  expect(scaled).toBeLessThan(3.2 * error * 1.05);
});

test('queries that were all answered leave room for one that will not be', () => {
  const queries = Int32Array.from({ length: 60 }, (_, row) => row >> 2);
  const labels = Float64Array.from(queries, (_, row) => Number(row % 4 === 0));
  const outcome: Outcome = {
    ...{ task: 'ranking', classes: null, predictions: null, queries, labels },
    scores: labels.slice(),
  };
  const { method, bound } = found(examplesOf(outcome), 'hit_rate@1');
  expect(method).toBe('Wilson');
  expect(bound(0.975)).toBe(1);
  expect(bound(0.025)).toBeCloseTo(15 / (15 + 1.96 ** 2), 4);
});
