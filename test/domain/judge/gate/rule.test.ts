import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { operators } from '../../../../src/domain/judge/gate/claim.ts';
import { metricsIn, parseRule, slicesOf } from '../../../../src/domain/judge/gate/rule.ts';

const bound = (metric: string, operator: string, bar: number) => ({
  kind: 'bound',
  metric,
  operator,
  bar,
});
const change = (metric: string, relation: string, ...limits: [number, boolean][]) => ({
  kind: 'change',
  metric,
  relation,
  limits: limits.map(([amount, isShare]) => ({ amount, isShare })),
});

test.each([
  ['roc_auc >= 0.80', bound('roc_auc', '>=', 0.8)],
  ['val.f1 > .5', bound('val.f1', '>', 0.5)],
  ['bias < -1e-3', bound('bias', '<', -0.001)],
  ['errors = 0', bound('errors', '=', 0)],
  ['errors == 0', bound('errors', '=', 0)],
  ['mcc != 0', bound('mcc', '!=', 0)],
  ['precision@5%>=50%', bound('precision@5%', '>=', 0.5)],
  ['recall[fraud] >= 0.5', bound('recall[fraud]', '>=', 0.5)],
  ['recall[not sure, >= 3] >= 0.5', bound('recall[not sure, >= 3]', '>=', 0.5)],
  ['"val accuracy (%)" >= 80', bound('val accuracy (%)', '>=', 80)],
  ['bias between -0.1 and 0.1', { kind: 'between', metric: 'bias', low: -0.1, high: 0.1 }],
  ['recall between 10% and 10%', { kind: 'between', metric: 'recall', low: 0.1, high: 0.1 }],
  ['at least 500 examples', { kind: 'examples', least: 500 }],
  ['at  least 1 example', { kind: 'examples', least: 1 }],
  ['f1 change from champion >= -2%', change('f1', '>=', [-0.02, true])],
  ['f1 change from champion > 0', change('f1', '>', [0, false])],
  ['f1 change from champion within 0.01', change('f1', 'within', [0.01, false])],
  [
    'f1 change from champion within 0.01 and 2%',
    change('f1', 'within', [0.01, false], [0.02, true]),
  ],
  [
    'f1 change from champion between -1% and 0.05',
    change('f1', 'between', [-0.01, true], [0.05, false]),
  ],
])('%s', (text, claim) => {
  const rule = parseRule(` ${text} `, 'gate');
  expect(rule).toEqual({ text, claim, scopes: [], confidence: null });
});

const scope = (column: string, value: string | null = null) => ({ column, value });

test.each([
  ['on region', [scope('region')], null],
  ['on region, plan', [scope('region'), scope('plan')], null],
  [
    'on region=north,region = south west',
    [scope('region', 'north'), scope('region', 'south west')],
    null,
  ],
  ['on home town=New York', [scope('home town', 'New York')], null],
  ['on "a=b, c"="d, e"', [scope('a=b, c', 'd, e')], null],
  ['with confidence 95%', [], 0.95],
  ['with confidence 0.9', [], 0.9],
  ['on region with  confidence 99%', [scope('region')], 0.99],
  ['on plan=with confidence', [scope('plan', 'with confidence')], null],
])('recall >= 0.5 %s', (tail, scopes, confidence) => {
  expect(parseRule(`recall >= 0.5 ${tail}`, 'gate')).toMatchObject({ scopes, confidence });
  expect(parseRule(`f1 change from champion > 0 ${tail}`, 'gate')).toMatchObject({
    scopes,
    confidence,
  });
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
  ['roc_auc >= 0.8 on =north', /character 19: found "=north"; allowed: a column/],
  ['roc_auc >= 0.8 on region=', /character 19: found "region="; allowed: a column/],
  ['roc_auc >= 0.8 on region,', /character 26: allowed: the column/],
  ['roc_auc >= 0.8 on "region', /character 19: found "\\"region"; allowed: the column/],
  ['roc_auc >= 0.8 with confidence', /character 31: allowed: a finite number/],
  ['roc_auc >= 0.8 with confidence 95', /character 32: found "95"; allowed: a confidence/],
  ['roc_auc >= 0.8 with confidence 100%', /character 32/],
  ['roc_auc >= 0.8 with confidence 5%', /character 32/],
  ['roc_auc >= 0.8 with confidence 95% on region', /character 36: found "on region"/],
  ['errors = 0 with confidence 95%', /character 28.*only bounds on one side/],
  ['at least 500 examples with confidence 95%', /character 39/],
  ['at least 0 examples', /character 10: found "0 examples"; allowed: a whole number from 1/],
  ['at least 1e3 examples', /character 10/],
  ['at least 500', /character 10/],
  ['at least 500 rows', /character 14: found "rows"; allowed: `examples`/],
  ['bias between 0.1', /character 17: allowed: `and`/],
  ['bias between 0.1 and -0.1', /character 22: found "-0\.1"; allowed: an upper end/],
  ['f1 change from champion', /character 24: allowed: an operator/],
  ['f1 change from champion = 0', /character 25: found "= 0"/],
  ['f1 change from champion within -1%', /character 32: found "-1%"; allowed: .* from 0/],
  ['f1 change from champion between 2% and 1%', /character 40: found "1%"/],
  ['f1 change >= 0', /character 4: found "change >= 0"/],
])('%s is refused with its place', (text, line) => {
  expect(() => parseRule(text, 'mlops.yml:12:3 gate')).toThrow(line);
  expect(() => parseRule(text, 'mlops.yml:12:3 gate')).toThrow(/^mlops\.yml:12:3 gate, /);
});

test('whatever is written, it is a rule or one clear line with a place inside the text', () => {
  const piece = fc.constantFrom(
    ...['f1', 'recall[a b]', 'at least', 'between', 'and', 'on', 'region', '=', 'north', ','],
    ...['change from champion', 'within', 'with confidence', '95%', '0.5', '-1%', '"', '[', '\n'],
    ...operators,
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const text = pieces.join(' ');
      try {
        expect(parseRule(text, 'gate').text).toBe(text.trim());
      } catch (error) {
        const place = /^gate, character (\d+): [^\n]*$/.exec((error as Error).message)?.[1];
        expect(Number(place)).toBeGreaterThanOrEqual(1);
        expect(Number(place)).toBeLessThanOrEqual(text.length + 1);
      }
    }),
    { numRuns: 500 },
  );
});

test('rules tell which slices and metrics they need, each once', () => {
  const rules = [
    'f1 >= 0.5 on region=north, plan',
    'at least 60 examples on region',
    'precision@5% >= 0.1',
    'f1 change from champion > 0',
  ].map((text) => parseRule(text, 'gate'));
  expect(slicesOf(rules)).toEqual(['region', 'plan']);
  expect(metricsIn(rules)).toEqual(['f1', 'precision@5%']);
});
