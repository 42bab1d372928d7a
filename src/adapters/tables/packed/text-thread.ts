import { Worker } from 'node:worker_threads';

/** A thread that will be told where rows are cut, as `Order` of `worker.ts` says. */
export const textThread = (): Worker => new Worker(new URL('./worker.js', import.meta.url));
