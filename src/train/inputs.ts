import { declare, type Values } from '../runtime/declaration.ts';
import { duration, flag, lines, list, oneOf, path, share, text } from '../runtime/kinds.ts';

export const train = declare({
  name: 'train',
  about:
    'Train a model, compute its metrics from its predictions, and judge them against the gate.',
  inputs: {
    command: {
      kind: text,
      about: 'The command that trains the model, run by `sh -c` in the working directory.',
      from: 'train.command',
      required: true,
    },
    inputs: {
      kind: list,
      about:
        'Files that the result depends on, as paths or globs. Same files, same command: the result is found in the cache. Without it, every file that git tracks; where it tracks none, nothing is found in the cache.',
      from: 'train.inputs',
    },
    model: {
      kind: path,
      about: 'The file or folder that the command writes the model to.',
      from: 'train.model',
    },
    predictions: {
      kind: path,
      about:
        'The CSV or Parquet file that the command writes the predictions on the evaluation data to.',
      from: 'train.predictions',
    },
    metrics: {
      kind: path,
      about: 'A JSON file of metrics that the command writes, beside or instead of predictions.',
      from: 'train.metrics',
    },
    task: {
      kind: oneOf('binary', 'multiclass', 'regression'),
      about: 'What is predicted: binary, multiclass or regression.',
      from: 'evaluate.task',
    },
    target: {
      kind: text,
      about: 'Column of the predictions file that holds the true label or value.',
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
        'Column that holds the probability of the positive class; for multiclass the word before the class in the names of one column a class, p for p_cat and p_dog.',
      from: 'evaluate.score',
    },
    positive: {
      kind: text,
      about: 'The positive label of a binary task, where it is not 1, true or yes.',
      from: 'evaluate.positive',
    },
    id: {
      kind: text,
      about:
        'Column that identifies an example, so that two models are compared on the same ones. Without it, an example is known by the values of its other columns.',
      from: 'evaluate.id',
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
        'Rules that the metrics must pass, one a line: `roc_auc >= 0.80`, `recall >= 0.5 on region`.',
      from: 'gate',
    },
    cache: {
      kind: flag,
      about: 'Take the result from the cache when nothing that it depends on has changed.',
      from: 'train.cache',
      default: 'true',
    },
    timeout: {
      kind: duration,
      about: 'Longest time that the command may take; it is killed then, with all that it started.',
      from: 'train.timeout',
      default: '6h',
    },
  },
  outputs: {
    passed: 'true when the gate passed',
    metrics: 'the metrics as one JSON object, name to value',
    'cache-hit': 'true when the result was found and not trained again',
    record: 'path of the record, evaluation.json',
  },
});

export type Inputs = Values<typeof train.inputs>;
