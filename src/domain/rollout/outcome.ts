import type { DeploymentRecord } from '../records/deployment.ts';
import type { Origin } from '../records/header.ts';
import type { Order, Outcome, Place, Served, State, Target } from './target.ts';

const served: readonly State[] = ['deployed', 'unchanged'];
const unsettled: readonly State[] = ['deployed', 'broken', 'unknown'];

/** Every place serves the order. */
export function succeeded({ places }: Pick<Outcome, 'places'>): boolean {
  return places.length > 0 && places.every(({ state }) => served.includes(state));
}

/** The places that may serve something else than before, and are to be put back when one failed. */
export function toPutBack(places: Place[]): Place[] {
  return places.filter(({ state }) => unsettled.includes(state));
}

/** Places by what they served before, so that each group takes one instruction. */
export function groupByBefore(places: Place[]): Array<{ before: Served | null; places: Place[] }> {
  const groups = new Map<string, { before: Served | null; places: Place[] }>();
  for (const place of places) {
    const key = JSON.stringify(place.before);
    const group = groups.get(key) ?? { before: place.before, places: [] };
    group.places.push(place);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** A place after it was put back: its first reason stays, for that is what went wrong. */
export function afterPutBack(place: Place, back: Place): Place {
  const well = served.includes(back.state);
  const timings = { ...place.timings, back: back.timings.total ?? 0 };
  const why = place.reason ?? 'put back, because another place failed';
  if (well) return { ...place, state: 'restored', after: back.after, reason: why, timings };
  const state = back.state === 'broken' ? 'broken' : 'unknown';
  return {
    ...place,
    state,
    after: back.after,
    reason: `${why}; putting back failed: ${back.reason}`,
    timings,
    log: back.log || place.log,
  };
}

/** The places that do not serve what they served before, with the reasons; null when all do. */
export function lostPlaces({ places }: Outcome): string | null {
  const lost = places.filter(({ state }) => state === 'broken' || state === 'unknown');
  const names = lost.map(({ id, reason }) => `${id}: ${reason ?? 'not healthy'}`);
  return lost.length > 0 ? names.join('; ') : null;
}

/** The record of a deployment. */
export function deploymentRecord(
  origin: Origin,
  target: Pick<Target, 'kind' | 'url'>,
  order: Order,
  outcome: Outcome,
): DeploymentRecord {
  const { places, missing } = outcome;
  const previous = agreed(places.map(({ before }) => before));
  return {
    schema: 'mlops/deployment/1',
    ...origin,
    target: target.kind,
    service: order.service,
    version: order.version,
    digest: order.digest,
    previousDigest: previous?.digest ?? null,
    previousVersion: previous?.version ?? null,
    succeeded: succeeded(outcome),
    changed: places.some(
      ({ state, before, after }) => state === 'deployed' || before?.digest !== after?.digest,
    ),
    putBack: places.some(({ state }) => state === 'restored'),
    places: places.map(({ log: _, ...place }) => place),
    missing,
    url: target.url,
  };
}

function agreed(all: Array<Served | null>): Served | null {
  const [first = null] = all;
  return all.every((each) => each?.digest === first?.digest) ? first : null;
}

/** Why a deployment is no success, in a line; null when it is one. */
export function refusalOf(outcome: Outcome, service: string): string | null {
  if (succeeded(outcome)) return null;
  const { places } = outcome;
  const culprits = places.filter(({ state }) => ['failed', 'broken', 'unknown'].includes(state));
  const blamed = culprits.length > 0 ? culprits : places.filter(({ reason }) => reason !== null);
  const reasons = blamed.map(({ id, reason }) => `${id}: ${reason ?? 'failed'}`);
  const down = places.filter(({ state }) => state === 'broken' || state === 'unknown');
  const end =
    down.length > 0
      ? `not known to be healthy: ${down.map(({ id }) => id).join(', ')}`
      : 'every place serves what it served before';
  return `${service} was not deployed; ${reasons.join('; ')}; ${end}`;
}
