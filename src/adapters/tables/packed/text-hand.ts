import { Worker } from 'node:worker_threads';
import { type Ears, type Hand, hand } from './hand.ts';
import type { Order } from './worker.ts';

/** A thread that is told where rows are cut. */
export function textHand(ears: Ears): Hand<Order> {
  const worker = new Worker(new URL('./worker.js', import.meta.url));
  return hand(worker, ears);
}
