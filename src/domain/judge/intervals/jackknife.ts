import type { Examples } from '../examples/examples.ts';
import { type MetricInfo, plainWeights } from '../metrics/metric.ts';
import { measureOf } from '../metrics/table.ts';
import { drawnOf } from './sample.ts';
import { unitsOf } from './units.ts';

/**
 * The standard error of a value by leaving out each example, or group, once (Tukey 1958). Few units
 * move a value by more than its slope says, which the infinitesimal jackknife would leave out.
 *
 * @returns NaN when the value is undefined without one of them
 */
export function jackknifeError(examples: Examples, metric: MetricInfo): number {
  const measure = measureOf(examples, [metric]);
  const { groups, labels } = drawnOf(examples);
  const { codes, count } = groups
    ? unitsOf(groups)
    : {
        codes: Int32Array.from(labels as { length: number }, (_, row) => row),
        count: labels.length,
      };
  const plain = plainWeights(examples);
  const values = Float64Array.from({ length: count }, (_, unit) => {
    const weights = plain.map((weight, row) => (codes[row] === unit ? 0 : weight));
    return measure(weights)[0]!;
  });
  const mean = values.reduce((sum, one) => sum + one, 0) / count;
  const squares = values.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return Math.sqrt((squares * (count - 1)) / count);
}
