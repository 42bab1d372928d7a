import { declare, token, type Values } from '../runtime/declaration.ts';
import { flag, lines, share, text } from '../runtime/kinds.ts';

export const compareToChampion = declare({
  name: 'compare-to-champion',
  about:
    'Compare the trained model with the one that is live, on the same examples, and say whether it is better, not worse, worse, or cannot be told.',
  inputs: {
    primary: {
      kind: text,
      about:
        'The metric that decides; without it roc_auc (f1 without scores), macro_f1 or r2, by the task.',
      from: 'compare.primary',
    },
    margin: {
      kind: text,
      about:
        "How much worse still counts as not worse: a number in the metric's own units, or a percentage of the champion's value.",
      from: 'compare.margin',
      default: '0',
    },
    guards: {
      kind: lines,
      about:
        'Metrics that must not get worse by more than a margin of their own, one a line: `brier within 2%`.',
      from: 'compare.guards',
    },
    confidence: {
      kind: share,
      about: 'Confidence of the intervals that decide.',
      from: 'compare.confidence',
      default: '95%',
    },
    stage: {
      kind: text,
      about: 'The stage whose version is the champion.',
      from: 'stage',
      default: 'prod',
    },
    comment: {
      kind: flag,
      about: 'Post the report in the pull request, as one comment that is kept up to date.',
      from: 'compare.comment',
      default: 'true',
    },
    token,
  },
  outputs: {
    verdict: 'better, not-worse, worse, inconclusive or first',
    champion: 'the version that it was compared with; empty for the first',
    'comment-url': 'where the report was posted; empty when it was not',
    record: 'path of the record, comparison.json',
  },
});

export type Inputs = Values<typeof compareToChampion.inputs>;
