import type { Worker } from 'node:worker_threads';
import { textThread } from './text-thread.ts';

/** Threads that are started before it is known what they are to do: by then they are there. */
export interface Waiting {
  start: (count: number) => void;
  /** One of them; a new one where there is none. */
  next: () => Worker;
  /** Must be called, whatever happened; ends those that are not needed. */
  close: () => void;
}

/** @param begin starts one */
export function waitingThreads(begin = textThread): Waiting {
  const waiting = new Set<Worker>();
  return {
    start: (count) => {
      for (let at = 0; at < count; at++) {
        const worker = begin();
        waiting.add(worker);
        // One that cannot be started is not given out: another one will say why.
        worker.on('error', () => waiting.delete(worker));
        worker.on('exit', () => waiting.delete(worker));
      }
    },
    next: () => {
      const [worker] = waiting;
      if (!worker) return begin();
      waiting.delete(worker);
      return worker;
    },
    close: () => {
      for (const worker of waiting) worker.terminate();
      waiting.clear();
    },
  };
}
