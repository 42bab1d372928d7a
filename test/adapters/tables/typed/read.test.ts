import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTable } from '../../../../src/adapters/tables/read.ts';
import { readPredictions } from '../../../../src/adapters/tables/typed/read.ts';
import { readFeatures } from '../../../../src/domain/judge/compare/changes/features.ts';
import type { Predictions } from '../../../../src/domain/judge/examples/cells.ts';
import type { Spec } from '../../../../src/domain/judge/examples/examples.ts';
import { neededOf } from '../../../../src/domain/judge/examples/needed.ts';
import { readInOrder } from '../../../../src/domain/judge/examples/read.ts';

const folder = mkdtempSync(join(tmpdir(), 'typed-'));
afterAll(() => rmSync(folder, { recursive: true }));

const binary: Spec = {
  ...{ task: 'binary', target: 'y', prediction: 'p', score: 's', id: 'id' },
  ...{ slices: ['region'], group: 'session', weight: 'w' },
};
const regression: Spec = {
  ...{ task: 'regression', target: 'y', prediction: 's', low: 'low', high: 'high', time: 'day' },
  columns: [{ name: 'loss', column: 'w', direction: 'lower' }],
};
const multiclass: Spec = { task: 'multiclass', target: 'y', score: 's', slices: ['region'] };
const ranking: Spec = { task: 'ranking', target: 'y', score: 's', query: 'q', id: 'id' };
const specs = {
  binary,
  'without an id': { ...binary, id: undefined },
  regression,
  multiclass,
  ranking,
};

/** What a command makes of a file, by the reader of whole tables or by that of typed columns. */
async function outcome(file: string, spec: Spec, read: (file: string) => Promise<Predictions>) {
  try {
    const table = await read(file);
    const { examples, order } = readInOrder(table, spec);
    const lines = Array.from({ length: table.rows }, (_, row) => table.lines.at(row));
    const features = readFeatures(table, spec, order);
    return { names: [...table.names], rows: table.rows, lines, examples, features };
  } catch (error) {
    return (error as Error).message;
  }
}

async function both(file: string, content: string | Buffer, spec: Spec) {
  writeFileSync(join(folder, file), content);
  const needed = (names: readonly string[]) => neededOf(names, spec, { hasFeatures: true });
  return {
    whole: await outcome(file, spec, (name) => readTable(name, {}, folder)),
    typed: await outcome(file, spec, (name) => readPredictions(name, needed, folder)),
  };
}

const header = 'id,y,p,s,region,session,w,note';
const rows = [
  'a,1,1,0.9,north,m1,1,first',
  'c,0,1,0.6,south,m2,2,"quoted, with ""quotes"" and\na line end"',
  'b,0,0,0.25, south ,m1,0.5,',
  'Ä日本𝒳,1,0,1e-3,,m3,1.0,last',
];
const csv = [header, ...rows].join('\n');

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
const cut = (bytes: Buffer, length: number) => bytes.subarray(0, length);
const latin1 = Buffer.from(csv.replaceAll('日本𝒳', ''), 'latin1');
/** More than a piece of the file, which ends within a character now and then. */
const long = [
  header,
  ...Array.from({ length: 700 }, (_, row) => `e${row},${row % 2},1,0.5,n,m,1,${'é'.repeat(1000)}`),
];

