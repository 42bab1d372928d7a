import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inspect } from '../../../src/domain/data/checks/inspect.ts';
import type { Contract } from '../../../src/domain/data/contract/contract.ts';
import { parseContract } from '../../../src/domain/data/contract/text.ts';
import { writeContract } from '../../../src/domain/data/contract/yaml.ts';
import { inferContract } from '../../../src/domain/data/infer/infer.ts';
import type { Table } from '../../../src/domain/data/table/table.ts';
import { memoryDataset } from '../../../src/domain/data/table/tables.ts';
import { readingOf, tableOf } from './tables.ts';

const now = new Date('2026-01-02T00:00:00Z');
const held = (tables: Table[], contract: Contract | null = null) =>
  memoryDataset(
    tables.map((table) => readingOf(table)),
    contract,
  );
const textFor = async (tables: Table[]) =>
  writeContract(await inferContract(held(tables)), 'from\ndata');

/** What the contract that was inferred from tables finds wrong with them; rows that are alike are warned of in any data. */
async function refused(tables: Table[]): Promise<string[]> {
  const contract = parseContract(await textFor(tables), 'contract.yml');
  const { checks } = await inspect(held(tables, contract), contract, now);
  const isAsked = ({ name }: { name: string }) => name !== 'repeated rows';
  return checks
    .filter(({ passed }) => !passed)
    .filter(isAsked)
    .map(({ message }) => message);
}

const repeat = (values: string[], times: number) =>
  Array.from({ length: times }, (_, i) => values[i % values.length] as string);

test('says what holds, with room, in a file for people', async () => {
  const rows = 200;
  const table = tableOf({
    customer_id: Array.from({ length: rows }, (_, i) => `C${i}`),
    age: Array.from({ length: rows }, (_, i) => String(18 + (i % 70))),
    zip: Array.from({ length: rows }, (_, i) => String(i * 37).padStart(5, '0')),
    income: Array.from({ length: rows }, (_, i) => (i % 20 === 0 ? 'NA' : (i * 99.5).toFixed(2))),
    plan: repeat(['Monthly', 'One year', 'Two years'], rows),
    active: repeat(['Yes', 'No'], rows),
    joined: repeat(['2019-05-01', '2023-12-31'], rows),
    rate: repeat(['0.25', '0.75'], rows),
    sensor: repeat(['1', '-', '2'], rows),
    plate: Array.from({ length: rows }, (_, i) => `${'AB'.repeat((i % 2) + 1)}-${i % 50}`),
    mail: Array.from({ length: rows }, (_, i) => `p${i % 70}@example.com`),
    amount: repeat(['1,5', '2,25'], rows),
  });
  expect(await textFor([table])).toBe(`# from
# data

missingValues: ["", NA]
primaryKey: [customer_id]

fields:
  - name: customer_id
    type: string
    constraints: {pattern: "[A-Z][0-9]+"}
  - name: age
    type: integer
    constraints: {required: true, minimum: 0, maximum: 110}
  - name: zip
    type: string
    constraints: {required: true, unique: true, pattern: "[0-9]{5}"}
  - name: income
    type: number
    constraints: {minimum: 0, maximum: 25000}
  - name: plan
    type: string
    constraints: {required: true, enum: [Monthly, One year, Two years]}
  - name: active
    type: boolean
    trueValues: ["Yes"]
    falseValues: ["No"]
    constraints: {required: true}
  - name: joined
    type: date
    constraints: {required: true, minimum: 2019-01-01}
  - name: rate
    type: number
    constraints: {required: true, minimum: 0, maximum: 1}
  - name: sensor
    type: integer
    missingValues: ["", NA, "-"]
    constraints: {minimum: 0, maximum: 3}
  - name: plate
    type: string
    constraints: {required: true, pattern: "[A-Z]+-[0-9]+"}
  - name: mail
    type: string
    format: email
    sensitive: true
    constraints: {required: true}
  - name: amount
    type: string
    constraints: {required: true, enum: ["1,5", "2,25"]}

checks:
  - row_count between 100 and 400
  - missing(income) < 9%
  - missing(sensor) < 52%
columns: {missing: fail, extra: warn, order: ignore}
`);
  expect(await refused([table])).toEqual([]);
});

describe('a contract that was inferred from data accepts it', () => {
  const name = fc.oneof(
    fc.string(),
    fc.constantFrom('id', 'a b', 'x"y', '*', 'null', 'and', '__proto__', '"\'`', '- a', '#'),
  );
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'NA',
      'None',
      '-',
      'nan',
      ' ',
      'true',
      'False',
      'yes',
      'No',
      '0',
      '1',
      '007',
      'inf',
      '-inf',
      '1e400',
    ),
    fc.constantFrom(
      '2020-01-01',
      '13/01/2020',
      '01/13/2020',
      '1.2.2020',
      '2020-01-01T00:30:00+02:00',
      '23:59',
      '0001-01-01',
    ),
    fc.constantFrom('AB-12', 'a+9', 'x@y.zz', '007-b', '1,5', '1.234,5', '00123'),
    fc.double().map(String),
    fc.maxSafeInteger().map(String),
    fc.bigInt().map(String),
    fc.string({ unit: 'binary' }),
  );
  /** Mostly columns of one sort, as cells drawn from all of them are text nearly always. */
  const column = fc
    .array(cell, { minLength: 1, maxLength: 4 })
    .chain((pool) =>
      fc.array(fc.constantFrom<string | null>(...pool, null), { minLength: 60, maxLength: 60 }),
    );
  const columns = fc.uniqueArray(fc.tuple(name, column), {
    selector: ([name]) => name,
    minLength: 1,
    maxLength: 5,
  });

  test('whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(columns, fc.integer({ min: 1, max: 60 }), async (pairs, rows) => {
        const table: Table = {
          ...tableOf({ rows: Array(rows).fill('') }),
          names: pairs.map(([name]) => name),
          columns: new Map(pairs.map(([name, cells]) => [name, cells.slice(0, rows)])),
        };
        expect(await refused([table])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('and numbers of every size', async () => {
    const values = fc.array(
      fc.oneof(
        fc.double().map(String),
        fc.bigInt().map(String),
        fc.float({ noNaN: true }).map(String),
        fc.integer({ min: -3, max: 3 }).map(String),
      ),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(values, async (x) => {
        expect(await refused([tableOf({ x })])).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

test('there is nothing to infer from no rows', async () => {
  await expect(inferContract(held([tableOf({ a: [] })]))).rejects.toThrow(
    'data.csv: there are no rows to write a contract from',
  );
});
