import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type {
  BinaryOutcome,
  MulticlassOutcome,
  RegressionOutcome,
} from '../../../src/domain/judge/examples/examples.ts';

/** Seeded draws: from 0 up to 1, and whole numbers below a bound. */
export function dice(seed: number) {
  const source = xoroshiro128plus(seed);
  const share = () => (source.next() >>> 0) / 2 ** 32;
  return { share, below: (bound: number) => Math.floor(share() * bound) };
}

type Dice = ReturnType<typeof dice>;

/** Scores rounded to `digits`, so that few digits give ties. */
export function binaryCase(count: number, { share, below }: Dice, digits = 17): BinaryOutcome {
  const labels = Int32Array.from({ length: count }, () => below(2));
  const scores = Float64Array.from(labels, (label) =>
    digits > 9 ? (share() + label / 2) / 1.5 : Number(share().toFixed(digits)),
  );
  const predictions = Int32Array.from(scores, (score) => (score > 0.5 ? 1 : 0));
  return { task: 'binary', classes: ['no', 'yes'], labels, predictions, scores, costs: null };
}

export function multiclassCase(count: number, { share, below }: Dice, size = 4): MulticlassOutcome {
  const labels = Int32Array.from({ length: count }, () => below(size));
  const predictions = labels.map((label) => (share() < 0.6 ? label : below(size)));
  const raw = Array.from({ length: size }, () => Float64Array.from(labels, () => share()));
  const sums = Float64Array.from(labels, (_, row) =>
    raw.reduce((sum, column) => sum + column[row]!, 0),
  );
  const scores = raw.map((column) => column.map((value, row) => value / sums[row]!));
  const classes = Array.from({ length: size }, (_, code) => `c${code}`);
  return { task: 'multiclass', classes, labels, predictions, scores };
}

export function regressionCase(count: number, { share }: Dice, offset = 0): RegressionOutcome {
  const labels = Float64Array.from({ length: count }, () => offset + 10 * share() + 1);
  const predictions = labels.map((label) => label + 3 * (share() - 0.4));
  return {
    ...{ task: 'regression', classes: null, labels, predictions },
    ...{ scores: null, bounds: null, naive: null },
  };
}
