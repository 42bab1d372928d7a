/**
 * The whole pipeline on a real example, on this machine alone: `npm run quick-start`. It works in a
 * repository of its own in `.quick-start/`, so that this one stays as it is; `stop` ends the
 * service that it leaves running.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const home = join(root, '.quick-start');
const project = join(home, 'churn');
const venv = join(home, 'venv');
const bin = join(venv, process.platform === 'win32' ? 'Scripts' : 'bin');
const env = { ...process.env, VIRTUAL_ENV: venv, PATH: `${bin}${delimiter}${process.env.PATH}` };
const idea = 'two-features-are-enough';
const began = performance.now();

if (process.argv[2] === 'stop') {
  mlops('stop', '--service', 'churn');
} else {
  chapter('A Python with the packages that the example pins');
  environment();
  chapter('The example as a repository of its own');
  repository();
  const port = await freePort();

  chapter('main: check, train, judge, compare, register, promote, serve, smoke-test');
  const first = mlops('pipeline', '--port', port);
  if (first !== 0) process.exit(first);

  chapter('A second candidate, worse on purpose: it passes the gate, but not the champion');
  candidate();
  const second = mlops('pipeline', '--steps', 'validate-data,train,compare-to-champion,report');
  git('switch', '--quiet', 'main');

  chapter(second === 1 ? 'It was refused, as it should be' : 'It was NOT refused');
  say(`The report that its pull request would show: ${join(project, '.mlops', 'report.md')}`);
  say(`The first model runs as a ${servedBy()} and answers: curl http://127.0.0.1:${port}/version`);
  say('Its history: (cd .quick-start/churn && node ../../dist/cli.js history)');
  say('Stop the service: npm run quick-start -- stop');
  say(`Done in ${seconds(began)}.`);
  process.exit(second === 1 ? 0 : 1);
}

/** A virtual environment, made again only when the pinned packages change. */
function environment() {
  const pinned = readFileSync(join(root, 'examples/churn/requirements.txt'));
  const hash = createHash('sha256').update(pinned).digest('hex');
  const stamp = join(venv, 'installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash)
    return say('found, not made again');
  const python = findPython();
  say(`making it with ${python}; the packages take a minute`);
  run(python, '-m', 'venv', venv);
  const requirements = join(root, 'examples/churn/requirements.txt');
  run(
    join(bin, 'python'),
    '-m',
    'pip',
    'install',
    '--disable-pip-version-check',
    '--no-compile',
    '--progress-bar',
    'off',
    '-r',
    requirements,
  );
  writeFileSync(stamp, hash);
}

function findPython() {
  for (const name of [
    'python3',
    'python',
    'python3.13',
    'python3.12',
    'python3.11',
    'python3.10',
  ]) {
    const code = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))';
    if (spawnSync(name, ['-c', code], { stdio: 'ignore' }).status === 0) return name;
  }
  console.error(
    'error: no Python 3.10 or newer with venv and ensurepip was found; install one (Debian: python3-venv)',
  );
  process.exit(2);
}

function repository() {
  if (existsSync(join(project, '.git'))) return say('found, not made again');
  mkdirSync(project, { recursive: true });
  const tracked = execFileSync('git', ['ls-files', '-z', 'examples/churn'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of tracked.split('\0').filter(Boolean))
    cpSync(join(root, file), join(project, file.replace('examples/churn/', '')));
  git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'user.name', 'quick start');
  git('config', 'user.email', 'quick-start@localhost');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'A model of customer churn');
}

/** The branch of the second candidate; one natural edit of `train.py`. */
function candidate() {
  const known = spawnSync('git', ['rev-parse', '--verify', '--quiet', idea], { cwd: project });
  if (known.status === 0) return git('switch', '--quiet', idea);
  git('switch', '--quiet', '--create', idea);
  const file = join(project, 'train.py');
  const code = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    code.replace(
      'FEATURES = CUSTOMER + ACCOUNT + SERVICES',
      'FEATURES = ["tenure", "monthly_charges"]',
    ),
  );
  git('commit', '--quiet', '--all', '--message', 'Two features are enough');
}

function mlops(...args) {
  const { status } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], {
    cwd: project,
    env,
    stdio: 'inherit',
  });
  return status ?? 3;
}

/** The port of the service: the one of an earlier run, else the first free one from 8080. */
async function freePort() {
  const file = join(home, 'port');
  if (existsSync(file)) return readFileSync(file, 'utf8');
  for (let port = 8080; ; port++) {
    if (!(await isFree(port))) continue;
    writeFileSync(file, String(port));
    return String(port);
  }
}

function isFree(port) {
  return new Promise((answer) => {
    const server = createServer()
      .once('error', () => answer(false))
      .once('listening', () => server.close(() => answer(true)))
      .listen(port, '127.0.0.1');
  });
}

/** Whether a container or a process serves, by the record of the first run's deployment. */
function servedBy() {
  const record = JSON.parse(readFileSync(join(project, '.mlops/deployment.json'), 'utf8'));
  return record.target === 'docker' ? 'container of the Docker Engine' : 'process of this machine';
}

function git(...args) {
  run('git', '-C', project, ...args);
}

function run(command, ...args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env });
  if (status !== 0) {
    console.error(`error: ${command} ${args.join(' ')} failed`);
    process.exit(3);
  }
}

function chapter(title) {
  console.log(`\n▸ ${title}  [${seconds(began)}]`);
}

function say(line) {
  console.log(`  ${line}`);
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
