import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { profileOf as profileFrom } from '../../../src/domain/data/profile/profile.ts';
import { readColumn } from '../../../src/domain/data/table/column.ts';
import { factsOf } from '../../../src/domain/data/table/facts.ts';
import { patternOf, patterns } from '../../../src/domain/data/values/text-pattern.ts';
import type { FieldType } from '../../../src/domain/data/values/values.ts';
import { columnProfile } from '../../../src/domain/records/validation.ts';
import { runPython } from '../judge/python.ts';

function profileOf(cells: (string | null)[], type: FieldType, sensitive = false) {
  const column = readColumn(cells, { name: 'x', type, sensitive }, new Set(['']));
  return columnProfile.parse(profileFrom(column, factsOf(column)));
}

function normal(count: number, seed: number): string[] {
  const random = xoroshiro128plus(seed);
  const next = () => uniformFloat64(random);
  return Array.from({ length: count }, () =>
    String(Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()) * 1e3 + 7),
  );
}

describe('numbers, held against numpy and pandas', () => {
  const columns: Record<string, (string | null)[]> = {
    'a thousand drawn from a normal': normal(1000, 1),
    two: ['1', '2'],
    one: ['42'],
    constant: ['3.25', '3.25', '3.25'],
    'constant, and no sum of it exact': Array(7).fill('0.1'),
    'gaps, zeros and both kinds of zero': ['0', '-0', '', null, '0.0', '5', 'NaN', '-1'],
    infinities: ['inf', '-inf', '1', '2', 'Infinity', '4'],
    'beyond 2^53': ['9007199254740993', '-9007199254740995', '18014398509481985', '3'],
    'all missing': ['', null, 'nan'],
    huge: ['1e300', '2e300', '-1e300', '5'],
    tiny: ['1e-300', '3e-300', '2.5e-310', '1e-299'],
    'far from zero': Array.from({ length: 100 }, (_, i) => `${1e12 + i / 7}`),
    skewed: normal(500, 2).map((x) => String(Math.exp(Number(x) / 1e3))),
    'of a far mean and little spread': Array.from(
      { length: 99 },
      (_, i) => `${1e9 + (i * i) / 1e3}`,
    ),
    increasing: ['1', '', '1', '2', 'inf'],
    decreasing: ['3', '2.5', '-1'],
    'on the edges of bins': Array.from({ length: 41 }, (_, i) => String(i / 10)),
  };
  const theirs = runPython('../data/statistics.py', Object.values(columns)) as Record<
    string,
    unknown
  >[];

  test.each(Object.keys(columns).map((name, index) => [name, index] as const))(
    '%s',
    (name, index) => {
      const ours = profileOf(columns[name] as string[], 'number');
      const said = theirs[index] as Record<string, unknown>;
      for (const [key, value] of Object.entries(said))
        if (!(key === 'histogram' && value === null))
          same(ours[key as keyof typeof ours], value, key);
    },
  );

  function same(ours: unknown, value: unknown, key: string): void {
    if (typeof value === 'number') {
      expect([key, typeof ours]).toEqual([key, 'number']);
      // The third moment of values that lie evenly about their mean is nothing but rounding.
      const room = key === 'skew' ? 1e-14 : 0;
      expect(Math.abs((ours as number) - value)).toBeLessThanOrEqual(1e-9 * Math.abs(value) + room);
    } else if (Array.isArray(value)) {
      expect((ours as unknown[]).length).toBe(value.length);
      value.forEach((item, at) => {
        same((ours as unknown[])[at], item, `${key}[${at}]`);
      });
    } else if (value !== null && typeof value === 'object') {
      for (const [part, item] of Object.entries(value))
        same((ours as Record<string, unknown>)[part], item, `${key}.${part}`);
    } else expect([key, ours]).toEqual([key, value]);
  }
});

test('whole numbers of a narrow range have a bin each', () => {
  const { histogram } = profileOf(['1', '3', '3', '2'], 'integer');
  expect(histogram).toEqual({ edges: [0.5, 1.5, 2.5, 3.5], counts: [1, 1, 2] });
});

test('whole numbers beyond 2^53 are told apart', () => {
  const { distinct, min, max } = profileOf(
    ['9007199254740993', '9007199254740992', '+9007199254740993'],
    'integer',
  );
  expect({ distinct, min, max }).toEqual({
    distinct: 2,
    min: '9007199254740992',
    max: '9007199254740993',
  });
});

test('what text looks like, the most frequent first', () => {
  const { patterns } = profileOf(
    ['AB-12', 'CD-7', 'XY-9', 'é1', 'Ǆ\u{1d7d8}日本', 'x'.repeat(99), '-'.repeat(31)],
    'string',
  );
  expect(patterns).toEqual([
    { pattern: 'A+-9', count: 2 },
    { pattern: `${'-'.repeat(30)}…`, count: 1 },
    { pattern: 'A+-9+', count: 1 },
    { pattern: 'A9a+', count: 1 },
    { pattern: 'a+', count: 1 },
    { pattern: 'a9', count: 1 },
  ]);
});

test('a text in ASCII looks the same beside other characters', () => {
  const ascii = fc.string({ unit: 'binary-ascii', maxLength: 14 });
  fc.assert(
    fc.property(ascii, (text) => {
      expect(patternOf(`\u2026${text}`)).toBe(`\u2026${patternOf(text)}`);
    }),
    { numRuns: 1000 },
  );
});

