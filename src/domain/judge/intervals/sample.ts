import type { Examples } from '../examples/examples.ts';
import type { Drawn } from './bootstrap.ts';
import { unitsOf } from './units.ts';

/** The examples as they are drawn: of a ranking, the items of a query together. */
export function drawnOf(examples: Examples): Drawn {
  const { labels, weights, groups } = examples;
  const queries = examples.task === 'ranking' ? examples.queries : null;
  return { labels, weights, groups: groups ?? queries };
}

/** What an interval can rest on. */
export interface Sample {
  /** Examples, or items of queries. */
  readonly rows: number;
  /** What is independent of the rest: examples, queries or groups. */
  readonly units: number;
  readonly of: 'examples' | 'queries' | 'groups';
  /** Examples of the rarest class among the labels; null without classes. */
  readonly rarest: number | null;
}

export function sampleOf(examples: Examples): Sample {
  const { groups } = drawnOf(examples);
  const units = groups ? unitsOf(groups).count : examples.labels.length;
  const of = examples.groups ? 'groups' : groups ? 'queries' : 'examples';
  return { rows: examples.labels.length, units, of, rarest: rarestOf(examples) };
}

function rarestOf({ task, classes, labels }: Examples): number | null {
  if (!classes) return null;
  const counts = new Int32Array(classes.length);
  for (const label of labels) counts[label]! += 1;
  // A class that only the model names has no examples; a binary task has two classes all the same.
  return Math.min(...counts.filter((count) => count > 0 || task === 'binary'));
}
