import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { projectRoot } from '../bench/tools/tools.ts';

test('the bundle reads a table by several threads as by one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-bundle-'));
  const row = (at: number) =>
    `${at},${at % 7}.5,${'é'.repeat(at % 40)},k${(at * 7919) % 65_537},${at % 3 ? 'a' : ''}`;
  const text = `id,price,text,key,kind\n${Array.from({ length: 80_000 }, (_, at) => row(at)).join('\n')}\n`;
  // What is packed is small, and so read by one.
  writeFileSync(join(folder, 'many.csv'), text);
  writeFileSync(join(folder, 'one.csv.gz'), gzipSync(text));
  try {
    const profile = (file: string) => {
      const argv = [join(projectRoot, 'dist/cli.js'), 'profile', file, '--json'];
      const said = execFileSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' });
      return JSON.parse(said).columns as { name: string; distinct: number }[];
    };
    expect(statSync(join(folder, 'many.csv')).size).toBeGreaterThan(4 * 1024 ** 2);
    const columns = profile('many.csv');
    expect(columns.map(({ distinct }) => distinct)).toEqual([80_000, 7, 39, 65_537, 1]);
    expect(columns).toEqual(profile('one.csv.gz'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
