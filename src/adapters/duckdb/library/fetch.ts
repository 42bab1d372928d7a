import { exec } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { OutsideError, quote } from '../../../domain/errors.ts';
import { userEnvironment } from '../../process/environment.ts';
import { packageSpec } from './pin.ts';

const run = promisify(exec);

/** Milliseconds: 37 MB, the largest of the packages, over a line of 1 Mbit/s. */
const patience = 300_000;

/**
 * Fetches the platform's package into `folder` by the user's own npm, and so from the registry,
 * through the proxy and with the credentials that npm is set up with. The workspace's `.npmrc` is
 * not read: a pull request may have written it, and could send any variable to a registry it names.
 *
 * @returns the tarball's path. Nothing in it has been looked at.
 * @throws {OutsideError} without npm, without a registry, or when it does not have the package.
 */
export async function fetchPackage(
  platform: string,
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  // Here npm's search for the project that it works for ends.
  await writeFile(join(folder, 'package.json'), '{}');
  // Constants only: npm is a script of the shell on Windows.
  const packing = run(`npm pack ${packageSpec(platform)} --ignore-scripts --loglevel=error`, {
    cwd: folder,
    env: npmEnvironment(env),
    timeout: patience,
    killSignal: 'SIGKILL',
  });
  packing.child.stdin?.end();
  await packing.catch((cause) => {
    throw new OutsideError(complaint(cause, platform), offline(platform), { cause });
  });
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (tarball) return join(folder, tarball);
  throw new OutsideError(`npm left no package ${packageSpec(platform)}`, offline(platform));
}

/** What to do where npm cannot fetch the library. */
export function offline(platform: string): string {
  return `where there is a network, run "npm pack ${packageSpec(platform)}", copy the .tgz file here and name its path in the variable MLOPS_DUCKDB`;
}

/**
 * npm is beside the Node that runs us, or where PATH says; its own waits between retries, ten
 * seconds and then a minute, are too long to be silent in.
 */
function npmEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...userEnvironment(env),
    PATH: [dirname(process.execPath), env.PATH ?? env.Path].filter(Boolean).join(delimiter),
    npm_config_fetch_retry_mintimeout: '1000',
    npm_config_fetch_retry_maxtimeout: '5000',
    npm_config_update_notifier: 'false',
    npm_config_dry_run: 'false',
  };
}

interface Failure {
  readonly code?: number | null;
  readonly killed?: boolean;
  readonly stderr?: string;
}

function complaint({ code, killed, stderr = '' }: Failure, platform: string): string {
  const spec = packageSpec(platform);
  if (killed) return `npm did not fetch ${spec} within ${patience / 60_000} minutes`;
  if (code === 127) return `DuckDB's library ${spec} is fetched by npm, which is not on PATH`;
  const lines = stderr.split('\n').map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim());
  const said = lines.filter((line) => line !== '' && !/^(npm warn|A complete log)/.test(line));
  return `npm cannot fetch ${spec}: ${quote(said.slice(0, 3).join(' '), 300)}`;
}
