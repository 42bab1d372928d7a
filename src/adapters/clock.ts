import { setTimeout } from 'node:timers/promises';

/** Time, so that tests need not wait for it. */
export interface Clock {
  /** Milliseconds, from any beginning. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** From 0 to 1, for the jitter of polls. */
  random(): number;
}

export const realClock: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds) => setTimeout(milliseconds),
  random: Math.random,
};
