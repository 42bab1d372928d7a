import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { openDatabase } from '../../src/adapters/duckdb/database.ts';
import type { LoadedDataset } from '../../src/adapters/duckdb/dataset.ts';
import { readSource } from '../../src/adapters/tables/read.ts';
import { openSources } from '../../src/adapters/tables/source.ts';
import { inspect } from '../../src/domain/data/checks/inspect.ts';
import type { ContractCheck } from '../../src/domain/data/contract/contract.ts';
import { parseContract } from '../../src/domain/data/contract/text.ts';
import { reserved } from '../../src/domain/data/sql/reserved.ts';
import type { MemoryDataset } from '../../src/domain/data/table/memory.ts';
import { memoryDataset } from '../../src/domain/data/table/tables.ts';
import { engineInFolder } from '../adapters/duckdb/engine.ts';

jest.setTimeout(120_000);

const { engine, folder } = engineInFolder();
const contract = parseContract(
  `fields:
  - {name: a, type: number}
  - {name: B, type: integer}
  - {name: huge, type: integer}
  - {name: t}
  - {name: mail, format: email}
  - {name: ok, type: boolean}
  - {name: other, type: boolean}
  - {name: d, type: date}
  - {name: e, type: date}
  - {name: m, type: datetime}
  - {name: two words, type: number}
  - {name: order, type: number}
  - {name: twice, type: number}
  - {name: TWICE, type: number}
  - {name: nothing}
`,
  'c.yml',
);

const cells: readonly string[][] = [
  ['1', '-1', '0.1', '1e300', '-0', 'inf', '', 'x', '2.5', '0.3', '-7', '123456789.125'],
  ['1', '2', '-3', '', 'x', '0', '18', '9007199254740991'],
  ['1', '9007199254740993', ''],
  ['a', 'b', '', 'A', 'ä', "it's", '🦆', '\uffff', ' a', '1', 'true', '2024-01-01'],
  ['a@b.c', 'none', ''],
  ['true', 'false', '', '1', 'maybe'],
  ['true', 'false', ''],
  ['2024-01-01', '1969-12-31', '', '2024-02-30', '9999-12-31', ' 2024-01-02'],
  ['2024-01-01', '0001-01-01', ''],
  ['2024-01-01T00:00:00', ''],
  ['1', '2.5', ''],
  ['1', '2.5', ''],
  ['1', '2'],
  ['1', '2'],
  [''],
];

/** Each column goes through its cells at a pace of its own. */
const rows = Array.from({ length: 60 }, (_, row) =>
  cells.map((own, at) => JSON.stringify(own[(row * (at + 1) + (row >> 3)) % own.length])),
);

let duckdb: LoadedDataset;
let memory: (checks: ContractCheck[]) => MemoryDataset;

beforeAll(async () => {
  const header = contract.fields.map(({ name }) => name).join(',');
  writeFileSync(join(folder, 'data.csv'), `${[header, ...rows].join('\n')}\n`);
  const sources = await openSources(['data.csv'], {}, folder);
  const readings = [await readSource(sources[0]!)];
  memory = (checks) => memoryDataset(readings, { ...contract, checks });
  duckdb = await engine.load(sources, contract);
});

const check = (expression: string, where?: string): ContractCheck => ({
  name: 'some',
  rule: {
    measure: 'rows',
    expression,
    bounds: [{ comparison: '=', value: 0, text: '0' }],
  } as never,
  ...{ level: 'fail', where, because: undefined },
});

/** What both find, where memory is certain; null where it leaves the answer to DuckDB. */
async function both(expression: string, where?: string) {
  const dataset = memory([check(expression, where)]);
  if (!dataset.knowsAll) return null;
  const question = { ask: 'sql', expression, ...(where !== undefined && { where }) } as const;
  return [await dataset.ask([question]), await duckdb.ask([question])] as const;
}

const leaf = {
  number: fc.constantFrom('a', 'b', 'B', '"two words"', '"order"', '"A"', 'huge', 'twice'),
  numeral: fc.constantFrom('0', '1', '2.5', '0.1', '0.30', '18', '123456789.125', '1e3', '007'),
  text: fc.constantFrom('t', 'mail', 'nothing', '"T"'),
  quote: fc.constantFrom("'a'", "''", "'it''s'", "'🦆'", "'A'", "'1'", "'ä'"),
  truth: fc.constantFrom('ok', 'other', 'true', 'false'),
  date: fc.constantFrom('d', 'e', 'm'),
  day: fc.constantFrom("'2024-01-01'", "date '1969-12-31'", "'2024-1-1'", "'2024-02-30'"),
};
const sign = fc.constantFrom('=', '<>', '!=', '<', '<=', '>', '>=', '==');

