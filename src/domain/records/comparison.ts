import { z } from 'zod';
import { method } from './evaluation.ts';
import { header } from './header.ts';

const value = z.number().nullable();
const count = z.int().nonnegative();

/** A metric of two models. Differences are candidate minus champion, in the metric's own units. */
export const difference = z.strictObject({
  metric: z.string(),
  direction: z.enum(['higher', 'lower', 'zero']).nullable(),
  /** Null is undefined, or not there. */
  champion: value,
  candidate: value,
  difference: value,
  /** The interval's bounds; null where there is none. */
  low: value,
  high: value,
  /** Two-sided, of no difference. */
  p: value,
  /** Examples that both were judged on; null when the values come from elsewhere. */
  n: count.nullable(),
});

export const verdicts = ['first', 'better', 'not-worse', 'worse', 'inconclusive'] as const;

export const margin = z.strictObject({
  /** As written: a number, or a percentage of the champion's value. */
  text: z.string(),
  /** In the metric's own units; null when the champion has no value. */
  value,
});

export const guardResult = difference.extend({
  text: z.string(),
  margin,
  outcome: z.enum(['kept', 'broken', 'undecided']),
});

export const sliceDifference = difference.extend({
  /** As in `region=north`. */
  name: z.string(),
  column: z.string(),
  value: z.string(),
  verdict: z.enum(verdicts),
});

/** What was compared and decided, apart from who the champion is. */
export const compared = {
  verdict: z.enum(verdicts),
  /** The verdict lets the candidate through. */
  passed: z.boolean(),
  /** What decided it, in a sentence. */
  decidedBy: z.string(),
  /** How the examples of the two were matched; null when there was nothing to match. */
  matched: z
    .strictObject({
      both: count,
      onlyChampion: count,
      onlyCandidate: count,
      /** With another label than they had for the champion. */
      changed: count,
      /** Equal to others, of which a model said different things. */
      ambiguous: count,
    })
    .nullable(),
  method,
  /** Null for the first model. */
  primary: difference.nullable(),
  margin: margin.nullable(),
  metrics: z.array(difference),
  guards: z.array(guardResult),
  /** Of the primary metric; with the margin of the whole, and not deciding. */
  slices: z.array(sliceDifference),
  notes: z.array(z.string()),
};

/** What compare-to-champion leaves in `comparison.json`. */
export const comparison = z.strictObject({
  ...header('comparison'),
  /** Null when no version is assigned to the stage. */
  champion: z.strictObject({ version: z.string(), tag: z.string(), commit: z.string() }).nullable(),
  stage: z.string(),
  ...compared,
});

export type Comparison = z.infer<typeof comparison>;
export type Difference = z.infer<typeof difference>;
export type GuardResult = z.infer<typeof guardResult>;
export type SliceDifference = z.infer<typeof sliceDifference>;
export type VerdictName = (typeof verdicts)[number];
/** What is compared and decided, before the record names the champion. */
export type Compared = Pick<Comparison, keyof typeof compared>;
