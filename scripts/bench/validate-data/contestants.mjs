/** Who is measured: how each is started, and what it cannot do of the work. */
import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { environment } from '../environment.mjs';
import { runtime } from '../runtime.mjs';
import { folder, root } from './files.mjs';

const here = import.meta.dirname;
const cli = join(root, 'dist/cli.js');
const engine = join(here, 'duckdb.mjs');
const node = runtime();

/** The engine alone; what everything is compared with. */
export const parse = {
  name: 'DuckDB: typed parse',
  argv: (file, { plan }) => [node, engine, 'parse', file, plan],
};

export const summarize = {
  name: 'DuckDB: SUMMARIZE (approximate)',
  argv: (file, { plan }) => [node, engine, 'summarize', file, plan],
};

export const profile = {
  name: 'mlops profile',
  argv: (file) => [...ours('profile'), relative(folder, file)],
};

/** The full check: contract, profile, drift. */
export const check = {
  name: 'mlops validate-data',
  argv: (file, table) => [
    ...ours('validate-data'),
    ...['--files', relative(folder, file), '--contract', relative(folder, table.contract)],
    ...(existsSync(table.reference) ? ['--reference', ownReference(table)] : []),
  ],
};

/** The full check with little memory: what does not fit goes to disk. */
export const limited = {
  name: 'mlops validate-data, 256 MB',
  argv: (file, table) => [...check.argv(file, table), '--memory-limit', '256MB'],
};

const ours = (verb) => [node, cli, verb, '--working-directory', folder];

/** The record of the reference as a release would hold it; made anew, since it follows our code. */
function ownReference(table) {
  const path = table.reference.replace('.parquet', '-mlops.json');
  const file = openSync(path, 'w');
  const argv = [...profile.argv(table.reference).slice(1), '--json'];
  execFileSync(node, argv, { stdio: ['ignore', file, 'inherit'] });
  closeSync(file);
  return relative(folder, path);
}

/** `kind` says which bar it has; `stores` that it compares with a stored profile and not with rows; `does` how much of ours is the same work, where that is not the full check. */
export const rivals = [
  {
    name: 'polars',
    kind: 'hand',
    stores: true,
    cannot: 'a cell that is not of its type ends the reading; no physical line numbers',
  },
  {
    name: 'pandas',
    kind: 'hand',
    stores: true,
    cannot: 'a cell that is not of its type ends the reading; no physical line numbers',
  },
  {
    name: 'great-expectations',
    kind: 'suite',
    stores: true,
    cannot:
      'checks with a filter or over rows; shares from above; drift of text and of missing values, and no test (KL divergence); histogram, top values, patterns, skew',
  },
  {
    name: 'evidently',
    kind: 'report',
    cannot:
      'uniqueness, patterns, lengths, dates and checks with a filter; drift of dates and, without one category a value, of text; needs the rows of the reference',
  },
  {
    name: 'deepchecks',
    kind: 'report',
    cannot:
      'any contract: its own integrity suite instead; no profile; looks at samples of 10,000 to 100,000 rows; needs the rows of the reference',
  },
  {
    name: 'ydata-profiling',
    kind: 'report',
    does: profile,
    cannot: 'any contract; any test for drift: profile alone',
  },
].map((rival) => ({ ...rival, argv: (file, table) => rivalCommand(rival, file, table) }));

function rivalCommand({ name, stores }, file, table) {
  const script = join(here, 'rivals', `with_${name.replaceAll('-', '_')}.py`);
  const run = [join(homeOf(name), 'bin/python'), '-B', '-W', 'ignore', script];
  if (!stores) return [...run, file, table.plan, table.reference, join(folder, `${name}.json`)];
  const stored = table.reference.replace('.parquet', `-${name}.json`);
  if (!existsSync(stored))
    execFileSync(run[0], [...run.slice(1), table.reference, table.plan, '-', stored]);
  return [...run, file, table.plan, stored, join(folder, `${name}.json`)];
}

function homeOf(name) {
  const home = join(root, '.bench/rivals', name);
  environment(home, join(here, 'rivals', `${name}.txt`));
  return home;
}

/** The pinned packages in one line. */
export const versions = ({ name }) =>
  readFileSync(join(here, 'rivals', `${name}.txt`), 'utf8')
    .trim()
    .replaceAll('==', ' ')
    .replaceAll('\n', ', ');

const nativePackage = `@duckdb/node-bindings-${process.platform}-${process.arch}`;
const native = join(root, 'node_modules', nativePackage);

/** Installed size in MiB: a rival's environment; ours is the built folder and the engine's library. */
export function installed({ name }) {
  const own = name.startsWith('mlops') ? [join(root, 'dist'), native] : null;
  const paths = own ?? (name.startsWith('DuckDB') ? [native] : [homeOf(name)]);
  const sizes = execFileSync('du', ['-skL', ...paths], { encoding: 'utf8' })
    .trim()
    .split('\n');
  return sizes.reduce((sum, line) => sum + Number.parseInt(line, 10), 0) / 1024;
}

/** What the engine's package weighs packed, in bytes, as npm fetches it. */
export function fetchSize() {
  const { version } = JSON.parse(readFileSync(join(native, 'package.json'), 'utf8'));
  const pack = ['pack', '--json', '--pack-destination', folder, `${nativePackage}@${version}`];
  const [{ filename, size }] = JSON.parse(execFileSync('npm', pack, { encoding: 'utf8' }));
  rmSync(join(folder, filename));
  return size;
}
