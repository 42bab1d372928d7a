import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Kinds } from '../../../../src/adapters/tables/kinds.ts';
import { mostRows } from '../../../../src/adapters/tables/limits.ts';
import { decimalAt } from '../../../../src/adapters/tables/typed/decimal.ts';
import { lineNumbers } from '../../../../src/adapters/tables/typed/line-numbers.ts';
import { rowsOf } from '../../../../src/adapters/tables/typed/rows.ts';
import { decimal } from '../../../../src/domain/judge/examples/cells.ts';
import { compareTexts, pack, takeTexts } from '../../../../src/domain/packed.ts';

const needed = {
  forms: new Map([['id', { numbers: null, codes: 0, texts: true }]]),
  hashed: null,
};

test('more rows than memory has room for are refused, and the more columns the fewer they are', () => {
  const rows = rowsOf('p.csv', ['id'], needed, 2);
  const add = (id: string) => {
    rows.setTexts([id]);
    rows.end(rows.count + 2);
  };
  add('a');
  add('b');
  expect(() => add('c')).toThrow(
    'p.csv: found "more than 2 rows"; allowed: at most 2 of these columns in memory; judge a sample of its rows',
  );
  expect(mostRows(6)).toBe(Math.floor(mostRows(1) / 6));
});

const written = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.tuple(fc.maxSafeNat(), fc.nat(20)).map(([value, places]) => value.toFixed(places)),
  fc.stringMatching(/^-?[0-9]{0,20}\.?[0-9]{0,20}$/),
  fc.stringMatching(/^[-+]?[0-9.eExX ]{0,8}$/),
  fc.constantFrom(
    '',
    '-',
    '.',
    '-.',
    '-0',
    '00',
    '1.',
    '.5',
    '0x10',
    'Infinity',
    'NaN',
    '1_000',
    '٣',
  ),
);

test('numbers are read from bytes as from text, to the last bit', () => {
  fc.assert(
    fc.property(written, (text) => {
      const bytes = Buffer.from(`x${text}x`);
      expect(decimalAt(bytes, 1, bytes.length - 1)).toBe(decimal(text));
    }),
    { numRuns: 3000, seed: 5 },
  );
});

test('texts have codes in the order of their coming, and equal ones the same', () => {
  const texts = fc.array(fc.oneof(fc.nat(2000).map(String), fc.string({ maxLength: 3 })), {
    maxLength: 3000,
  });
  fc.assert(
    fc.property(texts, (list) => {
      const known = new Kinds();
      const codes = list.map((text) => {
        const bytes = Buffer.from(text);
        return known.placeOf(bytes, 0, bytes.length);
      });
      expect([...known.texts()]).toEqual([...new Set(list)]);
      expect(codes.map((code) => known.texts().at(code))).toEqual(list);
    }),
    { numRuns: 30, seed: 6 },
  );
});

test('packed texts are those that were packed, and compare as JavaScript compares them', () => {
  const text = fc.string({ unit: 'binary', maxLength: 5 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), fc.nat(), (list, start) => {
      const packed = pack(list);
      const rows = Int32Array.from(list, (_, at) => (at + start) % list.length);
      expect([...packed]).toEqual(list);
      expect([...takeTexts(packed, rows)]).toEqual([...rows].map((row) => list[row]));
      for (const [row, other] of rows.entries()) {
        const sign = Math.sign(compareTexts(packed, row, packed, other));
        expect(sign).toBe(list[row]! < list[other]! ? -1 : Number(list[row]! > list[other]!));
      }
    }),
    { numRuns: 300, seed: 7 },
  );
});

test('each row has its line, wherever lines are left out', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(1, 1, 1, 2, 5), { maxLength: 50 }), (steps) => {
      const numbers = lineNumbers();
      let line = 0;
      const lines = steps.map((step) => {
        line += step;
        return line;
      });
      lines.forEach((own, row) => {
        numbers.add(row, own);
      });
      expect(lines.map((_, row) => numbers.at(row))).toEqual(lines);
      expect(numbers.at(lines.length)).toBeUndefined();
    }),
    { seed: 8 },
  );
});
