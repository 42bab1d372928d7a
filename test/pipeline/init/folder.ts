import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { localContext } from '../../../src/adapters/context/local.ts';
import { init } from '../../../src/pipeline/init/init.ts';
import type { Templates } from '../../../src/pipeline/init/templates.ts';

/** A project's folder, made for one test. */
export interface Folder {
  readonly directory: string;
  readonly read: (file: string) => string;
  /** Every file but git's own, sorted, with its text. */
  readonly all: () => Record<string, string>;
  readonly init: () => ReturnType<typeof init>;
  readonly close: () => void;
}

const repository = join(import.meta.dirname, '../../../..');

export function template(name: string): URL {
  return new URL(`file://${join(repository, 'workflows-templates', `${name}.yml`)}`);
}

const templates: Templates = {
  'pull-request': template('pull-request'),
  main: template('main'),
  promote: template('promote'),
  rollback: template('rollback'),
  'fork-report': template('fork-report'),
};

/** A folder of the given files, called `name`; a repository with one commit unless `git` is false. */
export function makeFolder(
  files: Readonly<Record<string, string>>,
  { name = 'churn', git = true } = {},
): Folder {
  const home = mkdtempSync(join(tmpdir(), 'mlops-init-'));
  const directory = join(home, name);
  mkdirSync(directory);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    writeFileSync(join(directory, file), text);
  }
  const run = (...args: string[]) => execFileSync('git', args, { cwd: directory });
  if (git) {
    run('init', '--quiet', '--initial-branch=main');
    run('add', '.');
    const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
    run(...author, 'commit', '--quiet', '--no-gpg-sign', '--allow-empty', '-m', 'first');
  }
  const read = (file: string) => readFileSync(join(directory, file), 'utf8');
  const names = () =>
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\/\.git(\/|$)/.test(entry.parentPath))
      .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
      .sort();
  return {
    directory,
    read,
    all: () => Object.fromEntries(names().map((file) => [file, read(file)])),
    init: async () => {
      const context = await localContext(process.env, directory);
      return init({ context, log: silent }, templates);
    },
    close: () => rmSync(home, { recursive: true, force: true }),
  };
}

const silent = {
  info: () => {},
  warn: () => {},
  debug: () => {},
  group: <T>(_: string, work: () => Promise<T>) => work(),
};

/** The text of a table: `rows` lines made by `line` below the header. */
export function table(header: string, rows: number, line: (row: number) => string): string {
  return [header, ...Array.from({ length: rows }, (_, row) => line(row)), ''].join('\n');
}
