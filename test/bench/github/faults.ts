import { type Answer, refusal } from './answer.ts';

/** Which requests: a part of `METHOD /path?query` (as sent, still encoded), a pattern, or a test. */
export type Matcher = string | RegExp | ((request: { method: string; path: string }) => boolean);

/**
 * `lost`: the work is done, the answer never comes (the connection is cut).
 * `refused`: the connection is cut before any work.
 * `torn`: an upload ends half way, the asset stays behind in state `open`, and the answer is 502.
 * A number: that status, before any work.
 */
export type Failure = 'lost' | 'refused' | 'torn' | 500 | 502 | 503 | 504;

export interface Limit {
  /** Default 403. */
  status?: 403 | 429;
  /** Seconds; default 1. `null` leaves the header out. */
  retryAfter?: number | null;
  /** The hourly limit is used up: no `retry-after`, but `x-ratelimit-remaining: 0` and a reset. */
  primary?: boolean;
}

interface Planned {
  matcher: Matcher;
  left: number;
  failure: Failure;
}

export type Faults = ReturnType<typeof planFaults>;

export function planFaults(now: () => Date) {
  let limited = 0;
  let limit: Limit = {};
  const planned: Planned[] = [];
  const hooks: { matcher: Matcher; run: () => unknown }[] = [];

  return {
    limit: (requests: number, how: Limit = {}) => {
      limited = requests;
      limit = how;
    },
    fail: (matcher: Matcher, failure: Failure, times = 1) => {
      planned.push({ matcher, failure, left: times });
    },
    before: (matcher: Matcher, run: () => unknown) => {
      hooks.push({ matcher, run });
    },
    limitFor: (): Answer | undefined => {
      if (limited === 0) return undefined;
      limited -= 1;
      return limitAnswer(limit, now());
    },
    failureFor: (method: string, path: string): Failure | undefined => {
      const plan = planned.find((one) => one.left > 0 && matches(one.matcher, method, path));
      if (!plan) return undefined;
      plan.left -= 1;
      return plan.failure;
    },
    runHooks: async (method: string, path: string): Promise<void> => {
      const due = hooks.filter(({ matcher }) => matches(matcher, method, path));
      for (const hook of due) hooks.splice(hooks.indexOf(hook), 1);
      for (const hook of due) await hook.run();
    },
  };
}

export function matches(matcher: Matcher, method: string, path: string): boolean {
  if (typeof matcher === 'function') return matcher({ method, path });
  const line = `${method} ${path}`;
  return typeof matcher === 'string' ? line.includes(matcher) : matcher.test(line);
}

function limitAnswer({ status = 403, retryAfter = 1, primary }: Limit, now: Date): Answer {
  const message = primary
    ? 'API rate limit exceeded for installation.'
    : 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  const reset = Math.floor(now.getTime() / 1000) + (retryAfter ?? 1);
  const headers: Record<string, string> = primary
    ? { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) }
    : retryAfter === null
      ? {}
      : { 'retry-after': String(retryAfter) };
  return { ...refusal(status, message).answer, headers };
}
