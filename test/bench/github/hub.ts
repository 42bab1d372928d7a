import type { Comment } from './comments.ts';
import type { Deployment } from './deployments.ts';
import type { HubEvent } from './events.ts';
import type { Files } from './files.ts';
import type { Git } from './git.ts';
import type { Pull } from './pulls.ts';
import type { Release } from './releases.ts';
import type { Run } from './runs.ts';
import type { Token } from './tokens.ts';

/** All that the stand-in knows beside the git repository itself. */
export interface Hub {
  owner: string;
  name: string;
  /** `owner/name` */
  repository: string;
  url: string;
  files: Files;
  defaultBranch: string;
  private: boolean;
  immutableReleases: boolean;
  git: Git;
  now: () => Date;
  nextId: () => number;
  tokens: Map<string, Token>;
  /** Branches and tags as they were last seen: what a push has moved is told by the difference. */
  known: Map<string, string>;
  releases: Map<number, Release>;
  /** Tags of immutable releases, kept after the release is gone. */
  burned: Map<string, { locked: boolean }>;
  comments: Map<number, Comment>;
  /** Issues without a pull request: number and title. */
  issues: Map<number, string>;
  pulls: Map<number, Pull>;
  deployments: Map<number, Deployment>;
  runs: Map<number, Run>;
  events: HubEvent[];
  onEvent: (event: HubEvent) => unknown;
  /** What `onEvent` has begun and not ended. */
  underway: Set<Promise<unknown>>;
  /** What `onEvent` has thrown. */
  failures: unknown[];
}

/** The address of something in the repository: `repoUrl(hub, '/git/tags/…')`. */
export const repoUrl = (hub: Hub, path = ''): string => `${hub.url}/repos/${hub.repository}${path}`;

export const htmlUrl = (hub: Hub, path = ''): string => `${hub.url}/${hub.repository}${path}`;

/** A ref or path for a URL: every part encoded, slashes kept. */
export const inPath = (text: string): string => text.split('/').map(encodeURIComponent).join('/');
