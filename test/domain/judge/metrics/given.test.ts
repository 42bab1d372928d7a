import { expect, test } from '@jest/globals';
import { unmeasured } from '../../../../src/domain/judge/evaluate.ts';
import { directionOf, readDirections } from '../../../../src/domain/judge/metrics/direction.ts';
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

const bomb = ['a: &a {x: 1}', 'b: &b [*a, *a, *a]', 'c: [*b, *b, *b]'].join('\n');

test.each([
  ['f1: .nan', /metrics\.yml:1:5: found "\.nan"; allowed: a finite number as f1/],
  ['f1: -.inf', /found "-\.inf"/],
  [`f1: ${'9'.repeat(400)}`, /found "9{80}…"/],
  ['f1: 1_000', /found "1_000"/],
  ['f1: 2024-01-01', /found "2024-01-01"/],
  ["f1: '0.9'", /found "0\.9"; .*leave out its quotes/],
  ['f1: !mine 1', /found "1"/],
  ['f1: 0.9\nf1: 0.8', /2:1: a name stands here twice/],
  ['1: 0.9\n"1": 0.8', /2:1: a name stands here twice/],
  ['a: &x 1\nb: *x', /2:4: found "\*x"; allowed: a finite number as b; write it out/],
  ['b: *x', /found "\*x"/],
  [bomb, /2:7: found "a list"/],
  ['base: &b {f1: 1}\nval:\n  <<: *b', /3:7: found "\*b"/],
  ['!!merge <<: {f1: 1}', /a metric has no name here/],
  ['? [a, b]\n: 1', /a metric has no name here/],
  ['"": 1', /1:1: a metric has no name here/],
  ['"a\\nb": x', /found "x"; allowed: a finite number as "a\\nb"/],
  ['a: 1\n---\nb: 2', /2:1: not YAML: it holds more than one document/],
  ['a:\n\tb: 1', /2:1: not YAML/],
  ['# nothing', /holds no metrics/],
  ['{"a":'.repeat(20_000), /nested too deep/],
  ['- '.repeat(20_000), /nested too deep/],
  [`a:\n${' '.repeat(300)}b: 1`, /nested too deep/],
  [`a: 1 # ${'x'.repeat(1e6)}`, /too long/],
])('in YAML %.40s is refused with its place', (text, line) => {
  expect(() => parseMetrics(text, 'metrics.yml')).toThrow(line);
});

test('ten thousand metrics are read, and a name in brackets is no nesting', () => {
  const names = Array.from({ length: 10_000 }, (_, at) => `"recall[c${at}]": 0.${at}`);
  expect(parseMetrics(`{${names.join(', ')}}`, 'metrics.json').size).toBe(10_000);
  expect([...parseMetrics('recall[fraud]: 0.5\nndcg@10: 1e-3', 'm.yml')]).toEqual([
    ['recall[fraud]', 0.5],
    ['ndcg@10', 0.001],
  ]);
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

test.each([
  ['f1', 'higher'],
  ['val.rmse', 'lower'],
  ['val/f1', 'higher'],
  ['eval_loss', 'lower'],
  ['val_accuracy', 'higher'],
  ['test-mae', 'lower'],
  ['f1_score', 'higher'],
  ['neg_mean_squared_error', 'higher'],
  ['mean_squared_error', 'lower'],
  ['ndcg@20', 'higher'],
  ['recall[fraud]', 'higher'],
  ['pinball@0.9', 'lower'],
  ['bias', 'zero'],
  ['AUC', 'higher'],
  ['constructor', null],
  ['my_number', null],
  ['val.', null],
  ['val.recall[a/b.c]', 'higher'],
])('the name %s says that better is %s', (name, direction) => {
  expect(directionOf(name)).toBe(direction);
});

test('where a name does not tell, the direction is said', () => {
  const given = new Map([
    ['churned', 1],
    ['f1', 2],
  ]);
  const directions = readDirections({ churned: 'lower', f1: 'zero' }, [...given.keys()]);
  const { metrics } = withGiven(unmeasured(), given, directions);
  expect(metrics).toMatchObject({ churned: { direction: 'lower' }, f1: { direction: 'zero' } });
  expect(() => readDirections({ churn: 'lower' }, [...given.keys()])).toThrow(
    /input directions: found "churn"; .*did you mean "churned"/,
  );
  expect(() => readDirections({ f1: 'up' }, ['f1'])).toThrow(
    /found "f1: up"; allowed: higher, lower, zero/,
  );
});
