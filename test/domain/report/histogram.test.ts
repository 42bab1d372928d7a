import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sideBySide, sparkline } from '../../../src/domain/report/histogram.ts';
import { widthOf } from '../../../src/domain/report/text.ts';
import { hostile } from './records.ts';

describe('a sparkline', () => {
  test('draws the tallest bin full, any value at least low, and none as a gap', () => {
    expect(sparkline({ edges: [0, 1, 2, 3, 4], counts: [1000, 500, 1, 0] })).toBe('█▄▁ ');
  });

  test('adds bins up to ten', () => {
    const edges = Array.from({ length: 21 }, (_, n) => n);
    const counts = Array.from({ length: 20 }, (_, n) => (n === 7 ? 8 : n < 2 ? 4 : 0));
    expect(sparkline({ edges, counts })).toBe('█  █      ');
  });

  test('has no more bars than fit, for any histogram', () => {
    const counts = fc.array(fc.nat(), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(counts, fc.double({ noNaN: true, min: -1e300, max: 1e300 }), (counts, low) => {
        const edges = Array.from({ length: counts.length + 1 }, (_, n) => low + n);
        expect(sparkline({ edges, counts })).toMatch(/^[ ▁▂▃▄▅▆▇█]{1,10}$/);
      }),
    );
  });
});

describe('two distributions beside each other', () => {
  test('are to one scale, with their shares', () => {
    const labels = ['below 10', '10 to 20'];
    const drawn = sideBySide({ labels, reference: [0.5, 0.5], current: [0.25, 0.75] }, 'numeric');
    expect(drawn.split('\n')).toEqual([
      '          reference                 current',
      'below 10  ██████████▌       50.0%   █████▌            25.0%',
      '10 to 20  ██████████▌       50.0%   ████████████████  75.0%',
    ]);
  });

  test('show a category that is new, and one that has gone', () => {
    const labels = ['old', 'new'];
    const drawn = sideBySide(
      { labels, reference: [1, 0], current: [0.9995, 0.0005] },
      'categorical',
    );
    const [, old, fresh] = drawn.split('\n');
    expect(old).toMatch(/100\.0%.*99\.9%|100\.0%.*100\.0%/);
    expect(fresh).toMatch(/^new +0% {3}▏ +<0\.1%$/);
  });

  test('add up the categories that matter least', () => {
    const labels = Array.from({ length: 20 }, (_, n) => `c${n}`);
    const reference = labels.map(() => 0.05);
    const current = labels.map((_, n) => (n === 19 ? 0.145 : 0.045));
    const drawn = sideBySide({ labels, reference, current }, 'categorical').split('\n');
    expect(drawn).toHaveLength(13);
    expect(drawn.some((line) => line.startsWith('c19'))).toBe(true);
    expect(drawn.at(-1)).toMatch(/^others .* 45\.0% .* 40\.5%$/);
  });

  test('join many bins in pairs, but not what lies outside of them', () => {
    const inner = Array.from({ length: 17 }, (_, n) => `${n} – ${n + 1}`);
    const labels = ['below 0', ...inner, 'above 17'];
    const shares = labels.map((_, n) => (n === 1 ? 0.1 : 0.05));
    const drawn = sideBySide({ labels, reference: shares, current: shares }, 'numeric');
    expect(drawn.split('\n').map((line) => line.slice(0, 8).trim())).toEqual([
      ...['', 'below 0', '0 – 2', '2 – 4', '4 – 6', '6 – 8', '8 – 10', '10 – 12'],
      ...['12 – 14', '14 – 16', '16 – 17', 'above 17'],
    ]);
    expect(drawn).toMatch(/^0 – 2 .* 15\.0% .* 15\.0%$/m);
  });

  test('leave out the empty bins at the ends, not those between', () => {
    const labels = ['a', 'b', 'c', 'd', 'e'];
    const picture = { labels, reference: [0, 0.5, 0, 0.5, 0], current: [0, 1, 0, 0, 0] };
    expect(
      sideBySide(picture, 'numeric')
        .split('\n')
        .map((line) => line[0]),
    ).toEqual([' ', 'b', 'c', 'd']);
  });

  test('are at most 76 columns wide and one line a bar, whatever the categories are called', () => {
    const label = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostile));
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 12 }), (labels) => {
        const shares = labels.map(() => 1 / labels.length);
        const drawn = sideBySide({ labels, reference: shares, current: shares }, 'categorical');
        expect(drawn.split('\n')).toHaveLength(labels.length + 1);
        for (const line of drawn.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(76);
        expect(drawn).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
