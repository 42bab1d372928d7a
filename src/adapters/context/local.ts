import { resolve } from 'node:path';
import type { Context } from '../../runtime/context.ts';
import { folder } from './folder.ts';
import { ask } from './git.ts';

/** A run on a laptop: everything comes from the git repository that the folder is in, if any. */
export async function localContext(
  env: NodeJS.ProcessEnv,
  workingDirectory: string,
): Promise<Context> {
  const directory = folder(resolve(workingDirectory), workingDirectory);
  const [workspace = directory, commit = null, ref = null, user] = await Promise.all([
    ask(directory, 'rev-parse', '--show-toplevel'),
    ask(directory, 'rev-parse', 'HEAD'),
    ask(directory, 'symbolic-ref', '-q', 'HEAD'),
    ask(directory, 'config', 'user.name'),
  ]);
  return {
    place: 'local',
    directory,
    workspace,
    repository: null,
    commit,
    ref,
    run: { id: 'local', attempt: 1, url: null },
    actor: user ?? env.USER ?? 'unknown',
    event: { name: 'local', payload: {} },
    serverUrl: 'https://github.com',
    env,
    now: () => new Date(),
  };
}
