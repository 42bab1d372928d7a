import type { Runs } from '../dataset.ts';
import { type Bands, exactBands, sketchBands } from './bands.ts';
import { type Sample, validOf } from './side.ts';

/** The finite numbers, as well as they are known; undefined when there are none. */
export interface Numbers {
  bands: Bands;
  /** All of them, or, of few different ones in a profile, what can be told from their counts. */
  runs: Runs | undefined;
}

export function numbersOf(sample: Sample): Numbers | undefined {
  const { profile } = sample;
  const runs = sample.runs ?? runsOfTop(sample);
  if (runs) return runs.values.length > 0 ? { bands: exactBands(runs), runs } : undefined;
  const n = validOf(profile) - (profile.infinities ?? 0);
  return profile.sketch ? { bands: sketchBands(n, profile), runs } : undefined;
}

/** When the most frequent values are all there are. */
function runsOfTop({ profile }: Sample): Runs | undefined {
  const { top, type } = profile;
  if (type !== 'integer' && type !== 'number') return undefined;
  const sum = top.reduce((all, { count }) => all + count, 0);
  if (sum < validOf(profile) || sum === 0) return undefined;
  const pairs = top
    .map(({ value, count }) => ({ value: Number(value), count }))
    .filter(({ value }) => Number.isFinite(value))
    .sort((a, b) => a.value - b.value);
  return {
    values: Float64Array.from(pairs, ({ value }) => value),
    counts: Float64Array.from(pairs, ({ count }) => count),
  };
}
