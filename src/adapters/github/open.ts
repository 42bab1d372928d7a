import type { Context } from '../../runtime/context.ts';
import { type GitHub, gitHub } from './client.ts';

/** GitHub as this run's token sees it. */
export function openGitHub(
  { env, repository }: Pick<Context, 'env' | 'repository'>,
  token: string | undefined,
): GitHub {
  return gitHub({
    token: token ?? '',
    repository: repository ?? '',
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
  });
}
