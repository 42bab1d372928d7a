import type { Settings } from '../../domain/rollout/request.ts';
import type { Clock } from '../clock.ts';
import { ask } from '../http/ask.ts';
import { awaitReady, isWell } from '../http/ready.ts';
import { hasEnded } from './role.ts';

/** Null when the process of `role` answers well and as who it should be; else why not. */
export async function examine(
  { settings, clock }: { settings: Settings; clock: Clock },
  role: string,
  port: number,
  digest: string,
  seconds: number,
): Promise<string | null> {
  const base = `http://127.0.0.1:${port}`;
  const problem = await awaitReady(
    {
      base,
      path: settings.health,
      timeout: seconds * 1000,
      enough: isWell,
      stop: () => (hasEnded(role) ? 'the process ended before it was healthy' : null),
    },
    clock,
  );
  if (problem !== null || settings.identity === null) return problem;
  const request = { method: 'GET', path: settings.identity, headers: {}, body: null };
  const answer = await ask(base, request, 5000);
  const said = 'body' in answer ? digestIn(answer.body) : undefined;
  return said === digest ? null : `GET ${settings.identity} says digest ${said}, not ${digest}`;
}

function digestIn(body: string): unknown {
  try {
    return (JSON.parse(body) as { digest?: unknown } | null)?.digest;
  } catch {
    return undefined;
  }
}
