import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { contextFiles } from '../../../src/adapters/docker/context.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mlops-context-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text = path) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function paths(): Promise<string[]> {
  const files = await contextFiles(folder, join(folder, 'Dockerfile'));
  return files.map(({ path }) => path).sort();
}

test('holds what docker would send, but for what changes by itself', async () => {
  for (const path of ['Dockerfile', 'serve.py', 'model/a.bin', 'data/a.csv', 'data/keep.csv'])
    write(path);
  for (const path of ['.git/HEAD', '.mlops/image.json', '__pycache__/a.pyc', 'x/__pycache__/b.pyc'])
    write(path);
  write('.dockerignore', 'data\n!data/keep.csv\n.dockerignore\n');
  expect(await paths()).toEqual(['Dockerfile', 'data/keep.csv', 'model/a.bin', 'serve.py']);
});

test("the Dockerfile's own ignore file goes before the context's", async () => {
  for (const path of ['Dockerfile', 'a', 'b']) write(path);
  write('.dockerignore', 'a\n*ignore');
  write('Dockerfile.dockerignore', 'b\n*ignore');
  expect(await paths()).toEqual(['Dockerfile', 'a']);
});

test('contents, links and what may be run count; times do not', async () => {
  write('a', '1');
  symlinkSync('a', join(folder, 'link'));
  const read = () => contextFiles(folder, join(folder, 'Dockerfile'));
  const before = await read();
  expect(before.map(({ path, kind }) => `${path} ${kind}`).sort()).toEqual(['a file', 'link link']);
  utimesSync(join(folder, 'a'), 1, 1);
  expect(await read()).toEqual(before);
  chmodSync(join(folder, 'a'), 0o755);
  expect((await read()).find(({ path }) => path === 'a')?.kind).toBe('program');
});
