import type { MulticlassOutcome } from '../../examples/examples.ts';
import { centred } from '../centred.ts';
import type { Weights } from '../metric.ts';
import { type Ranking, rank } from '../ranks.ts';
import type { Areas, OfAreas } from './areas.ts';
import type { OfMargins } from './averages.ts';
import type { MulticlassMetric } from './metrics.ts';
import { hitsAtTop, logLosses, sumsOf } from './passes.ts';

/** The influence of each example on a metric. The columns it needs are there. */
export function influenceOfMulticlass(
  outcome: MulticlassOutcome,
  weights: Weights,
  { of }: MulticlassMetric,
): Float64Array {
  if (of === 'log_loss') return centred(logLosses(outcome)!, weights);
  if ('top' in of) return centred(hitsAtTop(outcome, of.top)!, weights);
  if ('areas' in of) return throughAreas(outcome, weights, of.areas, of.code);
  return throughMargins(outcome, weights, of.margins);
}

function throughMargins(outcome: MulticlassOutcome, weights: Weights, of: OfMargins): Float64Array {
  const sums = sumsOf(outcome);
  const margins = sums.margins();
  sums.run(weights);
  const slope = of.slope(margins);
  const { labels, predictions } = outcome;
  const slopes = weights.map((_, row) => margins.total * slope(labels[row]!, predictions![row]!));
  return centred(slopes, weights);
}

/** Every area sums over pairs of examples, so that each example has its pairs: DeLong's placements. */
function throughAreas(
  outcome: MulticlassOutcome,
  weights: Weights,
  of: OfAreas,
  code: number | undefined,
): Float64Array {
  const { labels, scores } = outcome;
  const sums = sumsOf(outcome);
  const areas = sums.areas(code);
  sums.run(weights);
  const slopes = of.slopes(areas);
  const byLabel = areas.weights.map((_, code) => slopes.weights(code));
  const found = weights.map((_, row) => byLabel[labels[row]!]!);
  for (const [one, column] of scores!.entries()) {
    if (code !== undefined && code !== one) continue;
    const byClass = areas.weights.map((_, other) => (other === one ? 0 : slopes.pairs(one, other)));
    addPlacements(found, { one, ranking: rank(column), labels, weights, byClass, areas });
  }
  return centred(
    found.map((value) => areas.total * value),
    weights,
  );
}

interface Placing {
  readonly one: number;
  readonly ranking: Ranking;
  readonly labels: Int32Array;
  readonly weights: Weights;
  /** What a pair with an example of each class counts. */
  readonly byClass: Float64Array;
  readonly areas: Areas;
}

function addPlacements(found: Float64Array, placing: Placing): void {
  const { one, ranking, labels, weights, byClass, areas } = placing;
  const all = areas.weights.reduce((sum, weight, code) => sum + weight * byClass[code]!, 0);
  let [above, below, start] = [0, 0, 0];
  for (const end of ranking.ends) {
    const run = ranking.order.subarray(start, end);
    let [up, down] = [0, 0];
    for (const row of run) {
      if (labels[row] === one) up += weights[row]!;
      else down += weights[row]! * byClass[labels[row]!]!;
    }
    for (const row of run)
      found[row]! +=
        labels[row] === one ? all - below - down / 2 : byClass[labels[row]!]! * (above + up / 2);
    above += up;
    below += down;
    start = end;
  }
}
