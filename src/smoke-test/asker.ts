import { realClock } from '../adapters/clock.ts';
import { ask } from '../adapters/http/ask.ts';
import { awaitReady } from '../adapters/http/ready.ts';
import { OutsideError } from '../domain/errors.ts';
import type { Target } from '../domain/rollout/target.ts';
import type { Answer, Request } from '../domain/smoke/answer.ts';

/** The answers of one place; its id is null when the service was asked by its address. */
export interface Answered {
  place: string | null;
  answers: Answer[];
}

/** Asks the service all requests. */
export interface Asker {
  /** Who is asked, for the record. */
  target: string;
  ask: (requests: Request[]) => Promise<Answered[]>;
}

/** Milliseconds that one request may take. */
const longest = 10_000;

/**
 * Asks by address. A service that has just started is waited for once, until it answers anything but
 * a server's error; the cases themselves are asked once each.
 *
 * @param patience seconds
 */
export function byAddress(url: string, health: string, patience: number): Asker {
  return {
    target: url,
    ask: async (requests) => {
      const enough = (status: number) => status < 500;
      const wait = { base: url, path: health, timeout: patience * 1000, enough };
      const problem = await awaitReady(wait, realClock);
      if (problem !== null)
        throw new OutsideError(`the service at ${url} is not ready: ${problem}`, 'is it running?');
      const answers: Answer[] = [];
      for (const request of requests) answers.push(await ask(url, request, longest));
      return [{ place: null, answers }];
    },
  };
}

/** Asks at each place itself, where no port is open to the runner. */
export function atPlaces(target: Target, meant: string): Asker {
  return {
    target: meant,
    ask: async (requests) =>
      (await target.ask(requests)).map(({ id, answers }) => ({ place: id, answers })),
  };
}
