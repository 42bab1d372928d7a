import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { findFiles } from '../../../src/adapters/tables/find.ts';
import { readData, readTable } from '../../../src/adapters/tables/read.ts';
import { InputError } from '../../../src/domain/errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'tables-'));
afterAll(() => rmSync(folder, { recursive: true }));

function put(file: string, content: string | Buffer): string {
  writeFileSync(join(folder, file), content);
  return file;
}

async function read(file: string, content: string | Buffer, dialect = {}) {
  const table = await readTable(put(file, content), dialect, folder);
  return { columns: Object.fromEntries(table.columns), lines: table.lines };
}

/** `name`, and a hundred times Ann, packed by the command. */
const zstd = Buffer.from('KLUv/QRYfQAAQG5hbWUKQW5uAQCKq44LsD5Omw==', 'base64');

/** A frame that is no content, as `pzstd` writes it. */
const skipped = Buffer.from('502a4d180400000001020304', 'hex');

/** In windows-1252, of which the euro is all that is needed beyond Latin-1. */
const western = (text: string) => Buffer.from(text.replaceAll('€', '\x80'), 'latin1');

async function problem(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(InputError);
  return (error as Error).message;
}

describe('delimited text', () => {
  test.each([
    ['comma', 'a,b\n1,2\n'],
    ['semicolon with decimal commas', 'a;b\n1;2\n'],
    ['tab', 'a\tb\n1\t2\n'],
    ['bar, and Windows line ends', 'a|b\r\n1|2\r\n'],
    ['old Mac line ends', 'a,b\r1,2'],
    ['a byte order mark', '\ufeffa,b\n1,2\n'],
    ['quotes round everything', '"a","b"\n"1","2"'],
  ])('%s', async (_, content) => {
    expect(await read('a.csv', content)).toEqual({ columns: { a: ['1'], b: ['2'] }, lines: [2] });
  });

  test('the delimiter is the one that divides all rows alike, not the most frequent one', async () => {
    const { columns } = await read('a.csv', 'name;note\nx;1,2,3,4,5\ny;"a;b"\n');
    expect(columns).toEqual({ name: ['x', 'y'], note: ['1,2,3,4,5', 'a;b'] });
  });

  test('a row stands on the line on which it begins, whatever breaks inside its cells', async () => {
    const { lines } = await read('a.csv', 'a,b\n1,"x\r\ny\nz"\n\n"\n",2\n3,4\n');
    expect(lines).toEqual([2, 6, 8]);
  });

  test('a quote inside a cell without quotes is text, a doubled one inside quotes is one', async () => {
    const { columns } = await read('a.csv', 'a,b\n5" pipe,"say ""no"""\n');
    expect(columns).toEqual({ a: ['5" pipe'], b: ['say "no"'] });
  });

  test('without a header the columns are numbered', async () => {
    const { columns, lines } = await read('a.csv', '1,2\n3,4\n', { header: false });
    expect({ columns, lines }).toEqual({
      columns: { field1: ['1', '3'], field2: ['2', '4'] },
      lines: [1, 2],
    });
  });

  test('a header alone is a table without rows', async () => {
    expect(await read('a.csv', 'a,b\n')).toEqual({ columns: { a: [], b: [] }, lines: [] });
  });

  test('a column may have any name', async () => {
    const { columns } = await read('a.csv', '"""; drop table",__proto__\n1,2\n');
    expect(Object.keys(columns)).toEqual(['"; drop table', '__proto__']);
  });

  test('ragged rows are told apart, with their line', async () => {
    const { table, ragged } = await readData(put('r.csv', 'a,b\n1,2\n3\n4,5,6\n7,8\n'), {}, folder);
    expect(Object.fromEntries(table.columns)).toEqual({ a: ['1', '7'], b: ['2', '8'] });
    expect(ragged).toEqual([
      { line: 3, cells: 1 },
      { line: 4, cells: 3 },
    ]);
    expect(await problem(readTable('r.csv', {}, folder))).toMatch(
      /^r\.csv:3: found "1 cells"; allowed: 2/,
    );
  });
});

describe('JSON', () => {
  test('lines: absent keys are missing, and long whole numbers keep their digits', async () => {
    const content =
      '{"a":9007199254740993,"b":"x 12345678901234567890"}\n\n{"c":[1],"a":null,"d":true}\n';
    expect(await read('a.jsonl', content)).toEqual({
      columns: {
        a: ['9007199254740993', null],
        b: ['x 12345678901234567890', null],
        c: [null, '[1]'],
        d: [null, 'true'],
      },
      lines: [1, 3],
    });
  });

  test('an array: each element stands on the line on which it begins', async () => {
    const content = '[{"a":"],[{"},\n{"a":{"b":[1,\n2]}}, {"a":3},\n\n\n{}\n]';
    expect(await read('a.json', content)).toEqual({
      columns: { a: ['],[{', '{"b":[1,2]}', '3', null] },
      lines: [1, 2, 3, 6],
    });
  });
});

