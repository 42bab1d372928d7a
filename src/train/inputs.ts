import { declare, type Values } from '../runtime/declaration.ts';
import { duration, flag, list, path, text } from '../runtime/kinds.ts';
import { judging } from './judging.ts';

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
      about:
        'A JSON or YAML file of metrics that the command writes, beside or instead of predictions.',
      from: 'train.metrics',
    },
    ...judging,
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
