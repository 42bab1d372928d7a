import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { openDatabase } from '../../src/adapters/duckdb/database.ts';
import type { Engine } from '../../src/adapters/duckdb/dataset.ts';
import { readSource } from '../../src/adapters/tables/read.ts';
import { type DataSource, openSources } from '../../src/adapters/tables/source.ts';
import { inspect } from '../../src/domain/data/checks/inspect.ts';
import type { Contract } from '../../src/domain/data/contract/contract.ts';
import { parseContract } from '../../src/domain/data/contract/text.ts';
import { memoryDataset } from '../../src/domain/data/table/tables.ts';
import { InputError } from '../../src/domain/errors.ts';
import { engineInFolder } from '../adapters/duckdb/engine.ts';

const { engine, folder } = engineInFolder();

type Open = (
  sources: readonly DataSource[],
  contract: Contract | null,
) => ReturnType<Engine['load']>;

const inMemory = async (sources: readonly DataSource[], contract: Contract | null) => {
  const readings = [];
  for (const source of sources) readings.push(await readSource(source));
  return memoryDataset(readings, contract);
};

const engines: [string, Open | typeof inMemory][] = [
  ['in memory', inMemory],
  ['by DuckDB', (sources, contract) => engine.load(sources, contract)],
];

const put = (file: string, content: string | Buffer) => writeFileSync(join(folder, file), content);

describe.each(engines)('%s', (_, open) => {
  const found = async (file: string, contract: Contract | null = null) => {
    const sources = await openSources([file], contract?.dialect ?? {}, folder);
    const dataset = await open(sources, contract);
    const { rows, columns, checks } = await inspect(dataset, contract, new Date(0));
    const failed = checks.filter(({ passed, level }) => !passed && level === 'fail');
    return { rows, columns, messages: failed.map(({ message }) => message), dataset };
  };
  const said = async (file: string) => {
    const error = await found(file).then(
      () => new Error('it was read'),
      (error: Error) => error,
    );
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toMatch(/^.{1,600}$/);
    return error.message;
  };

  test('a binary file', async () => {
    put('binary.csv', Buffer.from([0x7f, 69, 76, 70, 2, 1, 1, 0, 0, 10, 44, 255, 254, 0]));
    expect(await said('binary.csv')).toMatch(/^binary\.csv:1: it is not a text file/);
  });

  test('a NUL, and bytes that are no text, far behind what is looked at first', async () => {
    const rows = '1,x\n'.repeat(100_000);
    put('late-nul.csv', `a,b\n${rows}2,\0\n`);
    expect(await said('late-nul.csv')).toMatch(/^late-nul\.csv:100002: it is not a text file/);
    put('late-byte.csv', Buffer.from(`a,b\n${rows}2,\xff\n`, 'latin1'));
    expect(await said('late-byte.csv')).toMatch(/^late-byte\.csv:100002: .*0xff.*UTF-8/);
  });

  test.each([
    ['csv', 'a,b\n1,', 'x', ''],
    ['csv', 'a,b\n1,"', 'x\n', ''],
    ['jsonl', '{"a":"', 'x', '"}'],
    ['json', '[{"a":"', 'x', '"}]'],
  ])('50 MB without an end: .%s %j', async (extension, head, body, tail) => {
    const file = `endless.${extension}`;
    put(file, head + body.repeat(50_000_000 / body.length) + tail);
    const sources = await openSources([file], {}, folder);
    const error = await open(sources, null).then(
      () => null,
      (error: Error) => error,
    );
    // JSON in memory has no rows to count before all of it is read.
    if (extension.startsWith('json') && open === inMemory) expect(error).toBeNull();
    else expect(error?.message).toMatch(/^endless\.\w+:\d: this row is longer than|never closed/);
  });

  test('a header only', async () => {
    put('header.csv', 'id,plan\n');
    const { rows, columns, messages } = await found('header.csv');
    expect([rows, columns.length, messages]).toEqual([0, 2, ['there are no rows in header.csv']]);
  });

  test('two columns of one name, no bytes, a folder, empty lines', async () => {
    put('twice.csv', 'id,plan,id\n1,2,3\n');
    expect(await said('twice.csv')).toMatch(/^twice\.csv:1: two columns are called "id"/);
    put('empty.csv', '');
    expect(await said('empty.csv')).toBe('empty.csv: the file is empty');
    mkdirSync(join(folder, 'folder.csv'), { recursive: true });
    expect(await said('folder.csv')).toMatch(/folder\.csv.*it is a folder/);
    put('blank.csv', '\n\r\n\n');
    expect(await said('blank.csv')).toBe('blank.csv: the file holds only empty lines');
  });

  test('a gzip that is cut off, or broken in the middle', async () => {
    const rows = Array.from({ length: 200_000 }, (_, i) => `${i},${(i * 7919) % 104_729}`);
    const whole = gzipSync(`a,b\n${rows.join('\n')}\n`);
    put('cut.csv.gz', whole.subarray(0, whole.length - 1000));
    expect(await said('cut.csv.gz')).toMatch(/^cut\.csv\.gz: the gzip is broken or cut off/);
    const broken = Buffer.from(whole);
    broken.fill(0xff, whole.length - 5000, whole.length - 4000);
    put('broken.csv.gz', broken);
    expect(await said('broken.csv.gz')).toMatch(/^broken\.csv\.gz: the gzip is broken or cut off/);
  });

  test('a file that has grown since it was found', async () => {
    put('grows.csv', 'a,b\n1,2\n');
    const sources = await openSources(['grows.csv'], {}, folder);
    appendFileSync(join(folder, 'grows.csv'), '3,4\n');
    await expect(open(sources, null)).rejects.toThrow(/^grows\.csv: the file changed/);
  });

  test('a column called "; drop table, and one with a line end', async () => {
    put('drop.csv', '"""; drop table t","two\nlines"\n1,x\n2,\n');
    const { columns } = await found('drop.csv');
    expect(columns.map(({ name, count }) => [name, count])).toEqual([
      ['"; drop table t', 2],
      ['two\nlines', 1],
    ]);
  });

  test('2,000 columns of 1,000 rows, each with a field', async () => {
    const names = Array.from({ length: 2000 }, (_, i) => `c${i}`);
    const row = (r: number) => names.map((_, i) => (i % 2 ? `t${(r * i) % 17}` : (r * i) % 1009));
    const rows = Array.from({ length: 1000 }, (_, r) => row(r).join());
    put('wide.csv', `${names.join()}\n${rows.join('\n')}\n`);
    const fields = names.map((name, i) =>
      i % 2
        ? `  - {name: ${name}, constraints: {required: true, maxLength: 2}}`
        : `  - {name: ${name}, type: integer, constraints: {required: true, minimum: 0, maximum: 1008}}`,
    );
    const contract = parseContract(`fields:\n${fields.join('\n')}\n`, 'wide.yml');
    const { rows: count, columns, messages } = await found('wide.csv', contract);
    expect([count, columns.length]).toEqual([1000, 2000]);
    expect(messages[0]).toMatch(/^c1: 410 values of 1,000 are longer than 2 characters/);
  }, 120_000);
});

