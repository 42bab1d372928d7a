import { expect, test } from '@jest/globals';
import { measureOf, metricsFor, metricsOf } from '../../../../../src/domain/judge/metrics/table.ts';
import { binaryCase, dice, multiclassCase } from '../../cases.ts';
import { examplesOf } from './cases.ts';

const one = (count: number) => new Float64Array(count).fill(1);
const binary = examplesOf(binaryCase(40, dice(1)), one(40));
const classes = ['fraud', 'theft', 'none'];
const multiclass = examplesOf({ ...multiclassCase(40, dice(2), 3), classes }, one(40));

test.each([
  ['roc_acu', 'metric: found "roc_acu"; did you mean "roc_auc"?'],
  ['fbeta', 'metric: found "fbeta"; did you mean "fbeta@2"?'],
  ['accuracy@5', 'metric: found "accuracy@5"; did you mean "accuracy"?'],
  [
    'precision@0',
    'metric: found "precision@0"; allowed: after @ a whole number from 1, or a share above 0% and below 100%',
  ],
  [
    'precision@200%',
    'metric: found "precision@200%"; allowed: after @ a whole number from 1, or a share above 0% and below 100%',
  ],
  [
    'lift@2.5',
    'metric: found "lift@2.5"; allowed: after @ a whole number from 1, or a share above 0% and below 100%',
  ],
  [
    'recall@',
    'metric: found "recall@"; allowed: after @ a whole number from 1, or a share above 0% and below 100%',
  ],
  ['fbeta@0', 'metric: found "fbeta@0"; allowed: after @ a number above 0 and below 1000000'],
  ['fbeta@1e3', 'metric: found "fbeta@1e3"; allowed: after @ a number above 0 and below 1000000'],
  ['ece@0', 'metric: found "ece@0"; allowed: after @ a whole number from 1 to 1000'],
  ['recall[yes]', 'metric: found "recall[yes]"; did you mean "recall"?'],
  ['__proto__', /^metric: found "__proto__"; known: accuracy, /],
  ['toString@5', /^metric: found "toString@5"; known: accuracy, /],
])('%s is refused for a binary task', (name, message) => {
  expect(() => metricsFor(binary, [name])).toThrow(message);
});

test.each([
  ['recall[nope]', /^metric: found "recall\[nope\]"; no class "nope": did you mean "none"\?$/],
  ['f1[other]', /no class "other": known: fraud, theft, none$/],
  ['recall[]', /no class "": known: fraud, theft, none$/],
  ['accuracy[fraud]', /^metric: found "accuracy\[fraud\]"; did you mean "accuracy"\?$/],
  ['top_k_accuracy@3', /after @ a whole number from 1 to 2$/],
  ['top_k_accuracy@0', /after @ a whole number from 1 to 2$/],
  ['top_k_accuracy', /did you mean "top_k_accuracy@3"\?$/],
  ['specificity', /^metric: found "specificity"; /],
])('%s is refused for a multiclass task', (name, message) => {
  expect(() => metricsFor(multiclass, [name])).toThrow(message);
});

test('what is asked for comes after the common metrics, each once, and keeps its name', () => {
  const common = metricsFor(binary).map(({ name }) => name);
  expect(common).not.toContain('cost');
  const asked = ['roc_auc', 'precision@5%', 'lift@10', 'precision@5%', 'cost'];
  expect(metricsFor(binary, asked).map(({ name }) => name)).toEqual([
    ...common,
    ...['precision@5%', 'lift@10', 'cost'],
  ]);
  const costs = { falsePositive: 1, falseNegative: 2, truePositive: 0, trueNegative: 0 };
  expect(metricsFor({ ...binary, costs }).at(-1)!.name).toBe('cost');
});

test('a class may have any name', () => {
  const odd = { ...multiclass, classes: ['a[b]', '5%', 'x@y]'] };
  const names = odd.classes.map((name) => `recall[${name}]`);
  const metrics = metricsFor(odd, names).slice(-3);
  expect(metrics.map(({ name }) => name)).toEqual(names);
  const plain = metricsFor(
    multiclass,
    classes.map((name) => `recall[${name}]`),
  ).slice(-3);
  expect(measureOf(odd, metrics)(odd.weights)).toEqual(
    measureOf(multiclass, plain)(multiclass.weights),
  );
});

test('a name finds its class in each model, whatever the order of its classes', () => {
  const [metric] = metricsFor(multiclass, ['recall[none]']).slice(-1);
  const turned = {
    ...multiclass,
    classes: ['none', 'theft', 'fraud'],
    labels: multiclass.labels.map((code) => 2 - code),
    predictions: multiclass.predictions!.map((code) => 2 - code),
    scores: multiclass.scores!.toReversed(),
  };
  expect(measureOf(turned, [metric!])(turned.weights)).toEqual(
    measureOf(multiclass, [metric!])(multiclass.weights),
  );
});

test('values come in the order of the metrics, own columns among them', () => {
  const own = [
    { name: 'latency', column: 'ms', direction: 'lower', values: one(40).map((_, row) => row) },
  ] as const;
  const examples = { ...binary, own };
  const metrics = metricsFor(examples, ['lift@5']);
  const straight = measureOf(examples, metrics)(examples.weights);
  expect(straight[metrics.findIndex(({ name }) => name === 'latency')]).toBe(19.5);
  const turned = measureOf(examples, metrics.toReversed())(examples.weights);
  expect([...turned].reverse()).toEqual([...straight]);
});

test('every metric says when it is undefined, and its name is unlike the others of the task', () => {
  for (const metrics of Object.values(metricsOf)) {
    expect(new Set(metrics.map(({ name }) => name)).size).toBe(metrics.length);
    for (const { undefinedWhen } of metrics) expect(undefinedWhen).toMatch(/^\S.{10,}$/);
  }
});
