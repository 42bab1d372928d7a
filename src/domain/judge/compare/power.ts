import type { VerdictName } from '../../records/comparison.ts';
import { detectable, needed, type Seen } from '../intervals/paired/power.ts';
import type { Gained } from './verdict.ts';

/** What a comparison can tell. */
export interface Power {
  /** The smallest true gain that would be found better 9 times in 10. */
  readonly detectable: number | null;
  /** About how many examples would settle what these do not; null when they do, or it cannot be said. */
  readonly needed: number | null;
}

/** @param own the verdict of the metric by itself */
export function powerOf(
  { gain, isSame }: Gained,
  own: VerdictName,
  seen: Omit<Seen, 'gain'>,
): Power {
  if (!gain || isSame) return { detectable: null, needed: null };
  const least = detectable(gain, seen.confidence);
  return {
    detectable: Number.isFinite(least) ? least : null,
    needed: own === 'inconclusive' ? needed({ gain, ...seen }) : null,
  };
}
