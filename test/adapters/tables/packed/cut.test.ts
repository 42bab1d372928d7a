import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readBytes } from '../../../../src/adapters/tables/delimited.ts';
import { type Cut, cutter } from '../../../../src/adapters/tables/packed/cut.ts';
import { fastMemory, type MemoryFor } from '../../../../src/adapters/tables/packed/memory.ts';
import { cuts } from '../pieces.ts';
import { memories } from './cut-of.ts';

interface Found {
  rows: string[][];
  ragged: { line: number; cells: number }[];
}

interface Writing {
  delimiter: string;
  quoteChar: string;
  header: boolean;
}

/** The rows of one call, before the next one writes over them. */
function rowsOf({ bytes, ends, rows, starts, width }: Cut): string[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const at = row * width + column;
      return bytes.toString('utf8', starts[at], ends[at]);
    }),
  );
}

function packed(
  pieces: readonly Buffer[],
  writing: Writing,
  width: number,
  memoryFor: MemoryFor,
): Found {
  const found: Found = { rows: [], ragged: [] };
  const onRagged = (line: number, cells: number) => {
    found.ragged.push({ line, cells });
  };
  const cut = cutter(writing, { path: 'x.csv', width, onRagged }, memoryFor);
  for (const piece of [...pieces, undefined]) found.rows.push(...rowsOf(cut(piece)));
  return found;
}

function read(bytes: Buffer, writing: Writing): Found & { width: number } {
  const { ragged, table } = readBytes(bytes, 'x.csv', writing);
  const columns = [...table.columns.values()];
  const rows = table.lines.map((_, row) => columns.map((cells) => cells[row] as string));
  return { rows, ragged, width: columns.length };
}

function outcome<T>(work: () => T): T | string {
  try {
    return work();
  } catch (error) {
    return (error as Error).message;
  }
}

/** Pieces that end at the given places, or are of one byte each. */
function pieces(bytes: Buffer, places: readonly number[] | 'each'): Buffer[] {
  if (places === 'each') return Array.from(bytes, (byte) => Buffer.of(byte));
  const ends = places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b);
  return [...ends, bytes.length].map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end));
}

const somewhere = fc.oneof(cuts, fc.constant<'each'>('each'));

/** Whether the cells, rows that are not whole, and mistakes are those of a file read whole, in any memory. */
function same(bytes: Buffer, writing: Writing, places: readonly number[] | 'each'): void {
  const expected = outcome(() => read(bytes, writing));
  if (typeof expected === 'string' && /only empty lines|two columns/.test(expected)) return;
  const width = typeof expected === 'string' ? 3 : expected.width;
  for (const memoryFor of Object.values(memories)) {
    const found = outcome(() => packed(pieces(bytes, places), writing, width, memoryFor));
    expect(typeof found === 'string' ? found : { ...found, width }).toEqual(expected);
  }
}

const breaks = ['\n', '\r\n', '\r'];

/** Text in which much stands that means something, beside characters of one to four bytes. */
function partsOf({ delimiter, quoteChar }: Writing): string[] {
  const marks = [delimiter, delimiter, quoteChar, quoteChar, quoteChar + quoteChar];
  const closed = [quoteChar + delimiter, `${quoteChar}\n`, delimiter + quoteChar];
  return [...marks, ...closed, ...breaks, 'x', '7.5', 'é', '日', '🦆', ' ', '\ufeff', '\u2028'];
}

/** Rows that are mostly whole, so that there are some. */
function rowsWith(writing: Writing): fc.Arbitrary<string> {
  const { delimiter, quoteChar } = writing;
  const some = fc.array(fc.constantFrom(...partsOf(writing)), { maxLength: 4 });
  const quoted = some.map(
    (parts) => quoteChar + parts.join('').replaceAll(quoteChar, quoteChar + quoteChar) + quoteChar,
  );
  const loose = some.map((parts) => parts.join('').replaceAll(/[\r\n]/g, ''));
  const cell = fc.oneof(fc.constantFrom('', 'a', '1', `${quoteChar}${quoteChar}`), quoted, loose);
  const width = fc.constantFrom(3, 3, 3, 3, 1, 2, 4);
  const row = width.chain((length) => fc.array(cell, { minLength: length, maxLength: length }));
  const line = fc.tuple(row, fc.constantFrom(...breaks, '\n\n', '\r\r\n'));
  const whole = ([cells, end]: [string[], string]) => cells.join(delimiter) + end;
  return fc.array(line, { maxLength: 8 }).map((lines) => lines.map(whole).join(''));
}

