import { spawnSync } from 'node:child_process';
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
  const { workspace, commit, ref } = await checkout(directory);
  return {
    place: 'local',
    directory,
    workspace,
    repository: null,
    commit,
    ref,
    run: { id: 'local', attempt: 1, url: null },
    // Asked for only where something is signed: a process takes as long as reading a small table.
    get actor() {
      return userName(directory) ?? env.USER ?? 'unknown';
    },
    event: { name: 'local', payload: {} },
    serverUrl: 'https://github.com',
    env,
    now: () => new Date(),
  };
}

function userName(directory: string): string | undefined {
  const { stdout } = spawnSync('git', ['config', 'user.name'], {
    cwd: directory,
    encoding: 'utf8',
  });
  return stdout?.trim() || undefined;
}

/** What is checked out, from one process: each takes as long to start as all of them to answer. */
async function checkout(directory: string) {
  const all = ['--show-toplevel', 'HEAD', '--symbolic-full-name', 'HEAD'];
  const answer = await ask(directory, 'rev-parse', ...all);
  if (answer === undefined) return unborn(directory);
  const lines = answer.split('\n');
  const [commit = null, ref] = lines.splice(-2);
  return { workspace: lines.join('\n'), commit, ref: ref === 'HEAD' ? null : (ref ?? null) };
}

/** A branch without a commit; or no repository. */
async function unborn(directory: string) {
  const [workspace = directory, ref = null] = await Promise.all([
    ask(directory, 'rev-parse', '--show-toplevel'),
    ask(directory, 'symbolic-ref', '-q', 'HEAD'),
  ]);
  return { workspace, commit: null, ref };
}
