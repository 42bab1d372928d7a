import { askPlaces } from './ask.ts';
import type { Crew, Rules, Silence } from './crew.ts';
import { batches, type Fleet, requireFleet } from './fleet.ts';
import { afterPutBack, groupByBefore, succeeded, toPutBack } from './outcome.ts';
import {
  backInstruction,
  deployInstruction,
  type Instruction,
  statusInstruction,
} from './request.ts';
import { placeOf, type Report, silent } from './result.ts';
import type { Order, Outcome, Place, Served, Target } from './target.ts';

type Work = Pick<Target, 'current' | 'deploy' | 'restore' | 'ask'>;

/** Deploys to all places or to none. */
export function coordinate(crew: Crew, rules: Rules): Work {
  return {
    current: () => current(crew, rules),
    deploy: (order) => deploy(crew, rules, order),
    restore: async (outcome) => ({
      ...outcome,
      places: await putBack(crew, rules, outcome.places),
    }),
    ask: (requests) => askPlaces(crew, rules, requests),
  };
}

async function current(crew: Crew, rules: Rules) {
  const { ready } = await inspect(crew, rules);
  return ready.map(({ id, report: { before, healthy = false } }) => ({
    id,
    served: before,
    healthy,
  }));
}

interface Inspected {
  ready: Array<{ id: string; report: Report }>;
  missing: Fleet['missing'];
}

/** Looks at every place before anything is changed; who cannot take part is named. */
async function inspect(crew: Crew, rules: Rules): Promise<Inspected> {
  const fleet = await crew.muster();
  requireFleet(fleet, rules.meant, rules.allowMissing);
  const missing = [...fleet.missing];
  const ready: Inspected['ready'] = [];
  const told = await tellAll(crew, fleet.ready, statusInstruction(rules.settings));
  for (const id of fleet.ready) {
    const report = told.get(id);
    if (report && 'mlops' in report && report.state === 'status') ready.push({ id, report });
    else missing.push({ id, reason: report?.reason ?? 'does not say what it serves' });
  }
  requireFleet({ ready: ready.map(({ id }) => id), missing }, rules.meant, rules.allowMissing);
  return { ready, missing };
}

async function tellAll(crew: Crew, ids: string[], instruction: Instruction) {
  const all = new Map<string, Report | Silence>();
  for (const some of batches(ids, crew.batch))
    for (const [id, report] of await crew.tell(some, instruction)) all.set(id, report);
  return all;
}

async function deploy(crew: Crew, rules: Rules, order: Order): Promise<Outcome> {
  const { ready, missing } = await inspect(crew, rules);
  for (const { id, reason } of missing) rules.say(`without ${id}: it ${reason}`);
  const before = new Map(ready.map(({ id, report }) => [id, report.before]));
  const instruction = deployInstruction(rules.settings, order, rules.registry);
  const places: Place[] = [];
  for (const some of batches([...before.keys()], crew.batch)) {
    // A batch that failed is the last one: what was not begun need not be put back.
    const go = places.length === 0 || succeeded({ places });
    const told = go ? await crew.tell(some, instruction) : new Map<string, Silence>();
    for (const id of some) places.push(await placeFor(id, told.get(id), before.get(id) ?? null));
  }
  for (const place of places) rules.say(line(place));
  if (succeeded({ places })) return { places, missing };
  return { places: await putBack(crew, rules, places), missing };
}

function placeFor(id: string, report: Report | Silence | undefined, before: Served | null): Place {
  if (!report) return silent(id, 'untouched', 'not begun, because another place failed', before);
  if ('mlops' in report) return placeOf(id, report);
  return silent(id, report.state, report.reason, before);
}

async function putBack(crew: Crew, rules: Rules, places: Place[]): Promise<Place[]> {
  const settled = new Map(places.map((place) => [place.id, place]));
  for (const { before, places: group } of groupByBefore(toPutBack(places))) {
    const ids = group.map(({ id }) => id);
    rules.say(`putting back what was served before: ${ids.join(', ')}`);
    const instruction = backInstruction(rules.settings, before, rules.registry);
    const told = await tellAll(crew, ids, instruction);
    for (const place of group) {
      const back = afterPutBack(place, placeFor(place.id, told.get(place.id), before));
      settled.set(place.id, back);
      rules.say(line(back));
    }
  }
  return [...settled.values()];
}

function line({ id, state, reason, timings }: Place): string {
  const time = timings.total === undefined ? '' : ` in ${timings.total.toFixed(1)} s`;
  return `${id}: ${state}${time}${reason === null ? '' : `: ${reason}`}`;
}
