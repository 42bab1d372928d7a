/**
 * All tests: `npm test`. Installs what the bench needs, then runs every check and the suites of
 * jest; names as arguments (`npm test -- lint unit`) run only those parts. The last line sums up.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

process.chdir(join(import.meta.dirname, '..'));
mkdirSync('build', { recursive: true });

const node = process.execPath;
const bin = (name) => join('node_modules', '.bin', name);
const tool = (name) => join('.bench/tools/bin', name);
const workflows = globSync(['workflows-templates/*.yml', '.github/workflows/*.yml']);

const installers = [
  ['sh', 'test/bench/docker/install'],
  ['sh', 'test/bench/python/install'],
  ['sh', 'test/bench/gto/install'],
  [node, 'test/bench/tools/install.mjs'],
];
const checks = {
  lint: [bin('biome'), 'check', '--error-on-warnings', '.'],
  types: [bin('tsc')],
  wasm: [node, 'scripts/wasm.mjs', '--check'],
  dist: [node, 'scripts/build.mjs', '--check'],
  documents: [node, 'scripts/generate.mjs', '--check'],
  actionlint: [tool('actionlint'), ...workflows],
  zizmor: [tool('zizmor'), '--offline', '--quiet', '--config', '.github/zizmor.yml', ...workflows],
};
const suites = {
  unit: ['--testPathIgnorePatterns', '/stories/', '--maxWorkers', '2'],
  stories: ['--testPathPatterns', '/stories/', '--runInBand'],
};

const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.includes(name);
let passed = 0;
let failed = 0;

const began = performance.now();
const endings = await Promise.all(installers.map(install));
console.log(`▸ what the bench needs: ${seconds(began)}`);
failed += endings.filter((code) => code !== 0).length;
for (const [name, command] of Object.entries(checks)) if (isWanted(name)) check(name, command);
spawnSync(node, ['scripts/texts.mjs', 'build']);
for (const [name, options] of Object.entries(suites)) if (isWanted(name)) suite(name, options);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function install([command, ...args]) {
  return new Promise((resolve) => {
    spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).on('close', resolve);
  });
}

function check(name, [command, ...args]) {
  const started = performance.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  console.log(`▸ ${name}: ${status === 0 ? 'passed' : 'FAILED'}, ${seconds(started)}`);
  if (status === 0) passed++;
  else failed++;
}

function suite(name, options) {
  const started = performance.now();
  const report = `build/jest-${name}.json`;
  const args = ['--json', '--outputFile', report, '--silent', ...options];
  spawnSync(node, ['--experimental-vm-modules', '--no-warnings', bin('jest'), ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites: broken } = read(report);
  console.log(`▸ ${name}: ${numPassedTests} passed, ${numFailedTests} failed, ${seconds(started)}`);
  passed += numPassedTests;
  // A suite that could not even start has no failed test, and must not count as none.
  failed += numFailedTests + broken;
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1 };
  }
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
