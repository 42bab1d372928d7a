import type { MetricInfo } from '../metrics/metric.ts';
import type { Sample } from './sample.ts';
import type { Uncertainty } from './uncertainty.ts';

const fewExamples = 50;
const fewGroups = 20;
const fewOfClass = 10;
/** A largest distance needs more: of a hundred examples with twenty of a class 85 to 92 % hold. */
const fewForKs = 50;

const mayFail = 'the interval may not hold what it promises';

/** Why the interval may not hold what it promises; null where nothing is known against it. */
export function caveatOf({ shape, name, needs }: MetricInfo, sample: Sample): string | null {
  const { units, of, rarest } = sample;
  const reasons: string[] = [];
  if (of === 'groups' && units < fewGroups) reasons.push(`there are only ${units} groups`);
  else if (units < fewExamples) reasons.push(`there are only ${units} ${of}`);
  const ofClasses =
    shape === 'auc' || shape === 'smooth' || (shape === 'rough' && needs === 'score');
  if (ofClasses && rarest !== null && rarest < (name === 'ks' ? fewForKs : fewOfClass))
    reasons.push(`a class has only ${rarest} examples`);
  return reasons.length > 0 ? `${mayFail}: ${reasons.join(', ')}` : null;
}

export function withCaveat(uncertainty: Uncertainty, caveat: string | null): Uncertainty {
  if (caveat === null) return uncertainty;
  const all = uncertainty.caveat === null ? caveat : `${uncertainty.caveat}; ${caveat}`;
  return { ...uncertainty, caveat: all };
}
