import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Target } from '../../domain/rollout/target.ts';
import { realClock } from '../clock.ts';
import { ask } from '../http/ask.ts';
import { deploy, isServing, type ProcessOptions, restore, type Tools } from './deploy.ts';
import { withLock } from './lock.ts';
import { readAbout } from './role.ts';

/** A process on this machine, for a laptop without Docker. It serves what was registered. */
export function processTarget(options: ProcessOptions): Target {
  const { settings, home, clock = realClock } = options;
  const role = (name: string) => join(home, settings.service, name);
  const tools: Tools = { ...options, clock, role };
  const url = `http://127.0.0.1:${settings.port}`;
  const id = hostname();
  const locked = <T>(work: () => Promise<T>) =>
    withLock(role('lock'), settings.timeout * 1000, clock, work);
  return {
    kind: 'process',
    url,
    current: async () => {
      const served = readAbout(role('live'))?.served ?? null;
      return [{ id, served, healthy: await isServing(tools, served) }];
    },
    deploy: (order) =>
      locked(async () => ({ places: [await deploy(tools, order, id)], missing: [] })),
    restore: (outcome) => locked(() => restore(tools, outcome)),
    ask: async (requests) => {
      const answers = [];
      for (const request of requests) answers.push(await ask(url, request, 10_000));
      return [{ id, answers }];
    },
  };
}
