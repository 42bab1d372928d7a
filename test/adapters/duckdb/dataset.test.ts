import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { type Database, openDatabase } from '../../../src/adapters/duckdb/database.ts';
import { openEngine } from '../../../src/adapters/duckdb/dataset.ts';
import { canPack, readPacked } from '../../../src/adapters/tables/packed/read.ts';
import { readSource } from '../../../src/adapters/tables/read.ts';
import { type DataSource, openSources } from '../../../src/adapters/tables/source.ts';
import { inspect } from '../../../src/domain/data/checks/inspect.ts';
import type { Contract } from '../../../src/domain/data/contract/contract.ts';
import { parseContract } from '../../../src/domain/data/contract/text.ts';
import { datasetIn, type MemoryDataset } from '../../../src/domain/data/table/memory.ts';
import { memoryDataset } from '../../../src/domain/data/table/tables.ts';
import { engineInFolder } from './engine.ts';

/** Hundreds of tables, on machines that have other work. */
jest.setTimeout(180_000);

const { engine, folder } = engineInFolder();
let writer: Database;

beforeAll(async () => {
  writer = await openDatabase({ memory: '100MB', threads: 1 });
});
afterAll(async () => {
  await writer.close();
});

const now = new Date('2024-06-01T00:00:00Z');

async function written(files: Record<string, string | Buffer>, contract: Contract | null) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const sources = await openSources(Object.keys(files), contract?.dialect ?? {}, folder);
  const readings = [];
  for (const source of sources) readings.push(await readSource(source));
  const inMemory = memoryDataset(readings, contract);
  if (canPack(sources)) await expectPacked(sources, inMemory, contract);
  return { sources, inMemory };
}

/** The same is found in cells that are packed as they are read. */
async function expectPacked(
  sources: readonly DataSource[],
  inMemory: MemoryDataset,
  contract: Contract | null,
) {
  const packed = datasetIn((await readPacked(sources, contract, 2 ** 30))!, contract);
  const shown = ({ columns, files, rows }: MemoryDataset) => plain({ columns, files, rows });
  expect(shown(packed)).toEqual(shown(inMemory));
  expect(packed.knowsAll).toBe(inMemory.knowsAll);
  const found = await inspect(packed, contract, now);
  expect(plain(found)).toEqual(plain(await inspect(inMemory, contract, now)));
}

/** What each engine finds in the same files. */
async function both(files: Record<string, string | Buffer>, contract: Contract | null = null) {
  const { sources, inMemory } = await written(files, contract);
  const loaded = await engine.load(sources, contract);
  return {
    memory: await inspect(inMemory, contract, now),
    duckdb: await inspect(loaded, contract, now),
    datasets: [inMemory, loaded] as const,
  };
}

const contractOf = (text: string) => parseContract(text, 'contract.yml');

const awkward = {
  numbers: [
    '1',
    '-1',
    '+5',
    '007',
    '1.5',
    '.5',
    '5.',
    '1e3',
    '1E-7',
    '-0',
    '0',
    'nan',
    'NaN',
    'inf',
    '-Infinity',
    '1e308',
    '1e-320',
    '123456789.123456789',
    '',
    'NA',
    '1_000',
    '0x1F',
    '1,5',
    ' 2 ',
    '\t3',
    'x',
    '--1',
  ],
  integers: [
    '1',
    '-1',
    '+5',
    '007',
    '9007199254740993',
    '12345678901234567890',
    '99999999999999999999999999999999999999',
    '-9223372036854775808',
    '9223372036854775807',
    '-9007199254740992',
    '-0',
    '1e2',
    '',
    '1.0',
    '1e3',
    '1_0',
    ' 8 ',
    'x',
    '0',
  ],
  dates: [
    '2024-01-31',
    '1969-12-31',
    '0001-01-01',
    '2024-02-30',
    '2024/01/02',
    '2024-1-2',
    ' 2024-03-01',
    '',
    'soon',
    '9999-12-31',
    '10000-01-01',
  ],
  moments: [
    '2024-01-31T10:00:00',
    '2024-01-31 10:00',
    '2024-01-31T10:00:00Z',
    '2024-01-31T10:00:00+02:00',
    '2024-01-31T10:00:00.25-0330',
    '1960-05-05T23:59:59.999',
    '2024-01-31T25:00:00',
    '2024-01-31',
    '',
    'x',
  ],
  slashed: ['31/12/2024', '1/2/2024', '31/02/2024', '2024-01-01', '', '12/31/2024'],
  clock: ['10:00', '23:59:59', '24:00', '10:61', '00:00:00.5', '', 'x'],
  truths: ['true', 'False', '1', '0', 'TRUE', 'yes', '', ' true '],
  texts: [
    'a',
    'b',
    '',
    'NA',
    'café',
    'cafe\u0301',
    '日本',
    '🦆',
    'a,b',
    'line\nbreak',
    '"quoted"',
    ' spaced ',
    'AB-12',
    'ab12',
    "'; drop table t --",
    '\\d',
    'x'.repeat(100),
  ],
};