const text = `missingValues: []\nfields: [{name: b}]\n`;

describe('both engines read the same of text that is written oddly', () => {
  test.each([
    ['text behind a closing quote', 'a,b\n1,"x"y\n2,"x,y"z\n'],
    ['spaces beside quotes', 'a,b\n1, "x"\n2,"x" \n3,  "x"  \n'],
    ['mixed line ends', 'a,b\r\n1,x\n2,y\r\n3,z\n'],
    ['a lone CR in the middle', 'a,b\n1,x\ry,2\n3,z\n'],
    ['old line ends', 'a,b\r1,x\r2,y'],
    ['a CR at the end alone', 'a,b\n1,x\r'],
    ['quoted line ends of another kind', 'a,b\n1,"x\r\ny"\n2,"x\ry"\n3,z\n'],
    ['a quoted line end of another kind in the header', '"a\r\nz",b\n1,x\n2,y\n'],
    ['empty lines everywhere', '\n\n""\na,b\n\n1,x\n\n\n2,y\n""\n\n'],
    ['a delimiter behind the last cell', 'a,b\n1,x,\n2,y\n3,\n4,,\n5,z,,'],
    ['a delimiter behind the last cell of the last row', 'a,b\n1,x\n2,y,'],
    ['rows with too few and too many cells', 'a,b\n1\n2,y\n3,4,5\n6,7,8,9\n,\n'],
    ['a header that does not parse', 'a,"b"x,c\n1,2,3\n4,5,6\n'],
    ['a byte order mark further on', 'a,b\n\ufeff1,x\n2,\ufeffy\n\ufeffa,b\n'],
    ['empty cells, quoted and not', 'a,b\n"",x\n,y\n"",""\n,\n'],
    ['one column with gaps', 'b\n1\n\n2\n""\n"x"\n,\n3\n'],
    ['a quote in the middle', 'a,b\n1,5" pipe\n2,x"y"z\n'],
    ['what is null elsewhere', 'a,b\nNULL,null\nNone,\\N\n'],
    ['another delimiter of several bytes', 'a€b\n1€x\n2€"y€z"\n', "dialect: {delimiter: '€'}\n"],
    [
      'dates that are almost dates',
      'b\n2024-01-1=\n2024-01-10\n 024-01-10\n0000-01-01\n10000-01-01\n',
    ],
  ])('%s', async (_, content, dialect = '') => {
    put('odd.csv', content);
    for (const contract of [null, parseContract(dialect + text, 'c.yml')]) {
      const sources = await openSources(['odd.csv'], contract?.dialect ?? {}, folder);
      const [one, other] = await Promise.all(
        [inMemory, engine.load].map(async (open) => {
          const dataset = await open(sources, contract);
          const { ragged } = dataset.files[0] as { ragged: unknown };
          return JSON.stringify([ragged, await inspect(dataset, contract, new Date(0))]);
        }),
      );
      expect(other).toBe(one);
    }
  });

  test.each([
    ['keys that come again', '{"b":1,"b":2}\n{"b":3}\n'],
    ['long whole numbers', '{"b":123456789012345678901234567890}\n'],
    [
      'numbers in many spellings',
      '{"b":1.0}\n{"b":1e3}\n{"b":1E-7}\n{"b":-0}\n{"b":1e400}\n{"b":1e21}\n',
    ],
    ['null, an empty text and nothing', '{"b":null}\n{"b":""}\n{"b":"\\\\N"}\n{"c":1}\n{}\n'],
    ['values that are objects', '{"b":{"x":1.0,"y":[1, 2]}}\n{"b":[ ]}\n'],
    [
      'odd keys',
      '{"a.b":1,"a\\"b":2,"":3,"*":4,"$":5,"a\\\\b":6,"a\\nb":7,"[0]":8,"__proto__":9,"2":1}\n',
    ],
    ['no keys at all', '{}\n{}\n'],
    ['a text of two lines first', '{"b":"x\\r\\ny"}\n{"b":"z"}\n'],
    ['half of a pair', '{"b":"\\ud800"}\n'],
  ])('JSON Lines: %s', async (_, content) => {
    put('odd.jsonl', content);
    for (const contract of [null, parseContract(text, 'c.yml')]) {
      const sources = await openSources(['odd.jsonl'], {}, folder);
      const [one, other] = await Promise.all(
        [inMemory, engine.load].map(async (open) =>
          JSON.stringify(await inspect(await open(sources, contract), contract, new Date(0))),
        ),
      );
      expect(other).toBe(one);
    }
  });

  test.each([
    ['.jsonl', '{"a":NaN}\n'],
    ['.jsonl', '{"a":1,}\n'],
    ['.jsonl', '{"a":1}{"a":2}\n'],
    ['.jsonl', '{"a":1}\nnull\n'],
    ['.jsonl', '{"a":1}\n2\n'],
    ['.json', '[{"a":1},{"a":2}'],
    ['.json', '[{"a":1},]'],
    ['.json', '[{"a":1}] x'],
    ['.json', '[{"a":1}][{"a":2}]'],
    ['.json', '[{"a":1},null]'],
    ['.json', '[[{"a":1}]]'],
  ])('%s %j is refused by both', async (extension, content) => {
    const file = `refused${extension}`;
    put(file, content);
    const sources = await openSources([file], {}, folder);
    for (const open of [inMemory, engine.load])
      await expect(open(sources, null)).rejects.toThrow(/^refused\.jsonl?:\d+: found/);
  });
});

