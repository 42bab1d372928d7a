import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Database, openDatabase } from '../../../../src/adapters/duckdb/database.ts';
import { openEngine } from '../../../../src/adapters/duckdb/dataset.ts';
import { text } from '../../../../src/adapters/duckdb/sql.ts';
import { readPages } from '../../../../src/adapters/tables/packed/parquet/read.ts';
import { readSource } from '../../../../src/adapters/tables/read.ts';
import { openSources } from '../../../../src/adapters/tables/source.ts';
import { inspect } from '../../../../src/domain/data/checks/inspect.ts';
import type { Contract } from '../../../../src/domain/data/contract/contract.ts';
import { parseContract } from '../../../../src/domain/data/contract/text.ts';
import type { Dataset } from '../../../../src/domain/data/dataset.ts';
import { datasetIn } from '../../../../src/domain/data/table/memory.ts';
import { memoryDataset } from '../../../../src/domain/data/table/tables.ts';

const root = mkdtempSync(join(tmpdir(), 'mlops-vectors-'));
let database: Database;
let folders = 0;

beforeAll(async () => {
  database = await openDatabase({ memory: '400MB', threads: 1 });
});
afterAll(async () => {
  await database.close();
  rmSync(root, { recursive: true });
});

const now = new Date('2024-06-01T00:00:00Z');
const most = 2 ** 30;
const contractOf = (content: string) => parseContract(content, 'contract.yml');

/** Parquet by name, of what SQL gives; each call has a folder of its own. */
async function written(tables: Record<string, string>, options = ''): Promise<string> {
  const folder = join(root, String(++folders));
  for (const [name, sql] of Object.entries(tables)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    await database.run(`copy (${sql}) to ${text(join(folder, name))} (format parquet${options})`);
  }
  return folder;
}

const sourcesIn = (folder: string) => openSources(['**/*.parquet'], {}, folder);

async function vectors(folder: string, contract: Contract | null) {
  const stored = await readPages(await sourcesIn(folder), contract, most);
  expect(stored).not.toBeNull();
  return datasetIn(stored!, contract);
}

/** JSON has no negative zero, no bigint, and NaN where nothing is. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

const readOf = ({ columns, files, rows }: Dataset) => plain({ columns, files, rows });

/** As text, since large maps are compared slowly. */
const countsOf = async (dataset: Dataset, name: string) =>
  JSON.stringify([name, ...[...(await dataset.counts(name, 1e6))!].sort()]);

/** What is found in the files, whoever reads them; by DuckDB, if it is asked as well. */
async function expectSame(folder: string, contract: Contract | null = null, isDuck = true) {
  const dataset = await vectors(folder, contract);
  const found = plain(await inspect(dataset, contract, now));
  const readings = [];
  for (const source of await sourcesIn(folder)) readings.push(await readSource(source));
  const other = memoryDataset(readings, contract);
  expect(found).toEqual(plain(await inspect(other, contract, now)));
  expect(readOf(dataset)).toEqual(readOf(other));
  const engine = isDuck ? await openEngine({ scratch: root }) : null;
  try {
    const loaded = await engine?.load(await sourcesIn(folder), contract);
    if (loaded) expect(found).toEqual(plain(await inspect(loaded, contract, now)));
  } finally {
    await engine?.close();
  }
  for (const { name } of other.columns)
    expect(await countsOf(dataset, name)).toBe(await countsOf(other, name));
  return dataset;
}

const absent = (at: string, value: string) => `case when ${at} then null else ${value} end`;

