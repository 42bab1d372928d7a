import { setTimeout } from 'node:timers/promises';
import { keptPath, type NewKeptFile, type RefFiles } from '../../domain/registry/ref-file.ts';
import { commitOnto } from './commit.ts';
import { failure, type Git, gitIn } from './git.ts';

/** Files in refs of the local repository, where all its work trees see them; a push takes them along. */
export function gitRefFiles(directory: string, env: NodeJS.ProcessEnv): RefFiles {
  const git = gitIn(directory, env);
  return {
    async read(ref) {
      const { code, stdout } = await git(['rev-parse', '--quiet', '--verify', `${ref}^{commit}`]);
      if (code !== 0) return null;
      const commit = stdout.trim();
      // Its last newline is a part of the content.
      const shown = await git(['cat-file', 'blob', `${commit}:${keptPath}`]);
      if (shown.code !== 0) throw failure(['cat-file'], shown);
      return { commit, content: shown.stdout };
    },
    write: (file) => write(git, file),
  };
}

async function write(git: Git, file: NewKeptFile): Promise<'written' | 'lost'> {
  const { ref, before, content, message } = file;
  const parent = before?.commit ?? null;
  const commit = await commitOnto(git, { parent, files: { [keptPath]: content }, message });
  const args = ['update-ref', ref, commit, parent ?? '0'.repeat(commit.length)];
  const moved = await git(args);
  if (moved.code === 0) return 'written';
  if (!/cannot lock ref/.test(moved.stderr)) throw failure(args, moved);
  // Whoever holds git's lock is about to move it.
  if (/File exists/.test(moved.stderr)) await setTimeout(50);
  return 'lost';
}
