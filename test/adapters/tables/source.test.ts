import { createHash, randomBytes } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { hashOf } from '../../../src/adapters/tables/hash.ts';
import { readData, readSource, readTable } from '../../../src/adapters/tables/read.ts';
import { withScratch } from '../../../src/adapters/tables/scratch.ts';
import { openSources, refuseChanged } from '../../../src/adapters/tables/source.ts';
import { tidy } from '../../../src/adapters/tables/tidy.ts';
import { transcode } from '../../../src/adapters/tables/transcode.ts';
import type { Dialect } from '../../../src/domain/data/table/reading.ts';
import { InputError } from '../../../src/domain/errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'sources-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fixtures = fileURLToPath(
  new URL('../../../../test/adapters/tables/fixtures', import.meta.url),
);

function put(file: string, content: string | Buffer): string {
  mkdirSync(join(folder, dirname(file)), { recursive: true });
  writeFileSync(join(folder, file), content);
  return file;
}

async function open(file: string, dialect: Dialect = {}) {
  const [source] = await openSources([file], dialect, folder);
  if (!source) throw new Error('no source');
  return source;
}

async function problem(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(InputError);
  return (error as Error).message;
}

describe('a file is recognised', () => {
  test.each<[string, string | Buffer, Dialect, object]>([
    [
      'a.csv',
      '\n"x;1";y\n1;2\n',
      {},
      { names: ['x;1', 'y'], line: 2, dialect: { delimiter: ';', quoteChar: '"', header: true } },
    ],
    [
      'any.txt',
      "x^'a^b'\n",
      { delimiter: '^', quoteChar: "'" },
      { names: ['x', 'a^b'], dialect: { delimiter: '^', quoteChar: "'", header: true } },
    ],
    [
      'bare.tsv.gz',
      gzipSync('1\t2\n'),
      { header: false },
      { names: ['field1', 'field2'], packing: 'gzip' },
    ],
    [
      'wide.csv',
      Buffer.from('\ufeffä,b\r\n', 'utf16le'),
      {},
      { names: ['ä', 'b'], encoding: 'utf-16le' },
    ],
    ['a.jsonl', '{"a":1}\n', {}, { names: [], format: 'jsonl', packing: 'none' }],
    ['a.json', ' [{"a":1}]', {}, { names: [], format: 'json' }],
  ])('%s', async (file, content, dialect, expected) => {
    const source = await open(put(file, content), dialect);
    expect(source).toMatchObject({
      path: file,
      local: join(folder, file),
      partitions: {},
      ...expected,
    });
    expect(source.bytes).toBe(content.length);
  });

  test('Parquet, by the end of the file', async () => {
    const [source] = await openSources(['none.parquet'], {}, fixtures);
    expect(source).toMatchObject({ format: 'parquet', packing: 'none' });
    expect(source?.names.slice(0, 3)).toEqual(['id', 'score', 'name']);
  });

  test('with a header that is longer than what is looked at first', async () => {
    const names = Array.from({ length: 50_000 }, (_, at) => `column ${at} é`);
    expect((await open(put('many.csv', `${names.join()}\n`))).names).toEqual(names);
  });

  test('when the first bytes end within a character', async () => {
    for (const shift of [0, 1, 2, 3])
      expect(
        (await open(put('half.csv', `a\n${'x'.repeat(shift)}${'😀'.repeat(70_000)}\n`))).names,
      ).toEqual(['a']);
  });

  test('without reading the rest, be it a terabyte', async () => {
    put('huge.csv', `a,b\n${'1,2\n'.repeat(100_000)}`);
    truncateSync(join(folder, 'huge.csv'), 1024 ** 4);
    expect(await open('huge.csv')).toMatchObject({ names: ['a', 'b'], bytes: 1024 ** 4 });
    rmSync(join(folder, 'huge.csv'));
  });
});

