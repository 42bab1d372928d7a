import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readColumn, valuesOf } from '../../../src/domain/data/table/column.ts';
import { inferKind, missingSpellings } from '../../../src/domain/data/values/kind.ts';
import { usualTimes } from '../../../src/domain/data/values/usual-times.ts';
import { type Kind, readerOf } from '../../../src/domain/data/values/values.ts';
import { pack } from '../../../src/domain/packed.ts';

const seconds = (iso: string) => Date.parse(iso) / 1000;

test('usual times read as an expression reads them, whatever their digits', () => {
  const digits = (length: number, most: number) =>
    fc
      .oneof(
        { weight: 9, arbitrary: fc.integer({ min: 0, max: most }) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: 10 ** length - 1 }) },
      )
      .map((number) => String(number).padStart(length, '0'));
  const day = fc
    .tuple(digits(4, 2100), digits(2, 12), digits(2, 31))
    .map((parts) => parts.join('-'));
  const clock = fc
    .tuple(digits(2, 23), digits(2, 59), digits(2, 59))
    .map((parts) => parts.join(':'));
  const other = fc.constantFrom('-', ':', 'x', '/', '٣');
  const spoilt = (text: fc.Arbitrary<string>) =>
    fc.oneof(
      { weight: 4, arbitrary: text },
      {
        weight: 1,
        arbitrary: fc
          .tuple(text, fc.nat(19), other)
          .map(([text, at, by]) => text.slice(0, at) + by + text.slice(at + 1)),
      },
    );
  const expectSame = (type: 'date' | 'datetime', text: string) => {
    const [before, found, behind] = usualTimes(pack(['2000', text, '']), type)!;
    expect([before, found, behind]).toEqual([NaN, readerOf({ type })!(text) ?? NaN, NaN]);
  };
  fc.assert(
    fc.property(spoilt(day), (text) => expectSame('date', text)),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(spoilt(fc.tuple(day, clock).map(([a, b]) => `${a}T${b}Z`)), (text) =>
      expectSame('datetime', text),
    ),
    { numRuns: 1000 },
  );
});

test('usual times are read a piece at a time, whatever stands between them', () => {
  const days = Array.from({ length: 70_000 }, (_, at) => {
    return new Date(86_400_000 * at).toISOString().slice(0, 10);
  });
  const own = days.map((_, at) => 86_400 * at);
  expect([...usualTimes(pack(days), 'date')!]).toEqual(own);
  // So long a text leaves those beside it to be read as others are.
  const long = days.with(40_000, 'x'.repeat(2 ** 21));
  const found = usualTimes(pack(long), 'date')!;
  expect(found.every((value, at) => Number.isNaN(value) || value === own[at])).toBe(true);
  expect([found[0], found[40_000], found[69_999]]).toEqual([0, NaN, own[69_999]]);
  const column = readColumn(long, { name: 'day', type: 'date' }, new Set());
  expect([39_999, 40_000, 40_001].map(valuesOf(column))).toEqual([
    own[39_999],
    undefined,
    own[40_001],
  ]);
  expect(usualTimes(pack(days), 'date', '%Y-%m-%d')).toBeNull();
  expect(usualTimes(pack(days), 'time')).toBeNull();
});

