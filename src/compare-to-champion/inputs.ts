import { declare, token, type Values } from '../runtime/declaration.ts';
import { duration, flag, lines, map, path, share, text, whole } from '../runtime/kinds.ts';

export const compareToChampion = declare({
  name: 'compare-to-champion',
  about:
    'Compare the trained model with the one that is live, on the same examples, and say whether it is better, not worse, worse, or cannot be told. Rules of the gate on the change from the champion are judged here, too: with no champion yet they pass, and with one whatever is missing or undefined on either side fails.',
  inputs: {
    primary: {
      kind: text,
      about:
        'The metric that decides; without it roc_auc (f1 without scores), macro_f1, r2 or ndcg, by the task.',
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
    'slices-min': {
      kind: whole(10, 1_000_000),
      about: 'Examples that a value of a slice needs before the two models are compared on it.',
      from: 'compare.slices-min',
      default: '50',
    },
    confidence: {
      kind: share,
      about: 'Confidence of the intervals that decide.',
      from: 'compare.confidence',
      default: '95%',
    },
    policy: {
      kind: map,
      about:
        'What each verdict does, as inconclusive=review: pass, fail, or review, which fails and asks for a person. By default better, not-worse and first pass, worse and inconclusive fail.',
      from: 'compare.policy',
    },
    evaluations: {
      kind: whole(1, 1_000_000),
      about:
        'How many candidates are to be judged on the same evaluation data before it is refreshed. The confidence is then spent over that many, and each one is counted in a git ref, which needs `contents: write`.',
      from: 'compare.evaluations',
    },
    unlabelled: {
      kind: path,
      about:
        'Predictions of the candidate for examples without a label, as a file like that of the predictions. Where the champion has one of them, too, an inconclusive comparison names the few that are worth labelling.',
      from: 'compare.unlabelled',
    },
    predict: {
      kind: text,
      about:
        "The command that makes the champion predict today's evaluation data, where those are not what it was judged on; run by `sh -c` in the champion's own source. It reads the model at `$MLOPS_MODEL` and the data at `$MLOPS_DATA`, and writes the predictions to `$MLOPS_PREDICTIONS`.",
      from: 'compare.predict',
    },
    'predict-data': {
      kind: path,
      about:
        "Today's evaluation data, a file or a folder; `$MLOPS_DATA` is its path. The working directory when it is not given.",
      from: 'compare.predict-data',
      default: '.',
    },
    'predict-timeout': {
      kind: duration,
      about: 'Longest time that making the champion predict may take, its environment included.',
      from: 'compare.predict-timeout',
      default: '1h',
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
    action: 'what the policy does with the verdict: pass, fail or review',
    champion: 'the version that it was compared with; empty for the first',
    'comment-url': 'where the report was posted; empty when it was not',
    record: 'path of the record, comparison.json',
  },
});

export type Inputs = Values<typeof compareToChampion.inputs>;
