import { describe, expect, test } from '@jest/globals';
import { driftSection, verdictLine } from '../../../src/domain/report/drift.ts';
import { terminal } from '../../../src/domain/report/terminal.ts';
import { columnDrift, difference, drift } from './records.ts';

const shown = (...columns: Parameters<typeof drift>[0]) =>
  terminal(driftSection(drift(columns))).split('\n');

describe('drift', () => {
  test('is the verdict, what moved with a picture, and the tests behind it', () => {
    const picture = { labels: ['low', 'high'], reference: [0.5, 0.5], current: [0.2, 0.8] };
    const made = shown(columnDrift({ column: 'income', picture }));
    expect(made.slice(0, 3)).toEqual([
      'Drift: 1 of 3 columns has drifted (against data/old.csv, 7,043 rows)',
      '',
      'income: the median rose from 10 to 20',
    ]);
    expect(made[5]).toBe('    low   ██████████        50.0%   ████              20.0%');
    expect(
      made.some((line) => /income +values +0\.31 +0\.1 +<0\.0001 +0\.13 +0\.12/.test(line)),
    ).toBe(true);
    expect(made.join('\n')).toContain(
      'values: the effect is Wasserstein distance in standard deviations of the reference; chance is judged by Kolmogorov-Smirnov',
    );
  });

  test('begins with the column that moved furthest beyond what counts', () => {
    const far = difference({ of: 'missing', size: 0.02, threshold: 0.001 });
    const made = shown(
      columnDrift({ column: 'near', message: 'near: up' }),
      columnDrift({ column: 'far', message: 'far: more are missing', differences: [far] }),
    );
    expect(made.indexOf('far: more are missing')).toBeLessThan(made.indexOf('near: up'));
    expect(made).toContain('near: up');
  });

  test('tells the other columns in one line a kind, with the rows that would be needed', () => {
    const few = difference({ verdict: 'not enough rows', needs: 420 });
    const made = shown(
      columnDrift({ column: 'a', verdict: 'stable' }),
      columnDrift({ column: 'b', verdict: 'stable' }),
      columnDrift({ column: 'c', verdict: 'not enough rows', differences: [few] }),
      columnDrift({ column: 'd', verdict: 'not comparable', message: 'd: was text, is a number' }),
    );
    expect(made.slice(2)).toEqual([
      'The other columns:',
      '',
      '  - Not enough rows (1): c (needs about 420 rows)',
      '  - Not comparable (1): d (was text, is a number)',
      '  - Stable (2): a, b',
    ]);
  });

  test('puts columns together that need as many rows', () => {
    const lacking = (column: string, needs: number) =>
      columnDrift({
        column,
        verdict: 'not enough rows',
        differences: [difference({ verdict: 'not enough rows', needs })],
      });
    expect(shown(lacking('a', 3800), lacking('b', 420), lacking('c', 3800)).at(-1)).toBe(
      '  - Not enough rows (3): b (needs about 420 rows); a, c (needs about 3,800 rows)',
    );
  });

  test('draws no picture of values where only more are missing', () => {
    const picture = { labels: ['low', 'high'], reference: [0.5, 0.5], current: [0.5, 0.5] };
    const missing = difference({ of: 'missing' });
    const made = shown(columnDrift({ column: 'a', picture, differences: [missing] }));
    expect(made.join('\n')).not.toContain('█');
  });

  test('says the verdict without its details where there is room for a line only', () => {
    const message = `1 of 30 columns drifted: a; not enough rows for ${'b, '.repeat(60)}`;
    const line = verdictLine(drift([], { message }), 120);
    expect(terminal([line])).toBe(
      'Drift: 1 of 30 columns drifted: a (against data/old.csv, 7,043 rows)',
    );
  });

  test('says once what it was compared with', () => {
    const made = terminal(driftSection(drift([], { message: 'no drift since data/old.csv' })));
    expect(made).toBe('Drift: no drift since data/old.csv');
  });
});
