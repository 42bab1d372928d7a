import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { loginArgv } from './argv.ts';
import { askDocker } from './engine.ts';

export interface Credentials {
  host: string;
  user: string;
  password: string;
}

/**
 * Runs `work` with an environment in which docker is signed in to a registry. The password goes by
 * stdin into a folder of its own, which is removed afterwards: later steps do not find it. What the
 * user's own configuration holds (other registries, plugins, contexts) works on.
 */
export async function signedIn<T>(
  { host, user, password }: Credentials,
  env: NodeJS.ProcessEnv,
  work: (env: NodeJS.ProcessEnv) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(env.RUNNER_TEMP || tmpdir(), 'mlops-docker-'));
  const own = { ...env, DOCKER_CONFIG: folder };
  try {
    await inherit(env.DOCKER_CONFIG || join(env.HOME || homedir(), '.docker'), folder, host);
    await askDocker(loginArgv(host, user), { env: own, input: password });
    return await work(own);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function inherit(from: string, folder: string, host: string): Promise<void> {
  const text = await readFile(join(from, 'config.json'), 'utf8').catch(() => '{}');
  const config = parse(text);
  // An empty helper keeps this host's password out of the user's credential store.
  const credHelpers = { ...(config.credHelpers as object | undefined), [host]: '' };
  const content = JSON.stringify({ ...config, credHelpers });
  await writeFile(join(folder, 'config.json'), content, { mode: 0o600 });
  for (const name of await readdir(from).catch(() => []))
    if (name !== 'config.json') await symlink(join(from, name), join(folder, name));
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
