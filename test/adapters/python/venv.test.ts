import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { virtualEnvironment } from '../../../src/adapters/python/venv.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mlops-venv-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function environment(requirements: string, lines: string[] = []) {
  const file = join(folder, 'requirements.txt');
  await writeFile(file, requirements);
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, RUNNER_TOOL_CACHE: folder };
  const line = (text: string) => lines.push(text);
  return virtualEnvironment(file, { cwd: folder, env, timeout: 100, line });
}

const kept = () => readdir(join(folder, 'mlops-python'));

test('of two that need the same one at once both get one, and a third finds it', async () => {
  const made = await Promise.all([environment('# none\n'), environment('# none\n')]);
  const third = await environment('# none\n');
  expect(third.seconds).toBe(0);
  for (const { env } of made) expect(env).toEqual(third.env);
  const prefix = execFileSync('python', ['-c', 'import sys; print(sys.prefix)'], {
    env: third.env,
    encoding: 'utf8',
  });
  expect(prefix.trim()).toBe(third.env.VIRTUAL_ENV);
  // The environment, and the link that says that it is whole.
  expect(await kept()).toHaveLength(2);
}, 90_000);

test('what cannot be installed is told, and nothing of it is left', async () => {
  const lines: string[] = [];
  await expect(environment('./no-such-1.0-py3-none-any.whl\n', lines)).rejects.toThrow(
    /^the requirements could not be installed: exit code 1; what pip printed is above/,
  );
  expect(lines.join()).toMatch(/no-such/);
  expect(await kept()).toEqual([]);
}, 90_000);