describe('Parquet', () => {
  const fixtures = fileURLToPath(
    new URL('../../../../test/adapters/tables/fixtures', import.meta.url),
  );

  test.each(['none', 'snappy', 'gzip', 'zstd', 'brotli', 'lz4'])('%s', async (codec) => {
    const table = await readTable(`${codec}.parquet`, {}, fixtures);
    expect(Object.fromEntries(table.columns)).toEqual({
      id: ['1', '9007199254740993', null],
      score: ['0.1', 'NaN', '-Infinity'],
      name: ['Ann', '', null],
      kept: ['true', 'false', null],
      born: ['1969-12-31', '2024-02-29', null],
      seen: ['1969-12-31T23:59:59.5', '2024-02-29T01:02:03.000004', null],
      told: ['2024-02-29T01:02:03', null, null],
      paid: ['1.25', '-3.00', null],
      tags: ['["a","b"]', '[]', null],
    });
    expect(table.lines).toEqual([1, 2, 3]);
  });
});

describe('packed files', () => {
  test.each([
    ['a.csv.zst', zstd, 100],
    ['frames.csv.zstd', Buffer.concat([skipped, zstd, skipped, zstd]), 201],
    ['many.csv.zst', Buffer.concat(Array(300).fill(zstd)), 300 * 101 - 1],
  ])('zstd: %s', async (file, packed, rows) => {
    const { table } = await readData(put(file, packed), {}, folder);
    expect(table.rows).toBe(rows);
    expect(table.columns.get('name')?.slice(0, 2)).toEqual(['Ann', 'Ann']);
  });

  test('is unpacked; the hash is that of the file as it lies there', async () => {
    const packed = gzipSync('a\n1\n');
    const { table, bytes } = await readData(put('a.csv.gz', packed), {}, folder);
    expect(table.columns.get('a')).toEqual(['1']);
    expect(bytes).toBe(packed.length);
  });
});

describe('encodings', () => {
  const text = 'größe,preis\n1 m,5 €\n';
  test.each([
    ['UTF-16 by its mark', Buffer.from(`\ufeff${text}`, 'utf16le'), undefined],
    ['UTF-16 by its mark, big-endian', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), undefined],
    ['UTF-16 when said', Buffer.from(text, 'utf16le'), 'utf-16'],
    ['UTF-16BE when said, as Python calls it', Buffer.from(text, 'utf16le').swap16(), 'utf_16_be'],
    ['a mark is stronger than what is said', Buffer.from(`\ufeff${text}`), 'latin-1'],
    ['Latin-1 when said', western(text), 'latin-1'],
    ['windows-1252, as Python calls it', western(text), 'cp1252'],
    ['ISO 8859-15', Buffer.from(text.replace('€', '\xa4'), 'latin1'), 'iso8859_15'],
  ])('%s', async (_, content, encoding) => {
    const { columns } = await read('encoded.csv', content, { encoding });
    expect(columns).toEqual({ größe: ['1 m'], preis: ['5 €'] });
  });

  test('one that is not known', async () => {
    expect(await problem(read('a.csv', 'a\n1\n', { encoding: 'windows-1525' }))).toBe(
      'a.csv: found "windows-1525"; did you mean "windows-1252"?',
    );
  });
});

