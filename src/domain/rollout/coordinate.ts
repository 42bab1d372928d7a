import type { Answer, Request } from '../smoke/answer.ts';
import { unpackAnswers } from './answers.ts';
import { batches, type Fleet, requireFleet } from './fleet.ts';
import { afterPutBack, groupByBefore, succeeded, toPutBack } from './outcome.ts';
import {
  askInstruction,
  backInstruction,
  deployInstruction,
  type Instruction,
  type Registry,
  type Settings,
  statusInstruction,
} from './request.ts';
import { placeOf, type Report, silent } from './result.ts';
import type { Order, Outcome, Place, Served, Target } from './target.ts';

/** Why a place gave no report, and whether it may have done something all the same. */
export interface Silence {
  state: 'untouched' | 'unknown';
  reason: string;
}

/** The places, and the way to them. */
export interface Crew {
  /** Who can take part, and who cannot and why. */
  muster(): Promise<Fleet>;
  /** Gives an instruction to at most `batch` places; each of them reports or is silent. */
  tell(ids: string[], instruction: Instruction): Promise<Map<string, Report | Silence>>;
  batch: number;
}

export interface Rules {
  settings: Settings;
  registry: Registry | null;
  /** The places as the user named them. */
  meant: string;
  /** How many of them may be missing. */
  allowMissing: number;
  say: (line: string) => void;
}

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
    ask: (requests) => ask(crew, rules, requests),
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

/** Seconds that one request may take. */
const requestTimeout = 10;
const mostRequests = 20;
const longestRequests = 30_000;

async function ask(crew: Crew, rules: Rules, requests: Request[]) {
  const fleet = await crew.muster();
  requireFleet(fleet, rules.meant, rules.allowMissing);
  const all = new Map<string, Answer[]>(fleet.ready.map((id) => [id, []]));
  for (const some of portions(requests)) {
    for (const ids of batches(fleet.ready, crew.batch))
      for (const [id, answers] of await askThese(crew, rules, ids, some))
        all.get(id)?.push(...answers);
  }
  return [...all].map(([id, answers]) => ({ id, answers }));
}

/** Pieces small enough for one command; what is too long for any is told by who sends it. */
function portions(requests: Request[]): Request[][] {
  const pieces: Request[][] = [];
  let size = 0;
  for (const request of requests) {
    const length = JSON.stringify(request).length;
    const last = pieces.at(-1);
    const fits = last && last.length < mostRequests && size + length <= longestRequests;
    size = fits ? size + length : length;
    if (fits) last.push(request);
    else pieces.push([request]);
  }
  return pieces;
}

async function askThese(crew: Crew, rules: Rules, ids: string[], requests: Request[]) {
  const told = await crew.tell(ids, askInstruction(rules.settings, requests, requestTimeout));
  const all = new Map<string, Answer[]>();
  for (const id of ids) {
    const report = told.get(id);
    if (report && 'mlops' in report && report.answers) all.set(id, unpackAnswers(report.answers));
    else if (requests.length > 1 && report?.state === 'unknown')
      all.set(id, await askHalves(crew, rules, id, requests));
    else {
      const error = report?.reason ?? 'no answer came back; it may be too long to be returned';
      all.set(
        id,
        requests.map(() => ({ error, milliseconds: 0 })),
      );
    }
  }
  return all;
}

/** An output that was cut holds nothing: half as many answers may fit. */
async function askHalves(crew: Crew, rules: Rules, id: string, requests: Request[]) {
  const half = Math.ceil(requests.length / 2);
  const answers: Answer[] = [];
  for (const some of [requests.slice(0, half), requests.slice(half)])
    answers.push(...((await askThese(crew, rules, [id], some)).get(id) ?? []));
  return answers;
}
