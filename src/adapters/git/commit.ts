import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NewCommit } from '../../domain/registry/registry.ts';
import { ask, type Git } from './git.ts';
import { identity } from './identity.ts';

/** Makes a commit on no branch, in an index of its own: the user's index and files stay as they are. */
export async function commitOnto(git: Git, { parent, files, message }: NewCommit): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mlops-index-'));
  const env = { GIT_INDEX_FILE: join(folder, 'index') };
  try {
    await ask(git, ['read-tree', parent ?? '--empty'], { env });
    for (const [path, content] of Object.entries(files)) {
      const blob = await ask(git, ['hash-object', '-w', '--stdin'], { input: content });
      await ask(git, ['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], { env });
    }
    const tree = await ask(git, ['write-tree'], { env });
    const parents = parent === null ? [] : ['-p', parent];
    const args = ['commit-tree', tree, ...parents, '-F', '-', '--no-gpg-sign'];
    return await ask(git, args, { input: message, env: await identity(git) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
