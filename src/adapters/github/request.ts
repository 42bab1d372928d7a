import { OutsideError, quote } from '../../domain/errors.ts';
import type { GitHub } from './client.ts';

/** What octokit throws; a lost connection is a 500 without a response. */
export interface RequestFailure extends Error {
  readonly status: number;
  readonly response?: {
    readonly headers: Readonly<Record<string, string | number | undefined>>;
    readonly data?: unknown;
  };
}

export interface Asked<T> {
  /** What is being done, as an error says it: `create the tag churn@v1.0.0`. */
  readonly doing: string;
  /** What the token must be allowed, as in `contents: write`. */
  readonly needs: string;
  readonly attempt: () => Promise<T>;
  /**
   * Looks whether an attempt that failed was done all the same: its answer may have been lost.
   * Left out where doing it twice does no harm.
   */
  readonly done?: () => Promise<T | undefined>;
  /** Statuses that the caller handles: thrown as they came. */
  readonly expects?: readonly number[];
}

const attempts = 5;
/** Longest that one wait may be, in seconds: a job that waits for an hour is better run again. */
const patience = 300;

/**
 * Asks GitHub, again when it was busy, limited us, or the answer was lost.
 *
 * @throws OutsideError that names what is missing
 */
export async function request<T>({ sleep }: GitHub, asked: Asked<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await asked.attempt();
    } catch (error) {
      if (!isRequestFailure(error) || asked.expects?.includes(error.status)) throw error;
      const wait = waitFor(error, attempt);
      if (wait === null) throw explain(error, asked);
      if (attempt === attempts || wait > patience) throw gaveUp(error, asked, wait);
      await sleep(wait);
      const done = error.status >= 500 ? await asked.done?.() : undefined;
      if (done !== undefined) return done;
    }
  }
}

/** Asks for something that need not be there: null when GitHub knows of none. */
export async function find<T>(github: GitHub, asked: Asked<T>): Promise<T | null> {
  try {
    return await request(github, { ...asked, expects: [404] });
  } catch (error) {
    if (isRequestFailure(error) && error.status === 404) return null;
    throw error;
  }
}

export function isRequestFailure(error: unknown): error is RequestFailure {
  return error instanceof Error && typeof (error as Partial<RequestFailure>).status === 'number';
}

/** Whether GitHub refused because the token may not do it, as an error of `request` tells. */
export function isForbidden(error: unknown): boolean {
  const cause = error instanceof OutsideError ? error.cause : error;
  return isRequestFailure(cause) && cause.status === 403 && waitFor(cause, 1) === null;
}

/** Seconds to wait before asking again; null when asking again does not help. */
function waitFor(error: RequestFailure, attempt: number): number | null {
  if (error.status >= 500) return 2 ** (attempt - 1);
  if (error.status !== 403 && error.status !== 429) return null;
  const headers = error.response?.headers ?? {};
  const after = Number(headers['retry-after']);
  if (Number.isFinite(after)) return Math.max(1, after);
  if (headers['x-ratelimit-remaining'] === '0') {
    // Told by GitHub's own clock, so that ours does not matter.
    const now = Date.parse(String(headers.date)) / 1000;
    const reset = Number(headers['x-ratelimit-reset']);
    return Number.isFinite(reset - now) ? Math.max(1, reset - now + 1) : 60;
  }
  // GitHub's advice for a secondary limit that names no time.
  return error.status === 429 || /rate limit/i.test(error.message) ? 60 * attempt : null;
}

/** What GitHub refused, in words, with what to do about it. */
export function explain(
  error: RequestFailure,
  { doing, needs }: Pick<Asked<unknown>, 'doing' | 'needs'>,
): OutsideError {
  const said = `${error.status} ${quote(error.message, 200)}`;
  return new OutsideError(`GitHub refused to ${doing}: ${said}`, remedy(error, needs), {
    cause: error,
  });
}

function remedy(error: RequestFailure, needs: string): string | undefined {
  if (error.status === 401)
    return 'the token is wrong or has expired: give a valid one as the input token';
  const header = error.response?.headers['x-accepted-github-permissions'];
  const permission = typeof header === 'string' ? header.replaceAll('=', ': ') : needs;
  if (error.status === 403) return `the job needs the permission ${permission}`;
  if (error.status === 404)
    return `it is not there, or the token may not see it: that needs the permission ${permission}`;
  return undefined;
}

function gaveUp(error: RequestFailure, { doing }: Asked<unknown>, wait: number): OutsideError {
  const limited = error.status < 500;
  return new OutsideError(
    `GitHub could not ${doing}: ${error.status} ${quote(error.message, 120)}`,
    limited ? `its rate limit ends in ${Math.ceil(wait)} s: run again then` : 'run again later',
    { cause: error },
  );
}
