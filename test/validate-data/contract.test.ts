import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { terminal } from '../../src/domain/report/terminal.ts';
import type { Tools } from '../../src/runtime/room.ts';
import { contractCheck, contractDiff, firstContract } from '../../src/validate-data/contract.ts';

const directory = mkdtempSync(join(tmpdir(), 'contract-'));
afterAll(() => rmSync(directory, { recursive: true }));
const tools = {
  context: { directory, env: {} },
  log: { info: () => {}, group: <T>(_: string, work: () => Promise<T>) => work() },
} as unknown as Tools;
const put = (file: string, text: string) => writeFileSync(join(directory, file), text);

put('old.yml', 'fields: [{name: age, type: integer, constraints: {minimum: 0}}]');
put('new.yml', 'fields: [{name: age, type: integer}]\nchecks: [missing(age) < 5%]');

test('a contract is checked on its own', async () => {
  const { summary, content } = await contractCheck(['old.yml', 'new.yml'], tools);
  expect(terminal(summary)).toMatch(/old\.yml is fine: 1 field, 0 checks/);
  expect(content).toEqual([
    { file: 'old.yml', fields: 1, checks: 0 },
    { file: 'new.yml', fields: 1, checks: 1 },
  ]);
  put('bad.yml', 'fields:\n  - {name: age, typ: integer}');
  await expect(contractCheck(['bad.yml'], tools)).rejects.toThrow(/^bad\.yml:2:17: found "typ"/);
  await expect(contractCheck(['none.yml'], tools)).rejects.toThrow(/none\.yml/);
});

test('two contracts are held against each other', async () => {
  const { summary, content } = await contractDiff(['old.yml', 'new.yml'], tools);
  expect(content).toEqual([
    { where: 'field age', change: 'looser', what: 'no minimum, was 0' },
    { where: 'check missing(age) < 5%', change: 'tighter', what: 'added' },
  ]);
  expect(terminal(summary)).toMatch(/^2 changes: 1 looser, 1 tighter/);
  const same = await contractDiff(['old.yml', 'old.yml'], tools);
  expect(terminal(same.summary)).toMatch(/has not changed/);
  await expect(contractDiff(['old.yml'], tools)).rejects.toThrow(
    /^argument FILE: found "1 file"; allowed: two contracts/,
  );
});

test('the first contract of data is one that can be read', async () => {
  put('data.csv', 'id,plan\n1,a\n2,b\n');
  put('first.yml', await firstContract(['data.csv'], tools));
  const { content } = await contractCheck(['first.yml'], tools);
  expect(content).toEqual([{ file: 'first.yml', fields: 2, checks: 1 }]);
});
