import { expect, test } from '@jest/globals';
import { parseRule } from '../../../src/domain/judge/gate/rule.ts';

test.each([
  ['roc_auc >= 0.80', 'roc_auc', '>=', 0.8, null],
  ['  recall>=50% on region ', 'recall', '>=', 0.5, { column: 'region', value: null }],
  ['val.f1 > .5', 'val.f1', '>', 0.5, null],
  ['bias < -1e-3', 'bias', '<', -0.001, null],
  [
    'max_error <= 3 on home town=New York',
    'max_error',
    '<=',
    3,
    { column: 'home town', value: 'New York' },
  ],
  ['errors = 0', 'errors', '=', 0, null],
  ['errors == 0', 'errors', '=', 0, null],
  ['mcc != 0', 'mcc', '!=', 0, null],
])('%s', (text, metric, operator, bar, slice) => {
  expect(parseRule(text, 'gate')).toEqual({ text: text.trim(), metric, operator, bar, slice });
});

test.each([
  ['', /character 1: allowed: the name of a metric/],
  ['roc_auc', /character 8: allowed: an operator/],
  ['roc_auc => 0.8', /character 10: found "> 0\.8"; allowed: a finite number/],
  ['roc_auc ! 0.8', /character 9: found "! 0\.8"; allowed: an operator/],
  ['>= 0.8', /character 1: found ">= 0\.8"; allowed: the name/],
  ['roc_auc >=', /character 11: allowed: a finite number/],
  ['roc_auc >= NaN', /character 12: found "NaN"/],
  ['roc_auc >= Infinity', /character 12/],
  ['roc_auc >= 0,8', /character 12: found "0,8"/],
  ['roc_auc >= 1e999', /character 12/],
  ['roc_auc >= 0.8 in region', /character 16: found "in region"; allowed: nothing more, or `on`/],
  ['roc_auc >= 0.8 on', /character 16/],
  ['roc_auc >= 0.8 0.9', /character 16/],
])('%s is refused with its place', (text, line) => {
  expect(() => parseRule(text, 'mlops.yml:12:3 gate')).toThrow(line);
  expect(() => parseRule(text, 'mlops.yml:12:3 gate')).toThrow(/^mlops\.yml:12:3 gate, /);
});