const writings = [
  { delimiter: ',', quoteChar: '"' },
  { delimiter: '\t', quoteChar: "'" },
  { delimiter: ';', quoteChar: '"' },
  { delimiter: '|', quoteChar: '' },
  { delimiter: ' ', quoteChar: 'x' },
].flatMap((writing) => [true, false].map((header) => ({ ...writing, header })));

describe('cells, rows that are not whole, and mistakes are those of a file read whole', () => {
  test.each(writings)('%j: in any text', (writing) => {
    const text = fc.array(fc.constantFrom(...partsOf(writing)), { maxLength: 40 });
    fc.assert(
      fc.property(text, somewhere, (parts, places) => {
        same(Buffer.from(parts.join('')), writing, places);
      }),
      { numRuns: 120 },
    );
  });

  test.each(writings)('%j: in rows of a table', (writing) => {
    const { delimiter, quoteChar } = writing;
    const heads = [
      ['a', 'b', 'c'],
      [`${quoteChar}a${quoteChar}`, 'b', `${quoteChar}c${quoteChar}`],
      ['', 'b', 'é'],
    ];
    if (quoteChar !== '') heads.push(['a', `${quoteChar}b\r\n\nb${quoteChar}x`, 'c']);
    const head = fc
      .tuple(fc.constantFrom('', '\n', '\r\n\r'), fc.constantFrom(...heads))
      .map(([before, names]) => `${before}${names.join(delimiter)}\n`);
    fc.assert(
      fc.property(
        head,
        rowsWith(writing),
        fc.boolean(),
        somewhere,
        (names, rows, isEnded, places) => {
          const text = names + rows;
          same(Buffer.from(isEnded ? text : text.trimEnd()), writing, places);
        },
      ),
      { numRuns: 120 },
    );
  });
});