test('both engines read the same of every type that Parquet has', async () => {
  const values = {
    ...{ whole: '9007199254740993::bigint', unsigned: '18446744073709551615::ubigint' },
    ...{ single: '0.1::float', double: '1e21::double', large: '123456789012345680::double' },
    ...{ infinite: "'-inf'::double", nan: "'nan'::double", zero: '-0.0::double' },
    ...{ decimal: '1.25::decimal(5,2)', digits: '12345678901234567890.12::decimal(38,2)' },
    ...{ truth: 'true', day: "'1969-12-31'::date", clock: "'10:00:00.5'::time" },
    ...{ nanoseconds: "'2024-01-31 10:00:00.123456789'::timestamp_ns" },
    ...{
      seconds: "'1960-05-05 23:59:59'::timestamp",
      zoned: "'2024-01-31 10:00:00+02'::timestamptz",
    },
    ...{ uuid: 'uuid()', text: "chr(10) || ' x'", word: "'red'::enum('red', 'blue')" },
    ...{ bytes: "'caf\\xC3\\xA9'::blob", json: '\'{"a": 1}\'::json', bits: "'0101'::bit" },
    ...{ list: "['a', null]", struct: "{'a': 1, 'b': 'x'}", map: "map{'k': 1}", none: 'null::int' },
  };
  const database = await openDatabase({ memory: '200MB', threads: 1 });
  const select = Object.entries(values).map(([name, value]) => `${value} as ${name}`);
  await database.run(
    `copy (select ${select.join(', ')} union all select ${select.map(() => 'null').join(', ')})
     to '${join(folder, 'types.parquet')}' (format parquet)`,
  );
  await database.close();
  const sources = await openSources(['types.parquet'], {}, folder);
  const [one, other] = await Promise.all(
    [inMemory, engine.load].map(async (open) =>
      JSON.parse(JSON.stringify(await inspect(await open(sources, null), null, new Date(0)))),
    ),
  );
  expect(other).toEqual(one);
});

test('quoted rows within cells are cells, wherever the parts of a large file begin', async () => {
  const cells = Array.from({ length: 30_000 }, (_, i) => `"${`${i},x\n"",""\n`.repeat(i % 80)}"`);
  put('large.csv', `a,b\n${cells.map((cell, i) => `${i},${cell}`).join('\n')}\n`);
  const sources = await openSources(['large.csv'], {}, folder);
  expect(sources[0]?.bytes).toBeGreaterThan(14_000_000);
  const [one, other] = await Promise.all(
    [inMemory, engine.load].map(async (open) => {
      const dataset = await open(sources, null);
      return JSON.stringify((await inspect(dataset, null, new Date(0))).columns);
    }),
  );
  expect(other === one).toBe(true);
});
