import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Block } from '../../../src/domain/report/blocks.ts';
import { comment } from '../../../src/domain/report/comment.ts';
import { markdown } from '../../../src/domain/report/markdown.ts';
import { report } from '../../../src/domain/report/report.ts';
import { validationSection } from '../../../src/domain/report/validation.ts';
import { check, column, columnDrift, drift, example, record, text } from './records.ts';

/** The lines that a reader sees before anything is unfolded. */
function visible(blocks: readonly Block[]): string[] {
  return markdown(blocks)
    .replace(/<details><summary>(.*?)<\/summary>[\s\S]*?\n<\/details>/g, '▸ $1')
    .split('\n')
    .filter((line) => line !== '');
}

const lines = (...given: Parameters<typeof record>) => visible(validationSection(record(...given)));

const picture = {
  labels: Array.from({ length: 20 }, (_, bin) => `${bin} to ${bin + 1}`),
  reference: Array<number>(20).fill(0.05),
  current: Array<number>(20).fill(0.05),
};

const many = record({
  checks: Array.from({ length: 5000 }, (_, n) =>
    check({
      name: `maximum(column_${n})`,
      column: `column_${n % 1000}`,
      level: n % 3 === 0 ? 'warn' : 'fail',
      count: n,
      share: n / 5000,
      message: `column_${n}: ${n} values of 5,000 are above 10, first "${'x'.repeat(40)}"`,
      examples: Array.from({ length: 10 }, (_, row) => example(row + 1, 'y'.repeat(80))),
    }),
  ),
  columns: Array.from({ length: 1000 }, (_, n) => column({ name: `column_${n}` })),
  files: Array.from({ length: 3000 }, (_, n) => {
    return { path: `data/${n}.csv`, sha256: '0'.repeat(64), bytes: 1, rows: 1 };
  }),
  drift: drift(
    Array.from({ length: 1000 }, (_, n) => columnDrift({ column: `column_${n}`, picture })),
    { message: `1,000 of 1,000 columns have drifted: ${'column, '.repeat(1000)}` },
  ),
});

describe('the summary', () => {
  test('has at most twelve lines, whatever was found', () => {
    const shown = visible(validationSection(many));
    expect(shown.length).toBeLessThanOrEqual(12);
    for (const line of shown) expect(line.length).toBeLessThanOrEqual(200);
    expect(shown.join('\n')).toContain('3,333 of 5,000 checks failed, 1,667 warnings');
    expect(shown.join('\n')).toContain('and 3,329 more');
  });

  test('says what failed first: shape, types, keys, the largest share, drift last', () => {
    const shown = lines({
      checks: [
        check({ name: 'drift(income)', column: 'income' }),
        check({ name: 'maximum(age)', column: 'age', share: 0.1, count: 10 }),
        check({ name: 'unique(id)', column: 'id', share: 0.01, count: 1 }),
        check({ name: 'minimum(age)', column: 'age', share: 0.2, count: 20 }),
        check({ name: 'required(age)', level: 'warn', column: 'age', share: 1, count: 100 }),
      ],
    });
    expect(shown.slice(1, 5)).toEqual([
      '- unique(id) is broken',
      '- minimum(age) is broken',
      '- maximum(age) is broken',
      '- drift(income) is broken',
    ]);
    const worse = lines({
      checks: [
        check({ name: 'maximum(age)', column: 'age', share: 0.5, count: 50 }),
        check({ name: 'type(age)', column: 'age', share: 0.01, count: 1 }),
        check({ name: 'missing columns' }),
      ],
    });
    expect(worse[1]).toBe('- missing columns is broken');
    expect(worse[2]).toBe('- type(age) is broken');
  });

  test('names the first place', () => {
    const [, line] = lines({
      checks: [
        check({
          name: 'type(age)',
          column: 'age',
          share: 0.01,
          message: 'age: 1 value is no number, first "x"',
          examples: [example(12, 'x')],
        }),
      ],
    });
    expect(line).toBe('- age: 1 value is no number, first "x" (`data/a.csv:12`)');
  });

  test('of good data is two lines', () => {
    const shown = lines({
      checks: [check({ name: 'rows', passed: true })],
      columns: [column({ name: 'a' })],
    });
    expect(shown).toEqual([
      '**All that must hold does**: 100 rows, 1 column, 1 file, 1 check.',
      '▸ Profile, 1 column',
    ]);
  });

  test('tells warnings where nothing failed', () => {
    const shown = lines({ checks: [check({ name: 'order of columns', level: 'warn' })] });
    expect(shown[0]).toContain('All that must hold does, 1 warning');
    expect(shown[1]).toBe('- order of columns is broken');
  });

  test('without checks nothing is called right', () => {
    expect(lines({ columns: [column({ name: 'a' })] })[0]).toContain('Nothing was checked');
  });

  test('has the verdict about drift in a line', () => {
    const shown = lines({ drift: drift([columnDrift({ column: 'income' })]) });
    expect(shown[1]).toBe(
      '**Drift**: 1 of 3 columns has drifted (against data/old.csv, 7,043 rows)',
    );
    expect(shown[2]).toBe('▸ Drift of 1 column: 1 drifted');
  });
});

