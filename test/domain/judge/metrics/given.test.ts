import { expect, test } from '@jest/globals';
import { unmeasured } from '../../../../src/domain/judge/evaluate.ts';
import { parseMetrics, withGiven } from '../../../../src/domain/judge/metrics/given.ts';
import type { Estimate } from '../../../../src/domain/records/evaluation.ts';

test('nested names are joined by points, in JSON and in YAML', () => {
  const json = '{\n\t"val": {"f1": 0.9, "roc_auc": 1e-1},\n\t"loss": -2\n}';
  const expected = [
    ['val.f1', 0.9],
    ['val.roc_auc', 0.1],
    ['loss', -2],
  ];
  expect([...parseMetrics(json, 'metrics.json')]).toEqual(expected);
  const yaml = 'val:\n  f1: 0.9\n  roc_auc: 0.1\nloss: -2\n';
  expect([...parseMetrics(yaml, 'metrics.yml')]).toEqual(expected);
});

test.each([
  ['{"f1": "0.9"}', /metrics\.json:1:8: found "0\.9"; allowed: a finite number as f1; it is text/],
  ['{"f1": NaN}', /1:8: found "NaN"/],
  ['{"f1": .nan}', /1:8: found "\.nan"/],
  ['{"f1": Infinity}', /found "Infinity"/],
  ['{"f1": 1e999}', /found "1e999"/],
  ['{"f1": null}', /found "null"/],
  ['{"f1": true}', /found "true"/],
  ['{"f1": [1, 2]}', /1:8: found "a list"/],
  ['{"f1": 0.9,\n "f1": 0.1}', /2:2: a name stands here twice/],
  ['{"a": {"b": 1}, "a.b": 2}', /found "a\.b"; this name is there twice/],
  ['{"f1": 0.9', /not JSON/],
  ['[0.9]', /an object of names/],
  ['0.9', /an object of names/],
  ['{f1}', /allowed: a finite number as f1/],
  ['{}', /holds no metrics/],
  ['', /holds no metrics/],
])('%s is refused with its place', (text, line) => {
  expect(() => parseMetrics(text, 'metrics.json')).toThrow(line);
});

const computed = (value: number | null, n: number | null): Estimate => ({
  value,
  low: null,
  high: null,
  n,
  direction: 'higher',
  method: null,
  reason: 'r',
});

test('a given metric never replaces one that was computed, or that is undefined', () => {
  const measured = {
    ...unmeasured(),
    metrics: {
      f1: computed(0.5, 80),
      precision: computed(null, 80),
      roc_auc: computed(null, null),
    },
  };
  const given = new Map(Object.entries({ f1: 0.9, precision: 1, roc_auc: 0.8, mine: 3 }));
  const { metrics, notes } = withGiven(measured, given);
  expect(Object.entries(metrics).map(([name, { value }]) => [name, value])).toEqual([
    ['f1', 0.5],
    ['precision', null],
    ['roc_auc', 0.8],
    ['mine', 3],
  ]);
  expect(notes).toEqual([
    expect.stringMatching(/says f1 is 0\.9, the predictions give 0\.5/),
    expect.stringMatching(/says precision is 1, the predictions give no value/),
  ]);
});

test('the direction of a given metric is that of its name', () => {
  const given = new Map([
    ['val.rmse', 1],
    ['__proto__', 2],
  ]);
  const { metrics } = withGiven(unmeasured(), given);
  expect(metrics['val.rmse']).toMatchObject({ direction: 'lower', n: null, low: null });
  expect(Object.keys(metrics)).toEqual(['val.rmse', '__proto__']);
});