/** Columns of every type that is read, some cells of which are not there. */
const everything = (rows: number) => `
select
  i::bigint as id,
  i % 3 = 0 as truth,
  (i % 251 - 125)::tinyint as i8,
  (i % 60000 - 30000)::smallint as i16,
  (i * 7919 - 3000000)::integer as i32,
  ${absent('i % 5 = 0', '(i * 40503 - 2000000000)::integer')} as some32,
  case i % 4 when 0 then 9007199254740993 when 1 then -9223372036854775807 else i end::bigint as huge,
  case i % 4 when 0 then 1e13 else i end::bigint as far,
  (i % 256)::utinyint as u8,
  (i % 65536)::usmallint as u16,
  (4294967295 - i)::uinteger as u32,
  case when i % 2 = 0 then 18446744073709551615 else i end::ubigint as u64,
  ${absent('i % 7 = 1', 'round(sin(i) * 1000, 2)')} as cents,
  sin(i) as root,
  (i % 100)::double as whole,
  case i % 9 when 0 then 'NaN' when 1 then 'Infinity' when 2 then '-Infinity' when 3 then '-0' when 4
    then '1e300' when 5 then '-1e-300' when 6 then '1e15' when 7 then '123456789.125' else '0.1' end::double as odd,
  'NaN'::double as nan,
  sin(i)::float as single,
  ${absent('i % 11 = 3', "date '1900-01-01' + (i * 37 % 60000)::integer")} as day,
  timestamp '1969-12-31 23:00:00' + to_microseconds(i * 1234567891) as moment,
  timestamp '2000-01-01 00:00:00' + to_hours(i) as hour,
  (timestamp '2001-01-01 00:00:00' + to_milliseconds(i * 77))::timestamp_ms as ms,
  (timestamp '2001-01-01 00:00:00' + to_seconds(i))::timestamp_s as s,
  make_timestamp_ns(i * 1000000007 - 5) as ns,
  (timestamp '2010-06-01 12:00:00' + to_minutes(i))::timestamptz as zoned,
  ['Basic', 'Plus', 'é', '', 'Enterprise of Europe', null][1 + i % 6] as plan,
  'CU' || lpad((i * 7919 % 1000000)::varchar, 6, '0') || '-A' as code,
  ${absent('i % 13 = 4', `repeat('日本🦆', (i % 40)::integer) || i`)} as long,
  case when i % 2 = 0 then 'a text of more than twelve bytes' else 'another one, of as many bytes' end as twice,
  (i % 50)::varchar as digits,
  null::integer as nothing,
  case when i > ${rows} - 3 then 'late' end as late
from range(${rows}) t(i)`;

describe('a table is the same, read page by page or not', () => {
  test.each([
    ['snappy', ', row_group_size 2048', true],
    ['zstd', '', false],
    ['gzip', ', row_group_size 5000', false],
    ['brotli', ', row_group_size 2048', false],
    ['uncompressed', ', row_group_size 2048', false],
  ])('with columns of every type, %s', async (codec, options, isDuck) => {
    const sql = everything(5_000);
    const folder = await written({ 'a.parquet': sql }, `, compression ${codec}${options}`);
    const dataset = await expectSame(folder, null, isDuck);
    const types = Object.fromEntries(dataset.columns.map(({ name, type }) => [name, type]));
    expect(types).toMatchObject({
      id: 'integer',
      truth: 'boolean',
      cents: 'number',
      whole: 'integer',
    });
    expect(types).toMatchObject({ day: 'date', moment: 'datetime', plan: 'string', nan: 'any' });
  });

  test('under a contract', async () => {
    const folder = await written({ 'a.parquet': everything(5_000) }, ', row_group_size 2048');
    const contract = contractOf(`
fields:
  - {name: id, type: integer, constraints: {unique: true, maximum: 4000}}
  - {name: truth, type: integer}
  - {name: i32, type: number, constraints: {minimum: 0}}
  - {name: huge, type: integer, constraints: {unique: true}}
  - {name: u64, type: string}
  - {name: cents, type: integer}
  - {name: odd, type: number, constraints: {minimum: 0}}
  - {name: far, type: integer, missingValues: ['7']}
  - {name: whole, type: string}
  - {name: day, type: date, constraints: {minimum: 1950-01-01}}
  - {name: moment, type: datetime}
  - {name: hour, type: date}
  - {name: plan, constraints: {enum: [Basic, Plus], required: true}}
  - {name: code, constraints: {pattern: 'CU[0-9]*-A', unique: true}}
  - {name: digits, type: integer, constraints: {maximum: 40}}
  - {name: long}
  - {name: i8, type: integer}
  - {name: gone, type: number}
checks:
  - duplicates(plan, digits) = 0
  - missing(long) = 0
  - {check: mean(cents) > 1, where: id > 100}
  - {rows: i8 < 0 or cents > 5, name: small}
`);
    await expectSame(folder, contract);
  });

  test('with more texts than are looked up', async () => {
    const sql = `select ${absent('i % 9 = 0', "'t' || (i * 7919 % 50000)")} as t, ${absent('i % 2 = 0', 'md5(i::varchar)')} as m, i % 40000 as n, timestamp '2020-01-01' + to_seconds(i) as s from range(60000) r(i)`;
    await expectSame(await written({ 'a.parquet': sql }));
  });

  test('in several files with other columns, and other types', async () => {
    const folder = await written({
      'a.parquet':
        `select i as id, i * 0.5 as n, 'x' || i as t, i as mixed from range(3000) r(i)`.replace(
          '0.5',
          '0.5::double',
        ),
      'b.parquet': `select 'y' || i % 7 as t, i + 3000 as id, date '2020-01-01' as mixed, i as late from range(2500) r(i)`,
      'c.parquet': `select i + 9000 as id, i::integer as n, '1.50' as mixed from range(10) r(i)`,
      'd.parquet': `select 1 as id, 2.5::double as n where false`,
    });
    await expectSame(folder);
    const contract = contractOf(
      'fields: [{name: id, type: integer}, {name: mixed, type: number}, {name: late, type: integer}]',
    );
    await expectSame(folder, contract);
  });

  test('with columns in the names of folders', async () => {
    const sql = (from: number) =>
      `select i + ${from} as id, (i % 3)::double as n from range(2100) r(i)`;
    const folder = await written({
      'year=2023/part=a/x.parquet': sql(0),
      'year=2024/part=b/x.parquet': sql(5000),
      'year=__HIVE_DEFAULT_PARTITION__/part=b/x.parquet': sql(9000),
    });
    await expectSame(folder);
    await expectSame(
      folder,
      contractOf(
        'fields: [{name: id, type: integer}, {name: year, type: integer, constraints: {maximum: 2023}}, {name: part}]',
      ),
    );
  });

  test('read by several threads', async () => {
    const columns = Array.from({ length: 12 }, (_, at) =>
      at % 2 === 0 ? `i % ${at + 3} as c${at}` : `'t' || i % ${at + 3} as c${at}`,
    );
    const sql = `select ${columns.join(', ')} from range(90000) r(i)`;
    await expectSame(await written({ 'a.parquet': sql }));
  });

  test('with names of any kind', async () => {
    await expectSame(
      await written({ 'a.parquet': `select 1 as "a ""b""", 2 as "é,", 'x' as "'" from range(9)` }),
    );
  });

  test('without rows', async () => {
    await expectSame(await written({ 'a.parquet': "select 1 as a, 'x' as b where false" }));
  });
});

