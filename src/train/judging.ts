import type { InputTable } from '../runtime/declaration.ts';
import { decimal, lines, list, oneOf, share, text, whole } from '../runtime/kinds.ts';
import { columnMetrics, costs, directions } from './kinds.ts';

/** What the columns of the predictions mean, and by what they are judged. */
export const judging = {
  task: {
    kind: oneOf('binary', 'multiclass', 'regression', 'ranking'),
    about:
      'What is predicted: binary, multiclass, regression (forecasts too), or the ranking of the items of each query.',
    from: 'evaluate.task',
  },
  target: {
    kind: text,
    about:
      'Column of the predictions file that holds the true label or value; of a ranking, how relevant an item is, from 0.',
    from: 'evaluate.target',
    default: 'label',
  },
  prediction: {
    kind: text,
    about:
      'Column that holds the predicted label or value; prediction when there is such a column. Scores alone are enough for a classification.',
    from: 'evaluate.prediction',
  },
  score: {
    kind: text,
    about:
      'Column that holds the probability of the positive class; for multiclass the word before the class in the names of one column a class, p for p_cat and p_dog; for a ranking the score by which items are ordered.',
    from: 'evaluate.score',
  },
  positive: {
    kind: text,
    about: 'The positive label of a binary task, where it is not 1, true or yes.',
    from: 'evaluate.positive',
  },
  threshold: {
    kind: decimal(0, 1),
    about:
      'Score from which on the positive label is predicted, where there is no column of predictions.',
    from: 'evaluate.threshold',
  },
  id: {
    kind: text,
    about:
      'Column that identifies an example, so that two models are compared on the same ones. Without it, an example is known by the values of its other columns.',
    from: 'evaluate.id',
  },
  weight: {
    kind: text,
    about: 'Column that says how much each example counts.',
    from: 'evaluate.weight',
  },
  group: {
    kind: text,
    about:
      'Column whose equal values belong together, such as a customer, a session or a day: intervals then treat each as one.',
    from: 'evaluate.group',
  },
  query: {
    kind: text,
    about: 'Ranking: column of the query that an item answers.',
    from: 'evaluate.query',
  },
  low: {
    kind: text,
    about: 'Regression: column of the lower end of a predicted interval; goes with high.',
    from: 'evaluate.low',
  },
  high: {
    kind: text,
    about: 'Regression: column of the upper end of a predicted interval; goes with low.',
    from: 'evaluate.high',
  },
  time: {
    kind: text,
    about: 'Forecast: column that orders the examples in time, those of each group by themselves.',
    from: 'evaluate.time',
  },
  season: {
    kind: whole(1, 1_000_000),
    about: 'Forecast: steps in a season, as 7 for days of a week; mase is measured by it.',
    from: 'evaluate.season',
  },
  costs: {
    kind: costs,
    about:
      'Binary: what an error costs, as false-positive and false-negative; true-positive and true-negative may be given as well. The metric cost is the mean.',
    from: 'evaluate.costs',
  },
  columns: {
    kind: columnMetrics,
    about:
      'Metrics that are the mean of a column of numbers, with the better direction: my_loss=lower, or profit=higher of amount.',
    from: 'evaluate.columns',
  },
  directions: {
    kind: directions,
    about:
      'Which way is better, for metrics of a metrics file whose names do not tell: latency=lower, one a line.',
    from: 'evaluate.directions',
  },
  'extra-metrics': {
    kind: lines,
    about:
      'Metrics beside the common ones, one a line: precision@5%, recall[fraud], fbeta@2, top_k_accuracy@3.',
    from: 'evaluate.metrics',
  },
  slices: {
    kind: list,
    about: 'Columns by whose values the metrics are computed as well.',
    from: 'evaluate.slices',
  },
  confidence: {
    kind: share,
    about: 'Confidence of the intervals.',
    from: 'evaluate.confidence',
    default: '95%',
  },
  gate: {
    kind: lines,
    about:
      'Rules that the metrics must pass, one a line: `roc_auc >= 0.80`, `bias between -0.1 and 0.1`, `recall >= 0.5 on region, plan`, `f1 >= 0.7 with confidence 95%`, `at least 500 examples`. compare-to-champion judges rules on the change from the champion: `f1 change from champion >= -2%`, `brier change from champion within 0.01 and 5%`.',
    from: 'gate',
  },
} as const satisfies InputTable;
