import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type LoadedDataset, openEngine } from '../../src/adapters/duckdb/dataset.ts';
import { withExpressions } from '../../src/adapters/duckdb/expressions.ts';
import { openSources } from '../../src/adapters/tables/source.ts';
import { InputError } from '../../src/domain/errors.ts';
import { engineInFolder } from '../adapters/duckdb/engine.ts';

const { engine, folder } = engineInFolder();
const data = `id,plan\n${Array.from({ length: 200 }, (_, i) => `${i},${i % 3 ? 'full' : 'basic'}`).join('\n')}\n`;
let dataset: LoadedDataset;

const load = async (file: string, content: string) => {
  writeFileSync(join(folder, file), content);
  return engine.load(await openSources([file], {}, folder), null);
};

beforeAll(async () => {
  writeFileSync(join(folder, 'secret.csv'), 'password\nhunter2\n');
  dataset = await load('data.csv', data);
});

const count = async (expression: string, of = dataset) =>
  (await of.ask([{ ask: 'sql', expression }]))[0]?.count;

const secret = join(folder, 'secret.csv');
const own = join(folder, 'data.csv');

describe('a hostile expression is one line, and nothing is read or changed', () => {
  test.each([
    `exists(select * from read_csv('${secret}'))`,
    `exists(select * from '${secret}')`,
    `exists(select * from '${own}')`,
    `plan in (from read_text('${secret}'))`,
    "exists(from glob('/etc/*'))",
    "exists(select * from read_csv('http://127.0.0.1:1/x.csv'))",
    "exists(select * from '/etc/passwd')",
    'exists(select * from information_schema.tables)',
    'exists(select * from duckdb_settings())',
    `exists(select * from enable_logging('QueryLog', storage := 'file', storage_path := '${folder}/log'))`,
    `exists(select * from enable_logging('QueryLog', storage := 'file', storage_path := '${own}'))`,
    `exists(select * from query('copy (select 1) to ''${folder}/made.csv'''))`,
    'exists(with recursive r(n) as (select 1 union all select n + 1 from r) select n from r where n < 0)',
    '(select count(*) from range(100000000000) a, range(100000) b) > id',
    `id = 1; copy (select 1) to '${folder}/made.csv'`,
    `id = 1); attach '${folder}/made.db' as x; select (1`,
    `attach '${folder}/made.db'`,
    `copy (select 1) to '${folder}/made.csv'`,
    'install httpfs',
    'load httpfs',
    'set threads = 64',
    'reset lock_configuration',
    'pragma database_list',
    'call pragma_version()',
    'drop table table0',
    'delete from table0',
    'exists (delete from table0 returning id)',
    "getenv('HOME') = ''",
    "getvariable('x') = nextval('x')",
    'id = 1) or (1 = 1',
    'id = 1) union all (select 1',
    'id = 1) --',
    'id = 1 /*',
    '(id = 1',
    'id = 1 limit 5',
    'id = 1 order by id',
    'id = 1 group by id having true',
    'id, plan',
    '*',
    'columns(*) = 1',
    'id = ?',
    'id = $1',
    'count(*) > 1',
    'row_number() over () = 1',
    'unnest([id]) = 1',
    "repeat('x', 3000000000) = plan",
    'list_sum(range(100000000000)) = id',
    "lpad('x', 3000000000) = plan",
    "printf('%3000000000d', 1) = plan",
    "format('{:>3000000000}', plan) = plan",
    "Rpad(plan, 2000000000, 'x') = plan",
    "replace(plan, 'l', plan) = plan",
    "replace(replace(plan, 'l', 'll'), 'l', 'll') = plan",
    'list_transform([1], x -> x + 1) = [1]',
    "current_setting('temp_directory') != ''",
    "main.current_setting('temp_directory') != ''",
    "getenv('HOME') != '' or true",
    'sleep_ms(100000) is null',
    'random() < 0.5',
    "levenstein(plan, 'full') < 2",
    'ID2 = 1',
    '',
    ' ',
    '-- nothing',
    "'",
    '"',
    '\0',
    '\n',
    '𝓼𝓮𝓵𝓮𝓬𝓽',
    `${'('.repeat(5000)}id = 1`,
    `${'not '.repeat(20_000)}true`,
    'id = 1 or '.repeat(20_000),
    `id${'+1'.repeat(900)} = 1`,
    `${'['.repeat(900)}id${']'.repeat(900)} is null`,
    `plan${'[1]'.repeat(900)} = 'f'`,
    `cast(null as int${'[]'.repeat(900)}) is null`,
    'cast(null as int[1000][1000]) is null',
    `cast(null as ${'struct(a '.repeat(300)}int${')'.repeat(300)}) is null`,
    `${'concat(plan, '.repeat(90)}plan${')'.repeat(90)} = 'x'`,
    `concat(${'plan, '.repeat(3000)}plan) = 'x'`,
    `[${'plan, '.repeat(3000)}plan] = [plan]`,
    `'${'a'.repeat(3000)}' || plan glob '${'*a?'.repeat(3)}*b'`,
    `'${'a'.repeat(3000)}' || plan ilike '${'%a_'.repeat(9)}%b'`,
    `'${'a'.repeat(3000)}' || plan like '${'%a_'.repeat(9)}%b'`,
    `plan like repeat('%a_', 9)`,
    'plan like plan',
    `json_extract('${'['.repeat(20)}1${']'.repeat(20)}', '$${'..*'.repeat(20)}') is null`,
    'json_extract(plan, plan) is null',
    `regexp_matches(plan, '${'(a*)*'.repeat(2000)}b')`,
    `damerau_levenshtein(plan, 'full') < 2`,
    `id in (${Array.from({ length: 50_000 }, (_, i) => i)})`,
  ])('%.60s', async (expression) => {
    const before = readdirSync(folder);
    const error = await count(expression).then(
      (found) => new Error(`it found ${found} rows`),
      (error: Error) => error,
    );
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toMatch(/^"?SQL .{1,600}$/);
    expect(error.message).not.toContain('hunter2');
    expect(readdirSync(folder)).toEqual(before);
    expect(readFileSync(own, 'utf8')).toBe(data);
    expect(await count('id >= 100')).toBe(100);
  });
});

test('an expression may end with a comment, and hold what looks like more', async () => {
  expect(await count('id < 10 -- the first ten')).toBe(10);
  expect(await count("plan = 'full' /* ) */ and plan != '; drop table table0; --'")).toBe(133);
  expect(await count("plan || ') or (1 = 1' = 'full) or (1 = 1'")).toBe(133);
});

test.each([
  ["upper(plan) = 'FULL' and plan like 'f%' and plan similar to '[a-z]+'", 133],
  ["replace(plan, 'u', 'oo') = 'fooll' or regexp_matches(plan, '^b')", 200],
  ['case when id % 2 = 0 then true else floor(id / 2) = 1 end', 101],
  ["len(string_split(plan, 'l')) = 3 and trim(plan) in ['full']", 133],
  ["date '2024-01-01' + to_days(id::int) >= date_trunc('month', date '2024-07-01')", 18],
  ["plan like '%u%l%l' and plan ilike 'F%' and plan || '-' || id like 'full-%'", 133],
  [`json_extract_string('{"a": [1, 2]}', '$.a[1]') = '2' and id < ${'1 + '.repeat(60)}0`, 60],
  ["extract(month from date '2024-03-01') = 3 and coalesce(nullif(id, 1), 0) > round(197.2)", 2],
  ["now() > timestamp '2020-01-01' and greatest(id, 5) = 5 and (plan || id) != ''", 6],
])('what contracts are about can be said: %s', async (expression, expected) => {
  expect(await count(expression)).toBe(expected);
});

test('SQL ends after the time that it has', async () => {
  const another = await openEngine({ scratch: folder });
  try {
    const rows = Array.from({ length: 200_000 }, (_, i) => `${i}${'ab'.repeat(60)}`);
    writeFileSync(join(folder, 'long.csv'), `v0\n${rows.join('\n')}\n`);
    const { held } = await another.load(await openSources(['long.csv'], {}, folder), null);
    const guarded = { ...held, seal: async () => {}, patience: 0.1 };
    const slow = 'levenshtein(v0, reverse(v0)) < 0';
    const { database, loaded } = held;
    const work = withExpressions(guarded, [slow], () =>
      database.rows(`select count(*) from ${loaded.table} where ${slow}`),
    );
    await expect(work).rejects.toThrow(/^SQL "levenshtein.*: it took more than 0.1 s$/);
    expect(await database.rows(`select count(*) from ${loaded.table}`)).toEqual([[200_000n]]);
  } finally {
    await another.close();
  }
});

test('what does not fit the memory is put on disk when nothing else can be read any more', async () => {
  const rows = Array.from(
    { length: 600_000 },
    (_, i) => `${i},${`${(i * 7919) % 1_000_003}`.repeat(30)}`,
  );
  writeFileSync(join(folder, 'big.csv'), `id,text\n${rows.join('\n')}\n`);
  const another = await openEngine({ scratch: folder, memory: '110MB' });
  try {
    const big = await another.load(await openSources(['big.csv'], {}, folder), null);
    expect(await count('length(text) > 100 and id < 1000', big)).toBe(
      rows.slice(0, 1000).filter((row) => (row.split(',')[1] as string).length > 100).length,
    );
    const repeated = { ask: 'repeated', columns: ['text'], where: 'id >= 0' } as const;
    expect((await big.ask([repeated]))[0]).toMatchObject({ count: 0, among: 600_000 });
  } finally {
    await another.close();
  }
});

describe('columns with awkward names', () => {
  const numbers = Array.from({ length: 10 }, (_, i) => `${i},${i + 10}`).join('\n');
  test.each([
    ['"""; drop table t --",b', '"""; drop table t --" > 5', 4],
    ['"""; drop table t --",b', 'b > 15', 4],
    ['rid,rowid', 'rid > 5 and rowid > 16', 3],
    ['v0,v1', 'v1 > 15', 4],
    ['v1,v0', 'v1 > 5', 4],
    ['select,"a""b\n\'"', '"a""b\n\'" > 15', 4],
    [',b', 'b > 15', 4],
    ['Größe,größe2', '"größe" > 5', 4],
  ])('%j: %s', async (header, expression, expected) => {
    const another = await openEngine({ scratch: folder });
    try {
      writeFileSync(join(folder, 'names.csv'), `${header}\n${numbers}\n`);
      const named = await another.load(await openSources(['names.csv'], {}, folder), null);
      expect(await count(expression, named)).toBe(expected);
    } finally {
      await another.close();
    }
  });

  test('two that SQL cannot tell apart are not there for it, and each is described', async () => {
    const another = await openEngine({ scratch: folder });
    try {
      writeFileSync(join(folder, 'case.csv'), `a,A\n${numbers}\n`);
      const named = await another.load(await openSources(['case.csv'], {}, folder), null);
      expect((await named.profile()).map(({ max }) => max)).toEqual([9, 19]);
      await expect(count('"A" > 5', named)).rejects.toThrow(/"A" not found/);
    } finally {
      await another.close();
    }
  });
});
