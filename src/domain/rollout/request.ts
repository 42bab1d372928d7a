import type { Request } from '../smoke/answer.ts';
import type { Order, Served } from './target.ts';

/** How a service is run, whatever is served. */
export interface Settings {
  service: string;
  model: string;
  /** The public port of the place. */
  port: number;
  /** The port that the program in the container listens on. */
  containerPort: number;
  /** Path that answers 2xx when the service is well. */
  health: string;
  /** Path whose JSON answer names the digest; null when the service has none. */
  identity: string | null;
  environment: Record<string, string>;
  /** Seconds that one place may take, from the pull to a healthy answer. */
  timeout: number;
}

/** Where an image comes from: null when it is in the engine already. */
export interface Registry {
  host: string;
  region: string;
}

/** The request to the program that runs at the place; its names are that program's. */
export type Instruction = Record<string, unknown>;

export function statusInstruction(settings: Settings): Instruction {
  return { ...base(settings), verb: 'status' };
}

export function deployInstruction(
  settings: Settings,
  order: Order,
  registry: Registry | null,
): Instruction {
  const { version, commit, digest, image } = order;
  const { environment: env, model } = settings;
  const pull = registry !== null;
  return {
    ...base(settings),
    ...{ verb: 'deploy', env, model, image, digest, version, commit, pull, login: registry },
  };
}

/** The way back: to what was served before, or to nothing. */
export function backInstruction(
  settings: Settings,
  before: Served | null,
  registry: Registry | null,
): Instruction {
  if (before === null) return { ...base(settings), verb: 'clear' };
  const order = { service: settings.service, ...before };
  return { ...deployInstruction(settings, order, registry), 'as-before': true };
}

export function askInstruction(
  settings: Settings,
  requests: Request[],
  requestTimeout: number,
): Instruction {
  return { ...base(settings), verb: 'ask', requests, 'request-timeout': requestTimeout };
}

function base({ service, port, containerPort, health, identity, timeout }: Settings): Instruction {
  return { service, port, 'container-port': containerPort, health, identity, timeout };
}
