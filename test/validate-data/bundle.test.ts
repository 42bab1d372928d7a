import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { projectRoot } from '../bench/tools/tools.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mlops-bundle-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function profile(file: string) {
  const argv = [join(projectRoot, 'dist/cli.js'), 'profile', file, '--json'];
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') };
  const said = execFileSync(process.execPath, argv, { cwd: folder, encoding: 'utf8', env });
  return JSON.parse(said).columns as { name: string; distinct: number }[];
}

test('the bundle reads a table by several threads as by one', () => {
  const row = (at: number) =>
    `${at},${at % 7}.5,${'é'.repeat(at % 40)},k${(at * 7919) % 65_537},${at % 3 ? 'a' : ''}`;
  const text = `id,price,text,key,kind\n${Array.from({ length: 80_000 }, (_, at) => row(at)).join('\n')}\n`;
  // What is packed is small, and so read by one.
  writeFileSync(join(folder, 'many.csv'), text);
  writeFileSync(join(folder, 'one.csv.gz'), gzipSync(text));
  expect(statSync(join(folder, 'many.csv')).size).toBeGreaterThan(4 * 1024 ** 2);
  const columns = profile('many.csv');
  expect(columns.map(({ distinct }) => distinct)).toEqual([80_000, 7, 39, 65_537, 1]);
  expect(columns).toEqual(profile('one.csv.gz'));
});

test('what was compiled for a thread is kept, and taken again', () => {
  const rows = Array.from({ length: 500_000 }, (_, at) => `${at},${at % 9}`);
  writeFileSync(join(folder, 'many.csv'), `id,digit\n${rows.join('\n')}\n`);
  const kept = join(folder, 'cache/mlops-compiled/thread-text.bin');
  const first = profile('many.csv');
  // A thread that keeps it too late is ended with the program.
  for (let run = 0; run < 5 && !existsSync(kept); run++) expect(profile('many.csv')).toEqual(first);
  const { mtimeMs } = statSync(kept);
  expect(profile('many.csv')).toEqual(first);
  expect(statSync(kept).mtimeMs).toBe(mtimeMs);
});