const kinds: Record<keyof typeof awkward, string> = {
  numbers: 'type: number, constraints: {minimum: -1, maximum: 1000}',
  integers: 'type: integer, constraints: {minimum: 0, maximum: 12345678901234567889}',
  dates: "type: date, constraints: {minimum: '1970-01-01', required: true}",
  moments: "type: datetime, constraints: {maximum: '2024-01-31T09:00:00Z'}",
  slashed: "type: date, format: '%d/%m/%Y'",
  clock: 'type: time',
  truths: 'type: boolean',
  texts:
    "type: string, constraints: {maxLength: 6, pattern: '[a-zA-Z0-9-]*', enum: [a, b, café, AB-12]}",
};

const full = `
fields:
${Object.entries(kinds)
  .map(([name, kind]) => `  - {name: ${name}, ${kind}}`)
  .join('\n')}
missingValues: ['', NA]
primaryKey: [integers, texts]
checks:
  - row_count between 1 and 5
  - missing(numbers) < 30%
  - invalid(dates) = 0
  - distinct(texts) > 2
  - duplicates(truths, clock) = 0
  - mean(numbers) between -10 and 10
  - sd(numbers) < 5
  - sum(integers) > 3
  - median(numbers) > 0
  - quantile(numbers, 0.9) < 100
  - min(dates) > '1980-01-01'
  - max(moments) < '2024-01-01T00:00:00Z'
  - share(texts = 'a') > 10%
  - share(numbers >= 1) > 50%
  - share(truths = true) <= 50%
  - share(texts in ('a', 'b')) > 20%
  - freshness(moments) < 30 days
`;

