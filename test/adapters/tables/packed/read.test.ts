import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openEngine } from '../../../../src/adapters/duckdb/dataset.ts';
import { canPack, readPacked } from '../../../../src/adapters/tables/packed/read.ts';
import { readSource } from '../../../../src/adapters/tables/read.ts';
import { openSources } from '../../../../src/adapters/tables/source.ts';
import { inspect } from '../../../../src/domain/data/checks/inspect.ts';
import type { Contract } from '../../../../src/domain/data/contract/contract.ts';
import { parseContract } from '../../../../src/domain/data/contract/text.ts';
import { datasetIn, type MemoryDataset } from '../../../../src/domain/data/table/memory.ts';
import { memoryDataset } from '../../../../src/domain/data/table/tables.ts';

type Files = Record<string, string | Buffer>;

const root = mkdtempSync(join(tmpdir(), 'mlops-packed-'));
afterAll(() => rmSync(root, { recursive: true }));

const now = new Date('2024-06-01T00:00:00Z');
let times = 0;

/** Each in a folder of its own, as their paths are what a pattern finds. */
async function opened(files: Files, contract: Contract | null) {
  const folder = join(root, String(++times));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return openSources(Object.keys(files), contract?.dialect ?? {}, folder);
}

async function packed(files: Files, contract: Contract | null): Promise<MemoryDataset> {
  const sources = await opened(files, contract);
  expect(canPack(sources)).toBe(true);
  const stored = await readPacked(sources, contract, 2 ** 30);
  return datasetIn(stored!, contract);
}

async function unpacked(files: Files, contract: Contract | null): Promise<MemoryDataset> {
  const readings = [];
  for (const source of await opened(files, contract)) readings.push(await readSource(source));
  return memoryDataset(readings, contract);
}

/** JSON has no negative zero, no bigint, and NaN where nothing is. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

const contractOf = (text: string) => parseContract(text, 'contract.yml');

/** What is found in the files, however they are read; with DuckDB, if it is asked as well. */
async function expectSame(files: Files, contract: Contract | null = null, isDuck = false) {
  const dataset = await packed(files, contract);
  const found = plain(await inspect(dataset, contract, now));
  const other = await unpacked(files, contract);
  expect(found).toEqual(plain(await inspect(other, contract, now)));
  const read = ({ columns, files, rows }: MemoryDataset) => plain({ columns, files, rows });
  expect(read(dataset)).toEqual(read(other));
  if (isDuck) {
    // One engine each, since it is locked once a contract has SQL.
    const engine = await openEngine({ scratch: root });
    try {
      const loaded = await engine.load(await opened(files, contract), contract);
      expect(found).toEqual(plain(await inspect(loaded, contract, now)));
    } finally {
      await engine.close();
    }
  }
  return dataset;
}

const lines = (names: string, count: number, row: (at: number) => string, ...others: string[]) =>
  [names, ...Array.from({ length: count }, (_, at) => row(at)), ...others, ''].join('\n');

const typeOf = ({ columns }: MemoryDataset, name: string) =>
  columns.find((column) => column.name === name)?.type;

