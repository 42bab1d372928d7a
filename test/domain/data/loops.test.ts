import { describe, expect, test } from '@jest/globals';
import { Arena } from '../../../src/domain/arena.ts';
import { pieceSize, tableSize } from '../../../src/domain/data/loops/loops.ts';
import { runsOfWholes } from '../../../src/domain/data/profile/whole.ts';
import { beyond } from '../../../src/domain/data/sql/batch.ts';
import { parseExpression } from '../../../src/domain/data/sql/parse.ts';
import { bytes } from '../../../src/domain/data/sql/room.ts';
import { rowsFor } from '../../../src/domain/data/sql/rows.ts';
import { type Coded, coded, markOf, marksIn } from '../../../src/domain/data/table/cells.ts';
import { type Column, readColumn } from '../../../src/domain/data/table/column.ts';
import { factsOf } from '../../../src/domain/data/table/facts.ts';
import { repeatsIn } from '../../../src/domain/data/table/repeats.ts';
import { countCodes, tallyOf } from '../../../src/domain/data/table/tally.ts';
import { pack } from '../../../src/domain/packed.ts';

// Rows are put where the loops are a piece at a time: what matters is what happens between two.

const sizes = [0, 1, pieceSize - 1, pieceSize, pieceSize + 1, 3 * pieceSize + 5];

/** Whole numbers that look drawn at random, the same ones each time. */
function drawn(rows: number, below: number): number[] {
  let state = 1;
  return Array.from({ length: rows }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 8) % below;
  });
}

/** A column of whole numbers; of those that are null there is a text instead, of so many. */
function numbers(wholes: readonly (number | null)[], odd: readonly string[] = ['NA']): Column {
  const own = marksIn(new Int32Array(0));
  const rows = wholes.map((whole, row) => whole ?? markOf(own, row % odd.length));
  const cells = {
    ...{ wholes: Int32Array.from(rows), unit: 1, hasFraction: false },
    ...{ odd: pack(odd), nothing: -1 },
  };
  return readColumn(cells, { name: 'n', type: 'integer' }, new Set(['NA']));
}

const codesOf = (kinds: number, codes: readonly number[]): Coded['codes'] =>
  kinds <= 256
    ? Uint8Array.from(codes)
    : kinds <= 2 ** 16
      ? Uint16Array.from(codes)
      : Int32Array.from(codes);

describe.each([1, 200, 3000, 70_000])('codes of %d kinds', (kinds) => {
  test.each(sizes)('are counted in %d rows', (rows) => {
    const codes = drawn(rows, kinds);
    for (const step of [1, 2, 7, pieceSize, pieceSize + 1]) {
      const counts = new Uint32Array(kinds);
      for (let row = 0; row < rows; row += step) counts[codes[row]!]! += 1;
      const found = countCodes(codesOf(kinds, codes), kinds, step);
      expect(Buffer.compare(Buffer.from(found.buffer), Buffer.from(counts.buffer))).toBe(0);
    }
  });
});

test('codes of more kinds than a table has room for are counted, too', () => {
  const kinds = tableSize + 1;
  const counts = countCodes(Int32Array.of(tableSize, 3, tableSize), kinds);
  expect([counts[tableSize], counts[3], counts[0], counts.length]).toEqual([2, 1, 0, kinds]);
});

test.each(sizes)('whole numbers and marks are counted in %d rows', (rows) => {
  const all = drawn(rows, 1000).map((whole) => (whole % 5 === 0 ? null : whole - 300));
  const own = all.filter((whole) => whole !== null);
  for (const odd of [['NA'], ['NA', '-', '?', 'x']]) {
    const { counts, wholes } = tallyOf(numbers(all, odd).cells);
    const marks = new Uint32Array(odd.length);
    all.forEach((whole, row) => {
      if (whole === null) marks[row % odd.length]! += 1;
    });
    expect(counts).toEqual(marks);
    expect(wholes!.size).toBe(own.length);
    if (own.length === 0) continue;
    const by = new Map<number, number>();
    for (const whole of own) by.set(whole, (by.get(whole) ?? 0) + 1);
    const runs = [...by].sort(([a], [b]) => a - b);
    expect([wholes!.least, wholes!.most]).toEqual([runs[0]![0], runs.at(-1)![0]]);
    const { values, counts: sizes } = runsOfWholes(wholes!, 100, new Arena());
    expect([...values]).toEqual(runs.map(([whole]) => whole / 100));
    expect([...sizes]).toEqual(runs.map(([, count]) => count));
  }
});

