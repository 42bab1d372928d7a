import { type Feature, range } from './features.ts';

/** Numbers of examples, their summed losses and the squares of these. */
export interface Sums {
  n: number;
  sum: number;
  squares: number;
}

/** Neighbouring parts of a column: one of a text, one or all from an end on of a number. */
interface Span {
  readonly where: string;
  readonly from: number;
  readonly to: number;
}

/** Some of the examples, by one column or two. */
export interface Region {
  readonly where: string;
  /** How far its mean loss is above that of the others, in standard errors. */
  readonly score: number;
  readonly isIn: (row: number) => boolean;
}

/**
 * The region of one column, or of two together, whose examples lose by the candidate and most clearly
 * more than the others; null where none does.
 *
 * @param other null for one column alone
 * @param least examples that a region needs
 */
export function clearest(
  feature: Feature,
  other: Feature | null,
  lost: Float64Array,
  least: number,
): Region | null {
  const width = other?.parts.length ?? 1;
  const cells = sumsOf(feature, other, lost);
  const whole = add(cells);
  const [spans, others] = [spansOf(feature), other ? spansOf(other) : [everything]];
  let best: { a: Span; b: Span; score: number } | null = null;
  for (const a of spans)
    for (const b of others) {
      const score = scoreOf(within(cells, width, a, b), whole, least);
      if (score > (best?.score ?? 0)) best = { a, b, score };
    }
  return best && regionOf(feature, other, best);
}

const everything: Span = { where: '', from: 0, to: 0 };

function regionOf(
  feature: Feature,
  other: Feature | null,
  { a, b, score }: { a: Span; b: Span; score: number },
): Region {
  const isOf = ({ codes }: Feature, { from, to }: Span, row: number) =>
    codes[row]! >= from && codes[row]! <= to;
  return {
    where: other ? `${a.where} and ${b.where}` : a.where,
    score,
    isIn: (row) => isOf(feature, a, row) && (!other || isOf(other, b, row)),
  };
}

/** By the parts of both columns; an example with a loss of NaN has been accounted for already. */
function sumsOf(feature: Feature, other: Feature | null, lost: Float64Array): Sums[] {
  const width = other?.parts.length ?? 1;
  const cells = Array.from({ length: feature.parts.length * width + 1 }, empty);
  const rest = cells.at(-1)!;
  for (let row = 0; row < lost.length; row++) {
    const loss = lost[row]!;
    if (Number.isNaN(loss)) continue;
    const [a, b] = [feature.codes[row]!, other ? other.codes[row]! : 0];
    const cell = a < 0 || b < 0 ? rest : cells[a * width + b]!;
    cell.n++;
    cell.sum += loss;
    cell.squares += loss * loss;
  }
  return cells;
}

function empty(): Sums {
  return { n: 0, sum: 0, squares: 0 };
}

function add(cells: readonly Sums[]): Sums {
  const all = empty();
  for (const { n, sum, squares } of cells) {
    all.n += n;
    all.sum += sum;
    all.squares += squares;
  }
  return all;
}

function within(cells: readonly Sums[], width: number, a: Span, b: Span): Sums {
  if (a.from === a.to && b.from === b.to) return cells[a.from * width + b.from]!;
  const all = empty();
  for (let row = a.from; row <= a.to; row++)
    for (let column = b.from; column <= b.to; column++) {
      const { n, sum, squares } = cells[row * width + column]!;
      all.n += n;
      all.sum += sum;
      all.squares += squares;
    }
  return all;
}

function spansOf({ name, parts, ends }: Feature): Span[] {
  const single = parts.map((where, part) => ({ where, from: part, to: part }));
  if (!ends) return single;
  const up = ends
    .slice(1)
    .map((end, at) => ({ where: range(name, null, end), from: 0, to: at + 1 }));
  const down = ends
    .slice(0, -1)
    .map((end, at) => ({ where: range(name, end, null), from: at + 1, to: ends.length }));
  return [...single, ...up, ...down];
}

/** Welch's statistic of a part against the rest; 0 where it is too small, or gained. */
function scoreOf(part: Sums, whole: Sums, least: number): number {
  if (part.n < least || part.sum <= 0) return 0;
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
