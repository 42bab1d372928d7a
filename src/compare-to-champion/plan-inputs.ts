import { declare, type Values } from '../runtime/declaration.ts';
import { decimal, share, text, whole } from '../runtime/kinds.ts';
import { compareToChampion } from './inputs.ts';

const { confidence, evaluations } = compareToChampion.inputs;

/** `mlops plan`: how large an evaluation set has to be, before there is one. */
export const plan = declare({
  name: 'plan',
  about: 'Say how many rows of evaluation data it takes to see a difference of two models.',
  inputs: {
    difference: {
      kind: decimal(0),
      about: "The smallest difference that is to be seen, in the metric's own units, as 0.01.",
      required: true,
    },
    metric: {
      kind: text,
      about:
        'The metric that decides: accuracy, balanced_accuracy, precision, recall, specificity, top_k_accuracy, interval_coverage, roc_auc, or any other with sd.',
      from: 'compare.primary',
      default: 'accuracy',
    },
    evaluations: {
      kind: whole(1, 1_000_000),
      about: 'How many candidates will be judged on the same rows, before they are refreshed.',
      from: evaluations.from,
      default: '1',
    },
    confidence,
    power: {
      kind: share,
      about: 'How often a true difference of that size is to be seen.',
      default: '90%',
    },
    disagree: {
      kind: share,
      about: 'The share of rows for which the two models predict different things.',
      default: '10%',
    },
    positives: {
      kind: share,
      about:
        'The share of positive labels, or of the class that recall[class] is about; of precision, the share of positive predictions.',
      default: '50%',
    },
    champion: {
      kind: decimal(0.5, 1),
      about: 'roc_auc: that of the model that is there.',
      default: '0.8',
    },
    correlation: {
      kind: decimal(0, 1),
      about: 'roc_auc: how the areas of the two models correlate.',
      default: '0.8',
    },
    sd: {
      kind: decimal(0),
      about:
        "Any other metric: the standard deviation, over rows, of the difference of the two models. An earlier comparison tells it: its interval's width, times the root of its rows, over 3.92.",
    },
  },
  outputs: {},
});

export type PlanInputs = Values<typeof plan.inputs>;