describe('what a cell reads as', () => {
  test.each<[Kind, string, unknown]>([
    [{ type: 'integer' }, '-12', -12],
    [{ type: 'integer' }, ' 7 ', 7],
    [{ type: 'integer' }, '9007199254740993', 9007199254740993n],
    [{ type: 'integer' }, '1.0', undefined],
    [{ type: 'integer' }, '', undefined],
    [{ type: 'integer' }, '0x10', undefined],
    [{ type: 'integer' }, `-000${'9'.repeat(38)}`, -(10n ** 38n) + 1n],
    [{ type: 'integer' }, `1${'0'.repeat(38)}`, undefined],
    [{ type: 'integer', groupChar: ',' }, '1,234,567', 1234567],
    [{ type: 'integer', groupChar: ',' }, '12,34', undefined],
    [{ type: 'number', groupChar: ',' }, '1,5', undefined],
    [{ type: 'number', groupChar: '.', decimalChar: ',' }, '-1.234,5e1', -12345],
    [{ type: 'number', decimalChar: ',' }, '1,5', 1.5],
    [{ type: 'number', decimalChar: ',' }, '1.5', undefined],
    [{ type: 'number', groupChar: ' ' }, '12 34 567.5', 1234567.5],
    [{ type: 'number' }, '.5e-3', 0.0005],
    [{ type: 'number' }, '-INF', -Infinity],
    [{ type: 'number' }, 'NaN', null],
    [{ type: 'number' }, '1,5', undefined],
    [{ type: 'number' }, '1_000', undefined],
    [{ type: 'boolean' }, 'TRUE', true],
    [{ type: 'boolean' }, '0', false],
    [{ type: 'boolean' }, 'yes', undefined],
    [{ type: 'boolean', trueValues: ['yes'], falseValues: ['no'] }, 'no', false],
    [{ type: 'date' }, '2024-02-29', seconds('2024-02-29T00:00Z')],
    [{ type: 'date' }, '2023-02-29', undefined],
    [{ type: 'date' }, '0050-01-01', seconds('0050-01-01T00:00Z')],
    [{ type: 'date' }, '1969-12-31', -86400],
    [{ type: 'date', format: '%d/%m/%y' }, '31/12/68', seconds('2068-12-31T00:00Z')],
    [{ type: 'date', format: '%B %d, %Y' }, 'March 5, 2021', seconds('2021-03-05T00:00Z')],
    [{ type: 'date', format: '%d.%m.%Y' }, '5x3x2021', undefined],
    [{ type: 'datetime' }, '2024-01-01T12:00:00+02:00', seconds('2024-01-01T10:00:00Z')],
    [{ type: 'datetime' }, '2024-01-01 12:00', seconds('2024-01-01T12:00:00Z')],
    [{ type: 'datetime' }, '2024-01-01T24:00', undefined],
    [
      { type: 'datetime', format: '%Y%m%dT%H%M%S.%f%z' },
      '20240101T000000.25Z',
      seconds('2024-01-01T00:00:00.250Z'),
    ],
    [{ type: 'time' }, '23:59:59.5', 86399.5],
    [{ type: 'time', format: '%I:%M %p' }, '12:30 am', 1800],
    [{ type: 'time', format: '%I:%M %p' }, '13:30 am', undefined],
    [{ type: 'string', format: 'email' }, 'a@b.cc', 'a@b.cc'],
    [{ type: 'string', format: 'email' }, 'a@b', undefined],
    [
      { type: 'string', format: 'uuid' },
      '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
      '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
    ],
    [{ type: 'any' }, 'x', 'x'],
  ])('%j %j', (kind, text, value) => {
    expect(readerOf(kind)?.(text)).toEqual(value);
  });

  test.each<[Kind]>([
    [{ type: 'string', format: 'toString' }],
    [{ type: 'integer', format: 'hex' }],
    [{ type: 'date', format: '%Q' }],
    [{ type: 'date', format: 'yyyy-mm-dd' }],
    [{ type: 'date', format: '%Y %Y' }],
  ])('%j is no format', (kind) => {
    expect(readerOf(kind)).toBeUndefined();
  });
});

describe('the kind of a column', () => {
  test.each<[string, string[], Kind]>([
    ['whole numbers', ['1', '-20', ''], { type: 'integer' }],
    ['numbers', ['1', '2.5', 'inf'], { type: 'number' }],
    ['codes with leading zeros', ['01234', '99999'], { type: 'string' }],
    ['numbers that begin with zero', ['0.5', '0'], { type: 'number' }],
    ['truths in mixed spellings', ['true', 'False'], { type: 'boolean' }],
    [
      'yes and no',
      ['Yes', 'No', 'No'],
      { type: 'boolean', trueValues: ['Yes'], falseValues: ['No'] },
    ],
    ['yes alone', ['Yes', 'Yes'], { type: 'string' }],
    ['dates', ['2024-01-01', '1969-12-31'], { type: 'date' }],
    ['days before months', ['13/01/2024', '01/02/2024'], { type: 'date', format: '%d/%m/%Y' }],
    ['months before days', ['01/13/2024', '01/02/2024'], { type: 'date', format: '%m/%d/%Y' }],
    ['days and months that could be either', ['01/02/2024'], { type: 'string' }],
    ['stamps', ['2024-01-01 00:00:00', '2024-01-01T00:00:00Z'], { type: 'datetime' }],
    ['times', ['00:30', '12:00:01'], { type: 'time' }],
    ['nothing', ['', ''], { type: 'any' }],
    ['text', ['1', 'two'], { type: 'string' }],
  ])('%s', (_, cells, kind) => {
    expect(inferKind(cells, new Set(['']))).toEqual(kind);
  });

  test('a dash is missing among numbers, and a category among words', () => {
    expect(missingSpellings(['1', '-', 'NA'])).toEqual(['', 'NA', '-']);
    expect(missingSpellings(['a', '-', 'NA'])).toEqual(['', 'NA']);
    expect(missingSpellings(['-', '-'])).toEqual(['']);
  });
});
