import type { Examples } from '../../../../src/domain/judge/examples/examples.ts';
import { dice } from '../cases.ts';

/** Standard normal numbers beside the dice's own. */
export function chance(seed: number) {
  const { share, below } = dice(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share());
  return { share, below, normal };
}

/**
 * Two binary models on the same examples in `count` groups of about equal size.
 *
 * @param noise of the candidate by group; the champion's is 1 everywhere
 */
export function pairOfModels(
  rows: number,
  { seed, count = 8, noise }: { seed: number; count?: number; noise: (group: number) => number },
): { champion: Examples; candidate: Examples } {
  const { share, below, normal } = chance(seed);
  const codes = Int32Array.from({ length: rows }, () => below(count));
  const truth = Float64Array.from(codes, () => 1.5 * normal() - 0.8);
  const labels = Int32Array.from(truth, (odds) => Number(share() < probability(odds)));
  const shared = Float64Array.from(codes, () => normal());
  const said = (size: (group: number) => number): Examples => {
    const scores = truth.map((odds, row) =>
      probability(odds + size(codes[row]!) * (0.8 * shared[row]! + 0.6 * normal())),
    );
    return {
      ...{ task: 'binary', classes: ['0', '1'], labels, scores, costs: null },
      predictions: Int32Array.from(scores, (score) => Number(score >= 0.5)),
      ...{ file: 'predictions.csv', keyedBy: 'id', weights: null, groups: null, own: [] },
      keys: Array.from(labels, (_, row) => String(row).padStart(6, '0')),
      slices: [
        {
          ...{ column: 'region', codes },
          values: Array.from({ length: count }, (_, code) => `r${code}`),
        },
      ],
    };
  };
  return { champion: said(() => 1), candidate: said(noise) };
}

function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
