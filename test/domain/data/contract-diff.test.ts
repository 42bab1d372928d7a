import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseContract } from '../../../src/domain/data/contract/text.ts';
import { diffContracts } from '../../../src/domain/data/diff/contract.ts';
import { compareBounds } from '../../../src/domain/data/diff/interval.ts';
import { holds, isCount, meets, type Rule } from '../../../src/domain/data/rule/rule.ts';
import { isRule, parseRule } from '../../../src/domain/data/rule/text.ts';

const diff = (before: string, after: string) =>
  diffContracts(parseContract(before, 'old.yml'), parseContract(after, 'new.yml'));

const field = (rest: string) => `fields: [{name: a, ${rest}}]`;
const number = (constraints: string) => field(`type: number, constraints: {${constraints}}`);
const check = (text: string) => `${field('type: number')}\nchecks: [${text}]`;

describe('says what became looser or tighter', () => {
  test.each([
    [number('maximum: 90'), number('maximum: 120'), 'looser', 'field a: maximum from 90 to 120'],
    [number('minimum: 9'), number('minimum: 10'), 'tighter', 'field a: minimum from 9 to 10'],
    [number(''), number('minimum: 0'), 'tighter', 'field a: minimum 0'],
    [number('minimum: 0'), number(''), 'looser', 'field a: no minimum, was 0'],
    [number(''), number('required: true'), 'tighter', 'field a: required true'],
    [field('type: number'), field('type: integer'), 'tighter', 'type from number to integer'],
    [field('type: date'), field('type: string'), 'looser', 'field a: type from date to string'],
    [
      field('type: date'),
      field('type: date, format: "%Y"'),
      'other',
      'type from date to date (%Y)',
    ],
    [
      field('constraints: {enum: [x, y]}'),
      field('constraints: {enum: [x, z]}'),
      'other',
      'field a: enum with z, without y',
    ],
    [
      field('constraints: {enum: [x]}'),
      field('constraints: {enum: [x, z]}'),
      'looser',
      'enum with z',
    ],
    [field('constraints: {pattern: x}'), field('constraints: {pattern: y}'), 'other', 'pattern'],
    [
      field('type: date, constraints: {maximum: 2024-01-31}'),
      field('type: date, constraints: {maximum: 2023-12-31}'),
      'tighter',
      'maximum from 2024-01-31 to 2023-12-31',
    ],
    [field('sensitive: true'), field('unit: m'), 'other', 'sensitive from true to false'],
    [
      field('type: boolean'),
      field('type: boolean, trueValues: ["1"]'),
      'tighter',
      'trueValues from true, True, TRUE, 1 to 1',
    ],
    ['fields: [{name: a}]', 'fields: [{name: a}, {name: b}]', 'tighter', 'field b: added'],
    ['fields: [{name: a}, {name: b}]', 'fields: [{name: a}]', 'looser', 'field b: removed'],
    [
      'missingValues: [""]\nfields: [{name: a}]',
      'missingValues: ["", "-"]\nfields: [{name: a}]',
      'other',
      'field a: missingValues from "" to "", "-"',
    ],
    [check('missing(a) < 5%'), check('missing(a) < 6%'), 'looser', 'from < 5% to < 6%'],
    [check('missing(a) < 5%'), check('missing(a) <= 5%'), 'looser', 'from < 5% to <= 5%'],
    [check('missing(a) < 5%'), check('missing(a) = 0%'), 'tighter', 'from < 5% to = 0%'],
    [check('missing(a) < 5%'), check('missing(a) < 5'), 'other', 'from < 5% to < 5'],
    [
      check('mean(a) between 1 and 5'),
      check('mean(a) between 2 and 6'),
      'other',
      'from >= 1 and <= 5 to >= 2 and <= 6',
    ],
    [check('mean(a) > 1'), check('mean(a) between 2 and 6'), 'tighter', 'from > 1'],
    [
      check('row_count > 5'),
      check('{check: row_count > 5, level: warn}'),
      'looser',
      'level from fail to warn',
    ],
    [check('row_count > 5'), check(''), 'looser', 'check row_count > 5: removed'],
    [check('{rows: a > 3, allow: 5%}'), check('{rows: a > 3, allow: 4%}'), 'tighter', '<= 4%'],
    [
      check('{name: x, rows: a > 3}'),
      check('{name: x, rows: a > 4}'),
      'other',
      'check x: from a > 3 to a > 4',
    ],
    ['columns: {extra: warn}', 'columns: {extra: fail}', 'tighter', 'extra from warn to fail'],
    ['drift: {reference: a.csv}', 'title: x', 'looser', 'drift: removed'],
    ['drift: {fail: [a]}', 'drift: {fail: ["*"]}', 'tighter', 'other columns from warn to fail'],
    [
      'drift: {effect: {numeric: 0.1}}',
      'drift: {effect: {numeric: 0.2}}',
      'looser',
      'effect numeric from 0.1 to 0.2',
    ],
    ['title: x', 'splits: {train: a, test: b}', 'tighter', 'splits: added'],
    ['dialect: {delimiter: ;}', 'title: x', 'other', 'dialect: files are written in another way'],
    [
      'fields: [{name: a}, {name: b}]\nprimaryKey: [a]',
      'fields: [{name: a}, {name: b}]\nprimaryKey: [a, b]',
      'looser',
      'primaryKey: from a to a, b',
    ],
    [
      'fields: [{name: a}]\nforeignKeys: [{fields: a, reference: {resource: r, fields: b}}]',
      'fields: [{name: a}]',
      'looser',
      'foreignKey a: removed',
    ],
  ])('%j, then %j', (before, after, change, told) => {
    const changes = diff(before, after);
    expect(changes).toHaveLength(1);
    expect(changes[0]?.change).toBe(change);
    expect(`${changes[0]?.where}: ${changes[0]?.what}`).toContain(told);
    const back = { looser: 'tighter', tighter: 'looser' }[change] ?? 'other';
    expect(diff(after, before).map(({ change }) => change)).toEqual([back]);
  });

  test('and nothing of a contract that says the same in other words', () => {
    const before = `title: a\nfields: [{name: a, unit: m}]\nchecks: [missing(a) < 5%, row_count > 3]`;
    const after = `fields: [{name: a, type: string}]\nchecks: [row_count > 3, {check: missing(a) < 5%, because: x}]`;
    expect(diff(before, after)).toEqual([]);
  });
});

