import type { Examples } from '../../examples/examples.ts';
import type { MetricInfo } from '../../metrics/metric.ts';
import { sampleOf } from '../sample.ts';
import type { Pair } from './pair.ts';

/** Fewer examples, or groups, tell nothing about how much they vary. */
const fewest = { examples: 20, groups: 6, ofClass: 5 };

/** Why there is no interval of a difference, whatever the method; null when there is one. */
export function obstacleOf(pair: Pair, metric: MetricInfo): string | null {
  const { champion, candidate, values, count, groups } = pair;
  const [before, now] = values.get(metric.name)!;
  if (Number.isNaN(now)) return undefinedFor('candidate', candidate, metric);
  if (Number.isNaN(before)) return undefinedFor('champion', champion, metric);
  if (metric.shape === 'extreme')
    return 'no interval: a single example decides it, and the next one may be of any size';
  const rarest = metric.shape === 'auc' ? sampleOf(candidate).rarest : null;
  if (rarest !== null && rarest < fewest.ofClass)
    return `no interval from fewer than ${fewest.ofClass} examples of a class`;
  const least = groups ? fewest.groups : fewest.examples;
  const what = groups ? 'groups' : 'examples';
  return count < least ? `no interval from fewer than ${least} ${what}` : null;
}

function undefinedFor(whose: string, examples: Examples, metric: MetricInfo): string {
  const { needs, undefinedWhen } = metric;
  if ((needs === 'prediction' || needs === 'score') && lacks(examples, needs))
    return `the ${whose} has no ${needs} column`;
  return `undefined for the ${whose}: ${undefinedWhen}`;
}

function lacks(examples: Examples, needs: 'prediction' | 'score'): boolean {
  return (needs === 'prediction' ? examples.predictions : examples.scores) === null;
}
