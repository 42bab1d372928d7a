import { Worker } from 'node:worker_threads';
import type { Made } from './columns.ts';
import type { Order, Said } from './worker.ts';

/** A thread that makes columns. It does what it is told in that order. */
export interface Hand {
  tell: (order: Order) => void;
  finish: () => Promise<Made>;
  close: () => Promise<unknown>;
}

/**
 * @param onTaken called each time that it has taken some rows, with how much memory its columns take
 * @param onFailure called when it can do no more
 */
export function hand(onTaken: (memory: number) => void, onFailure: (cause: Error) => void): Hand {
  const worker = new Worker(new URL('./worker.js', import.meta.url));
  let onMade: (made: Made) => void = () => {};
  worker.on('message', (said: Said) => {
    if (typeof said === 'number') onTaken(said);
    else onMade(said);
  });
  worker.once('error', onFailure);
  worker.once('exit', (code) => onFailure(new Error(`a thread that reads ended with ${code}`)));
  const tell = (order: Order) => worker.postMessage(order);
  return {
    tell,
    finish: () =>
      new Promise((resolve) => {
        onMade = resolve;
        tell('finish');
      }),
    close: () => worker.terminate(),
  };
}
