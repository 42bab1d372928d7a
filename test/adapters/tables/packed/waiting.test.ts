import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterEach, expect, test } from '@jest/globals';
import { waitingThreads } from '../../../../src/adapters/tables/packed/waiting.ts';

/** Those that were started. */
const all: Worker[] = [];

afterEach(() => Promise.all(all.splice(0).map((worker) => worker.terminate())));

const waits = "require('node:worker_threads').parentPort.on('message', () => {})";

const waitingFor = (program: string) =>
  waitingThreads(() => {
    const worker = new Worker(program, { eval: true });
    all.push(worker);
    return worker;
  });

test('threads that wait are given out, each once, before new ones are started', () => {
  const waiting = waitingFor(waits);
  waiting.start(2);
  expect(all).toHaveLength(2);
  const given = [waiting.next(), waiting.next()];
  expect(given).toEqual(all);
  expect(waiting.next()).toBe(all[2]);
});

test('one that has ended while it waited, or could not be started, is not given out', async () => {
  for (const program of ['process.exit()', "throw new Error('it does not run here')"]) {
    const waiting = waitingFor(program);
    waiting.start(1);
    const ended = all.at(-1)!;
    await new Promise((resolve) => ended.on('exit', resolve));
    expect(waiting.next()).not.toBe(ended);
  }
});

test('only those that nobody needed are ended', async () => {
  const waiting = waitingFor(waits);
  waiting.start(2);
  const [needed, other] = [waiting.next(), all[1]!];
  const ended = once(other, 'exit');
  waiting.close();
  await ended;
  expect(needed.threadId).toBeGreaterThan(0);
});
