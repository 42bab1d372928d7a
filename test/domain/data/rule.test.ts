import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { columnsOf, type CountRule, holds, isCount, meets, type Rule } from '../../../src/domain/data/rule.ts';
import { isRule, parseRule } from '../../../src/domain/data/rule-text.ts';

function rule(text: string): Rule {
  const parsed = parseRule(text);
  if (!isRule(parsed)) throw new Error(`${text}: ${parsed.problem} at ${parsed.at}`);
  return parsed.rule;
}

function counted(text: string): CountRule {
  const parsed = rule(text);
  if (!isCount(parsed)) throw new Error(`${text} counts nothing`);
  return parsed;
}

describe('parses', () => {
  test.each([
    ['row_count >= 1000', 'row_count', []],
    ['  row_count between 1_000 and 2000 ', 'row_count', []],
    ['missing(income) < 5%', 'missing', ['income']],
    ['missing("total \' charges") = 0', 'missing', ["total ' charges"]],
    ['missing(größe) != 0', 'missing', ['größe']],
    ['duplicates(a, `b c`) <= 0.5%', 'duplicates', ['a', 'b c']],
    ['duplicates(*) = 0', 'duplicates', []],
    ['duplicates("*") = 0', 'duplicates', ['*']],
  ])('%s', (text, measure, columns) => {
    expect(rule(text).measure).toBe(measure);
    expect(columnsOf(rule(text))).toEqual(columns);
  });
});

describe('refuses, and says where', () => {
  test.each([
    ['', 0, 'expected row_count, missing, duplicates'],
    ['mean(x) < 3', 0, 'expected row_count, missing, duplicates'],
    ['row_count > many', 12, 'expected a number'],
    ['row_count > 5 rows', 14, 'expected the end'],
    ['row_count < 5%', 12, 'rows are counted, not in %'],
    ['row_count between 5', 19, 'expected and'],
    ['missing(a < 5', 10, 'expected )'],
    ['missing(a, b) = 0', 9, 'expected )'],
    ['missing(*) = 0', 8, 'expected a column'],
    ['missing(a) between 1 and 5%', 19, 'both with % or none'],
    ['missing(a) ~ 5', 11, 'not a part of a check'],
    ['missing(a) < -5', 13, 'not a part of a check'],
  ])('%s', (text, at, problem) => {
    const parsed = parseRule(text);
    expect(parsed).toEqual({ at, problem: expect.stringContaining(problem) });
  });
});

describe('holds', () => {
  test.each<[string, number, number, boolean]>([
    ['missing(a) < 5%', 4, 100, true],
    ['missing(a) < 5%', 5, 100, false],
    ['missing(a) = 0.07%', 7, 10_000, true],
    ['missing(a) <= 0.3%', 3, 1000, true],
    ['missing(a) != 2', 2, 9, false],
    ['duplicates(*) > 1', 2, 9, true],
    ['row_count between 3 and 5', 3, 3, true],
    ['row_count between 3 and 5', 6, 6, false],
    ['row_count >= 2.5', 2, 2, false],
  ])('%s with %d of %d is %s', (text, count, rows, answer) => {
    expect(holds(counted(text), count, rows)).toBe(answer);
  });

  test('a share of no rows keeps to nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom('<', '<=', '=', '>=', '>', '!='), fc.nat(100), (sign, value) => {
        expect(holds(counted(`missing(a) ${sign} ${value}%`), 0, 0)).toBe(false);
      }),
    );
  });
});
