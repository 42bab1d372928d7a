import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PlainBuilder } from '../../../../src/adapters/tables/packed/plain.ts';
import { kindsOf, type Plain } from '../../../../src/domain/data/table/cells.ts';
import { readColumn, valuesOf } from '../../../../src/domain/data/table/column.ts';
import { type FieldType, readerOf } from '../../../../src/domain/data/values/values.ts';
import { cutOf, memories } from './cut-of.ts';
import { built, columnParts } from './number-cells.ts';

const missing = new Set(['', 'NA']);

/** To nobody is negative zero another number. */
const positive = (value: unknown) => (value === 0 ? 0 : value);

function valuesIn(cells: Plain, type: FieldType): unknown[] {
  const value = valuesOf(readColumn(cells, { name: 'n', type }, missing));
  return Array.from(cells.wholes, (_, row) => positive(value(row)));
}

function readBy(texts: readonly (string | null)[], type: FieldType): unknown[] {
  const read = readerOf({ type })!;
  return texts.map((text) => (text === null || missing.has(text) ? null : positive(read(text))));
}

/** The first row in which they differ, since a difference of thousands of rows takes minutes to show. */
function difference(found: unknown[], expected: unknown[], texts: readonly (string | null)[]) {
  const row = expected.findIndex((value, row) => !Object.is(value, found[row]));
  if (found.length !== expected.length) return [found.length, expected.length];
  return row < 0 ? null : { row, text: texts[row], found: found[row], expected: expected[row] };
}

describe.each(Object.entries(memories))(
  'each number is what its text says, in %s memory',
  (_, memoryFor) => {
    test.each<[FieldType, boolean]>([
      ['number', false],
      ['integer', true],
      ['integer', false],
      ['number', true],
    ])('%s, whole numbers alone: %s', (type, areWhole) => {
      fc.assert(
        fc.property(columnParts, fc.constantFrom(1, 5_000), (parts, expected) => {
          const { cells, texts } = built(parts, areWhole, { expected, memoryFor });
          // A plain number with a fraction is none of another column's, which is read again.
          if (type === 'integer' && cells.hasFraction) return;
          expect(difference(valuesIn(cells, type), readBy(texts, type), texts)).toBeNull();
          const odd = [...kindsOf(cells)];
          if (cells.nothing >= 0) odd.splice(cells.nothing, 1);
          expect(new Set(odd).size).toBe(odd.length);
          expect(odd.filter((text) => !texts.includes(text))).toEqual([]);
        }),
        { numRuns: 100 },
      );
    });
  },
);

describe.each(Object.entries(memories))('plain numbers, in %s memory', (_, memoryFor) => {
  const plain = (texts: readonly string[], areWhole = false) => {
    const builder = new PlainBuilder(texts.length, areWhole);
    builder.take(cutOf(texts, memoryFor), 0);
    return builder.finish();
  };
  const many = Array.from({ length: 5_000 }, (_, row) => String(row - 2_500));

  test('take 32 bits while they can', () => {
    const { hasFraction, odd, unit, wholes } = plain(many);
    expect([hasFraction, odd.length, unit]).toEqual([false, 0, 1]);
    expect(wholes).toBeInstanceOf(Int32Array);
    expect(plain([...many, '1073741824']).wholes).toBeInstanceOf(Int32Array);
    expect(plain([...many, '1073741825']).wholes).toBeInstanceOf(Float64Array);
  });

  test('get a smaller unit when a fraction comes', () => {
    const texts = [...many, '0.25', '7', '1.5', '12345678.90'];
    const { hasFraction, unit, wholes } = plain(texts);
    expect([hasFraction, unit, wholes.length]).toEqual([true, 100, texts.length]);
    expect([...wholes.subarray(-4)]).toEqual([25, 700, 150, 1234567890]);
    expect(wholes).toBeInstanceOf(Float64Array);
    expect(plain(['1', '2.0']).hasFraction).toBe(true);
    expect([...plain([...many, '2.0'], true).odd]).toEqual(['2.0']);
  });

  test('become the numbers themselves where many are long', () => {
    const long = Array.from({ length: 200 }, (_, row) => String(Math.sin(row + 1)));
    const { odd, unit, wholes } = plain([...many, '0.5', ...long, '7', 'x', '1e5']);
    expect([unit, odd.length < 70]).toEqual([1, true]);
    expect([...wholes.subarray(-3)].map((whole) => whole >= -(2 ** 900))).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('are those with at most nine digits and 30 bits, however they are written', () => {
    const digits = ['0', '1', '12', '123456789', '987654321', '1234567890', '00', '01', '-'];
    const texts = digits.flatMap((whole) =>
      ['', '.', '.5', '.25', '.125', '.00'].flatMap((rest) => [
        `${whole}${rest}`,
        `-${whole}${rest}`,
      ]),
    );
    const cells = [
      ...many,
      '0.25',
      ...texts,
      '.5',
      '-.5',
      '.',
      '',
      'NA',
      'NA',
      '',
      '7',
      '.5.',
      '1.5',
    ];
    expect(difference(valuesIn(plain(cells), 'number'), readBy(cells, 'number'), cells)).toBeNull();
  });

  test('are no texts in which any byte is no digit, before or behind a point', () => {
    const bytes = ['0', '5', '9', '.', '-', '/', ':', '\0', 'é'];
    const three = bytes.flatMap((a) =>
      bytes.flatMap((b) => bytes.flatMap((c) => [a + b + c, b + c, c])),
    );
    const digits = ['', '7', '12345', '123456', '1.25'];
    const texts = digits.flatMap((some) =>
      three.flatMap((other) => [some + other, other + some, `-${some}${other}`]),
    );
    const cells = ['0.125', ...new Set(texts)];
    expect(difference(valuesIn(plain(cells), 'number'), readBy(cells, 'number'), cells)).toBeNull();
  });
});
