import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type CountRule,
  columnsOf,
  holds,
  isCount,
  meets,
  type Rule,
  type StatisticRule,
} from '../../../src/domain/data/rule/rule.ts';
import { isRule, parseRule } from '../../../src/domain/data/rule/text.ts';
import { readerOf } from '../../../src/domain/data/values/values.ts';

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

function statistic(text: string): StatisticRule {
  const parsed = rule(text);
  if (isCount(parsed)) throw new Error(`${text} counts`);
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
    ['invalid("a""b") < 1%', 'invalid', ['a"b']],
    ['distinct(a) <= 50%', 'distinct', ['a']],
    ['mean(a) between -1.5e-3 and +.5', 'mean', ['a']],
    ["min(day) >= '2024-01-01'", 'min', ['day']],
    ['max(a) < 1e300', 'max', ['a']],
    ['sd(a) > 0', 'sd', ['a']],
    ['sum(a) != 0', 'sum', ['a']],
    ['median(a) = 3', 'median', ['a']],
    ['quantile(a, 0.95) < 100', 'quantile', ['a']],
    ["share(plan = 'it''s') > 10%", 'share', ['plan']],
    ['share(plan in ("a", \'b\', 3)) <= 0.25', 'share', ['plan']],
    ['share("left" != true) = 0', 'share', ['left']],
    ['freshness(seen) between 0 days and 2.5 hours', 'freshness', ['seen']],
  ])('%s', (text, measure, columns) => {
    expect(rule(text).measure).toBe(measure);
    expect(columnsOf(rule(text))).toEqual(columns);
  });
});

describe('refuses, and says where', () => {
  test.each([
    ['', 0, 'expected one of row_count, duplicates'],
    ['meen(x) < 3', 0, 'did you mean "mean"?'],
    ['mean(x) < 3%', 10, 'mean is a number, not in %'],
    ["mean(x) < '3'", 10, 'expected a number'],
    ["missing('a) = 0", 8, 'this quote is not closed'],
    ['quantile(x) < 3', 10, 'expected ,'],
    ['quantile(x, 95) < 3', 12, 'expected a number from 0 to 1'],
    ['share(a = b) > 3%', 10, "expected a 'text' in quotes"],
    ['share(a = 5%) > 3%', 10, "expected a 'text' in quotes"],
    ['share(a in ()) > 3%', 12, "expected a 'text' in quotes"],
    ["share(a = 'b') > 10", 17, 'a share is from 0% to 100%, or from 0 to 1'],
    ['freshness(a) < 2', 15, 'expected a number of seconds, minutes, hours, days, weeks'],
    ['freshness(a) < 2 years', 17, 'expected a number of seconds'],
    ['mean(a) between 5 and 1', 22, 'it is below what stands before it'],
    ['mean(a) < 1e9999', 10, 'a number too large'],
    ['row_count > many', 12, 'expected a number'],
    ['row_count > 5 rows', 14, 'expected the end'],
    ['row_count < 5%', 12, 'rows are counted, not in %'],
    ['row_count between 5', 19, 'expected and'],
    ['missing(a < 5', 10, 'expected )'],
    ['missing(a, b) = 0', 9, 'expected )'],
    ['missing(*) = 0', 8, 'expected a column'],
    ['missing(a) between 1 and 5%', 19, 'both with % or none'],
    ['missing(a) ~ 5', 11, 'not a part of a check'],
    ['missing(a) < -5', 13, 'a count is never below 0'],
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
    ["share(a = 'x') > 0.1", 1, 10, false],
    ["share(a = 'x') >= 0.1", 1, 10, true],
    ['distinct(a) = 100%', 7, 7, true],
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

  test.each<[string, number | bigint | null, boolean]>([
    ['mean(a) = 0.1', 0.1, true],
    ['mean(a) > 0.1', 0.1, false],
    ['mean(a) < 1e-3', 0.00099, true],
    ['sum(a) < 1e300', 1e299, true],
    ['max(a) <= 9007199254740993', 9007199254740993n, true],
    ['max(a) < 9007199254740993', 9007199254740993n, false],
    ['max(a) > 9007199254740992.5', 9007199254740993n, true],
    ['min(a) != 3', null, false],
    ['sd(a) >= 0', Number.NaN, false],
    ['quantile(a, 0.5) between -2 and -1', -1.5, true],
    ['freshness(a) < 2 days', 172_800, false],
    ['freshness(a) <= 2 days', 172_800, true],
  ])('%s of %s is %s', (text, found, answer) => {
    expect(meets(statistic(text), found)).toBe(answer);
  });

  test('a date is compared with one that is written as the column is', () => {
    const read = readerOf({ type: 'date', format: '%d.%m.%Y' });
    const found = Date.UTC(2024, 0, 31) / 1000;
    expect(meets(statistic("max(day) = '31.01.2024'"), found, read)).toBe(true);
    expect(meets(statistic("max(day) < '31.01.2024'"), found, read)).toBe(false);
    expect(meets(statistic("max(day) != 'soon'"), found, read)).toBe(false);
  });
});

test('whatever is written, it is parsed or refused at a place in it', () => {
  const piece = fc.constantFrom(
    ...['row_count', 'missing', 'share', 'quantile', 'min', 'freshness', 'duplicates', 'mean'],
    ...['(', ')', ',', '*', '=', '<', '<=', ' between ', ' and ', ' in ', 'a', '"b c"', "'x'"],
    ...['5', '5%', '-1e3', '0.5', ' ', ' days', '`', '"', '~', '1e999', 'ü', '\u0000', 'true'],
  );
  const text = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (text) => {
      const parsed = parseRule(text);
      if (isRule(parsed)) expect(parsed.rule.bounds.length).toBeGreaterThan(0);
      else {
        expect(parsed.problem).not.toBe('');
        expect(parsed.at).toBeGreaterThanOrEqual(0);
        expect(parsed.at).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 2000 },
  );
});
