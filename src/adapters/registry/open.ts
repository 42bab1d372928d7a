import type { RefFiles } from '../../domain/registry/ref-file.ts';
import type { Registry } from '../../domain/registry/registry.ts';
import type { Context } from '../../runtime/context.ts';
import { gitRefFiles } from '../git/ref-files.ts';
import { gitRegistry } from '../git/registry.ts';

type Where = Pick<Context, 'place' | 'directory' | 'repository' | 'env'>;

/** The registry of this run: GitHub's on GitHub, the local repository's on a laptop. */
export async function openRegistry(where: Where, token: string | undefined): Promise<Registry> {
  if (where.place === 'local') return gitRegistry(where.directory, where.env);
  // Loaded here: GitHub's client costs as much as all the rest together.
  const [{ openGitHub }, { gitHubRegistry }] = await Promise.all([
    import('../github/open.ts'),
    import('../github/registry.ts'),
  ]);
  return gitHubRegistry(openGitHub(where, token));
}

/** The files in refs of the same repository. */
export async function openRefFiles(where: Where, token: string | undefined): Promise<RefFiles> {
  if (where.place === 'local') return gitRefFiles(where.directory, where.env);
  const [{ openGitHub }, { gitHubRefFiles }] = await Promise.all([
    import('../github/open.ts'),
    import('../github/ref-files.ts'),
  ]);
  return gitHubRefFiles(openGitHub(where, token));
}
