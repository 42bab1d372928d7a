import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OutsideError } from '../../domain/errors.ts';
import { ask, type Git, gitIn } from './git.ts';

/**
 * Writes the files of a commit into an empty folder. The user's index, files and work trees stay as
 * they are; submodules are left out.
 *
 * @returns what stands there for `directory`, which may be a folder within the repository
 * @throws OutsideError when the commit is not here and cannot be fetched
 */
export async function sourceAt(
  directory: string,
  { commit, folder, env }: { commit: string; folder: string; env: NodeJS.ProcessEnv },
): Promise<string> {
  const git = gitIn(directory, env);
  const prefix = await ask(git, ['rev-parse', '--show-prefix']);
  await bring(git, commit);
  const scratch = await mkdtemp(join(tmpdir(), 'mlops-index-'));
  try {
    const top = gitIn(await ask(git, ['rev-parse', '--show-toplevel']), env);
    const index = { env: { GIT_INDEX_FILE: join(scratch, 'index') } };
    await ask(top, ['read-tree', commit], index);
    await ask(top, ['checkout-index', '--all', '--force', `--prefix=${folder}/`], index);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return join(folder, prefix);
}

/** A checkout on GitHub has one commit only, unless it is told otherwise. */
async function bring(git: Git, commit: string): Promise<void> {
  const isHere = async () => (await git(['cat-file', '-e', `${commit}^{commit}`])).code === 0;
  if (await isHere()) return;
  await git(['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit]);
  if (await isHere()) return;
  throw new OutsideError(
    `the commit ${commit.slice(0, 12)} is not here and cannot be fetched`,
    'check out with fetch-depth: 0',
  );
}
