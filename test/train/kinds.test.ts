import { expect, test } from '@jest/globals';
import { columnMetrics, costs, directions } from '../../src/train/kinds.ts';

const none = { falsePositive: 0, falseNegative: 0, truePositive: 0, trueNegative: 0 };

test.each([
  ['false-positive=1\nfalse-negative = 50', { ...none, falsePositive: 1, falseNegative: 50 }],
  [{ 'true-positive': '-2.5' }, { ...none, truePositive: -2.5 }],
  ['false-positives=1', undefined],
  ['false-positive=much', undefined],
  ['false-positive=NaN', undefined],
  ['toString=1', undefined],
  ['5', undefined],
])('%j are costs of %j', (raw, value) => {
  expect(costs.parse(raw)).toEqual(value);
});

test.each([
  ['my_loss=lower', [{ name: 'my_loss', column: 'my_loss', direction: 'lower' }]],
  [
    { profit: 'higher of net amount', drift: 'zero' },
    [
      { name: 'profit', column: 'net amount', direction: 'higher' },
      { name: 'drift', column: 'drift', direction: 'zero' },
    ],
  ],
  ['my_loss', undefined],
  ['my_loss=down', undefined],
  [{ my_loss: 'lower', other: '' }, undefined],
  [{ my_loss: 'lower of ' }, undefined],
])('%j are columns with metrics of their own', (raw, value) => {
  expect(columnMetrics.parse(raw)).toEqual(value);
});

test.each([
  ['latency=lower\nval.f1 = higher', { latency: 'lower', 'val.f1': 'higher' }],
  ['latency=down', undefined],
  ['latency', undefined],
])('%j are directions', (raw, value) => {
  expect(directions.parse(raw)).toEqual(value);
});