const grammar = fc.letrec<Record<'sum' | 'comparison' | 'whole', string>>((tie) => ({
  sum: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf.number,
    leaf.numeral,
    fc
      .tuple(tie('sum'), fc.constantFrom('+', ' - ', '*', '/', '*-'), tie('sum'))
      .map((it) => it.join('')),
    tie('sum').map((it) => `(${it})`),
    tie('sum').map((it) => `abs(${it})`),
    tie('sum').map((it) => `- ${it}`),
  ),
  comparison: fc.oneof(
    fc.tuple(tie('sum'), sign, tie('sum')).map((it) => it.join(' ')),
    fc.tuple(leaf.text, sign, fc.oneof(leaf.quote, leaf.text)).map((it) => it.join('')),
    fc.tuple(leaf.date, sign, fc.oneof(leaf.day, leaf.date)).map((it) => it.join('')),
    fc
      .tuple(leaf.date, leaf.day, leaf.day)
      .map(([x, low, high]) => `${x} between ${low} and ${high}`),
    fc
      .tuple(tie('sum'), leaf.numeral, tie('sum'))
      .map(([x, low, high]) => `${x} not between ${low} and ${high}`),
    fc
      .tuple(leaf.text, fc.array(leaf.quote, { minLength: 1, maxLength: 3 }))
      .map(([x, of]) => `${x} in (${of})`),
    fc
      .tuple(leaf.number, fc.array(leaf.numeral, { minLength: 1, maxLength: 3 }))
      .map(([x, of]) => `${x} not in (${of})`),
    fc.oneof(leaf.number, leaf.text, leaf.date, leaf.truth).map((x) => `${x} is not null`),
    leaf.truth,
  ),
  whole: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('comparison'),
    fc.tuple(tie('whole'), fc.constantFrom('and', 'OR'), tie('whole')).map((it) => it.join(' ')),
    tie('whole').map((it) => `not ${it}`),
    tie('whole').map((it) => `(${it})`),
  ),
}));

test('SQL that memory knows finds there the rows that DuckDB finds', async () => {
  let known = 0;
  await fc.assert(
    fc.asyncProperty(grammar.whole, async (expression) => {
      const found = await both(expression);
      if (!found) return;
      known++;
      expect(found[0]).toEqual(found[1]);
    }),
    { numRuns: 300 },
  );
  expect(known).toBeGreaterThan(75);
});

test('whatever words and signs follow each other, memory knows none that means something else', async () => {
  const words = [
    'a',
    'b',
    't',
    'ok',
    'd',
    'e',
    "'a'",
    '1',
    '2.5',
    'and',
    'or',
    'not',
    'is',
    'null',
  ];
  const others = [
    'in',
    '(',
    ')',
    ',',
    '=',
    '<',
    '-',
    '--',
    '/',
    '*',
    '+',
    '>',
    'between',
    'abs',
    ' ',
  ];
  const soup = fc.array(fc.constantFrom(...words, ...others), { minLength: 1, maxLength: 9 });
  await fc.assert(
    fc.asyncProperty(soup, fc.constantFrom('', ' '), async (pieces, space) => {
      const found = await both(pieces.join(space));
      if (found) expect(found[0]).toEqual(found[1]);
    }),
    { numRuns: 3000 },
  );
});

test('rows among rows are the same', async () => {
  for (const where of ['a > 0', "t = 'a' or ok", 'd is null', 'false']) {
    const found = await both('abs(a) > 1 and not other', where);
    expect(found?.[0]).toEqual(found?.[1]);
  }
});

test('all checks with a filter are answered alike', async () => {
  const full = parseContract(
    `fields: ${JSON.stringify(contract.fields.map(({ name, type, format }) => ({ name, type, format })))}
checks:
  - {check: row_count > 40, where: a > 0 or ok}
  - {check: missing(t) = 0, where: B < 18}
  - {check: invalid(a) = 0, where: "t = 'a'"}
  - {check: duplicates(t) < 2, where: ok}
  - {check: "duplicates(t, B) < 2", where: ok}
  - {check: distinct(t) < 2, where: not ok}
  - {check: share(t = 'a') < 1%, where: a is not null}
  - {check: mean(a) > 5, where: a < 100}
  - {check: sum(B) > 5, where: B < 100}
  - {check: max(d) < '2000-01-01', where: "d < '9999-01-01'"}
  - {check: freshness(e) < 1 days, where: e is not null}
  - {name: some, rows: a > 2 * B, where: d between '1970-01-01' and '2025-01-01'}
  - {check: median(a) > 5, where: false}
`,
    'full.yml',
  );
  const dataset = memory(full.checks);
  expect(dataset.knowsAll).toBe(true);
  const [one, other] = [dataset, duckdb].map(async (each) => {
    const { checks } = await inspect(each, full, new Date('2024-06-01T00:00:00Z'));
    return JSON.parse(JSON.stringify(checks));
  });
  expect(await one).toEqual(await other);
});

test.each([
  ['a = 1', true],
  ['a=-1 and (t) = \'x\' or "two words" in (1, -2)', true],
  ["d >= date '2024-01-01'", true],
  // Doubles of DuckDB, and no decimals; dates, and no texts.
  ['0.1 + 0.2 = 0.3', false],
  ["a = '1'", false],
  ["d > '2024-1-1'", false],
  ['huge > 1', false],
  ['m is null', false],
  ['a / B > 1', false],
  ['a * a > 1', false],
  ['order > 1', false],
  ['twice > 1', false],
  ['a', false],
  ['nobody = 1', false],
  ['a = b = B', false],
  ['a = 1 -- and b = 2', false],
  ['a = 1; drop table x', false],
  ["t like 'a%'", false],
  ["t = E'a'", false],
  ['1_0 = a', false],
  ["upper(t) = 'A'", false],
])('memory says whether it knows: %s', (expression, known) => {
  expect(memory([check(expression)]).knowsAll).toBe(known);
});

test('no word that DuckDB keeps for itself is taken for a column', async () => {
  const database = await openDatabase({ memory: '100MB', threads: 1 });
  const found = await database.rows(
    `select keyword_name from duckdb_keywords() where keyword_category != 'unreserved'`,
  );
  await database.close();
  expect([...reserved].sort()).toEqual(found.flat().sort());
});
