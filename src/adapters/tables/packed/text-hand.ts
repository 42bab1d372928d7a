import { Worker } from 'node:worker_threads';
import { type Ears, type Hand, hand } from './hand.ts';
import type { Order } from './worker.ts';

/** A thread that will be told where rows are cut. */
export const textThread = (): Worker => new Worker(new URL('./worker.js', import.meta.url));

export const textHand = (worker: Worker, ears: Ears): Hand<Order> => hand(worker, ears);
