import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { localContext } from '../../../src/adapters/context/local.ts';
import { openRegistry } from '../../../src/adapters/registry/open.ts';
import { openReleases } from '../../../src/adapters/serve/materials.ts';
import { unpackRelease } from '../../../src/adapters/serve/release.ts';
import { rooms } from '../../../src/rooms.ts';
import { perform } from '../../../src/runtime/perform.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mlops-materials-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a model in a folder that git does not keep is unpacked where it belongs', async () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      ...{ cwd: folder, encoding: 'utf8' },
    });
  mkdirSync(join(folder, 'artifacts/models'), { recursive: true });
  writeFileSync(join(folder, 'artifacts/models/churn.bin'), 'weights');
  writeFileSync(join(folder, 'serve.py'), 'print(1)');
  git('init', '-q');
  git('add', 'serve.py');
  git('commit', '-qm', 'first');

  const context = await localContext(process.env, folder);
  const log = {
    ...{ info: () => {}, warn: () => {}, debug: () => {} },
    group: <T>(_: string, work: () => Promise<T>) => work(),
  };
  const modelPath = 'artifacts/models/churn.bin';
  const given: Record<string, string> = { model: modelPath, 'model-name': 'churn' };
  await perform(rooms.register, (name) => given[name], { context, log });

  const { materials } = await openReleases({
    ...{ registry: () => openRegistry(context, undefined), model: 'churn' },
    ...{ directory: folder, modelPath, env: process.env },
  });
  const order = { service: 'churn', version: 'v1.0.0', commit: context.commit };
  const target = join(folder, 'unpacked');
  await unpackRelease(target, materials({ ...order, digest: 'sha256:1', image: null }));
  expect(readFileSync(join(target, modelPath), 'utf8')).toBe('weights');
  expect(readFileSync(join(target, 'serve.py'), 'utf8')).toBe('print(1)');
});