describe('mistakes are told with the line', () => {
  const writing = { delimiter: ',', quoteChar: '"', header: true };
  const said = (bytes: Buffer, size: number) => {
    const all: Buffer[] = [];
    for (let at = 0; at < bytes.length; at += size) all.push(bytes.subarray(at, at + size));
    return [
      ...Object.values(memories).map((memory) => outcome(() => packed(all, writing, 2, memory))),
      outcome(() => read(bytes, writing)),
    ];
  };

  test.each(['a,b\n1,"2\n3\n', 'a,b\n\r\n"x\r\ny",2\r"3', 'a,b\n1,"2""\n'])('%j', (text) => {
    for (const size of [1, 2, 3, 1000]) {
      const [plain, fast, expected] = said(Buffer.from(text), size);
      expect(expected).toMatch(/^x\.csv:[0-9]+: a quote \("\) is opened/);
      expect([plain, fast]).toEqual([expected, expected]);
    }
  });

  test('a row without end', () => {
    const long = 'x'.repeat(10_000_001);
    const text = `a,b\n1,2\n${long},1\n1,2\n`;
    const [plain, fast, expected] = said(Buffer.from(text), 3_000_000);
    expect(expected).toMatch(/^x\.csv:3: this row is longer than 10000000/);
    expect([plain, fast]).toEqual([expected, expected]);
  });

  test('an endless row is not kept', () => {
    const cut = cutter(writing, { path: 'x.csv', width: 2, onRagged: () => {} });
    cut(Buffer.from('a\n"'));
    const piece = Buffer.alloc(1_000_000, '\n');
    expect(() => {
      for (let at = 0; at < 20; at++) cut(piece);
    }).toThrow(/^x\.csv:2: this row is longer than 10000000/);
  });
});

test('pieces of very different sizes follow each other', () => {
  const row = (at: number) => `${at},"a ""${'z'.repeat(at % 37)}"" b"\r\n`;
  const text = `n,t\n${Array.from({ length: 20_000 }, (_, at) => row(at)).join('')}`;
  const writing = { delimiter: ',', quoteChar: '"', header: true };
  same(Buffer.from(text), writing, [3, 5, 6, 7, 70_000, 70_001, 300_000, 300_100, 400_000]);
});

describe('rows without quotes', () => {
  const plainCell = fc
    .array(fc.constantFrom('', '', 'x', '7.5', 'é', '日', '🦆', ' ', 'abcdefghijklmnop'), {
      maxLength: 6,
    })
    .map((parts) => parts.join(''));

  /** Among many whole rows, some that have other numbers of cells, nothing, or quotes. */
  const rowsOfWidth = (width: number, { delimiter, quoteChar }: Writing) => {
    const row = (length: number) =>
      fc
        .array(plainCell, { minLength: length, maxLength: length })
        .map((cells) => cells.join(delimiter));
    const whole = { weight: 20, arbitrary: row(width) };
    const odd = [
      row(width + 1),
      row(Math.max(1, width - 1)),
      fc.constant(''),
      row(width).map((text) => `${quoteChar}${delimiter}\n${quoteChar}${text}`),
      row(width).map((text) => `a${quoteChar}${text}`),
    ].map((arbitrary) => ({ weight: 1, arbitrary }));
    return fc.array(fc.oneof(whole, ...odd), { maxLength: 40, size: 'max' });
  };

  test.each([
    ...[1, 2].flatMap((width) => [',', ';', '\t', '|'].map((own) => [width, own] as const)),
    ...([
      [3, ','],
      [16, ';'],
      [70, '\t'],
    ] as const),
  ])('%d cells, divided by %j', (width, delimiter) => {
    const writing = { delimiter, quoteChar: '"', header: true };
    const head = Array.from({ length: width }, (_, at) => `c${at}`).join(delimiter);
    const breaks = fc.constantFrom('\n', '\n', '\r\n', '\r');
    fc.assert(
      fc.property(
        rowsOfWidth(width, writing),
        breaks,
        fc.boolean(),
        somewhere,
        (rows, end, isEnded, places) => {
          const text = [head, ...rows].join(end) + (isEnded ? end : '');
          same(Buffer.from(text), writing, places);
        },
      ),
      { numRuns: width < 10 ? 200 : 20 },
    );
  });

  test.each(['\n', '\r\n', '\r', '\n\n', '\n\r\n', '\r\r\n', '"', ',', ',"\r"\n'])(
    'up to %j, at any of the places that are looked at together',
    (mark) => {
      const writing = { delimiter: ',', quoteChar: '"', header: true };
      for (let place = 0; place < 200; place++) {
        const text = `a,b\n1,2\n1,${'x'.repeat(place)}${mark}2,y\n3,z\n`;
        same(Buffer.from(text), writing, []);
        same(Buffer.from(text), writing, [text.length - 7]);
      }
    },
  );

  /** How many of the rows are cut as plain ones. */
  function plainRowsOf(text: string, width: number): number {
    const make = fastMemory(0);
    let plain = 0;
    const memoryFor: MemoryFor = (bytes) => {
      const memory = make(bytes);
      const cutPlain: typeof memory.cutPlain = (...args) => {
        const rows = memory.cutPlain!(...args);
        plain += rows;
        return rows;
      };
      return { ...memory, cutPlain };
    };
    packed([Buffer.from(text)], { delimiter: ',', quoteChar: '"', header: true }, width, memoryFor);
    return plain;
  }

  test('are cut the faster way, up to one that is not plain, and behind it', () => {
    const rows = (count: number) => '1,x\n'.repeat(count);
    expect(plainRowsOf(`a,b\n1,x\n${rows(99)}`, 2)).toBe(99);
    expect(plainRowsOf(`a,b\r\n1,x\r\n${rows(99).replaceAll('\n', '\r\n')}`, 2)).toBe(99);
    for (const odd of ['"1",x\n', '1\n', '\n', '1,x,y\n', '1,x\r'])
      expect(plainRowsOf(`a,b\n1,x\n${rows(50)}${odd}${rows(50)}`, 2)).toBeGreaterThan(96);
  });

  test('memory is handed out as long as there is some', () => {
    const memoryFor = fastMemory();
    expect(memoryFor(100).cutPlain).toBeNull();
    const many = Array.from({ length: 3 }, () => memoryFor(25_000_000));
    expect(many.map(({ cutPlain }) => cutPlain !== null)).toEqual([true, true, false]);
    for (const { bytes, ends, starts } of many)
      expect([bytes, ends, starts].map(({ length }) => length)).toEqual(Array(3).fill(25_000_000));
  });
});