describe('what cannot be read is said in one line', () => {
  test.each<[string, string | Buffer, RegExp]>([
    ['zero.csv', '', /^zero\.csv: the file is empty$/],
    ['blank.csv', '\n\n', /only empty lines/],
    [
      'latin1.csv',
      Buffer.from('a,b\n1,Köln\n', 'latin1'),
      /^latin1\.csv:2: found "byte 0xf6 at 8"; allowed: UTF-8/,
    ],
    ['cut.csv', Buffer.from('a\nö').subarray(0, 3), /^cut\.csv:2: found "byte 0xc3 at 3"/],
    [
      'utf16.csv',
      Buffer.from('ab,c\n1,2\n', 'utf16le'),
      /^utf16\.csv:1: it seems to be UTF-16: give its encoding, utf-16le$/,
    ],
    [
      'half.csv',
      Buffer.from('\ufeffa,b\n1,\ud800\n', 'utf16le'),
      /^half\.csv:2: this is not UTF-16LE: give the encoding that it has$/,
    ],
    [
      'packed.csv.zst',
      zstd.subarray(0, 20),
      /zstd is broken or cut off \(.+\): make the file again/,
    ],
    ['packed.parquet.gz', gzipSync('PAR1aaaaaaaaPAR1'), /unpack it: Parquet packs its own pages/],
    ['twice.csv.gz', gzipSync(gzipSync('a\n1\n')), /"packed twice"; allowed: .*; unpack it once/],
    ['list.json', '{"a":1}\n{"a":2}', /for one object a line, name the file \.jsonl/],
    ['array.jsonl', '[{"a":1}]', /for an array of objects, name the file \.json$/],
    ['longest.csv', 'x'.repeat(11_000_000), /^longest\.csv:1: this row is longer than 10000000/],
    [
      'binary.csv',
      Buffer.from([97, 10, 0, 1, 2]),
      /^binary\.csv:2: it is not a text file: there is a NUL at byte 3/,
    ],
    ['excel.csv', Buffer.from('PK\x03\x04rest'), /Excel workbook.*save the sheet as CSV/],
    ['old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old Excel workbook/],
    [
      'packed.csv.gz',
      gzipSync('a,b\n1,2\n'.repeat(99)).subarray(0, 30),
      /gzip is broken or cut off/,
    ],
    ['twice.csv', 'a,b,a\n1,2,3\n', /^twice\.csv:1: two columns are called "a"/],
    [
      'open.csv',
      'a,b\n1,2\n3,"4\n5,6\n',
      /^open\.csv:3: a quote \("\) is opened in this row and never closed/,
    ],
    ['first.csv', '"a,b\n1,2\n', /^first\.csv:1: a quote/],
    [
      'endless.csv',
      `a,b\n1,2\n${'x'.repeat(11_000_000)}`,
      /^endless\.csv:3: this row is longer than 10000000/,
    ],
    ['odd.dat', 'a\n1\n', /name it by what it is: csv, tsv/],
    ['not.parquet', 'a\n1\n', /not a Parquet file, or it is damaged/],
    ['cut.parquet', 'PAR1aaaaaaaaaaaaaaaa', /the Parquet file is damaged or cut off/],
    ['parquet.csv', 'PAR1aaaaaaaaaaaaaaaa', /it is a Parquet file: name it \.parquet/],
    ['cut.jsonl', '{"a":1}\n{"a":', /^cut\.jsonl:2: found "\{\\"a\\":"; this is not JSON/],
    ['list.jsonl', '{"a":1}\n[1]', /^list\.jsonl:2: found "\[1\]"; allowed: an object/],
    ['object.json', '{"a":1}', /allowed: an array of objects/],
    ['cut.json', '[{"a":1},\n{"a":', /^cut\.json:2: .*this is not JSON: it is cut off/],
    ['typo.json', '[{"a":1},\n{"a":x}]', /^typo\.json: not JSON: .*Unexpected token 'x'/],
    ['nested.json', '['.repeat(200_000), /^nested\.json/],
  ])('%s', async (file, content, message) => {
    const said = await problem(readTable(put(file, content), {}, folder));
    expect(said).toMatch(message);
    expect(said).not.toMatch(/\n| at .*\.js:/);
  });

  test('a folder, and a file that is not there', async () => {
    mkdirSync(join(folder, 'inner.csv'));
    put('churn.csv', 'a\n1\n');
    expect(await problem(readTable('inner.csv', {}, folder))).toMatch(
      /it is a folder: name its files/,
    );
    expect(await problem(readTable('chrun.csv', {}, folder))).toBe(
      'chrun.csv: there is no such file; did you mean "churn.csv"?',
    );
  });

  test('a gzip that unpacks to more than is read', async () => {
    const bomb = gzipSync(Buffer.alloc(257 * 1024 * 1024, 'a,b\n'), { level: 1 });
    expect(await problem(readTable(put('bomb.csv.gz', bomb), {}, folder))).toMatch(
      /at most \d+ MB in memory; check a sample/,
    );
  });

  test('more cells than are read', async () => {
    const rows = Buffer.alloc(62_000_000, '\n');
    rows.write('a,b');
    rows.fill(',\n', 4);
    expect(await problem(readTable(put('many.csv', rows), {}, folder))).toMatch(
      /at most \d+ (MB )?in memory/,
    );
  });
});

describe('finding files', () => {
  test('by path and glob, sorted, each once', async () => {
    mkdirSync(join(folder, 'data'));
    for (const name of ['b.csv', 'a.csv', 'c.txt', 'odd[1].csv']) put(`data/${name}`, 'a\n');
    expect(await findFiles(['data/*.csv', './data/a.csv'], folder)).toEqual([
      'data/a.csv',
      'data/b.csv',
      'data/odd[1].csv',
    ]);
    expect(await findFiles(['data/odd[1].csv'], folder)).toEqual(['data/odd[1].csv']);
  });

  test.each([
    ['data/*.parquet', /^input files: found "data\/\*\.parquet"; no file is there$/],
    ['data/aa.csv', /no file is there; did you mean "a\.csv"\?/],
    ['data', /it is a folder: name its files, as in data\/\*\.csv/],
  ])('%s finds nothing', async (pattern, message) => {
    expect(await problem(findFiles([pattern], folder))).toMatch(message);
  });

  test('no pattern at all', async () => {
    expect(await problem(findFiles([], folder))).toMatch(/at least one file or glob/);
  });
});
