import type { Worker } from 'node:worker_threads';
import type { Made } from './columns.ts';
import { restored, type Said } from './said.ts';

/** A thread that makes columns. It does what it is told in that order. */
export interface Hand<Order> {
  tell: (order: Order) => void;
  /** Tells it the last, which is answered with what it has made. */
  finish: (order: Order) => Promise<Made>;
  close: () => void;
}

/** What is heard of a thread. */
export interface Ears {
  /** Called each time that it has taken some rows, with how much memory its columns take. */
  onTaken: (memory: number) => void;
  /** Called when it can do no more. */
  onFailure: (cause: Error) => void;
}

export function hand<Order>(worker: Worker, { onFailure, onTaken }: Ears): Hand<Order> {
  let onMade: (made: Made) => void = () => {};
  worker.on('message', (said: Said) => {
    if (typeof said === 'number') onTaken(said);
    else onMade(restored(said));
  });
  worker.once('error', onFailure);
  worker.once('exit', (code) => onFailure(new Error(`a thread that reads ended with ${code}`)));
  const tell = (order: Order) => worker.postMessage(order);
  return {
    tell,
    finish: (order) =>
      new Promise((resolve) => {
        onMade = resolve;
        tell(order);
      }),
    close: () => {
      worker.terminate();
    },
  };
}