const delimited: Record<string, string | Buffer> = {
  plain: csv,
  'a byte order mark': `\ufeff${csv}`,
  'Windows line ends': csv.replaceAll('\n', '\r\n'),
  'old Mac line ends': csv.replaceAll('\n', '\r'),
  'empty lines': csv.replaceAll('\n', '\n\n'),
  'a line end at the end': `${csv}\n`,
  semicolons: 'id;y;p;s;region;session;w\na;1;1;0.5;n;m;1\nb;0;1;0.25;n;m;1',
  tabs: 'id\ty\tp\ts\tregion\tsession\tw\na\t1\t1\t0.5\tn\tm\t1\nb\t0\t1\t0.5\tn\tm\t1',
  'UTF-16': utf16(csv),
  'UTF-16, the other way round': swapped(utf16(csv)),
  'UTF-16 that is cut off': cut(utf16(csv), utf16(csv).length - 1),
  'UTF-16 with a NUL': utf16(`${csv}\nd,1,1,0.5,n,m,1,\0`),
  'UTF-16 without a mark': Buffer.from(csv, 'utf16le'),
  'Latin-1': latin1,
  'a NUL': csv.replace('first', 'fi\0rst'),
  'a NUL behind a byte that is no text': Buffer.concat([latin1, Buffer.from(`${csv}\0`)]),
  'a character that is cut off': cut(Buffer.from(`${csv}日`), Buffer.byteLength(csv) + 2),
  'a bad byte behind a ragged row': Buffer.concat([Buffer.from(`${header}\na,1\n`), latin1]),
  'a ragged row': `${csv}\nd,1,1`,
  'a row that is too long': `${csv}\nd,1,1,0.5,n,m,1,x,x`,
  'a quote that is never closed': `${csv}\nd,1,1,0.5,n,m,1,"open`,
  'text behind a quote': csv.replace('last', '"la"st'),
  'a quote within a cell': csv.replace('last', 'la"st"'),
  'spaces of all kinds': csv.replace('a,1,1,0.9', '\u00a0a\u3000,\t1 , 1\u2003, 0.9\ufeff'),
  'numbers in all spellings': csv
    .replace('0.9', '+.9')
    .replace('0.25', '25e-2')
    .replace('1e-3', '00000000000000000000.5'),
  'labels in all spellings': csv.replace('a,1,1', 'a,1.0,True').replace('c,0,1', 'c,0.00,true'),
  'a missing label': csv.replace('a,1,', 'a,,'),
  'a missing score': csv.replace('0.25', ' '),
  'no number': csv.replace('0.25', 'NA').replace('0.6', '0x1'),
  'a number that is infinite': csv.replace('0.25', 'Infinity'),
  'a score beyond 1': csv.replace('0.25', '1.50').replace('1e-3', 'none'),
  'a score below 0': csv.replace('0.25', '-0.1'),
  'minus 0': csv.replace('0.25', '-0'),
  'a weight below 0': csv.replace(',0.5,\n', ',-2,\n'),
  'a missing id': csv.replace('\nb,', '\n ,'),
  'a repeated id': csv.replace('\nb,', '\nc,'),
  'an id with spaces that is repeated': csv.replace('\nb,', '\n c ,'),
  'a prediction that is no label': csv.replace('b,0,0', 'b,0,no'),
  'three labels': csv.replace('b,0,0', 'b,2,0'),
  'a missing group': csv.replace('m3', ''),
  'no such column': csv.replace('session', 'sessions'),
  'two columns of a name': csv.replace('note', 's'),
  'only a header': header,
  'only empty lines': '\n\n\n',
  'nothing at all': '',
};

describe.each(Object.entries(specs))('%s', (_, spec) => {
  test.each(Object.entries(delimited))('delimited text: %s', async (_, content) => {
    const { whole, typed } = await both('p.csv', content, spec);
    expect(typed).toEqual(whole);
  });
});

test.each([
  ['plain', 'p.csv', long.join('\n')],
  ['with Latin-1 late', 'p.csv', Buffer.concat([Buffer.from(`${long.join('\n')}\n`), latin1])],
  ['packed', 'p.csv.gz', gzipSync(long.join('\n'))],
])('a text of several pieces, %s', async (_, file, content) => {
  const { whole, typed } = await both(file, content, binary);
  expect(typed).toEqual(whole);
});

test('what is wrong with the packing is told alike', async () => {
  const packed = gzipSync(csv);
  for (const content of [packed.subarray(0, 60), gzipSync(`${csv}\nd`), gzipSync(packed)]) {
    const { whole, typed } = await both('p.csv.gz', content, binary);
    expect(typed).toEqual(whole);
  }
});

const forecast = [
  'y,s,low,high,day,w,note',
  '1.5,2,1,3,2024-01-03,0.1,x',
  '-2,1e2,-1,100.25,2024-01-01,7,',
  '0.1234567890123456789,-0.5,-1,2,2024-01-02,-1,y',
].join('\n');

test.each([
  ['well', forecast],
  ['a date that is none', forecast.replace('2024-01-01', '2024-13-01')],
  ['a time that is there twice', forecast.replace('2024-01-01', '2024-01-03')],
  ['no dates', forecast.replaceAll('2024-0', 'x')],
  ['ends that are swapped', forecast.replace('1,3', '3,1')],
  ['a loss that is no number', forecast.replace(',7,', ',seven,')],
])('a forecast: %s', async (_, content) => {
  const { whole, typed } = await both('f.csv', content, regression);
  expect(typed).toEqual(whole);
});