describe('what is folded', () => {
  test('holds every finding with its reason, and its first offenders by line and value', () => {
    const made = markdown(
      validationSection(
        record({
          checks: [
            check({
              name: 'maximum(age)',
              column: 'age',
              count: 9,
              share: 0.09,
              message: 'age: 9 values of 100 are above 120',
              because: 'nobody is that old',
              examples: [1, 2, 3, 4, 5, 6].map((n) => example(n * 10, `${n * 1000}`)),
            }),
          ],
        }),
      ),
    );
    expect(made).toContain(
      '- **maximum(age)** – age: 9 values of 100 are above 120 (nobody is that old); ' +
        'at `data/a.csv:10` "1000", `:20` "2000", `:30` "3000", `:40` "4000", `:50` "5000" and 4 more',
    );
  });

  test('stays modest with a thousand columns, and says that there are more', () => {
    const made = markdown(validationSection(many));
    expect(made.length).toBeLessThan(34_000);
    expect(made).toMatch(/and [\d,]+ more: see the record/);
    expect(made).toMatch(/\d+ more columns: see the record/);
    expect(made).toMatch(/and \d+ drifted columns: see the record/);
    const whole = comment(report({ validation: many }, about), marker, null);
    expect(whole).not.toContain('Too long to be shown here');
  });

  test('shows the columns first that something was found in', () => {
    const columns = Array.from({ length: 1000 }, (_, n) => text({ name: `plain_${n}` }));
    const made = markdown(
      validationSection(
        record({
          columns: [...columns, text({ name: 'broken' }), text({ name: 'moved' })],
          checks: [check({ name: 'enum(broken)', column: 'broken', share: 0.5 })],
          drift: drift([columnDrift({ column: 'moved' })]),
        }),
      ),
    );
    const profile = made.slice(made.indexOf('Profile, 1,002 columns'));
    expect(profile).toContain('`broken`');
    expect(profile).toContain('`moved`');
    expect(profile).toContain('`plain_0`');
    expect(profile).not.toContain('`plain_999`');
  });

  test('is bounded and whole for any texts', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constant('<'.repeat(9999)),
    );
    fc.assert(
      fc.property(any, any, any, (name, message, value) => {
        const checks = Array.from({ length: 60 }, () =>
          check({
            name,
            message,
            because: message,
            examples: [{ ...example(3, value), file: name }],
          }),
        );
        const made = validationSection(
          record({
            checks,
            columns: [text({ name, top: [{ value, count: 40 }] })],
            drift: drift([columnDrift({ column: name, message })], { message }),
          }),
        );
        expect(visible(made).length).toBeLessThanOrEqual(12);
        expect(markdown(made).length).toBeLessThan(34_000);
      }),
      { numRuns: 30 },
    );
  });
});

const about = { model: 'churn', commit: null, url: null, failure: null };
const marker = { model: 'churn', commit: 'a'.repeat(40), run: '12', attempt: 1 };

test("the report's first line tells the most important failure", () => {
  const checks = [
    check({ name: 'maximum(age)', column: 'age', share: 0.5 }),
    check({ name: 'missing columns', message: 'a.csv has no column age' }),
  ];
  const [first] = markdown(report({ validation: record({ checks }) }, about)).split('\n');
  expect(first).toBe('**churn**: **the data is refused** – a.csv has no column age');
});
