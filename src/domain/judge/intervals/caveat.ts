import type { MetricInfo } from '../metrics/metric.ts';
import type { Sample } from './sample.ts';
import type { Uncertainty } from './uncertainty.ts';

const fewExamples = 50;
const fewGroups = 20;
const fewOfClass = 10;
/**
 * Cochran's rule (1977, 2.15) asks of a mean for more examples than 25 times its values' skewness
 * squared. Hall's transformation needs a quarter of them (`npm run bench -- coverage`), which is so
 * much skewness of the mean itself.
 */
const mostSkewness = 0.4;

const mayFail = 'the interval may not hold what it promises';

/** Why the interval may not hold what it promises; null where nothing is known against it. */
export function caveatOf({ shape, needs }: MetricInfo, sample: Sample): string | null {
  const { units, of, rarest } = sample;
  const reasons: string[] = [];
  if (of === 'groups' && units < fewGroups) reasons.push(`there are only ${units} groups`);
  else if (units < fewExamples) reasons.push(`there are only ${units} ${of}`);
  const ofClasses =
    shape === 'auc' || shape === 'smooth' || (shape === 'rough' && needs === 'score');
  if (ofClasses && rarest !== null && rarest < fewOfClass)
    reasons.push(`a class has only ${rarest} examples`);
  return reasons.length > 0 ? `${mayFail}: ${reasons.join(', ')}` : null;
}

/**
 * Why the interval of a mean may not hold what it promises. What the sample shows of its skewness is
 * all there is to go by: of values as rare as they are large it may hold none.
 */
export function caveatOfSkewness(skewness: number): string | null {
  return Math.abs(skewness) > mostSkewness
    ? `${mayFail}: a few large values decide it, and the largest may not be among these examples`
    : null;
}

export function withCaveat(uncertainty: Uncertainty, caveat: string | null): Uncertainty {
  if (caveat === null) return uncertainty;
  const all = uncertainty.caveat === null ? caveat : `${uncertainty.caveat}; ${caveat}`;
  return { ...uncertainty, caveat: all };
}
