import { InputError } from '../errors.ts';
import type { Selector } from './selector.ts';
import type { Missing } from './target.ts';

/** What EC2 says of an instance. `state` is EC2's own word: running, stopped, terminated… */
export interface Machine {
  id: string;
  state: string;
  platform: string;
}

/** What Systems Manager says of an instance that it manages. */
export interface Managed {
  id: string;
  ping: string;
  platform: string;
  lastPing: string | null;
}

export interface Fleet {
  ready: string[];
  missing: Missing[];
}

/** Who can take part and who cannot, each with its reason. Order follows the ids. */
export function muster(selector: Selector, machines: Machine[], managed: Managed[]): Fleet {
  const known = new Map(machines.map((machine) => [machine.id, machine]));
  const agents = new Map(managed.map((agent) => [agent.id, agent]));
  const gone = (id: string) => /^(terminated|shutting-down)$/.test(known.get(id)?.state ?? '');
  const meant =
    selector.by === 'ids' ? selector.ids : machines.map(({ id }) => id).filter((id) => !gone(id));
  const fleet: Fleet = { ready: [], missing: [] };
  for (const id of [...new Set(meant)].sort()) {
    const reason = obstacle(known.get(id), agents.get(id), id);
    if (reason === null) fleet.ready.push(id);
    else fleet.missing.push({ id, reason });
  }
  return fleet;
}

function obstacle(machine: Machine | undefined, agent: Managed | undefined, id: string) {
  if (!machine && !(agent && id.startsWith('mi-'))) return 'does not exist in this region';
  if (machine && machine.state !== 'running') return `is ${machine.state}`;
  if (!agent) {
    return 'is not managed by Systems Manager: no agent, no instance role or no network to it';
  }
  if (!/^linux/i.test(agent.platform))
    return `runs ${agent.platform || 'an unknown system'}, not Linux`;
  if (agent.ping !== 'Online') {
    return `its agent is ${agent.ping}${agent.lastPing ? ` since ${agent.lastPing}` : ''}`;
  }
  return null;
}

/**
 * @param meant the selector as it was given
 * @throws InputError when nobody is there, or more are missing than `allowMissing`
 */
export function requireFleet(fleet: Fleet, meant: string, allowMissing: number): void {
  const names = fleet.missing.map(({ id, reason }) => `${id} ${reason}`).join('; ');
  if (fleet.ready.length === 0) {
    throw new InputError({
      where: 'input instances',
      found: meant,
      allowed: 'at least one running Linux instance with an agent that is online',
      remedy: names || 'no instance matches; check the tag, the region and the account',
    });
  }
  if (fleet.missing.length > allowMissing) {
    throw new InputError({
      where: 'input instances',
      found: meant,
      remedy: `${fleet.missing.length} cannot take part: ${names}; mend them, or say allow-missing: ${fleet.missing.length}`,
    });
  }
}

/** Cuts a list into pieces of at most `size`. */
export function batches<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}
