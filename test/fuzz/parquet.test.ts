import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Database, openDatabase } from '../../src/adapters/duckdb/database.ts';
import { readSource } from '../../src/adapters/tables/read.ts';
import { openSources } from '../../src/adapters/tables/source.ts';
import { inspect } from '../../src/domain/data/checks/inspect.ts';
import { parseContract } from '../../src/domain/data/contract/text.ts';
import type { Dataset } from '../../src/domain/data/dataset.ts';
import { memoryDataset } from '../../src/domain/data/table/tables.ts';
import { InputError } from '../../src/domain/errors.ts';
import { engineInFolder } from '../adapters/duckdb/engine.ts';

const { engine, folder } = engineInFolder();
let writer: Database;
beforeAll(async () => {
  writer = await openDatabase({ memory: '100MB', threads: 1 });
});
afterAll(async () => {
  await writer.close();
});

const write = (file: string, values: string) =>
  writer.run(
    `copy (select unnest([${values}]) as x, row_number() over () as id) to '${join(folder, file)}' (format parquet, compression uncompressed)`,
  );

/** Read as what it is, and as text: then every digit counts. */
const contracts = [null, parseContract('fields: [{name: x}, {name: id}]', 'c.yml')];
const found = async (dataset: Dataset, contract: (typeof contracts)[number]) => {
  const texts = contract ? await dataset.counts('x', 100) : null;
  const { columns, checks } = await inspect(dataset, contract, new Date(0));
  return JSON.parse(JSON.stringify({ columns, checks, texts: [...(texts ?? [])].sort() }));
};

test.each([
  ['float', '0.1::float, 16777217, 1e20, 3.4e38, 1e-7, -0.0, 123456.789, 1e15, 1.17e-38, null'],
  ['float', "'inf'::float, '-inf', 'nan', 2"],
  ['double', '0.1::double, 1e21, 1e-7, 0.00012, 1e15, 1.5e15, 1e16, 5e-324, 1.5e300, 7'],
  ['decimal in 4 bytes', '1.50::decimal(9,2), 0, -0.05, 1234567.90, null'],
  ['decimal without a fraction', '15::decimal(10,0), 0, -5'],
  ['decimal of a fraction alone', '0.05::decimal(2,2), -0.99, 0'],
  ['decimal in 8 bytes', '1234567890123456.78::decimal(18,2), 0.10, -0.01'],
  ['decimal in 16 bytes', '-12345678901234567890123456789.123456789::decimal(38,9), 0.1, 0'],
  ['interval', "interval 1 day, interval '1 month 2 days 3 hours', interval '100 hours'"],
  ['interval', "interval '14 months 0.125 seconds', interval '0 days', interval '2 years', null"],
  ['bytes', "'\\xFF\\x00\\x5C\\x22\\x27 ~\\x7F'::blob, 'abc', '\\xC3\\xA9', '', null"],
  ['bytes of two spellings', "'\\xEF\\xBB\\xBFa'::blob, 'a'"],
  ['text with a byte order mark', "chr(65279) || 'a', 'a'"],
  ['time in UTC', "'10:00:00+02'::timetz, '23:59:59.5+00'"],
  [
    'lists of whole numbers',
    '[1, 2]::bigint[], [], null, [null], [18446744073709551615]::ubigint[]',
  ],
  [
    'lists of doubles',
    "[1.5, 2, -0.0, 1e20, 1e22, 1e-7, 5e-324]::double[], ['nan'::double, 'inf', '-inf']",
  ],
  ['lists of floats', '[0.1, 16777217, 3.4e38]::float[]'],
  ['lists of short decimals', '[2, 1.50, -0.05, 123456.79]::decimal(15,2)[]'],
  ['lists of long decimals', '[2, 1.50, 1234567890123456.78]::decimal(18,2)[]'],
  ['lists of decimals in bytes', '[12345678901234567890.10, -0.05]::decimal(38,2)[]'],
  ['lists of times', "[timestamp '2024-01-01 10:00:00.5', timestamp '1969-12-31 23:59:59'], []"],
  ['lists of times with a zone', "[timestamptz '2024-01-01 10:00:00+02']"],
  ['lists of times of day', "[time '10:00:00.5']"],
  ['lists of days', "[date '2024-01-01', date '1969-12-31', null]"],
  ['lists of intervals', "[interval '1 month 2 days 3 hours', interval '0 days']"],
  ['lists of bytes', "['abc'::blob, '\\xFF\\x00'::blob]"],
  [
    'lists of texts',
    "['a', '', null, 'null', 'it''s', '\"', '\\', 'ä', chr(31), chr(9) || chr(127), '/']",
  ],
  ['structs', '{a: 1.0::double, b: {c: [1, 2], d: 0.10::decimal(18,2)}}, null, {a: null, b: null}'],
  ['maps', "map {'a': 1.0::double, 'it''s': null}, map {}"],
  [
    'JSON, as it stands there',
    `'{"a":  1.50}'::json, '[1,  1e5]', '"x"', 'null', '12345678901234567890'`,
  ],
])('both engines read the same: %s', async (_, values) => {
  await write('x.parquet', values);
  const sources = await openSources(['x.parquet'], {}, folder);
  const readings = [await readSource(sources[0]!)];
  for (const contract of contracts) {
    const memory = await found(memoryDataset(readings, contract), contract);
    expect(await found(await engine.load(sources, contract), contract)).toEqual(memory);
  }
});

test('text that is not UTF-8 is refused by both', async () => {
  await write('bad.parquet', "'caf?', 'tea'");
  const path = join(folder, 'bad.parquet');
  const bytes = readFileSync(path);
  for (let at = bytes.indexOf('caf?'); at >= 0; at = bytes.indexOf('caf?')) bytes[at + 3] = 0xe9;
  writeFileSync(path, bytes);
  const sources = await openSources(['bad.parquet'], {}, folder);
  for (const read of [() => readSource(sources[0]!), () => engine.load(sources, null)]) {
    const error: Error = await Promise.resolve(read()).then(
      () => new Error('it was read'),
      (thrown) => thrown,
    );
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toMatch(/^bad\.parquet: .*UTF-?8.{0,300}$/);
  }
});