describe('a table is the same, packed or not', () => {
  test.each<[string, Files]>([
    ['several columns', { 'a.csv': 'id,plan,price\n1,a,2.50\n2,b,3\n3,,-0.5\n,a,1e3\n' }],
    ['a header alone', { 'a.csv': 'a,b\n' }],
    ['a header alone, then rows', { 'a.csv': 'a,b\n', 'b.csv': 'b,c\n1,x\n2,y\n' }],
    ['rows, then a header alone', { 'a.csv': 'b,c\n1,x\n2,y\n', 'b.csv': 'a,b\n' }],
    ['rows that are not whole', { 'a.csv': 'a,b\n1,"x\ny"\n\n2\n3,4,5\n6,7\n,\n' }],
    ['no whole row', { 'a.csv': 'a,b\n1\n2\n3,4,5\n' }],
    ['line ends of Windows', { 'a.csv': 'a,b\r\n1,x\r\n2,"y\r\nz"\r\n' }],
    ['mixed line ends', { 'a.csv': 'a,b\n1,x\r2,y\r\n3\n4,z\n' }],
    ['one column with empty lines', { 'a.csv': 'a\n1\n\n2\n""\n3\n' }],
    ['one column with empty cells in quotes', { 'a.csv': '"a"\n""\n\n""\n"x"\n""' }],
    ['text behind a closing quote', { 'a.csv': 'a,b\n1,"x"y\n2,"a ""b"" c"\n3\n' }],
    ['semicolons, and a byte order mark', { 'a.csv': '\ufeffa;b\n1;x,y\n2;z\n' }],
    ['UTF-16', { 'a.csv': Buffer.from('\ufeffname,n\ncafé,1\n日本,2\n🦆,3\n', 'utf16le') }],
    ['gzip', { 'a.csv.gz': gzipSync('id,plan\n1,a\n2,b\n3,\n') }],
    [
      'several files with other columns, in another order',
      {
        'a.csv': 'id,plan\n1,a\n2,b\n',
        'b.csv': 'plan,late,id\nb,1.5,3\nb,,4\n',
        'c.csv': 'late\n7\n',
      },
    ],
    [
      'several files that are written in other ways',
      {
        'a.csv': 'id;plan\n1;a\n',
        'b.csv.gz': gzipSync('id,plan\n2,b\n'),
        'c.tsv': 'id\tplan\n3\tc\n',
      },
    ],
    [
      'columns in the names of folders',
      {
        'year=2023/part=a/x.csv': 'id,n\n1,2\n2,3\n',
        'year=2024/part=b/x.csv': 'id,n\n3,4.5\n',
        'year=2024/part=__HIVE_DEFAULT_PARTITION__/x.csv': 'n,id\n5,x\n',
      },
    ],
    [
      'columns in the names of folders, of which the files have one',
      {
        'year=2023/part=1/x.csv': 'id,year\n1,7\n2,8.25\n',
        'year=2024/part=2/x.csv': 'year,id\n3,4\n',
      },
    ],
    ['a column of nothing', { 'a.csv': 'a,b,c\n1,,NA\n2,,\n3,,NA\n' }],
    ['missing values of several spellings', { 'a.csv': 'a,b\n1,-\n?,x\nNA,-\n-,y\n3,?\n' }],
    ['codes', { 'a.csv': 'a,b\n1,01\n2,002\n3,0\n' }],
    ['names of other scripts', { 'a.csv': '"a ""b""",é\n1,é\n2,日\n' }],
  ])('%s', async (_, files) => {
    await expectSame(files, null, true);
  });

  test('latin-1, which is named', async () => {
    const contract = contractOf('fields: [{name: é}]\ndialect: {encoding: latin-1}');
    const text = Buffer.from('é,n\nä,1\nöß,2.5\n', 'latin1');
    const dataset = await expectSame({ 'a.csv': text }, contract, true);
    expect((await dataset.profile())[0]?.top?.[0]?.value).toBe('ä');
  });

  test('no header, and another quote', async () => {
    const contract = contractOf(`fields: [{name: field1, type: integer}]
dialect: {header: false, quoteChar: "'", delimiter: '|'}`);
    await expectSame({ 'a.csv': "1|'a|b'\n2|'it''s'\nx|\"\n1\n" }, contract, true);
  });
});

describe('what a column is shows late', () => {
  const rows = 30_000;
  const late = (usual: (at: number) => string, ...others: string[]): Files => ({
    'a.csv': lines('id,n', rows, (at) => `${at},${usual(at)}`, ...others.map((one) => `x,${one}`)),
  });
  const cents = (at: number) => `${at % 50}.${10 + (at % 9)}0`;
  const cases: [string, string, Files][] = [
    ['a text', 'string', late(cents, '1.50', 'text', '1.500')],
    ['a text in another file', 'string', { ...late(cents), 'b.csv': 'n\n1.50\nx\n' }],
    ['texts in the last file alone', 'string', { ...late(cents), 'b.csv': 'n\nx\ny\nz\n' }],
    ['a code', 'string', late(String, '007')],
    ['a truth', 'string', late((at) => String(at % 2), 'true')],
    ['a spelling of nothing', 'integer', late(String, 'NA', '-', '')],
    ['a fraction', 'number', late(String, '0.125')],
    ['a large number', 'integer', late(String, '99999999999', '-1')],
    ['a number beyond 2^53', 'integer', late(String, '9007199254740993', '+5')],
    [
      'many long fractions',
      'number',
      late((at) => (at < 20_000 ? cents(at) : String(Math.sin(at)))),
    ],
    ['infinity', 'number', late(String, 'inf', '-inf', 'nan', '1e300', '-1e300')],
    [
      'days, in either order',
      'date',
      late((at) => `0${1 + (at % 9)}/0${1 + (at % 7)}/2024`, '31/12/2024'),
    ],
    [
      'days of thousands of kinds',
      'date',
      late((at) => new Date(864e5 * at).toISOString().slice(0, 10)),
    ],
    [
      'no day',
      'string',
      late((at) => new Date(864e5 * at).toISOString().slice(0, 10), '2024-02-30'),
    ],
    [
      'numbers among texts',
      'string',
      late((at) => (at < 2_000 && at % 2 === 1 ? 'a' : String(at))),
    ],
    ['numbers at last', 'string', late((at) => (at < 2_000 ? `a${at}` : String(at)))],
    ['numbers behind nothing', 'integer', late((at) => (at < 20_000 ? '' : String(at)))],
  ];

  test.each(cases)('%s: %s', async (_, type, files) => {
    const dataset = await expectSame(files);
    expect(typeOf(dataset, 'n')).toBe(type);
  });

  test('so that its texts are kept as they are written', async () => {
    const dataset = await packed(late(cents, '1.50', 'text', '1.500'), null);
    const counts = await dataset.counts('n', 100_000);
    expect([counts?.get('1.500'), counts?.get('1.50'), counts?.get('text')]).toEqual([1, 1, 1]);
    expect(counts?.has('0.100')).toBe(true);
  });

  test('and is told by DuckDB as well', async () => {
    await expectSame(late(cents, '1.50', 'text'), null, true);
    await expectSame(
      late((at) => String(Math.sin(at)), '7', 'inf'),
      null,
      true,
    );
  });
});

