import { grown } from '../../packed.ts';
import { type Front, isEnd, leader, type State } from './front.ts';

/** The fronts that texts have come to so far, each at a place of its own. */
export interface Fronts {
  states: readonly State[];
  start: number;
  lead: (front: Front, point: number) => Front;
  known: Known[];
  places: Map<string, number>;
  /** The place that each character of ASCII leads to; 0 where that is not known yet, as none leads to the first. */
  table: Int32Array;
}

interface Known extends Front {
  /** The place that each character beyond ASCII leads to. */
  steps: Map<number, number>;
  isMatch: boolean;
}

/** How many fronts are remembered, and characters beyond ASCII for each. */
const mostFronts = 2000;
/** A place is where the characters of ASCII begin for a front in the table. */
const width = 128;
/** The place before all characters. */
export const first = 0;
/** The place where no state is left. */
export const nowhere = width;

export function frontsOf(states: readonly State[], start: number, isFolded: boolean): Fronts {
  const lead = leader(states, isFolded);
  const none = { known: [], places: new Map(), table: new Int32Array(0) };
  const fronts: Fronts = { states, start, lead, ...none };
  begin(fronts);
  return fronts;
}

/** Does a text that ends at a place match? */
export const isMatch = ({ known }: Fronts, place: number): boolean => known[place / width]!.isMatch;

/** The place that a character leads to. */
export function step(fronts: Fronts, place: number, point: number): number {
  const { known, table } = fronts;
  const next = point < width ? table[place + point] : known[place / width]!.steps.get(point);
  return next || learn(fronts, place, point);
}

function learn(fronts: Fronts, place: number, point: number): number {
  const front = fronts.known[place / width]!;
  if (fronts.known.length >= mostFronts) begin(fronts);
  const from = placeOf(fronts, front);
  const next = placeOf(fronts, fronts.lead(front, point));
  const { steps } = fronts.known[from / width]!;
  if (point < width) fronts.table[from + point] = next;
  else if (steps.size < mostFronts) steps.set(point, next);
  return next;
}

/** Forgets all but the first two. */
function begin(fronts: Fronts): void {
  fronts.known = [];
  fronts.places.clear();
  fronts.table.fill(0);
  placeOf(fronts, { states: [fronts.start], before: 'nothing' });
  placeOf(fronts, { states: [], before: 'nothing' });
}

function placeOf(fronts: Fronts, { states, before }: Front): number {
  const { known, places, table } = fronts;
  const key = `${before} ${[...states].sort()}`;
  const place = places.get(key) ?? width * known.length;
  if (places.has(key)) return place;
  places.set(key, place);
  known.push({
    states,
    before,
    steps: new Map(),
    isMatch: isEnd(fronts.states, { states, before }),
  });
  if (place + width > table.length) fronts.table = grown(table, place + width);
  return place;
}