describe('what is wrong with a file is said before it is read', () => {
  test.each<[string, string | Buffer, RegExp]>([
    ['zero.csv', '', /^zero\.csv: the file is empty$/],
    ['zero.csv.gz', gzipSync(''), /the file is empty/],
    ['blank.csv', '\n'.repeat(300_000), /only empty lines/],
    [
      'elf.csv',
      Buffer.from('\x7fELF\x02\x01\0\0\0'),
      /^elf\.csv:1: it is not a text file: there is a NUL at byte 7/,
    ],
    ['twice.csv', '\n\na,b,a\n', /^twice\.csv:3: two columns are called "a"/],
    [
      'open.csv',
      'a,"b\n1,2\n',
      /^open\.csv:1: a quote \("\) is opened in this row and never closed/,
    ],
    ['endless.csv', Buffer.alloc(30_000_000, 'x'), /^endless\.csv:1: this row is longer than/],
    [
      'endless.csv.gz',
      gzipSync(Buffer.alloc(300_000_000, 'x')),
      /^endless\.csv\.gz:1: this row is longer/,
    ],
    [
      'broken.csv.gz',
      gzipSync('a,b\n'.repeat(999)).subarray(0, 30),
      /the gzip is broken or cut off \(.+\): make/,
    ],
    [
      'latin.csv',
      Buffer.from('größe\n1\n', 'latin1'),
      /^latin\.csv:1: found "byte 0xf6 at 3"; allowed: UTF-8; convert it, or give the encoding/,
    ],
    ['book.csv', 'PK\x03\x04rest', /Excel workbook.*save the sheet as CSV/],
    ['cut.parquet', 'PAR1aaaaaaaaaaaa', /the Parquet file is damaged or cut off/],
  ])('%s', async (file, content, message) => {
    const said = await problem(open(put(file, content)));
    expect(said).toMatch(message);
    expect(said).not.toContain('\n');
  });

  test('S3 without the means to get there', async () => {
    expect(await problem(open('s3://bucket/key.csv'))).toMatch(/^s3:\/\/bucket\/key\.csv: copy/);
  });
});

describe('what another engine stumbles over is told as in memory', () => {
  const lines = randomBytes(1_000_000).toString('hex').replace(/.{50}/g, '$&\n');
  const many = 'a,b\n1,é\n'.repeat(200_000);
  test.each<[string, string | Buffer]>([
    ['open.csv', `${many}"1,2\n`],
    ['endless.csv', `${many}${'x'.repeat(11_000_000)}`],
    ['latin.csv', Buffer.concat([Buffer.from(many), Buffer.from('é', 'latin1')])],
    ['nul.csv', `${many}x\0`],
    ['cut.csv', Buffer.from(`${many}é`).subarray(0, -1)],
    ['cut.csv.gz', gzipSync(lines).subarray(0, 700_000)],
    ['word.jsonl', `${'{"a":1}\n'.repeat(200_000)}nothing\n`],
    ['list.jsonl', `${'{"a":1}\n'.repeat(200_000)}[1]\n`],
    ['list.json', `[${'{"a":1},\n'.repeat(200_000)}[1]]`],
  ])('%s', async (file, content) => {
    const source = await open(put(file, content));
    const said = await problem(tidy(source, folder));
    expect(said).toBe(await problem(readSource(source)));
  });

  test.each([
    ['[{"a":1},\n', 2],
    ['[{"a":1},\n\n,{}]', 3],
    ['[{},\n]', 2],
    ['[{"a":1}\n,{"a":', 2],
    ['[{}]\n]', 2],
    ['[{}\n{}]', 2],
    ['\n"a[{}]', 2],
    ['[', 1],
  ])('an array that is none: %j', async (content, line) => {
    const said = await problem(tidy(await open(put('array.json', content)), folder));
    expect(said).toMatch(new RegExp(`^array\\.json:${line}: found .*not JSON`));
  });

  test('nothing in a file that is well', async () => {
    for (const file of [
      put('well.csv', many),
      put('well.json', '[{"a":1}]'),
      put('none.json', ' [ ]\n'),
    ])
      await expect(tidy(await open(file), folder)).resolves.toMatchObject({ ragged: { count: 0 } });
  });
});

describe('folders of hive partitions', () => {
  put('hive/year=2023/region=a%2Fb/x.csv', 'id\n1\n');
  put('hive/year=2024/region=__HIVE_DEFAULT_PARTITION__/x.csv', 'id\n2\n3\n');

  test('are columns', async () => {
    const sources = await openSources(['hive/**/*.csv'], {}, folder);
    expect(sources.map(({ partitions }) => ({ ...partitions }))).toEqual([
      { year: '2023', region: 'a/b' },
      { year: '2024', region: null },
    ]);
    const { table } = await readData('hive/year=2023/region=a%2Fb/x.csv', {}, folder);
    expect([...table.columns]).toEqual([
      ['id', ['1']],
      ['year', ['2023']],
      ['region', ['a/b']],
    ]);
  });

  test('of Parquet as well', async () => {
    mkdirSync(join(folder, 'lake/day=1'), { recursive: true });
    cpSync(join(fixtures, 'zstd.parquet'), join(folder, 'lake/day=1/part.parquet'));
    const { table } = await readSource(await open('lake/day=*/*.parquet'));
    expect(table.columns.get('day')).toEqual(['1', '1', '1']);
  });

  test("yield to the file's own column", async () => {
    put('own/id=7/x.csv', 'id\n1\n');
    expect((await open('own/*/x.csv')).partitions).toEqual({});
  });

  test('are folders and no more where one table is read by itself', async () => {
    const table = await readTable('hive/year=2023/region=a%2Fb/x.csv', {}, folder);
    expect(table.names).toEqual(['id']);
  });

  test('are of one kind in one table', async () => {
    put('mixed/x.csv', 'id\n1\n');
    put('mixed/year=1/x.csv', 'id\n1\n');
    expect(await problem(openSources(['mixed/**/*.csv'], {}, folder))).toMatch(
      /^mixed\/year=1\/x\.csv: found "year"; allowed: the columns in the folders of mixed\/x\.csv: none/,
    );
  });
});

test('a table that is written anew holds the same rows', async () => {
  const content = `\ufeff\n a;"b"\r\n5" pipe;"x""y\n"\r3;\n\n"q"r;,\n1\n1;2;3\n${'4;"5"\n'.repeat(300_000)}`;
  for (const dialect of [{}, { header: false }]) {
    const source = await open(put('untidy.csv', content), dialect);
    await withScratch({ RUNNER_TEMP: folder }, async (scratch) => {
      const { source: plain, ragged } = await tidy(source, scratch);
      const expected = await readSource(source);
      const { table } = await readSource({ ...plain, bytes: statSync(plain.local).size });
      expect(table.names).toEqual(expected.table.names);
      for (const name of table.names)
        expect(
          table.columns.get(name)?.join('|') === expected.table.columns.get(name)?.join('|'),
        ).toBe(true);
      expect(ragged).toEqual({ count: 2, first: expected.ragged });
      expect(readFileSync(plain.local, 'utf8').slice(-8)).toBe('4,5\n4,5\n');
    });
  }
});

test('a file that grows while it is read', async () => {
  const source = await open(put('log.csv', 'a\n1\n'));
  await refuseChanged([source]);
  appendFileSync(source.local, '2\n');
  const said = /^log\.csv: the file changed while it was read: run again/;
  expect(await problem(refuseChanged([source]))).toMatch(said);
  expect(await problem(readSource(source))).toMatch(said);
});

test('the hash is that of the bytes on disk', async () => {
  const content = Buffer.alloc(3_000_000, 'mlops');
  put('hash.csv', content);
  expect(await hashOf(join(folder, 'hash.csv'))).toBe(
    createHash('sha256').update(content).digest('hex'),
  );
});

describe('another encoding is written as UTF-8', () => {
  const text = `größe,b\r\n${'😀é,"x\n"\n'.repeat(200_000)}`;
  test.each<[string, Buffer, Dialect]>([
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le'), {}],
    ['UTF-16BE', Buffer.from(text, 'utf16le').swap16(), { encoding: 'utf-16be' }],
    ['packed UTF-8 with a mark', gzipSync(`\ufeff${text}`), {}],
  ])('%s', async (_, content, dialect) => {
    const source = await open(put('other.csv', content), dialect);
    await withScratch({ RUNNER_TEMP: folder }, async (scratch) => {
      expect(readFileSync(await transcode(source, scratch), 'utf8') === text).toBe(true);
    });
    expect(readdirSync(folder).filter((name) => name.startsWith('mlops-data'))).toEqual([]);
  });

  test('unless it is not in it', async () => {
    const content = Buffer.from(`\ufeffa\n${'x\n'.repeat(300_000)}\ud800\n`, 'utf16le');
    const source = await open(put('bad.csv', content));
    const work = withScratch({}, (scratch) => transcode(source, scratch));
    expect(await problem(work)).toMatch(/^bad\.csv: this is not UTF-16LE throughout/);
  });
});