test('a tighter rule allows nothing that the old one forbade, a looser one forbids nothing that it allowed', () => {
  const value = fc.integer({ min: 0, max: 4 });
  const bounds = fc.oneof(
    fc
      .tuple(fc.constantFrom('=', '!=', '<', '<=', '>', '>='), value)
      .map(([sign, at]) => `${sign} ${at}`),
    fc.tuple(value, value).map(([a, b]) => `between ${Math.min(a, b)} and ${Math.max(a, b)}`),
  );
  const measure = fc.constantFrom('missing(a)', 'mean(a)');
  fc.assert(
    fc.property(measure, bounds, bounds, (measure, before, after) => {
      const [was, is] = [rule(`${measure} ${before}`), rule(`${measure} ${after}`)];
      const relation = compareBounds(was, is, undefined);
      for (let found = 0; found <= 5; found += isCount(was) ? 1 : 0.5) {
        if (relation === 'tighter' && allows(is, found)) expect(allows(was, found)).toBe(true);
        if (relation === 'looser' && allows(was, found)) expect(allows(is, found)).toBe(true);
        if (relation === 'same') expect(allows(was, found)).toBe(allows(is, found));
      }
    }),
    { numRuns: 1000 },
  );
});

function rule(text: string): Rule {
  const parsed = parseRule(text);
  if (!isRule(parsed)) throw new Error(`${text}: ${parsed.problem}`);
  return parsed.rule;
}

const allows = (rule: Rule, found: number) =>
  isCount(rule) ? holds(rule, found, 100) : meets(rule, found);
