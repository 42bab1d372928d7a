import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { x as extract } from 'tar';
import { archive } from '../../../src/adapters/files/archive.ts';
import { hashTree } from '../../../src/adapters/files/hash.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mlops-archive-'));
  mkdirSync(join(home, 'model/run-3'), { recursive: true });
  writeFileSync(join(home, 'model/run-3/weights'), 'three');
});
afterEach(() => rmSync(home, { recursive: true }));

test('a model with a link to a folder is hashed and packed as what the link stands for', async () => {
  symlinkSync('run-3', join(home, 'model/latest'));
  const sha256 = await hashTree(join(home, 'model'));
  await archive(join(home, 'model'), join(home, 'model.tar.gz'));
  mkdirSync(join(home, 'unpacked'));
  await extract({ file: join(home, 'model.tar.gz'), cwd: join(home, 'unpacked') });
  expect(readFileSync(join(home, 'unpacked/model/latest/weights'), 'utf8')).toBe('three');
  expect(await hashTree(join(home, 'unpacked/model'))).toBe(sha256);
});

test('the same content gives the same bytes, whatever its times', async () => {
  await archive(join(home, 'model'), join(home, 'a.tar.gz'));
  writeFileSync(join(home, 'model/run-3/weights'), 'three');
  await archive(join(home, 'model'), join(home, 'b.tar.gz'));
  expect(readFileSync(join(home, 'a.tar.gz'))).toEqual(readFileSync(join(home, 'b.tar.gz')));
});
