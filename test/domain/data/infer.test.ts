import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseContract } from '../../../src/domain/data/contract-text.ts';
import { writeContract } from '../../../src/domain/data/contract-yaml.ts';
import { inferContract } from '../../../src/domain/data/infer.ts';
import { inspect } from '../../../src/domain/data/inspect.ts';
import { memoryDataset } from '../../../src/domain/data/memory.ts';
import type { Table } from '../../../src/domain/data/table.ts';
import { readingOf, tableOf } from './tables.ts';

const textFor = (tables: Table[]) => writeContract(inferContract(tables), 'from\ndata');

/** Rows that are alike are told of, whatever a contract says. */
async function refused(tables: Table[]): Promise<string[]> {
  const contract = parseContract(textFor(tables), 'contract.yml');
  const readings = tables.map((table) => readingOf(table));
  const { checks } = await inspect(memoryDataset(readings, contract), contract, new Date(0));
  const failed = checks.filter(({ passed, name }) => !passed && name !== 'repeated rows');
  return failed.map(({ message }) => message);
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
  });
  expect(textFor([table])).toBe(`# from
# data

missingValues: ["", NA]
primaryKey: [customer_id]

fields:
  - name: customer_id
    type: string
  - name: age
    type: integer
    constraints: {required: true, minimum: 0, maximum: 110}
  - name: zip
    type: string
    constraints: {required: true, unique: true}
  - name: income
    type: number
    constraints: {minimum: 0, maximum: 25000}
  - name: plan
    type: string
    constraints: {required: true, enum: [Monthly, One year, Two years]}
  - name: active
    type: boolean
    trueValues: [Yes]
    falseValues: [No]
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
      { numRuns: 1000 },
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
      { numRuns: 2000 },
    );
  });
});

test('there is nothing to infer from no rows', () => {
  expect(() => inferContract([tableOf({ a: [] })])).toThrow(
    'data.csv: there are no rows to write a contract from',
  );
});
