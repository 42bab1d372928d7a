import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { openSources } from '../../../src/adapters/tables/source.ts';
import { inspect } from '../../../src/domain/data/checks/inspect.ts';
import { parseContract } from '../../../src/domain/data/contract/text.ts';
import { engineInFolder } from './engine.ts';

const { engine, folder } = engineInFolder();

/** What the foreign keys of `orders.csv` find. */
async function keys(contract: string, files: Record<string, string | Buffer>) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const read = parseContract(contract, 'contract.yml');
  const open = (path: string) => openSources([path], read.dialect, folder);
  const dataset = await engine.load(await open('orders.csv'), read, open);
  const { checks } = await inspect(dataset, read, new Date());
  return checks.filter(({ name }) => name.startsWith('foreignKey'));
}

const lines = (...rows: string[]) => `${rows.join('\n')}\n`;
const to = (resource: string, fields: string, reference: string) =>
  `foreignKeys: [{fields: ${fields}, reference: {resource: "${resource}", fields: ${reference}}}]`;

test('a value that no row of the other file has is found on its line; a missing one refers to nothing', async () => {
  const [check] = await keys(to('customers.csv', 'customer', 'id'), {
    'orders.csv': lines('order,customer', '1,7', '2,', '3,8', '4,9'),
    'customers.csv': lines('name,id', '"A\nB",7', 'C,9'),
  });
  expect(check).toMatchObject({
    passed: false,
    count: 1,
    message: '1 row of 4 has no row alike in customers.csv (25%), first "8"',
    examples: [{ file: 'orders.csv', line: 4, column: 'customer', value: '8' }],
  });
});

test('the other file is read as the columns that refer to it: numbers by value, codes by text', async () => {
  const files = {
    'orders.csv': lines('order,amount,code', '1,1.50,01', '2,2,02'),
    'other.csv': lines('amount,code', '1.5,1', '2.00,2', 'x,'),
  };
  const kinds =
    'fields: [{name: order}, {name: amount, type: number}, {name: code, type: string}]\n';
  const [amount] = await keys(kinds + to('other.csv', 'amount', 'amount'), files);
  expect(amount).toMatchObject({ passed: true, count: 0 });
  const [code] = await keys(kinds + to('other.csv', 'code', 'code'), files);
  expect(code).toMatchObject({ count: 2, examples: [{ value: '01' }, { value: '02' }] });
});

test('a key of several columns is one: its parts must stand in the same row', async () => {
  const [check] = await keys(to('lines.csv.gz', '[order, line]', '[nr, part]'), {
    'orders.csv': lines('order,line', '1,a', '1,b', '2,b', '3,'),
    'lines.csv.gz': gzipSync(lines('part,nr', 'a,1', 'b,2')),
  });
  expect(check).toMatchObject({
    count: 1,
    examples: [{ line: 3, column: null, value: '1, b' }],
  });
});

test('a table may refer to itself, also where the two columns are read differently', async () => {
  const rows = lines('id,parent', '1,', '2,1', '3,4');
  const [alike] = await keys(to('', 'parent', 'id'), { 'orders.csv': rows });
  expect(alike).toMatchObject({ count: 1, examples: [{ line: 4, value: '4' }] });
  const kinds = 'fields: [{name: id, type: string}, {name: parent, type: integer}]\n';
  const [other] = await keys(kinds + to('', 'parent', 'id'), { 'orders.csv': rows });
  expect(other).toMatchObject({ count: 1, examples: [{ line: 4, value: '4' }] });
});

test('whole numbers beyond 2^53 are told apart, and a truth that does not read is no key', async () => {
  const kinds = 'fields: [{name: id, type: integer}, {name: open, type: boolean}]\n';
  const files = {
    'orders.csv': lines('id,open', '9007199254740993,false', '5,true'),
    'other.csv': lines('id,open', '9007199254740992,perhaps', '5,true'),
  };
  const [id] = await keys(kinds + to('other.csv', 'id', 'id'), files);
  expect(id).toMatchObject({ count: 1, examples: [{ value: '9007199254740993' }] });
  const [open] = await keys(kinds + to('other.csv', 'open', 'open'), files);
  expect(open).toMatchObject({ count: 1, examples: [{ value: 'false' }] });
});

test('several foreign keys are looked up each in its own file', async () => {
  const found = await keys(
    `foreignKeys:
  - {fields: a, reference: {resource: one.csv, fields: k}}
  - {fields: b, reference: {resource: one.csv, fields: k}}
  - {fields: a, reference: {resource: two.csv, fields: k}}
  - {fields: gone, reference: {resource: nowhere.csv, fields: k}}`,
    {
      'orders.csv': lines('a,b', '1,1', '2,3'),
      'one.csv': lines('k', '1', '2'),
      'two.csv': lines('k', '1'),
    },
  );
  expect(found.map(({ count }) => count)).toEqual([0, 1, 1]);
});

test('what cannot be looked up is one clear line', async () => {
  const files = { 'orders.csv': lines('a', '1'), 'one.csv': lines('kay,b', '1,2', '3') };
  await expect(keys(to('one.csv', 'a', 'key'), files)).rejects.toThrow(
    'contract.yml: foreignKeys: found "key"; one.csv: no field of this name; did you mean "kay"?',
  );
  await expect(keys(to('won.csv', 'a', 'k'), files)).rejects.toThrow(/found "won.csv"; no file/);
  await expect(keys(to('one.csv', 'a', 'kay'), files)).rejects.toThrow(
    'one.csv:3: this row has 1 cells, the header 2',
  );
});
