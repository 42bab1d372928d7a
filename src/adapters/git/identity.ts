import type { Git } from './git.ts';

/** Who makes tags and commits: the user, or `mlops` where git knows of none (an empty HOME). */
export async function identity(git: Git): Promise<Record<string, string>> {
  const known = await git(['var', 'GIT_COMMITTER_IDENT']);
  if (known.code === 0) return {};
  const own = { NAME: 'mlops', EMAIL: 'mlops@localhost' };
  return Object.fromEntries(
    Object.entries(own).flatMap(([key, value]) => [
      [`GIT_COMMITTER_${key}`, value],
      [`GIT_AUTHOR_${key}`, value],
    ]),
  );
}
