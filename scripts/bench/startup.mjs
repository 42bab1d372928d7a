/**
 * How long an action takes to start: from the process to the end of its first complaint, its room
 * loaded, beside Node's own start; the same of the command, when it is new and when it has kept what
 * was compiled; and what the release's archive weighs, by part.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';

process.chdir(join(import.meta.dirname, '../..'));
const bench = '.bench/tools/bin/node';
const node = existsSync(bench) ? join(process.cwd(), bench) : process.execPath;
const runs = 15;
const empty = mkdtempSync(join(tmpdir(), 'mlops-startup-'));

/** What makes an action load its room and then stop at once. */
const inputs = {
  'smoke-test': { CASES: 'none.json', URL: 'http://127.0.0.1:9' },
  'validate-data': { FILES: 'none.csv' },
  train: { COMMAND: 'true', INPUTS: 'none.py', PREDICTIONS: 'p.csv' },
  'compare-to-champion': { TOKEN: 't' },
  register: { MODEL: 'none', TOKEN: 't' },
  promote: { STAGE: '!', TOKEN: 't' },
  'build-and-push-image': { REPOSITORY: 'churn', REGISTRY: 'local', CONTEXT: 'none' },
  'deploy-to-ec2-via-ssm': { HEALTH: '/health', TARGET: 'ec2' },
  rollback: { STAGE: '!', TOKEN: 't' },
  pipeline: { STEPS: 'none' },
};

const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
const own = fastest(['-e', '0']);
console.log(
  `Node ${version}, the fastest of ${runs} runs; the bar is twice Node's own start + 40 ms\n`,
);
row('node -e 0', own);
for (const [name, given] of Object.entries(inputs)) row(name, fastest([`dist/${name}.js`], given));
writeFileSync(join(empty, 'one.csv'), 'a\n1\n');
const profile = ['dist/cli.js', 'profile', '--working-directory', empty, 'one.csv'];
row('mlops profile, first', fastest(profile, {}, { NODE_DISABLE_COMPILE_CACHE: '1' }));
row('mlops profile', fastest(profile, {}, { XDG_CACHE_HOME: empty }));
console.log(`${''.padEnd(26)}${'bar'.padStart(5)} ${(2 * own + 40).toFixed(0).padStart(6)} ms\n`);
archive();
rmSync(empty, { recursive: true });

function row(name, milliseconds) {
  const ratio = `${(milliseconds / own).toFixed(1)} times`;
  console.log(`${name.padEnd(26)} ${milliseconds.toFixed(0).padStart(10)} ms  ${ratio}`);
}

function fastest(args, given = {}, more = {}) {
  const named = Object.entries(given).map(([name, value]) => [`INPUT_${name}`, value]);
  const env = {
    PATH: process.env.PATH,
    GITHUB_WORKSPACE: empty,
    ...Object.fromEntries(named),
    ...more,
  };
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    spawnSync(node, args, { env });
    return performance.now() - began;
  });
  return Math.min(...times);
}

/** The release tree, each part compressed as GitHub compresses the archive. */
function archive() {
  const tree = join(empty, 'release');
  execFileSync(process.execPath, ['scripts/release-tree.mjs', tree]);
  const files = globSync('**', { cwd: tree, dot: true });
  const sizes = files.map((file) => [file, statSync(join(tree, file)).size]);
  const tar = execFileSync('tar', ['-c', '-C', tree, '.'], { maxBuffer: 2 ** 30 });
  writeFileSync(join(empty, 'release.tar.gz'), gzipSync(tar));
  const packed = statSync(join(empty, 'release.tar.gz')).size;
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  console.log(`release: ${kilo(total)} in ${files.length} files, ${kilo(packed)} as an archive`);
  const largest = sizes.sort(([, a], [, b]) => b - a).slice(0, 12);
  for (const [file, size] of largest) console.log(`  ${kilo(size).padStart(9)}  ${file}`);
}

function kilo(bytes) {
  return `${Math.round(bytes / 1024).toLocaleString('en')} kB`;
}
