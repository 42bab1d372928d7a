import { accountRoutes } from './account.ts';
import { artifactRoutes } from './artifacts.ts';
import { assetRoutes } from './assets.ts';
import { commentRoutes } from './comments.ts';
import { commitRoutes } from './commits.ts';
import { compareRoutes } from './compare.ts';
import { contentRoutes } from './contents.ts';
import { deploymentRoutes } from './deployments.ts';
import { dispatchRoutes } from './dispatches.ts';
import { gitCommitRoutes } from './git-commits.ts';
import { graphqlRoutes } from './graphql.ts';
import { objectRoutes } from './objects.ts';
import { pullRoutes } from './pulls.ts';
import { refRoutes } from './refs.ts';
import { releaseRoutes } from './releases.ts';
import { repositoryRoutes } from './repository.ts';
import type { Route } from './router.ts';
import { runRoutes } from './runs.ts';
import { tagRoutes } from './tags.ts';
import { treeRoutes } from './trees.ts';

/** Pull requests come before commits: `/commits/{ref}` would take `/commits/…/pulls` too. */
export const routes: Route[] = [
  ...accountRoutes,
  ...repositoryRoutes,
  ...refRoutes,
  ...objectRoutes,
  ...treeRoutes,
  ...tagRoutes,
  ...pullRoutes,
  ...gitCommitRoutes,
  ...compareRoutes,
  ...commitRoutes,
  ...contentRoutes,
  ...releaseRoutes,
  ...assetRoutes,
  ...commentRoutes,
  ...deploymentRoutes,
  ...dispatchRoutes,
  ...runRoutes,
  ...artifactRoutes,
  ...graphqlRoutes,
];
