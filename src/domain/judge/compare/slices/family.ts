import type { Evidence } from './evidence.ts';

/** Of a p-value above this one no more is asked. */
const promising = 0.5;
/** Of fewer slices none is set aside: that costs more than it saves. */
const few = 3;

/**
 * Adjusted p-values of all slices of all columns, at most a share alpha of such families having one
 * at or below alpha where every slice is no worse than the margin.
 *
 * Slices of one column have no example in common, and so their tests are independent. Those whose
 * own p-value is above one half are set aside, the others are divided by one half, which is their
 * p-value given that they were kept, and then corrected for their own number (Zhao, Small and Su
 * 2019): a candidate that is better nearly everywhere does not pay for all the slices on which it
 * is. Each column has a share of alpha, as many slices as it has; each is corrected by Holm (1979).
 *
 * @param columns by column, the evidence of each slice that can be tested
 * @param isIndependent whether the slices of a column are; where groups of rows reach over several
 *   of them, all are kept
 */
export function adjust(
  columns: readonly (readonly Evidence[])[],
  isIndependent: readonly boolean[],
): number[][] {
  const all = columns.reduce((sum, column) => sum + column.length, 0);
  return columns.map((column, which) => {
    const limit = isIndependent[which] && column.length >= few ? promising : 1;
    const kept = column.filter(({ own }) => own <= limit);
    const adjusted = holm(kept.map(({ p }) => p / limit));
    const share = all / column.length;
    return column.map((evidence) => {
      const at = kept.indexOf(evidence);
      return at < 0 ? 1 : Math.min(1, adjusted[at]! * share);
    });
  });
}

/** p-values of a family, corrected for their number step by step (Holm 1979). */
export function holm(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => values[a]! - values[b]!);
  const adjusted = new Array<number>(values.length);
  let least = 0;
  for (const [rank, which] of order.entries()) {
    least = Math.max(least, Math.min(1, (values.length - rank) * values[which]!));
    adjusted[which] = least;
  }
  return adjusted;
}
