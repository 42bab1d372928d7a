/**
 * Sends damaged files through a way in a process of its own, so that one that brings the process
 * down is known. Prints a line of JSON for each case that begins and for each that does not end
 * well; what it needs to be repeated stands in the line.
 *
 *     node build/test/fuzz/program.js files|contracts|engines|sql|parquet|pages SEED COUNT [NUMBER]
 */
import { mkdtempSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bothEngines, sqlOfContracts } from './engines.ts';
import { parquetFiles } from './parquet-files.ts';
import { parquetPages } from './parquet-pages.ts';
import type { Way } from './way.ts';
import { wholeContracts, wholeFiles } from './whole.ts';

const ways: Readonly<Record<string, Way>> = {
  files: wholeFiles,
  contracts: wholeContracts,
  engines: bothEngines,
  sql: sqlOfContracts,
  parquet: parquetFiles,
  pages: parquetPages,
};

const [name = '', seed, count, only] = process.argv.slice(2);
const print = (line: object) => writeSync(1, `${JSON.stringify(line)}\n`);
const folder = mkdtempSync(join(tmpdir(), 'mlops-fuzz-'));
let number = -1;

process.on('unhandledRejection', (reason) => {
  print({ number, faults: [`unhandled: ${reason instanceof Error ? reason.stack : reason}`] });
});

const way = ways[name] as Way;
const cases = way.cases(Number(seed), Number(count));
const { send, close } = await way.open(folder);
for (const [at, one] of cases.entries()) {
  if (only !== undefined && at !== Number(only)) continue;
  number = at;
  print({ number });
  const faults = await send(one as never);
  if (faults.length > 0) print({ number, faults });
}
await close();
rmSync(folder, { recursive: true });
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
print({
  done: cases.length,
  megabytes: maxRSS / 1024,
  seconds: (userCPUTime + systemCPUTime) / 1e6,
});
