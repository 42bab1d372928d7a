import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { realClock } from '../../../src/adapters/clock.ts';
import { withLock } from '../../../src/adapters/serve/lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'mlops-lock-'));
const file = join(folder, 'lock');
afterAll(() => rmSync(folder, { recursive: true }));

test('one that a dead process left is taken over, one of another process is not', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  writeFileSync(file, String(child.pid));
  const take = () => withLock(file, 300, realClock, async () => 'taken');
  await expect(take()).rejects.toThrow(`or delete ${file}`);
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  await expect(take()).resolves.toBe('taken');
});

test('a lock is never there without its holder', async () => {
  const address = new URL('../../../src/adapters/serve/lock.js', import.meta.url).href;
  const again = `
    const { withLock } = await import('${address}');
    const clock = { now: () => Date.now(), sleep: async () => {} };
    for (const end = Date.now() + 1500; Date.now() < end; )
      await withLock('${file}', 1000, clock, async () => {});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', again]);
  const gone = once(child, 'exit');
  const seen = new Set<string>();
  while (child.exitCode === null) {
    for (let time = 0; time < 1000; time++)
      try {
        seen.add(readFileSync(file, 'utf8'));
      } catch {
        // It is free.
      }
    await realClock.sleep(0);
  }
  await gone;
  expect([...seen]).toEqual([String(child.pid)]);
});