describe('files that are read by several threads', () => {
  /** Of more than four megabytes, as fewer are read by one: columns of all kinds, some of which are something else at last. */
  const row = (at: number) => [
    at,
    `${at % 977}.${10 + (at % 9)}0`,
    Math.sin(at),
    ['Basic', 'Plus', '"a, ""b""\n"', ''][(at * 13) % 4],
    `é${'y'.repeat(150)}${(at * 7919) % 60_000}`,
    at < 15_000 ? at % 7 : `t${at}`,
    '',
    new Date(864e5 * (at % 6_007)).toISOString().slice(0, 10),
  ];
  const names = 'id,price,root,plan,text,late,none,day';
  const table = (from: number, rows: number) =>
    lines(names, rows, (at) => row(from + at).join(','), '7', '1,2', '');
  const files: Files = {
    'year=1/a.csv': table(0, 23_000),
    'year=2/b.csv': 'day,id,more\n',
    'year=2/c.csv': lines('day,id,more', 2_000, (at) => `x,${at},${at}.5`),
    'year=3/d.csv.gz': gzipSync(table(23_000, 5_000)),
  };

  test('of which no contract is known', async () => {
    const dataset = await expectSame(files);
    expect(dataset.rows).toBe(30_000);
    expect(dataset.files[0]?.bytes).toBeGreaterThan(4 * 1024 ** 2);
    expect(dataset.columns.map(({ type }) => type).join(' ')).toBe(
      'integer number number string string string any string integer number',
    );
  });

  test('under a contract', async () => {
    const contract = contractOf(`
fields:
  - {name: id, type: integer, constraints: {unique: true}}
  - {name: price, type: number, constraints: {maximum: 900}}
  - {name: late, type: integer}
  - {name: text, constraints: {pattern: 'éy*[0-9]*'}}
  - {name: plan}
  - {name: root, type: number}
  - {name: gone, type: number}
checks:
  - duplicates(plan, text) = 0
  - {check: mean(root) > 1, where: id > 100}
  - {check: mean(id) > 1, where: plan = 'Basic'}
  - {name: dear, rows: price > 900, allow: 1%}
  - {name: dear and plain, rows: price > 900 and plan = 'Plus'}
`);
    await expectSame(files, contract);
  });

  test('of which one is not whole', async () => {
    const broken = { 'a.csv': `${table(0, 23_000)}1,"2\n` };
    await expect(packed(broken, null)).rejects.toThrow(/^a\.csv:[0-9]+: a quote/);
    const sources = await opened(files, null);
    expect(await readPacked(sources, null, 100_000)).toBeNull();
  });
});

