import { randomUUID } from 'node:crypto';
import { access, mkdir, readFile, readlink, rm, symlink } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { digest } from '../../domain/digest.ts';
import { OutsideError } from '../../domain/errors.ts';
import { cacheFolders } from '../duckdb/library/store.ts';
import { toolVersions } from '../files/tools.ts';
import { type ShellOptions, shell } from '../process/shell.ts';

const install =
  'python3 -m venv "$MLOPS_VENV" && "$MLOPS_VENV/bin/python" -m pip install --quiet --no-input --disable-pip-version-check -r "$MLOPS_REQUIREMENTS"';

/** Lines that stand for files beside this one, whose content is not looked at. */
const includes = /^\s*(?:-[rce]\b|--(?:requirement|constraint|editable)\b|\.{1,2}\/|file:)/m;

/**
 * A virtual environment with the requirements of a file, made once for the same requirements, Python
 * and kind of machine, and kept in the runner's tool cache, else in the user's.
 *
 * @param options of the commands that make it; `env.PATH` has the Python to use
 * @returns the environment in which `python` is its own, and the seconds that it took
 * @throws OutsideError when it cannot be made
 */
export async function virtualEnvironment(
  requirements: string,
  options: ShellOptions,
): Promise<{ env: NodeJS.ProcessEnv; seconds: number }> {
  const { cwd, env } = options;
  const text = await readFile(requirements, 'utf8');
  const parts = [text, includes.test(text) ? randomUUID() : '', await toolVersions(cwd, env)];
  const root = join(await firstWritable(cacheFolders(env)), 'mlops-python');
  const place = join(root, digest(JSON.stringify(parts)).slice(0, 32));
  const seconds = (await isWhole(place)) ? 0 : await make(place, requirements, options);
  const path = [join(place, 'bin'), env.PATH].filter(Boolean).join(delimiter);
  return { env: { ...env, PATH: path, VIRTUAL_ENV: place, PYTHONNOUSERSITE: '1' }, seconds };
}

function isWhole(place: string): Promise<boolean> {
  return access(join(place, 'bin', 'python')).then(
    () => true,
    () => false,
  );
}

/**
 * An environment cannot be moved once it is made, so it is made under a name of its own, and is
 * there when a link to it is: whole or not at all. When another process was faster, its one stays.
 */
async function make(place: string, requirements: string, options: ShellOptions): Promise<number> {
  const own = `${place}.${randomUUID()}`;
  await mkdir(dirname(place), { recursive: true });
  const variables = { MLOPS_VENV: own, MLOPS_REQUIREMENTS: requirements };
  const { code, seconds, timedOut } = await shell(install, {
    ...options,
    env: { ...options.env, ...variables },
  });
  if (code !== 0) {
    await rm(own, { recursive: true, force: true });
    throw new OutsideError(
      `the requirements could not be installed: ${timedOut ? `${options.timeout} s were not enough` : `exit code ${code}`}`,
      'what pip printed is above',
    );
  }
  const broken = await readlink(place).catch(() => undefined);
  if (broken !== undefined && !(await isWhole(place))) await rm(place, { force: true });
  await symlink(own, place).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    await rm(own, { recursive: true, force: true });
  });
  return seconds;
}

async function firstWritable(folders: readonly string[]): Promise<string> {
  for (const folder of folders) {
    const made = await mkdir(join(folder, 'mlops-python'), { recursive: true }).then(
      () => true,
      () => false,
    );
    if (made) return folder;
  }
  throw new OutsideError(
    `no folder can be written to: ${folders.join(', ')}`,
    'set RUNNER_TOOL_CACHE or XDG_CACHE_HOME to one that can',
  );
}
