import { addComment, type Comment } from './comments.ts';
import type { HubEvent } from './events.ts';
import type { Exchange } from './exchange.ts';
import { type Failure, type Limit, type Matcher, matches } from './faults.ts';
import type { Hub } from './hub.ts';
import { violationsOf } from './openapi.ts';
import { closePull, mergePull, openPull, type PullRequest, pushToFork } from './pull-controls.ts';
import type { Pull } from './pulls.ts';
import { type Move, pushed } from './push.ts';
import type { Release } from './releases.ts';
import { addRun, type Run, type RunRequest } from './runs.ts';
import type { Serving } from './serve.ts';
import { makeToken, type TokenRequest } from './tokens.ts';

/** What a test may do and see beside the API. */
export interface Controls {
  /** Answers the token's text. Without `login` it is like a job's GITHUB_TOKEN. */
  addToken: (request?: TokenRequest) => string;
  /** The token is no longer known: 401, as when a job has ended. */
  expireToken: (token: string) => void;
  /** The next `requests` requests are answered with a rate limit. */
  limit: (requests: number, how?: Limit) => void;
  /** The next `times` (default 1) requests that match fail. */
  fail: (matcher: Matcher, failure: Failure, times?: number) => void;
  /** Runs once, before the next request that matches is worked on: somebody else was faster. */
  before: (matcher: Matcher, run: () => unknown) => void;
  /** To be called after a `git push` into the bare repository. */
  pushed: (actor?: string) => Promise<Move[]>;
  addIssue: (title: string) => number;
  addComment: (issue: number, author: string, body: string) => Comment;
  openPull: (request: PullRequest) => Promise<Pull>;
  /** A new head for a fork's pull request; its objects must be in the bare repository. */
  pushToFork: (number: number, sha: string) => Promise<void>;
  /** A merge commit on the base. @throws Error on a conflict. Answers the commit. */
  mergePull: (number: number, actor?: string) => Promise<string>;
  closePull: (number: number, actor?: string) => Promise<void>;
  addRun: (request: RunRequest) => Run;
  /** Waits for everything that `onEvent` has begun. @throws what it has thrown first. */
  idle: () => Promise<void>;
  readonly events: HubEvent[];
  readonly exchanges: Exchange[];
  requestsTo: (matcher: Matcher) => Exchange[];
  /** Where a request or an answer differs from GitHub's OpenAPI description. Empty is well. */
  readonly violations: string[];
  /** Releases with their assets' bytes, drafts too, oldest first. */
  readonly releases: Release[];
  readonly comments: Comment[];
}

export function controls({ hub, faults, exchanges }: Serving): Controls {
  const { limit, fail, before } = faults;
  const checked: string[] = [];
  let seen = 0;
  return {
    ...{ limit, fail, before, events: hub.events, exchanges },
    ...tokenControls(hub),
    ...pullControls(hub),
    pushed: (actor = hub.owner) => pushed(hub, actor),
    addComment: (issue, author, body) => addComment(hub, issue, author, body),
    addRun: (request) => addRun(hub, request),
    idle: () => idle(hub),
    requestsTo: (matcher) => exchanges.filter(({ method, path }) => matches(matcher, method, path)),
    get violations() {
      // checked when asked for, so that the requests themselves stay fast
      const fresh = exchanges.slice(seen);
      seen = exchanges.length;
      checked.push(...fresh.flatMap(violationsOf));
      return checked;
    },
    get releases() {
      return [...hub.releases.values()];
    },
    get comments() {
      return [...hub.comments.values()];
    },
  };
}

function tokenControls(hub: Hub): Pick<Controls, 'addToken' | 'expireToken'> {
  return {
    addToken: (request = {}) => {
      const made = makeToken(request);
      hub.tokens.set(made.token, made);
      return made.token;
    },
    expireToken: (token) => void hub.tokens.delete(token),
  };
}

type PullControls = Pick<
  Controls,
  'addIssue' | 'openPull' | 'pushToFork' | 'mergePull' | 'closePull'
>;

function pullControls(hub: Hub): PullControls {
  return {
    addIssue: (title) => {
      const number = nextNumber(hub);
      hub.issues.set(number, title);
      return number;
    },
    openPull: (request) => openPull(hub, nextNumber(hub), request),
    pushToFork: (number, sha) => pushToFork(hub, number, sha),
    mergePull: (number, actor = hub.owner) => mergePull(hub, number, actor),
    closePull: (number, actor = hub.owner) => closePull(hub, number, actor),
  };
}

/** Issues and pull requests share their numbers. */
const nextNumber = (hub: Hub): number => Math.max(0, ...hub.issues.keys(), ...hub.pulls.keys()) + 1;

async function idle(hub: Hub): Promise<void> {
  while (hub.underway.size > 0) await Promise.allSettled(hub.underway);
  if (hub.failures.length > 0) throw hub.failures[0];
}