test('each of many texts looks as it does alone, also where the end is cut', () => {
  const short = fc.stringMatching(/^[Aa9é-]{0,4}$/);
  const long = fc.stringMatching(/^[Aa-]{25,40}é?$/);
  fc.assert(
    fc.property(fc.array(fc.oneof(short, long), { maxLength: 8 }), (texts) => {
      const read = patterns();
      const bytes = Buffer.from(texts.join(''));
      let end = 0;
      for (const text of texts) {
        const start = end;
        end += Buffer.byteLength(text);
        const pattern = read(bytes, start, end);
        expect(pattern).toBe(patternOf(text));
        // Another letter before it takes the other way.
        const other = patternOf(`é-${text}`);
        expect(other.slice(0, 29)).toBe(`a-${pattern}`.slice(0, 29));
      }
    }),
    { numRuns: 1000 },
  );
});

test('texts stand in the order of their code points, as their bytes in UTF-8', () => {
  const { min, max, top } = profileOf(['\u{1f600}', '\uff5e', 'z'], 'string');
  expect([min, max]).toEqual(['z', '\u{1f600}']);
  expect(top.map(({ value }) => value)).toEqual(['z', '\uff5e', '\u{1f600}']);
});

test('equal numbers are one value however they are written, texts are as they are', () => {
  expect(profileOf(['1', '1.0', '1e0'], 'number').top).toEqual([{ value: '1', count: 3 }]);
  const forms = profileOf(['\u00e9', 'e\u0301', '\u{1f600}'], 'string');
  expect(forms.distinct).toBe(3);
  expect(forms.lengths).toEqual({ min: 1, max: 2, mean: 4 / 3 });
});

test('white space around a time is no part of it', () => {
  const { distinct, min, top } = profileOf([' 2024-01-01', '2024-01-01\t'], 'date');
  expect({ distinct, min, top }).toEqual({
    ...{ distinct: 1, min: '2024-01-01', top: [{ value: '2024-01-01', count: 2 }] },
  });
});

test('a range beyond the doubles, which numpy refuses, has moments still', () => {
  const largest = String(Number.MAX_VALUE);
  const { mean, sd, skew, histogram } = profileOf(
    [largest, `-${largest}`, '5e-324', '1'],
    'number',
  );
  expect({ mean, skew, histogram }).toEqual({
    ...{ mean: 0.25, skew: expect.closeTo(0, 12), histogram: null },
  });
  expect(sd! / Number.MAX_VALUE).toBeCloseTo(Math.sqrt(2 / 3), 12);
});

test('a day in two zones is two values, and one moment; an earlier one is before 1970', () => {
  const { distinct, min, max, order, sketch } = profileOf(
    ['1969-12-31T23:00:00-01:00', '1970-01-01T00:00:00Z', '1969-12-31T23:59:59Z'],
    'datetime',
  );
  expect({ distinct, min, max, order }).toEqual({
    distinct: 3,
    min: '1969-12-31T23:59:59Z',
    max: '1970-01-01T00:00:00Z',
    order: 'decreasing',
  });
  expect([sketch?.[0], sketch?.[64]]).toEqual([-1, 0]);
});

test('times: the ends as written, seconds since 1970 elsewhere', () => {
  const { min, max, quantiles } = profileOf(['1969-12-31', '1970-01-02', '1970-01-01'], 'date');
  expect({ min, max, median: quantiles?.[3] }).toEqual({
    min: '1969-12-31',
    max: '1970-01-02',
    median: 0,
  });
});

test('what does not read as the type is counted and in no statistic', () => {
  const { count, invalid, mean, distinct } = profileOf(['1', 'x', '3'], 'integer');
  expect({ count, invalid, mean, distinct }).toEqual({
    count: 3,
    invalid: 1,
    mean: 2,
    distinct: 2,
  });
});

test('nothing of a sensitive column stands in its profile but counts', () => {
  const made = profileOf(['secret-a', 'secret-b', '7'], 'string', true);
  expect(JSON.stringify(made)).not.toMatch(/secret/);
  expect(profileOf(['31337', '1'], 'integer', true)).toMatchObject({
    count: 2,
    min: null,
    max: null,
    top: [],
    quantiles: null,
    histogram: null,
    mean: null,
  });
});

const nasty = fc.string({ unit: 'binary', maxLength: 200 });

test('a profile is under 4 kB, whatever stands in the cells', () => {
  fc.assert(
    fc.property(fc.array(nasty, { minLength: 10, maxLength: 30 }), (cells) => {
      const bytes = Buffer.byteLength(JSON.stringify(profileOf(cells, 'string')));
      expect(bytes).toBeLessThan(4000);
    }),
  );
  const wide = normal(100, 3).map((text) => `${text.slice(0, 12)}e-250`);
  expect(JSON.stringify(profileOf(wide, 'number')).length).toBeLessThan(4000);
  const widest = Array.from({ length: 200 }, (_, i) =>
    String(-1.234567890123456e-300 * (1 + i / 7)),
  );
  expect(JSON.stringify(profileOf(widest, 'number')).length).toBeLessThan(4000);
  const controls = Array.from({ length: 20 }, (_, i) => `${i}${'\u0001'.repeat(i + 40)}`);
  const { top, patterns } = profileOf(controls, 'string');
  expect([top.length, patterns.length < 10]).toEqual([10, true]);
  const escaped = Array.from({ length: 20 }, (_, i) => '\u0001'.repeat(50) + i);
  expect(JSON.stringify(profileOf(escaped, 'string')).length).toBeLessThan(4000);
});

test('the order of the rows changes nothing', () => {
  const cell = fc.oneof(fc.constantFrom('', 'NaN', '1', '2', 'x'), fc.double().map(String));
  fc.assert(
    fc.property(fc.array(cell), fc.constantFrom('number', 'string'), (cells, type) => {
      const { order: _, ...sorted } = profileOf([...cells].sort(), type);
      expect(profileOf(cells, type)).toMatchObject(sorted);
    }),
  );
});
