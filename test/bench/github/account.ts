import { ok, refusal } from './answer.ts';
import type { Route } from './router.ts';
import { emailOf, user } from './users.ts';

/** Not under a repository: who the token is. An app's token has no user behind it. */
export const accountRoutes: Route[] = [
  {
    method: 'GET',
    path: '/user',
    needs: {},
    run: ({ hub, token }) => {
      if (token.bot) throw refusal(403, 'Resource not accessible by integration');
      return ok({ ...user(hub, token.login), ...profile(), email: emailOf(token.login) });
    },
  },
];

const profile = () => ({
  ...{ name: null, company: null, blog: '', location: null, hireable: null, bio: null },
  ...{ public_repos: 1, public_gists: 0, followers: 0, following: 0, twitter_username: null },
  ...{ created_at: '2020-01-01T00:00:00Z', updated_at: '2020-01-01T00:00:00Z' },
});
