import { z } from 'zod';
import { judgement, method } from './evaluation.ts';
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
  /** How interval and p were found, as in `paired DeLong`; null where there are none. */
  method: z.string().nullable(),
  /** Why there is no interval, or why it may not hold what it promises. */
  reason: z.string().nullable(),
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
  /** One-sided, of being no worse than the margin; corrected for the number of slices (Holm). */
  adjusted: value,
  /** After the correction. */
  verdict: z.enum(verdicts),
});

/** What a policy does with a verdict. */
export const actions = ['pass', 'fail', 'review'] as const;

/** An example of which the two models say different things. */
const pair = z.strictObject({
  /** Its id; else the line of the candidate's file. */
  example: z.string(),
  label: z.string().nullable(),
  champion: z.string(),
  candidate: z.string(),
});

/** How the predictions of the same examples changed. */
export const flips = z.strictObject({
  same: count,
  rightToWrong: count,
  wrongToRight: count,
  /** Both wrong, in another way. */
  otherwise: count,
});

/** A part of the examples in which the candidate lost, found by looking: exploration, not proof. */
export const lost = z.strictObject({
  /** As in `region=north and tenure <= 3`. */
  where: z.string(),
  n: count,
  /** Mean loss an example with either model, and by how much more it is with the candidate. */
  champion: z.number(),
  candidate: z.number(),
  difference: z.number(),
});

/** How often this evaluation set has been looked at. */
export const looks = z.strictObject({
  used: count,
  planned: z.int().positive(),
  /** Of this one look, so that all planned ones together keep the stated confidence. */
  confidence: z.number().gt(0).lt(1),
});

/** What was compared and decided, apart from who the champion is. */
export const compared = {
  verdict: z.enum(verdicts),
  /** What the policy does with the verdict; only `pass` lets the candidate through. */
  action: z.enum(actions),
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
  /** Of the primary metric, with the margin of the whole. */
  slices: z.array(sliceDifference),
  /** The smallest difference of the primary metric that these examples can tell, 9 times in 10. */
  detectable: value,
  /** About how many examples would settle an inconclusive verdict; null where none is needed or it cannot be said. */
  needed: count.nullable(),
  flips: flips.nullable(),
  /** The examples on which the candidate lost most; at most 10. */
  regressions: z.array(pair.extend({ loss: z.number() })),
  explored: z.array(lost),
  /** Unlabelled examples whose labels would tell most; at most 20. */
  toLabel: z.array(pair),
  looks: looks.nullable(),
  notes: z.array(z.string()),
};

/** What compare-to-champion leaves in `comparison.json`. */
export const comparison = z.strictObject({
  ...header('comparison'),
  /** Null when no version is assigned to the stage. */
  champion: z.strictObject({ version: z.string(), tag: z.string(), commit: z.string() }).nullable(),
  stage: z.string(),
  ...compared,
  /** The gate's rules on the change from the champion; null where it has none. */
  gate: z.strictObject({ passed: z.boolean(), rules: z.array(judgement) }).nullable(),
});

export type Comparison = z.infer<typeof comparison>;
export type Difference = z.infer<typeof difference>;
export type GuardResult = z.infer<typeof guardResult>;
export type SliceDifference = z.infer<typeof sliceDifference>;
export type Action = (typeof actions)[number];
export type Flips = z.infer<typeof flips>;
export type Lost = z.infer<typeof lost>;
export type Looks = z.infer<typeof looks>;
export type VerdictName = (typeof verdicts)[number];
/** What is compared and decided, before the record names the champion. */
export type Compared = Pick<Comparison, keyof typeof compared>;
