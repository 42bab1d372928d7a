import { Worker } from 'node:worker_threads';
import { askedTogether } from '../../../../domain/data/table/asked.ts';
import { type Made, madeTogether, type Wanted } from '../columns.ts';
import { hand } from '../hand.ts';
import { sharesOf } from '../shares.ts';
import { costsOf } from './cost.ts';
import type { Part } from './part.ts';
import type { Plan } from './plan.ts';

/** Threads that make the columns of a table. */
export interface Hands {
  /** @throws Error as `readPart` does, and where they take more memory than they may */
  make: (plan: Plan, wanted: Wanted) => Promise<Made>;
  /** Must be called, whatever happened; threads end by and by. */
  close: () => void;
}

/** Pages are let go when memory is tidied up, which happens the sooner the less room there is for what is new. */
const resourceLimits = { maxYoungGenerationSizeMb: 3 };

/**
 * Starts threads.
 *
 * @param most as much memory as the columns may take, in bytes
 */
export function handsFor(count: number, most: number): Hands {
  const used = Array<number>(count).fill(0);
  let fail: (cause: Error) => void = () => {};
  const failure = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failure.catch(() => {});
  const hands = used.map((_, at) => {
    const use = (memory: number) => {
      used[at] = memory;
      if (used.reduce((a, b) => a + b) > most)
        fail(new Error('these columns take more memory than they may'));
    };
    const worker = new Worker(new URL('./pages-worker.js', import.meta.url), { resourceLimits });
    return hand<Part>(worker, { onTaken: use, onFailure: fail });
  });
  return {
    make: async ({ columns, ...plan }, wanted) => {
      const own = columns.filter(({ name }) => wanted.names.includes(name));
      const asked = askedTogether(wanted.contract, wanted.all);
      const shares = sharesOf(
        costsOf(own),
        asked,
        used.map(() => ({ taking: 0, making: 0 })),
      );
      const parts = shares.map((names) => ({ ...plan, wanted: { ...wanted, names } }));
      const made = Promise.all(hands.map(({ finish }, at) => finish(parts[at]!)));
      return madeTogether(wanted.names, await Promise.race([made, failure]));
    },
    close: () => {
      for (const { close } of hands) close();
    },
  };
}
