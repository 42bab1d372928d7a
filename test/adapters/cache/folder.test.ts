import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { folderCache } from '../../../src/adapters/cache/folder.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mlops-cache-'));
  mkdirSync(join(home, 'work/model'), { recursive: true });
  writeFileSync(join(home, 'work/model/weights'), 'one');
  writeFileSync(join(home, 'work/predictions.csv'), 'a,b\n');
});
afterEach(() => rmSync(home, { recursive: true }));

const results = ['model', 'predictions.csv', 'metrics.json'];
const open = () => folderCache(join(home, 'cache'), join(home, 'work'));

test('puts back what was kept, and removes what was not there then', async () => {
  const cache = open();
  await cache.save('k1', results);
  writeFileSync(join(home, 'work/model/weights'), 'two');
  writeFileSync(join(home, 'work/metrics.json'), '{}');
  expect(await cache.restore('k1', results)).toBe(true);
  expect(readFileSync(join(home, 'work/model/weights'), 'utf8')).toBe('one');
  expect(() => readFileSync(join(home, 'work/metrics.json'))).toThrow('ENOENT');
});

test('an unknown key restores nothing and touches nothing', async () => {
  expect(await open().restore('k2', results)).toBe(false);
  expect(readFileSync(join(home, 'work/predictions.csv'), 'utf8')).toBe('a,b\n');
});

test('saving a key twice keeps the first', async () => {
  const cache = open();
  await cache.save('k', results);
  writeFileSync(join(home, 'work/model/weights'), 'two');
  await cache.save('k', results);
  await cache.restore('k', results);
  expect(readFileSync(join(home, 'work/model/weights'), 'utf8')).toBe('one');
});
