/**
 * The comment of each verdict as a picture, `docs/verdicts/*.png`: `node scripts/verdicts.mjs`. Real
 * models of the example are trained, registered and compared by the built command, in a repository
 * of its own in `.bench/verdicts/`. Python is that of the quick start.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const home = join(root, '.bench/verdicts');
const pictures = join(root, 'docs/verdicts');
const bin = join(root, '.quick-start/venv/bin');
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };

const trees = 'MAX_DEPTH = 5';
const features = 'FEATURES = CUSTOMER + ACCOUNT + SERVICES';
/** By verdict, what the candidate changes in the file, from and to. */
const candidates = {
  first: [],
  better: [['train.py', trees, 'MAX_DEPTH = 3']],
  'not-worse': [['train.py', 'SEED = 0', 'SEED = 1']],
  worse: [['train.py', features, 'FEATURES = ["tenure", "monthly_charges"]']],
  inconclusive: [['train.py', features, 'FEATURES = ACCOUNT + SERVICES[:3]']],
};

rmSync(home, { recursive: true, force: true });
cpSync(join(root, 'examples/churn'), home, { recursive: true });
mkdirSync(pictures, { recursive: true });
git('init', '--quiet', '--initial-branch', 'main');
git('config', 'user.name', 'verdicts');
git('config', 'user.email', 'verdicts@localhost');
git('add', '--all');
git('commit', '--quiet', '--message', 'A model of customer churn');
for (const [verdict, edits] of Object.entries(candidates)) {
  for (const [file, from, to] of edits) edit(join(home, file), from, to);
  if (edits.length > 0) git('commit', '--quiet', '--all', '--message', verdict);
  mlops('pipeline', '--steps', 'validate-data,train,compare-to-champion,report');
  const record = JSON.parse(readFileSync(join(home, '.mlops/comparison.json'), 'utf8'));
  console.log(`${verdict}: ${record.verdict}, ${record.decidedBy}`);
  const picture = join(pictures, `${verdict}.png`);
  const script = join(root, 'scripts/picture.mjs');
  execFileSync('node', [script, join(home, '.mlops/report.md'), picture], { stdio: 'inherit' });
  if (verdict === 'first') {
    mlops('register');
    mlops('promote');
  } else git('reset', '--quiet', '--hard', 'HEAD~1');
}

function edit(file, from, to) {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(file, text.replace(from, to));
}

function mlops(...args) {
  const argv = [join(root, 'dist/cli.js'), ...args];
  const { status, stderr } = spawnSync('node', argv, { cwd: home, env, encoding: 'utf8' });
  if (status > 1) throw new Error(stderr);
}

function git(...args) {
  execFileSync('git', ['-C', home, ...args], { stdio: 'inherit', env });
}
