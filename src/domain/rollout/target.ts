import type { Answer, Request } from '../smoke/answer.ts';

/** What is to be served. The same order goes to every kind of target. */
export interface Order {
  service: string;
  /** The model's version, as in `v1.2.3`; null when an image is deployed that belongs to none. */
  version: string | null;
  /** The source commit that it was made from. */
  commit: string | null;
  /** What identifies it: an image's digest, or the hash of the unpacked release. `sha256:` and hex. */
  digest: string;
  /** The image as a Docker Engine pulls it, `host/name@sha256:…`; null for a process. */
  image: string | null;
}

/** What one place serves: null when nothing does. */
export interface Served {
  digest: string;
  version: string | null;
  commit: string | null;
  image: string | null;
}

/**
 * deployed: serves the order now. unchanged: did so before. failed: could not, and serves what it
 * served before. restored: served the order, and was put back because another place failed.
 * untouched: was never begun. broken: nothing healthy answers. unknown: it gave no answer.
 */
export type State =
  | 'deployed'
  | 'unchanged'
  | 'failed'
  | 'restored'
  | 'untouched'
  | 'broken'
  | 'unknown';

/** One place (an instance, an engine, a process) and what became of it. Timings are in seconds. */
export interface Place {
  id: string;
  state: State;
  before: Served | null;
  after: Served | null;
  reason: string | null;
  timings: Record<string, number>;
  /** The tail of the container's or process's log when it failed; empty otherwise. */
  log: string;
}

/** A place that was meant to take part and could not. */
export interface Missing {
  id: string;
  reason: string;
}

export interface Outcome {
  places: Place[];
  missing: Missing[];
}

/**
 * Where an image runs. A wave, a load balancer or another platform is one more of these, or a step
 * inside `deploy`; who calls it need not know.
 */
export interface Target {
  kind: 'ec2' | 'docker' | 'process';
  /** Where the runner reaches the service itself; null when no port is open to it. */
  url: string | null;
  /** What each place serves now. Changes nothing. */
  current(): Promise<Array<{ id: string; served: Served | null; healthy: boolean }>>;
  /** All places serve the order afterwards, or all serve what they served before. */
  deploy(order: Order): Promise<Outcome>;
  /** Puts every place that an earlier `deploy` changed back to what it served before. */
  restore(outcome: Outcome): Promise<Outcome>;
  /** Asks the service at each place, from where the service is. */
  ask(requests: Request[]): Promise<Array<{ id: string; answers: Answer[] }>>;
}
