import * as core from '@actions/core';
import { describe, expect, jest, test } from '@jest/globals';
import type { CheckResult } from '../../src/domain/records/validation.ts';
import { annotate } from '../../src/validate-data/annotations.ts';
import { check, example, hostile } from '../domain/report/records.ts';

const annotated = (...checks: CheckResult[]) =>
  annotate(checks, '/repository/project', '/repository');

const at = (file: string, line: number | null) => ({ file, line, column: null, value: null });

describe('annotations', () => {
  test('are at most ten a level, a first one for every check before a second one for any', () => {
    const checks = (['fail', 'warn'] as const).flatMap((level) =>
      Array.from({ length: 8 }, (_, n) =>
        check({
          name: `maximum(${level}${n})`,
          level,
          share: 0.1,
          examples: [1, 2, 3].map((row) => example(100 * n + row, 'x')),
        }),
      ),
    );
    const made = annotated(...checks);
    expect(made.map(({ level }) => level)).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
    ]);
    expect(made.slice(0, 10).map(({ line }) => line)).toEqual([
      ...[1, 101, 201, 301, 401, 501, 601, 701],
      ...[2, 102],
    ]);
    expect(made[8]?.message).toBe('maximum(fail0): "x"; allowed: something else');
  });

  test('begin with the most important check', () => {
    const [first] = annotated(
      check({ name: 'maximum(age)', share: 0.9, examples: [example(3)] }),
      check({ name: 'type(age)', share: 0.1, examples: [example(5)] }),
    );
    expect(first).toMatchObject({ title: 'type(age)', line: 5, file: 'project/data/a.csv' });
  });

  test('say together what is to be said of one line', () => {
    const made = annotated(
      ...['minimum(a)', 'pattern(b)', 'enum(c)'].map((name) =>
        check({ name, share: 0.1, examples: [example(4)] }),
      ),
    );
    expect(made).toEqual([
      {
        level: 'error',
        title: 'minimum(a) and 2 more',
        message: 'minimum(a) is broken\npattern(b) is broken\nenum(c) is broken',
        file: 'project/data/a.csv',
        line: 4,
      },
    ]);
  });

  test('of a thousand drifted columns are one at the beginning of the file', () => {
    const checks = Array.from({ length: 1000 }, (_, n) =>
      check({ name: `drift(c${n})`, column: `c${n}`, level: 'warn', examples: [example(1)] }),
    );
    const made = annotated(...checks);
    expect(made).toHaveLength(1);
    expect(made[0]).toMatchObject({ level: 'warning', title: 'drift(c0) and 999 more', line: 1 });
    expect(made[0]?.message.split('\n').slice(-2)).toEqual(['drift(c4) is broken', 'and 995 more']);
  });

  test('without a place stand alone', () => {
    const made = annotated(check({ name: 'row_count > 5' }), check({ name: 'mean(a) < 3' }));
    expect(made.map(({ title, file }) => [title, file])).toEqual([
      ['row_count > 5', undefined],
      ['mean(a) < 3', undefined],
    ]);
  });

  test.each([
    ['data/a.parquet', { file: 'project/data/a.parquet' }, ' in row 9'],
    ['data/a.csv.gz', { file: 'project/data/a.csv.gz' }, ' in line 9'],
    ['../../tmp/a.csv', {}, ' in ../../tmp/a.csv in line 9'],
    ['s3://bucket/a.csv', {}, ' in s3://bucket/a.csv in line 9'],
  ])('of %s name the row where GitHub shows no line', (file, place, words) => {
    const [made] = annotated(check({ name: 'type(a)', share: 0.1, examples: [at(file, 9)] }));
    expect(made).toEqual({
      level: 'error',
      title: 'type(a)',
      message: `type(a) is broken${words}`,
      ...place,
    });
  });

  test.each(hostile)('made of %j are one workflow command each', (word) => {
    const said: string[] = [];
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      said.push(String(chunk));
      return true;
    });
    const offender = { file: word.slice(0, 200) || 'a', line: 3, column: word, value: word };
    const made = annotated(
      check({
        name: word,
        message: word,
        allowed: word,
        share: 1,
        examples: [offender, at('b', 2), offender],
      }),
    );
    try {
      for (const { message, title, file, line } of made)
        core.error(message, { title, ...(file && { file }), ...(line && { startLine: line }) });
    } finally {
      write.mockRestore();
    }
    const lines = said
      .join('')
      .split(/\r\n|[\r\n]/)
      .filter((line) => line !== '');
    expect(lines).toHaveLength(made.length);
    for (const line of lines) {
      expect(line).toMatch(/^::error /);
      expect(line).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
      expect(line.length).toBeLessThan(3000);
    }
  });
});
