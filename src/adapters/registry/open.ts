import type { Registry } from '../../domain/registry/registry.ts';
import type { Context } from '../../runtime/context.ts';
import { gitRegistry } from '../git/registry.ts';

type Where = Pick<Context, 'place' | 'directory' | 'repository' | 'env'>;

/** The registry of this run: GitHub's on GitHub, the local repository's on a laptop. */
export async function openRegistry(where: Where, token: string | undefined): Promise<Registry> {
  if (where.place === 'local') return gitRegistry(where.directory, where.env);
  // Loaded here: GitHub's client costs as much as all the rest together.
  const [{ gitHub }, { gitHubRegistry }] = await Promise.all([
    import('../github/client.ts'),
    import('../github/registry.ts'),
  ]);
  const github = gitHub({
    token: token ?? '',
    repository: where.repository ?? '',
    apiUrl: where.env.GITHUB_API_URL || 'https://api.github.com',
  });
  return gitHubRegistry(github);
}
