import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { cellsOf } from '../../../src/adapters/tables/cells.ts';
import { type Writing, withMarks } from '../../../src/adapters/tables/marks.ts';
import { rowScanner } from '../../../src/adapters/tables/rows.ts';
import { cuts, scanAll } from './pieces.ts';

interface Read {
  line: number;
  cells: string[];
}

function scanned(content: string, places: readonly number[], writing: Writing): Read[] {
  const found: Read[] = [];
  const scan = rowScanner(
    writing,
    (row) => {
      const cells = cellsOf(row, writing);
      expect(cells.length).toBe(row.cells);
      found.push({ line: row.line, cells });
      return false;
    },
    'x.csv',
  );
  scanAll(scan, withMarks(Buffer.from(content), writing), places);
  return found;
}

/** What stands for an empty cell in quotes: a row of it alone is one, where an empty line is none. */
const emptyQuotes = '\0';

/**
 * The rows by another parser; its lines are told from the breaks in its cells. It damages quotes of
 * several bytes, so it gets another one instead of them.
 */
function parsed(content: string, { delimiter, quoteChar }: Writing): Read[] {
  const quote = quoteChar === '¦' ? '"' : quoteChar;
  const records = parse(content.replaceAll(quoteChar, quote), {
    ...{ delimiter, quote, escape: quote },
    record_delimiter: ['\r\n', '\n', '\r'],
    ...{ relax_quotes: true, relax_column_count: true },
    cast: (cell, { quoting }) => (quoting && cell === '' ? emptyQuotes : cell),
  }) as string[][];
  let next = 1;
  const rows = records.map((cells) => {
    const line = next;
    next += 1 + cells.reduce((sum, cell) => sum + cell.split(/\r\n|\n|\r/).length - 1, 0);
    return { line, cells: cells.map((cell) => cell.replaceAll(quote, quoteChar)) };
  });
  return rows
    .filter(({ cells }) => cells.length > 1 || cells[0] !== '')
    .map(({ line, cells }) => ({
      line,
      cells: cells.map((cell) => cell.replace(emptyQuotes, '')),
    }));
}

function outcome(work: () => Read[]): Read[] | 'an open quote' {
  try {
    return work();
  } catch (error) {
    expect((error as Error).message).toMatch(/never closed|not closed/i);
    return 'an open quote';
  }
}

describe('rows are those of csv-parse, wherever the pieces end', () => {
  test.each([
    { delimiter: ',', quoteChar: '"' },
    { delimiter: '\t', quoteChar: "'" },
    { delimiter: '§', quoteChar: '"' },
    { delimiter: ';', quoteChar: '¦' },
  ])('%j', (writing) => {
    const { delimiter, quoteChar } = writing;
    const breaks = ['\n', '\r\n', '\r'];
    const parts = [
      delimiter,
      quoteChar,
      quoteChar,
      ...breaks,
      'x',
      'é',
      ' ',
      quoteChar + delimiter,
    ];
    const text = fc
      .array(fc.constantFrom(...parts), { maxLength: 40 })
      .map((some) => some.join(''));
    fc.assert(
      fc.property(text, cuts, (content, places) => {
        const expected = outcome(() => parsed(content, writing));
        expect(outcome(() => scanned(content, places, writing))).toEqual(expected);
      }),
      { numRuns: 1500 },
    );
  });
});

test('an endless row is not kept', () => {
  const scan = rowScanner({ delimiter: ',', quoteChar: '"' }, () => false, 'x.csv');
  scan(Buffer.from('a\n"'));
  const piece = Buffer.alloc(1_000_000, '\n');
  expect(() => {
    for (let at = 0; at < 20; at++) scan(piece);
  }).toThrow(/^x\.csv:2: this row is longer than 10000000/);
});
