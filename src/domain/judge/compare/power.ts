import type { VerdictName } from '../../records/comparison.ts';
import { normalQuantile } from '../intervals/distributions/normal.ts';
import { intervalOf, type Uncertainty } from '../intervals/uncertainty.ts';

/** What a comparison can tell. */
export interface Power {
  /** The smallest true gain that would be found better 9 times in 10. */
  readonly detectable: number | null;
  /** About how many examples would settle what these do not; null when they do, or it cannot be said. */
  readonly needed: number | null;
}

const found = 0.9;
/** More examples than this are not to be had: it is the margin that has to be wider. */
const most = 1e8;

/**
 * From the width of the interval, which shrinks with the root of the number of examples, as if what
 * was estimated were true.
 *
 * @param gain positive is better
 */
export function powerOf(
  gain: Uncertainty | null,
  from: { own: VerdictName; margin: number; estimate: number; n: number; confidence: number },
): Power {
  const { low, high } = gain ? intervalOf(gain, from.confidence) : { low: null, high: null };
  if (low === null || high === null || high <= low) return { detectable: null, needed: null };
  const tail = normalQuantile((1 + from.confidence) / 2);
  const detectable = ((high - low) / 2) * (1 + normalQuantile(found) / tail);
  if (from.own !== 'inconclusive') return { detectable, needed: null };
  const distance = Math.max(from.estimate + from.margin, -from.estimate);
  const needed = Math.ceil(from.n * Math.max(1, (detectable / distance) ** 2));
  return { detectable, needed: distance > 0 && needed <= most ? roundUp(needed) : null };
}

/** To two digits: it is no more exact than that. */
function roundUp(count: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return Math.ceil(count / unit) * unit;
}