describe('is left to others', () => {
  const isLeft = async (folder: string, room = most) =>
    (await readPages(await sourcesIn(folder), null, room)) === null;

  test.each([
    ['a decimal', '1.50::decimal(9, 2)'],
    ['a list', '[1, 2]'],
    ['a struct', '{a: 1}'],
    ['a map', "map {'a': 1}"],
    ['a time of day', "time '12:00:00'"],
    ['an interval', "interval '1 day'"],
    ['bytes', "'a'::blob"],
    ['a UUID', 'uuid()'],
    ['a day before the year 1', "date '0001-01-01' - 1"],
    ['a day behind the year 9999', "date '9999-12-31' + 1"],
    ['a moment far away', "timestamp '9999-12-31 23:59:59' + to_seconds(1)"],
  ])('%s', async (_, value) => {
    expect(await isLeft(await written({ 'a.parquet': `select 1 as a, ${value} as b` }))).toBe(true);
  });

  test('values that are stored in another way', async () => {
    const folder = await written({ 'a.parquet': everything(3_000) }, ', parquet_version v2');
    expect(await isLeft(folder)).toBe(true);
  });

  test('what takes more memory than it may', async () => {
    const folder = await written({
      'a.parquet': `select repeat('x', 1000) || i as t from range(40000) r(i)`,
    });
    expect(await isLeft(folder)).toBe(false);
    expect(await isLeft(folder, 500_000)).toBe(true);
    expect(await isLeft(folder, 10_000_000)).toBe(true);
  });

  test('what takes more memory in several threads', async () => {
    const folder = await written({
      'a.parquet': `select md5(i::varchar) as a, md5('x' || i) as b, i as c from range(400000) r(i)`,
    });
    expect(await isLeft(folder, 22_000_000)).toBe(true);
  });

  test('a damaged file', async () => {
    const folder = await written({ 'a.parquet': everything(3_000) });
    const whole = readFileSync(join(folder, 'a.parquet'));
    const sources = await sourcesIn(folder);
    for (let at = 50; at < whole.length - 3_000; at += Math.ceil(whole.length / 6)) {
      const bytes = Buffer.from(whole);
      bytes.fill(0xff, at, at + 300);
      writeFileSync(join(folder, 'a.parquet'), bytes);
      await readPages(sources, null, most).catch(() => null);
    }
    writeFileSync(join(folder, 'a.parquet'), whole.subarray(0, whole.length - 100));
    expect(await readPages(sources, null, most)).toBeNull();
  });
});

test('a file that has changed meanwhile is told as such', async () => {
  const folder = await written({ 'a.parquet': 'select i from range(5000) r(i)' });
  const [source] = await sourcesIn(folder);
  const read = readPages([{ ...source!, modified: 0 }], null, most);
  await expect(read).rejects.toThrow(/^a\.parquet: the file changed while it was read/);
});
