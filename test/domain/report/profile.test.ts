import { describe, expect, test } from '@jest/globals';
import { profileSection } from '../../../src/domain/report/profile.ts';
import { terminal } from '../../../src/domain/report/terminal.ts';
import { widthOf } from '../../../src/domain/report/text.ts';
import { column, text } from './records.ts';

const shown = (...columns: Parameters<typeof profileSection>[0]) =>
  terminal(profileSection(columns));

describe('the profile', () => {
  test('describes numbers with a small histogram', () => {
    const made = shown(
      column({ name: 'tenure' }),
      column({ name: 'charges', type: 'number', sd: null }),
    );
    const [title, , head, , row] = made.split('\n');
    expect(title).toBe('1 column of type integer');
    expect(head?.trim().split(/ +/)).toEqual(
      'column missing distinct min median max mean sd histogram'.split(' '),
    );
    expect(row?.trim().split(/ {2,}/)).toEqual([
      'tenure',
      '2.0%',
      '50',
      '0',
      '29',
      '72',
      '32.37',
      '24.56',
      '█ ▆',
    ]);
    expect(made).toContain('1 column of type number');
    expect(made).toMatch(/charges .* 32\.37 +– +█/);
  });

  test('tells the most frequent values of text, and when there are others', () => {
    const top = [
      { value: 'No', count: 49 },
      { value: 'a, b', count: 29 },
    ];
    expect(shown(text({ name: 'plan', top }))).toContain('No 50.0%, "a, b" 29.6%, …');
    expect(shown(text({ name: 'plan', count: 78, top }))).toMatch(/"a, b" 37\.2%$/m);
  });

  test('tells what an identifier looks like', () => {
    const patterns = [{ pattern: 'A9+', count: 98 }];
    const made = shown(
      text({ name: 'id', distinct: 98, top: [{ value: 'C1', count: 1 }], patterns }),
    );
    expect(made).toContain('each once, like A9+ 100.0%');
    expect(made).toContain('Each value once, as in an identifier: id');
  });

  test('shows nothing of a sensitive field', () => {
    expect(shown(text({ name: 'mail', sensitive: true }))).toContain('sensitive: not shown');
  });

  test('writes times as times', () => {
    const day = 86_400;
    const quantiles = [0, 0, 0, 365 * day + 3600, 400 * day, 500 * day, 500 * day];
    const date = { min: '1970-01-01', max: '1971-05-16', quantiles, mean: null, sd: null };
    expect(shown(column({ name: 'at', type: 'date', ...date }))).toMatch(
      /1970-01-01 {2}1971-01-01 {2}1971-05-16/,
    );
    expect(shown(column({ name: 'at', type: 'datetime', ...date }))).toContain(
      '1971-01-01T01:00:00',
    );
  });

  test('points out what a reader would otherwise have to look for', () => {
    const made = shown(
      column({
        name: 'empty',
        count: 0,
        missing: 100,
        distinct: 0,
        quantiles: null,
        histogram: null,
      }),
      column({ name: 'same', distinct: 1 }),
      column({ name: 'mixed', invalid: 3 }),
      column({ name: 'huge', type: 'number', infinities: 2 }),
      column({ name: 'step', order: 'increasing' }),
      column({ name: 'usual' }),
    );
    expect(made.slice(made.indexOf('Worth a look')).split('\n').slice(2)).toEqual([
      '  - Nothing but missing values: empty',
      '  - One value only: same',
      '  - Cells that do not read as the type: mixed',
      '  - Infinite values: huge',
      '  - Sorted: step',
    ]);
  });

  test('fits a terminal of 80 columns with names and figures as they are', () => {
    const columns = [
      column({ name: 'monthly_charges_1', type: 'number', min: 18.25, max: 118.75 }),
      column({ name: 'paperless_billing', distinct: 7043, mean: -1234.5 }),
      text({ name: 'payment_method', top: [{ value: 'Bank transfer (automatic)', count: 60 }] }),
      column({ name: 'n'.repeat(300), min: -1e300, max: 1e300, mean: 1e300, sd: 1e299 }),
      text({
        name: '長い名前の列長い名前の列長い名前の列',
        top: [{ value: '値'.repeat(40), count: 98 }],
      }),
    ];
    const made = terminal(profileSection(columns), 80);
    for (const line of made.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80);
    expect(terminal(profileSection(columns.slice(0, 3)), 80)).toMatch(
      /^ {2}paperless_billing .*█ ▆$/m,
    );
  });
});
