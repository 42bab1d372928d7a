import type { Answer } from '../../domain/smoke/answer.ts';
import type { Clock } from '../clock.ts';
import { ask } from './ask.ts';

/** What ends the wait early, as when the process behind the port has ended; null while it runs. */
export type Stop = () => string | null;

export interface Wait {
  base: string;
  path: string;
  /** Milliseconds. */
  timeout: number;
  /** Which answers end the wait. */
  enough: (status: number) => boolean;
  stop?: Stop;
}

/** Asks until the answer is good enough. Null when it was, else why it never was. */
export async function awaitReady(wait: Wait, clock: Clock): Promise<string | null> {
  const { base, path, timeout, enough, stop = () => null } = wait;
  const begun = clock.now();
  const request = { method: 'GET', path, headers: {}, body: null };
  for (let pause = 50; ; pause = Math.min(pause * 1.5, 1000)) {
    const stopped = stop();
    if (stopped !== null) return stopped;
    const answer = await ask(base, request, 5000);
    if ('status' in answer && enough(answer.status)) return null;
    if (clock.now() - begun > timeout)
      return `GET ${path} did not answer well within ${Math.round(timeout / 1000)} s; last: ${last(answer)}`;
    await clock.sleep(pause);
  }
}

export const isWell = (status: number) => status >= 200 && status < 300;

function last(answer: Answer): string {
  return 'error' in answer ? answer.error : `status ${answer.status}`;
}
