import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codedBuilder } from '../../../../src/adapters/tables/packed/coded.ts';
import type { MemoryFor } from '../../../../src/adapters/tables/packed/memory.ts';
import type { Coded } from '../../../../src/domain/data/table/cells.ts';
import { cutOf, memories } from './cut-of.ts';

/** Cells that come one after the other, or one many times. */
type Part = string[] | { text: string | null; rows: number };

function built(parts: readonly Part[], expected: number, memoryFor: MemoryFor) {
  const builder = codedBuilder(expected);
  const texts: (string | null)[] = [];
  for (const part of parts) {
    if (Array.isArray(part)) {
      builder.take(cutOf(part, memoryFor), 0);
      for (const text of part) texts.push(text);
    } else {
      builder.repeat(part.text, part.rows);
      for (let row = 0; row < part.rows; row++) texts.push(part.text);
    }
  }
  return { texts, cells: builder.finish() as Coded };
}

/** Each row has the code of its text, and no other text has that. */
function expectSame({ cells, texts }: ReturnType<typeof built>): void {
  expect(cells.codes.length).toBe(texts.length);
  const codes = new Map(texts.map((text, row) => [text, cells.codes[row]!]));
  expect(texts.findIndex((text, row) => cells.codes[row] !== codes.get(text))).toBe(-1);
  expect(cells.nothing).toBe(codes.get(null) ?? -1);
  codes.delete(null);
  expect([...codes].filter(([text, code]) => cells.kinds.at(code) !== text)).toEqual([]);
  expect(new Set(codes.values()).size).toBe(codes.size);
}

const many = (from: number, rows: number, kinds = rows) =>
  Array.from({ length: rows }, (_, row) => `é${from + ((row * 7919) % kinds)}`);

describe.each(Object.entries(memories))(
  'each text is given back, by one code, in %s memory',
  (_, memoryFor) => {
    test('in a few rows', () => {
      const text = fc.constantFrom(
        '',
        'a',
        'b',
        'ab',
        'é',
        '日本',
        '🦆',
        ' a',
        'x'.repeat(300),
        '1',
        '01',
      );
      const other = fc.record({
        text: fc.oneof(text, fc.constant(null)),
        rows: fc.constantFrom(1, 5, 2000),
      });
      const part = fc.oneof(fc.array(fc.oneof(text, fc.string())), other);
      fc.assert(
        fc.property(fc.array(part), fc.constantFrom(0, 10, 10_000), (parts, expected) => {
          expectSame(built(parts, expected, memoryFor));
        }),
        { numRuns: 120 },
      );
    });

    test.each<[string, Part[]]>([
      ['300', [many(0, 5_000, 300)]],
      ['300, again and again', [many(0, 5_000, 300), many(100, 5_000, 300), many(0, 9_000, 300)]],
      ['thousands, each several times', [many(0, 60_000, 12_000), many(6_000, 90_000, 15_000)]],
      ['more bytes than rows', [['x'.repeat(70_000), 'y', 'x'.repeat(70_000), 'x'.repeat(69_999)]]],
      [
        'more bytes than there is room for',
        [many(0, 3_000), ['x'.repeat(5_000_000), 'é1', 'z'], many(0, 9_000)],
      ],
      ['more than 16 bits', [many(0, 40_000), many(39_000, 40_000), many(0, 10_000, 3)]],
      ['few, then many', [many(0, 60_000, 50), many(10, 90_000), many(0, 50_000, 20_000)]],
      ['many that come again', [many(0, 20_000), many(0, 20_000), ['', ...many(5, 30_000, 7)]]],
      [
        'nothing, and an empty one, on both sides',
        [{ text: null, rows: 3 }, many(0, 30_000), [''], { text: null, rows: 9 }, many(5, 30_000)],
      ],
      [
        'nothing that comes late',
        [many(0, 30_000), ['', 'é7'], { text: null, rows: 2 }, ['', 'é8'], { text: null, rows: 1 }],
      ],
      [
        'one text of a folder after many',
        [
          many(0, 30_000),
          many(30_000, 500_000),
          { text: 'é7', rows: 100 },
          { text: 'new', rows: 9 },
          ['new'],
        ],
      ],
      [
        'many texts of folders after many',
        [many(0, 30_000), ...many(20_000, 20_000).map((text) => ({ text, rows: 2 }))],
      ],
    ])('%s', (_, parts) => {
      expectSame(built(parts, 100, memoryFor));
    });
  },
);

test('as few bytes a row as there are kinds for', () => {
  const bytes = (kinds: number) =>
    built([many(0, kinds)], 1, memories.fast).cells.codes.BYTES_PER_ELEMENT;
  expect([255, 256, 257, 65_535, 65_536, 65_537].map(bytes)).toEqual([1, 1, 2, 2, 2, 4]);
});