test('numbers follow each other from one piece to the next', () => {
  const orderOf = (wholes: readonly (number | null)[]) => factsOf(numbers(wholes)).order;
  const rising: number[] = Array.from({ length: 3 * pieceSize }, (_, row) => row >> 1);
  const some: (number | null)[] = rising;
  expect(orderOf(rising)).toBe('increasing');
  expect(orderOf(rising.with(pieceSize - 1, 10 ** 6))).toBe('none');
  expect(orderOf(rising.with(pieceSize, -1))).toBe('none');
  expect(orderOf(some.with(pieceSize, null).with(pieceSize - 1, null))).toBe('increasing');
  expect(orderOf(rising.map((whole) => -whole))).toBe('decreasing');
  expect(orderOf(rising.map(() => 7))).toBe('constant');
  expect(orderOf(rising.map((_, row) => (row === 2 * pieceSize ? 7 : null)))).toBeNull();
});

test.each([1, 2])('rows that are alike are found in other pieces, in %d columns', (columns) => {
  const rows = 2 * pieceSize + 500;
  const wholes: (number | null)[] = Array.from({ length: rows }, (_, row) => 3 * row - 1000);
  // Like a row in the first piece, in the same one, and in the last row.
  const alike = [pieceSize + 7, pieceSize + 8, rows - 1];
  alike.forEach((row, at) => {
    wholes[row] = wholes[[5, pieceSize + 6, 100][at]!]!;
  });
  const texts = coded(wholes.map((whole) => `t${whole! % 1000}`));
  const all = [numbers(wholes), readColumn(texts, { name: 't', type: 'string' }, new Set())];
  expect([...repeatsIn(all.slice(0, columns), 'compare').rows]).toEqual(alike);
  wholes[3] = wholes[rows - 2] = null;
  const gaps = [numbers(wholes), ...all.slice(1)].slice(0, columns);
  expect([...repeatsIn(gaps, 'leave').gaps]).toEqual([3, rows - 2]);
});

describe('SQL', () => {
  const rows = pieceSize + 3000;
  const [a, b] = [drawn(rows, 50), drawn(rows + 1, 60).slice(1)];
  const x = a.map((value, row) => (row % 11 === 0 ? null : value));
  const y = b.map((value, row) => (row % 13 === 0 ? null : value - 30));
  const columns = new Map([
    ['x', numbers(x)],
    ['y', numbers(y)],
  ]);
  const found = (sql: string) => rowsFor(parseExpression(sql)!, (name) => columns.get(name), rows);

  test.each<[string, (x: number, y: number) => boolean]>([
    ['x + y > 20', (x, y) => x + y > 20],
    ['x - y <= 3', (x, y) => x - y <= 3],
    ['x * y = 0', (x, y) => x * y === 0],
    ['abs(-x * 2 + y) >= 40', (x, y) => Math.abs(-x * 2 + y) >= 40],
    ['x / 4 < y', (x, y) => x / 4 < y],
    ['x != y and y != 2', (x, y) => x !== y && y !== 2],
  ])('%s', (sql, isTrue) => {
    const expected = Array.from(x.keys()).filter((row) => {
      const [left, right] = [x[row]!, y[row]!];
      return left !== null && right !== null && isTrue(left, right);
    });
    expect([...found(sql)!]).toEqual(expected);
  });

  test('what is not finite is left to DuckDB, unless something is missing beside it', () => {
    expect(found('x / y > 1')).toBeNull();
    expect(found('x / (y - y) > 1')).toBeNull();
    columns.set('z', numbers(x.map(() => null)));
    expect(found('x / z > 1')).toHaveLength(0);
  });

  test('what needs more room than there is is left to DuckDB, and the next expression has it all', () => {
    const most = 2 ** 27;
    expect(() => bytes(most)).toThrow(beyond);
    const many = Array.from({ length: 60 }, (_, at) => `x = ${at}`).join(' or ');
    expect(found(many)).toHaveLength(x.filter((value) => value !== null).length);
  });
});
