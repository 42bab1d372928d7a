/**
 * All tests: `npm test`. Installs what the bench needs, then runs every check and the suites of
 * jest; a name as argument (`npm test -- unit`) runs only that part. The last line sums up.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

process.chdir(join(import.meta.dirname, '..'));
mkdirSync('build', { recursive: true });

const bin = (name) => join('node_modules', '.bin', name);
const tool = (name) => join('.bench', 'bin', name);
const installers = [
  'test/bench/tools/install',
  'test/bench/python/install',
  'test/bench/gto/install',
  'test/bench/docker/install',
];
const checks = {
  lint: [bin('biome'), 'check', '--error-on-warnings', '.'],
  types: [bin('tsc'), '--noEmit'],
  dist: [process.execPath, 'scripts/build.mjs', '--check'],
  documents: [process.execPath, 'scripts/generate.mjs', '--check'],
};
const suites = {
  unit: ['--testPathIgnorePatterns', '/stories/', '--maxWorkers', '2'],
  stories: ['--testPathPatterns', '/stories/', '--runInBand'],
};

const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.includes(name);
let passed = 0;
let failed = 0;

for (const script of installers) step(`install ${script}`, [script], { counted: false });
for (const [name, command] of Object.entries(checks)) if (isWanted(name)) step(name, command);
for (const [name, options] of Object.entries(suites)) if (isWanted(name)) suite(name, options);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function step(name, [command, ...args], { counted = true } = {}) {
  const started = performance.now();
  console.log(`▸ ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  console.log(
    `  ${status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  if (status !== 0) failed++;
  else if (counted) passed++;
}

function suite(name, options) {
  console.log(`▸ ${name}`);
  const report = `build/jest-${name}.json`;
  const args = [bin('jest'), '--json', '--outputFile', report, ...options];
  spawnSync(process.execPath, ['--experimental-vm-modules', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const result = readReport(report);
  passed += result.numPassedTests;
  // A suite that could not even start has no failed test, and must not count as none.
  failed += Math.max(result.numFailedTests, result.numFailedTestSuites);
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numFailedTestSuites: 1 };
  }
}
