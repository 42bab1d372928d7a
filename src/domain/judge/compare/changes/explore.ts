import type { Lost } from '../../../records/comparison.ts';
import type { Match } from '../match.ts';
import type { Feature, Features } from './features.ts';
import { lostOf } from './losses.ts';
import { clearest, type Region } from './region.ts';

const mostShown = 5;
/** Columns of which pairs are looked at: those that tell most by themselves. */
const mostPaired = 12;
/**
 * Standard errors by which a region has to lose more than the rest before it is shown, and by which
 * two columns together have to tell more than one: among hundreds of regions of one column, and ten
 * thousands of two, hardly one does by chance.
 */
const clear = 4;
const worthAnother = 1;

/**
 * Where the candidate lost: the region of one column, or of two, whose examples lose by the candidate
 * and most clearly more than the others do; then the next among what is left. Found by looking at all
 * of them, and so no proof. The same for the same examples in any order.
 *
 * @param features null to look at the slices alone
 * @param least examples that a region needs
 */
export function whereLost(match: Match, features: Features | null, least: number): Lost[] {
  const losses = lostOf(match);
  if (!losses) return [];
  const columns = columnsOf(match, features);
  const left = losses.lost.slice();
  const found: Lost[] = [];
  while (found.length < mostShown) {
    const region = best(columns, left, least);
    if (!region) break;
    found.push(meansOf(region, losses));
    for (let row = 0; row < left.length; row++) if (region.isIn(row)) left[row] = Number.NaN;
  }
  return found;
}

/** The slices, and what else is known; of two columns of one name the slice. */
function columnsOf({ candidate, rows }: Match, features: Features | null): Feature[] {
  const slices = candidate.slices.map(({ column, values, codes }) => ({
    ...{ name: column, codes, ends: null },
    parts: values.map((value) => `${column}=${value}`),
  }));
  const names = new Set(slices.map(({ name }) => name));
  const others = (features?.columns ?? []).filter(({ name }) => !names.has(name));
  return [
    ...slices,
    ...others.map((one) => ({ ...one, codes: rows.map((row) => one.codes[row]!) })),
  ];
}

/** Null when nothing is clear enough. */
function best(columns: readonly Feature[], lost: Float64Array, least: number): Region | null {
  const singles = columns
    .map((column, at) => ({ at, region: clearest(column, null, lost, least) }))
    .sort((a, b) => (b.region?.score ?? 0) - (a.region?.score ?? 0) || a.at - b.at);
  const paired = singles.slice(0, mostPaired).map(({ at }) => at);
  const pairs = paired.flatMap((first, place) =>
    paired.slice(place + 1).map((second) => {
      const [a, b] = [Math.min(first, second), Math.max(first, second)];
      return clearest(columns[a]!, columns[b]!, lost, least);
    }),
  );
  const single = singles[0]?.region ?? null;
  const pair = pairs.reduce(
    (one, other) => ((other?.score ?? 0) > (one?.score ?? 0) ? other : one),
    null,
  );
  const isPair = (pair?.score ?? 0) - worthAnother > (single?.score ?? 0);
  const score = isPair ? pair!.score - worthAnother : (single?.score ?? 0);
  return score < clear ? null : isPair ? pair : single;
}

function meansOf(
  { where, isIn }: Region,
  { before, now }: { before: Float64Array; now: Float64Array },
): Lost {
  let [n, champion, candidate] = [0, 0, 0];
  for (let row = 0; row < now.length; row++) {
    if (!isIn(row)) continue;
    n++;
    champion += before[row]!;
    candidate += now[row]!;
  }
  const [old, young] = [champion / n, candidate / n];
  return { where, n, champion: old, candidate: young, difference: young - old };
}
