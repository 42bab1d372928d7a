import type { Lost } from '../../../records/comparison.ts';
import type { Match } from '../match.ts';
import type { Feature, Features } from './features.ts';
import { lostOf } from './losses.ts';

const mostShown = 5;
/** Columns of which pairs are looked at: those that tell most by themselves. */
const mostPaired = 12;
/** Standard errors by which a part has to lose more than the rest before it is shown. */
const clear = 3;

/** A part of the examples: one value of a column, or of two together. */
interface Part {
  readonly where: string;
  readonly columns: readonly number[];
  readonly n: number;
  readonly lost: number;
  /** How far its mean is above the mean of the rest, in standard errors. */
  readonly score: number;
  readonly isIn: (row: number) => boolean;
}

/**
 * Where the candidate lost: the parts of one column, or of two, whose examples lose by the candidate
 * and most clearly more than the others do. Found by looking at all of them, and so no proof: among
 * so many parts some lose by chance. The same for the same examples in any order.
 *
 * @param features null to look at the slices alone
 * @param least examples that a part needs
 */
export function whereLost(
  { champion, candidate, rows }: Match,
  features: Features | null,
  least: number,
): Lost[] {
  const losses = lostOf({ champion, candidate });
  if (!losses) return [];
  const columns = columnsOf({ champion, candidate, rows } as Match, features);
  const whole = sumsOf(losses.lost);
  const singles = columns.flatMap((column, at) => partsOf(column, [at], losses.lost, whole, least));
  const best = bestColumns(singles, columns.length);
  const pairs = best.flatMap((a, at) =>
    best.slice(at + 1).flatMap((b) => {
      const [first, second] = a < b ? [a, b] : [b, a];
      const both = crossed(columns[first]!, columns[second]!);
      return partsOf(both, [first, second], losses.lost, whole, least);
    }),
  );
  return chosen([...singles, ...pairs], losses.lost.length).map(({ where, n, isIn }) => {
    const [before, now] = [losses.before, losses.now].map((of) => meanOf(of, isIn));
    return { where, n, champion: before!, candidate: now!, difference: now! - before! };
  });
}

/** The slices, and what else is known; of two columns of one name the slice. */
function columnsOf({ candidate, rows }: Match, features: Features | null): Feature[] {
  const slices = candidate.slices.map(({ column, values, codes }) => ({
    name: column,
    codes,
    parts: values.map((value) => `${column}=${value}`),
  }));
  const names = new Set(slices.map(({ name }) => name));
  const others = (features?.columns ?? []).filter(({ name }) => !names.has(name));
  return [
    ...slices,
    ...others.map((one) => ({ ...one, codes: rows.map((row) => one.codes[row]!) })),
  ];
}

interface Sums {
  n: number;
  sum: number;
  squares: number;
}

function sumsOf(values: Float64Array): Sums {
  const sums = { n: values.length, sum: 0, squares: 0 };
  for (const value of values) {
    sums.sum += value;
    sums.squares += value * value;
  }
  return sums;
}

function partsOf(
  { codes, parts }: Feature,
  columns: readonly number[],
  lost: Float64Array,
  whole: Sums,
  least: number,
): Part[] {
  const sums = parts.map((): Sums => ({ n: 0, sum: 0, squares: 0 }));
  for (let row = 0; row < codes.length; row++) {
    const of = sums[codes[row]!];
    if (!of) continue;
    of.n++;
    of.sum += lost[row]!;
    of.squares += lost[row]! * lost[row]!;
  }
  return sums.flatMap((part, code) => {
    if (part.n < least || part.sum <= 0) return [];
    const score = scoreOf(part, whole);
    if (!(score >= clear)) return [];
    const isIn = (row: number) => codes[row] === code;
    return [{ where: parts[code]!, columns, n: part.n, lost: part.sum / part.n, score, isIn }];
  });
}

/** Welch's statistic of a part against the rest. */
function scoreOf(part: Sums, whole: Sums): number {
  const rest = {
    n: whole.n - part.n,
    sum: whole.sum - part.sum,
    squares: whole.squares - part.squares,
  };
  if (rest.n < 2) return 0;
  const error = Math.sqrt(errorOf(part) + errorOf(rest));
  return (part.sum / part.n - rest.sum / rest.n) / error;
}

/** The squared standard error of a mean. */
function errorOf({ n, sum, squares }: Sums): number {
  return Math.max(0, squares - (sum * sum) / n) / (n - 1) / n;
}

function bestColumns(singles: readonly Part[], count: number): number[] {
  const scores = new Float64Array(count);
  for (const { columns, score } of singles) {
    const [at] = columns;
    scores[at!] = Math.max(scores[at!]!, score);
  }
  return [...scores.keys()].sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, mostPaired);
}

function crossed(a: Feature, b: Feature): Feature {
  const width = b.parts.length;
  const codes = a.codes.map((code, row) =>
    code < 0 || b.codes[row]! < 0 ? -1 : code * width + b.codes[row]!,
  );
  const parts = a.parts.flatMap((one) => b.parts.map((other) => `${one} and ${other}`));
  return { name: `${a.name}, ${b.name}`, codes, parts };
}

/**
 * The clearest first. A part of two columns has to be clearer than the part of one column that it
 * lies in; one whose examples are mostly those of a part that is shown says nothing new.
 */
function chosen(parts: readonly Part[], count: number): Part[] {
  const sorted = [...parts].sort(
    (a, b) =>
      b.score - a.score || a.columns.length - b.columns.length || (a.where < b.where ? -1 : 1),
  );
  const shown: Part[] = [];
  for (const part of sorted) {
    if (shown.length === mostShown) break;
    if (!shown.some((other) => isNear(part, other, count))) shown.push(part);
  }
  return shown;
}

function isNear(part: Part, other: Part, count: number): boolean {
  let both = 0;
  for (let row = 0; row < count; row++) if (part.isIn(row) && other.isIn(row)) both++;
  return both > Math.min(part.n, other.n) / 2;
}

function meanOf(values: Float64Array, isIn: (row: number) => boolean): number {
  let [sum, n] = [0, 0];
  for (let row = 0; row < values.length; row++) {
    if (!isIn(row)) continue;
    sum += values[row]!;
    n++;
  }
  return sum / n;
}
