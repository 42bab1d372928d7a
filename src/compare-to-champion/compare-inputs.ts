import { declare, type Values } from '../runtime/declaration.ts';
import { list, text } from '../runtime/kinds.ts';
import { judging } from '../train/judging.ts';
import { compareToChampion } from './inputs.ts';

const { target, gate, directions, confidence: _, 'extra-metrics': __, ...columns } = judging;
const {
  primary,
  margin,
  guards,
  'slices-min': slicesMin,
  confidence,
  policy,
} = compareToChampion.inputs;

/** `mlops compare`: what compare-to-champion decides, of two files that are there already. */
export const compareFiles = declare({
  name: 'compare',
  about: 'Compare two models by their predictions of the same examples, and say which is better.',
  inputs: {
    champion: {
      kind: text,
      about: 'The predictions of the model that is there: CSV, JSON Lines or Parquet.',
      required: true,
      positional: true,
    },
    candidate: {
      kind: text,
      about: 'The predictions of the model that would take its place.',
      required: true,
      positional: true,
    },
    label: target,
    ...columns,
    ...{ primary, margin, guards, 'slices-min': slicesMin, confidence, policy },
    unlabelled: {
      kind: list,
      about:
        "Two files of predictions for examples without a label, the champion's and the candidate's: an answer names the few that are worth labelling.",
    },
  },
  outputs: {},
});

export type CompareInputs = Values<typeof compareFiles.inputs>;