const cell = (text: string) =>
  /[",\n\r]|^\s|\s$/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text;

function csv(rows: readonly Record<string, string>[]): string {
  const names = Object.keys(awkward);
  return [names, ...rows.map((row) => names.map((name) => cell(row[name] as string)))]
    .map((row) => row.join(','))
    .join('\n');
}

const row = fc.record(
  Object.fromEntries(
    Object.entries(awkward).map(([name, cells]) => [name, fc.constantFrom(...cells)]),
  ),
);

/** JSON has no negative zero, no bigint, and NaN where nothing is. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('both engines find the same', () => {
  test('in awkward cells under a full contract', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
        const { memory, duckdb } = await both({ 'awkward.csv': csv(rows) }, contractOf(full));
        expect(plain(duckdb)).toEqual(plain(memory));
      }),
      { numRuns: 60 },
    );
  });

  test('in columns whose type is found out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
        const { memory, duckdb, datasets } = await both({ 'guessed.csv': csv(rows) });
        const [one, other] = datasets.map(({ columns }) => plain(columns));
        expect(other).toEqual(one);
        expect(plain(duckdb)).toEqual(plain(memory));
      }),
      { numRuns: 60 },
    );
  });
});

const fixtures = join(import.meta.dirname, '../../../../test/adapters/tables/fixtures');

describe('both engines find the same in', () => {
  test.each(readdirSync(fixtures).filter((name) => name.endsWith('.parquet')))(
    '%s',
    async (name) => {
      const { memory, duckdb } = await both({ [name]: readFileSync(join(fixtures, name)) });
      expect(plain(duckdb)).toEqual(plain(memory));
    },
  );

  test('Parquet with whole numbers of 64 bits, and gaps', async () => {
    const ends = ['-9223372036854775808', '9223372036854775807', '-5', 'null'];
    for (const [at, most] of ends.entries()) {
      const path = join(folder, `whole${at}.parquet`);
      await writer.run(
        `copy (select * from (values (1::bigint, 7::utinyint, true), (null, null, null), (${most}, 9, false))
         t(large, small, paid)) to '${path}' (format parquet)`,
      );
      const { memory, duckdb } = await both({ [`whole${at}.parquet`]: readFileSync(path) });
      expect(plain(duckdb)).toEqual(plain(memory));
    }
  });

  const jsonl = [
    '{"id": 1, "price": 2.50, "tags": ["a", "b"], "ok": true, "note": null}',
    '',
    '{"id": 2, "price": 3.0, "ok": false, "late": "x", "deep": {"a": [1, 2.5]}}',
    '{"id": 12345678901234567890, "price": 1e3, "note": "line\\nbreak \\"q\\""}',
  ];
  test.each<[string, Record<string, string | Buffer>]>([
    ['JSON Lines', { 'a.jsonl': jsonl.join('\n') }],
    ['a JSON array', { 'a.json': `[${jsonl.filter((line) => line !== '').join(',\n')}]` }],
    ['CSV with gzip', { 'a.csv.gz': gzipSync('id,plan\n1,a\n2,b\n3,\n') }],
    [
      'several files, of which one lacks a column',
      { 'm1.csv': 'id,plan\n1,a\n', 'm2.csv': 'plan\nb\nb\n' },
    ],
    ['rows that are not whole', { 'ragged.csv': 'a,b\n1,"x\ny"\n\n2\n3,4,5\n6,7\n,\n' }],
    ['line ends of Windows', { 'crlf.csv': 'a,b\r\n1,x\r\n2,"y\r\nz"\r\n' }],
    ['one column with empty lines', { 'one.csv': 'a\n1\n\n2\n""\n3\n' }],
    ['one column with empty cells in quotes', { 'one.csv': '"a"\n""\n\n""\n"x"\n""' }],
    ['semicolons, and a byte order mark', { 'semi.csv': '\ufeffa;b\n1;x,y\n2;z\n' }],
    ['UTF-16', { 'wide.csv': Buffer.from('\ufeffname,n\ncafé,1\n日本,2\n', 'utf16le') }],
    ['blank lines before the header', { 'blank.csv': '\n\na,b\n1,x\n2\n' }],
    ['mixed line ends', { 'mixed.csv': 'a,b\n1,x\r2,y\r\n3\n4,z\n' }],
    ['text behind a closing quote', { 'behind.csv': 'a,b\n1,"x"y\n2,z\n3\n' }],
    [
      'rows that are not whole, in UTF-16',
      { 'wideragged.csv': Buffer.from('\ufeffa,b\n1\n2,"x\ny"\n3\n', 'utf16le') },
    ],
    ['a header alone', { 'head.csv': 'a,b\n' }],
  ])('%s', async (_, files) => {
    const { memory, duckdb, datasets } = await both(files);
    const [one, other] = datasets.map(({ columns, files }) => plain({ columns, files }));
    expect(other).toEqual(one);
    expect(plain(duckdb)).toEqual(plain(memory));
  });

  test('columns of thousands of values', async () => {
    const day = (i: number) => new Date(86_400_000 * i).toISOString();
    const columns: Record<string, (i: number) => unknown> = {
      rising: (i) => i,
      falling: (i) => 5e9 - 3 * Math.floor(i / 2),
      price: (i) => ((i * 7919) % 10_007) / 100,
      ratio: (i) => Math.sin(i),
      large: (i) => (i % 7 === 0 ? -Infinity : i * 1e300),
      huge: (i) => 2n ** 60n + BigInt((i * 31) % 8_009),
      day: (i) => day(i % 6_007).slice(0, 10),
      moment: (i) => day(i * 1.25).slice(0, 19),
      code: (i) => `é${(i * 7) % 9_001}-${i % 3 === 0 ? 'x' : 'Y'}`,
      plan: (i) => ['Basic', 'Plus', 'NA', 'Enterprise'][(i * 13) % 4],
    };
    const names = Object.keys(columns);
    const rows = Array.from({ length: 9_000 }, (_, i) =>
      names.map((name, at) => ((i + at) % 101 === 50 ? '' : columns[name]?.(i))).join(','),
    );
    const file = [names.join(','), ...rows, 'x,x,x,x,x,x,x,x,x,x'].join('\n');
    const types = 'integer integer number number number integer date datetime string string';
    const fields = types.split(' ').map((type, at) => `  - {name: ${names[at]}, type: ${type}}`);
    const contract = contractOf(`fields:\n${fields.join('\n')}`);
    for (const said of [contract, null]) {
      const text = said ? file : file.slice(0, file.lastIndexOf('\n'));
      const { memory, duckdb } = await both({ 'many.csv': text }, said);
      expect(plain(duckdb)).toEqual(plain(memory));
      expect(duckdb.columns.map(({ order }) => order).slice(0, 2)).toEqual([
        'increasing',
        'decreasing',
      ]);
    }
  });

  test('one column, and in all columns together', async () => {
    const lines = Array.from({ length: 7_000 }, (_, i) => {
      const gap = (value: unknown) => (i % 50 === 0 ? '' : i % 51 === 0 ? 'x' : value);
      return [i, gap(i * 5), gap(Math.sqrt(i)), gap(i % 3), gap(i % 2 === 0), gap(`t${i % 6_000}`)];
    });
    const names = ['id', 'whole', 'root', 'third', 'even', 'text'];
    const types = ['integer', 'integer', 'number', 'integer', 'boolean', 'string'];
    const contract = contractOf(
      `fields:\n${names.map((name, at) => `  - {name: ${name}, type: ${types[at]}}`).join('\n')}`,
    );
    const content = [names, ...lines].map((line) => line.join(',')).join('\n');
    const { sources } = await written({ 'alone.csv': content }, contract);
    const own = await openEngine({ scratch: folder });
    try {
      const loaded = await own.load(sources, contract);
      const together = await loaded.profile();
      for (const [at, name] of names.entries())
        expect(await loaded.profileWhere([name], 'true')).toEqual([together[at]]);
    } finally {
      await own.close();
    }
  });

  test('a table that lies on disk', async () => {
    const rows = (from: number) =>
      Array.from(
        { length: 6_000 },
        (_, i) => `${from + i},${i % 7 === 0 ? 'NA' : `c${i % 900}`}\n`,
      );
    const files = {
      'disk1.csv': `id,code\n${rows(0).join('')}`,
      'disk2.csv': `id,code\n${rows(5_990).join('')}x,\n`,
    };
    const contract = contractOf(
      'fields: [{name: id, type: integer, constraints: {unique: true}}, {name: code}]\nchecks: [{check: missing(code) = 0, where: id > 7}]',
    );
    const disk = await openEngine({ scratch: folder, large: 0 });
    try {
      for (const said of [null, contract]) {
        const { sources, inMemory } = await written(files, said);
        const found = await inspect(await disk.load(sources, said), said, now);
        expect(plain(found)).toEqual(plain(await inspect(inMemory, said, now)));
      }
    } finally {
      await disk.close();
    }
  });

  test('columns in which an empty cell is a value', async () => {
    const contract = contractOf(
      'missingValues: ["-"]\nfields: [{name: a}, {name: b, type: integer}]',
    );
    const { memory, duckdb } = await both({ 'empty.csv': 'a,b\n,1\n-,\n"",-\n' }, contract);
    expect(plain(duckdb)).toEqual(plain(memory));
  });

  test('numbers with a comma, and points between thousands', async () => {
    const contract = contractOf(
      'fields: [{name: a, type: number, decimalChar: ",", groupChar: "."}, {name: b, type: integer, groupChar: " "}]\ndialect: {delimiter: ;}',
    );
    const { memory, duckdb } = await both(
      { 'de.csv': 'a;b\n1.234,5;1 234\n0,25;7\n12,5.0;x\n1.5;1\n' },
      contract,
    );
    expect(plain(duckdb)).toEqual(plain(memory));
  });
});