describe('under a contract', () => {
  const checks = `
primaryKey: [a]
checks:
  - missing(a) < 10%
  - invalid(a) = 0
  - distinct(a) > 2
  - duplicates(a, b) = 0
  - mean(a) between -10 and 10
  - {check: max(a) < 4, where: b <> 'x'}
  - share(a >= 1) > 90%
`;
  const files: Files = {
    'a.csv': 'a,b\n1,x\n-999,y\n2.50,-\n+2.5,x\n,z\n2.5,x\nfive,-\n1e1,x\n0.10,y\n',
    'b.csv': 'b,a\nx,.1\nx,9007199254740993\ny,-999\n',
  };
  test.each<[string, string, string]>([
    ['numbers', 'fields: [{name: a, type: number}, {name: b}]', checks],
    ['whole numbers', 'fields: [{name: a, type: integer}, {name: b}]', checks],
    [
      'a number that is missing',
      'fields: [{name: a, type: number}, {name: b}]\nmissingValues: ["", "-999"]',
      checks,
    ],
    [
      'one of a field',
      'fields: [{name: a, type: integer, missingValues: ["-999"]}, {name: b}]',
      checks,
    ],
    ['one where no field is named', 'fields: [{name: b}]\nmissingValues: ["", "-999"]', ''],
    ['texts', 'fields: [{name: a}, {name: b, constraints: {enum: [x, y]}}]\nprimaryKey: [a]', ''],
    ['truths', 'fields: [{name: a, type: boolean}, {name: b}]', ''],
    [
      'fields that are not there',
      'fields: [{name: late, type: number}, {name: a, type: number}]',
      '',
    ],
  ])('%s', async (_, fields, checks) => {
    const contract = contractOf(`${fields}\n${checks}`);
    await expectSame(files, contract, true);
  });

  test('numbers with a comma', async () => {
    const files = { 'a.csv': 'a;b\n1,5;1\n2;2,50\n-0,25;x\n1.5;3\n1.234,5;4\n' };
    for (const fields of [
      '{name: b}',
      '{name: a, type: number, decimalChar: ",", groupChar: "."}, {name: b, type: number, decimalChar: ","}',
    ])
      await expectSame(
        files,
        contractOf(`fields: [${fields}]\ndialect: {delimiter: ;, decimalChar: ","}`),
        true,
      );
    const plain = { 'a.csv': 'a;b\n15;1,5\n2;2,50\n1.5;3\n' };
    await expectSame(plain, contractOf('fields: [{name: b}]\ndialect: {decimalChar: ","}'), true);
  });
});

describe('what cannot be read', () => {
  test('is told in the same words', async () => {
    const said = (work: Promise<unknown>) =>
      work.then(
        () => 'it was read',
        (error: Error) => error.message,
      );
    const rows = '1,x\n'.repeat(100_000);
    for (const content of [
      `a,b\n${rows}1,"x\n`,
      `a,b\n${rows}1,\0\n`,
      Buffer.concat([Buffer.from(`a,b\n${rows}1,`), Buffer.of(0xff, 10)]),
    ]) {
      const files = { 'a.csv': content };
      const [own, expected] = [await said(packed(files, null)), await said(unpacked(files, null))];
      expect(own).toMatch(/^a\.csv:/);
      expect(own).toBe(expected);
    }
  });

  test('since it takes more memory than it may', async () => {
    const text = lines('a,b', 50_000, (at) => `${at},t${at}`);
    const sources = await opened({ 'a.csv': text }, null);
    expect(await readPacked(sources, null, 10_000)).toBeNull();
  });
});

test('any rows, in any number of files', async () => {
  const cells = {
    n: ['1', '-1', '1.5', '1e3', '-0', '+5', '.5', '', 'NA', '17'],
    i: ['1', '2', '3', '', '12345678901234567890', '4'],
    m: ['1', '2.25', '3', 'x', '007', 'true', '-', 'NaN', 'inf'],
    t: ['a', 'b', '"a,""b"""', '', 'é', '"x\ny"', '"a"b'],
    d: ['2024-01-31', '1969-12-31', '', '2024-02-30'],
  };
  type Name = keyof typeof cells;
  const file = fc
    .shuffledSubarray(Object.keys(cells) as Name[], { minLength: 1 })
    .chain((names) => {
      const row = fc.tuple(...names.map((name) => fc.constantFrom(...cells[name])));
      const whole = fc.array(row, { maxLength: 12 });
      return whole.map((rows) =>
        [names, ...rows, ...(rows.length % 5 === 4 ? [['1', '2', '3', '4', '5', '6']] : [])]
          .map((cells) => cells.join(','))
          .join('\n'),
      );
    });
  await fc.assert(
    fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 3 }), async (contents) => {
      await expectSame(Object.fromEntries(contents.map((text, at) => [`f${at}.csv`, text])));
    }),
    { numRuns: 60 },
  );
});

test('a file that has changed before its rows are shown is told as such', async () => {
  const [source, ...others] = await opened({ 'a.csv': 'n\n1\nx\n' }, null);
  const contract = contractOf('fields: [{name: n, type: integer}]');
  const stored = await readPacked([source!, ...others], contract, 2 ** 30);
  const dataset = datasetIn(stored!, contract);
  writeFileSync(source!.local, 'n\n');
  const asked = dataset.ask([{ ask: 'invalid', column: 'n' }]);
  await expect(asked).rejects.toThrow(/^a\.csv: the file changed while it was read/);
});