test.each([
  ['well', 's_a,s_b,y,region\n0.5,0.5,a,n\n0.25,0.75,b,n\n1,0,a,'],
  ['probabilities that do not add up', 's_a,s_b,y,region\n0.5,0.4,a,n'],
  ['a class without a column', 's_a,s_b,y,region\n0.5,0.5,c,n'],
])('several classes: %s', async (_, content) => {
  const { whole, typed } = await both('m.csv', content, multiclass);
  expect(typed).toEqual(whole);
});

const objects = [
  {
    id: 'a',
    y: 1,
    p: true,
    s: 0.9,
    region: 'north',
    session: 'm1',
    w: 1,
    note: 12345678901234567890n,
  },
  { id: 'c', y: 0, p: false, s: 0.6, region: null, session: 'm2', w: 2, note: [1, '"'] },
  { id: 7, y: 0, p: false, s: 0.25, region: 'ünï', session: 'm1', w: 0.5, note: '\0 \ud800' },
];
const bigint = (_: string, value: unknown) => (typeof value === 'bigint' ? Number(value) : value);
const written = objects.map((row) => JSON.stringify(row, bigint));
const json = written.join('\n').replaceAll('true', '1').replaceAll('false', '0');

test.each([
  ['well', json],
  ['a byte order mark', `\ufeff${json}`],
  ['empty lines, and a line end at the end', `${json.replaceAll('\n', '\n \u00a0\n')}\n`],
  ['Windows line ends', json.replaceAll('\n', '\r\n')],
  ['a key that comes late', `${json}\n{"id":"d","y":1,"p":1,"s":0.5,"w":1,"session":"m","late":3}`],
  ['a key that is missing', `${json}\n{"id":"d","y":1,"p":1,"s":0.5,"w":1}`],
  ['a whole number of many digits', json.replace('"a"', '12345678901234567890')],
  ['no JSON', json.replace('"y":0', '"y":')],
  ['JSON that is cut off', json.slice(0, -5)],
  ['a row that is no object', `${json}\n[1]`],
  ['a value that is none', json.replace('0.25', '"x"')],
  ['Latin-1', Buffer.from(json, 'latin1')],
  ['a NUL', `${json}\0`],
  ['UTF-16', utf16(json)],
  ['only empty lines', '\n\n'],
])('JSON Lines: %s', async (_, content) => {
  for (const spec of [binary, specs['without an id']]) {
    const { whole, typed } = await both('p.jsonl', content, spec);
    expect(typed).toEqual(whole);
  }
});

const fixtures = fileURLToPath(
  new URL('../../../../../test/adapters/tables/fixtures', import.meta.url),
);
const stored: Spec = { task: 'regression', target: 'share', prediction: 'id', slices: ['plan'] };

test.each([
  ['encodings1', stored],
  ['encodings2', { ...stored, id: 'name' }],
  ['encodings2', { ...stored, id: 'id', prediction: 'score' }],
  ['encodings1', { ...stored, id: 'id', prediction: 'share', target: 'square' }],
  ['zstd', { ...stored, target: 'id', prediction: 'score', slices: [] }],
  ['lz4', { task: 'binary', target: 'kept', prediction: 'kept', slices: ['seen'] } as Spec],
])('Parquet: %s', async (name, spec) => {
  const content = readFileSync(join(fixtures, `${name}.parquet`));
  const { whole, typed } = await both('p.parquet', content, spec);
  expect(typed).toEqual(whole);
});

test('Parquet: cut off, or not at all', async () => {
  const content = readFileSync(join(fixtures, 'encodings1.parquet'));
  for (const bytes of [content.subarray(0, 900), Buffer.from('PAR1 and no more')]) {
    const { whole, typed } = await both('p.parquet', bytes, stored);
    expect(typed).toEqual(whole);
    expect(whole).toMatch(/damaged/);
  }
});

test('damaged files of all kinds are read alike', async () => {
  const damage = fc.array(
    fc.record({
      at: fc.nat(csv.length),
      by: fc.constantFrom('"', ',', '\n', '\r\n', '\r', ' ', '', 'é', '\ufeff', '\0', '-', '1e9'),
    }),
    { minLength: 1, maxLength: 4 },
  );
  await fc.assert(
    fc.asyncProperty(damage, fc.constantFrom(...Object.values(specs)), async (wounds, spec) => {
      const text = wounds.reduce(
        (all, { at, by }) => all.slice(0, at) + by + all.slice(at + 1),
        csv,
      );
      const { whole, typed } = await both('d.csv', text, spec);
      expect(typed).toEqual(whole);
    }),
    { numRuns: 150, seed: 3 },
  );
});
