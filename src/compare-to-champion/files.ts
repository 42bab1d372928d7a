import { relative, resolve } from 'node:path';
import { readPredictions } from '../adapters/tables/typed/read.ts';
import { InputError } from '../domain/errors.ts';
import { readFeatures } from '../domain/judge/compare/changes/features.ts';
import type { Unlabelled } from '../domain/judge/compare/changes/unlabelled.ts';
import { compare } from '../domain/judge/compare/compare.ts';
import type { Predictions } from '../domain/judge/examples/cells.ts';
import type { Spec } from '../domain/judge/examples/examples.ts';
import { neededOf, type Purpose } from '../domain/judge/examples/needed.ts';
import { readInOrder } from '../domain/judge/examples/read.ts';
import { defaultPlan } from '../domain/judge/intervals/bootstrap.ts';
import { heading, paragraph } from '../domain/report/blocks.ts';
import { comparisonSection } from '../domain/report/comparison.ts';
import { origin } from '../runtime/context.ts';
import type { Run } from '../runtime/room.ts';
import { specOf } from '../train/measure.ts';
import type { CompareInputs } from './compare-inputs.ts';
import { termsOf } from './terms.ts';

/** Compares two files of predictions; there is no registry, and no record is left. */
export const run: Run<CompareInputs> = async (inputs, { context }) => {
  const { directory } = context;
  const sources = { ...inputs, target: inputs.label };
  const champion = await readSide(inputs.champion, { ...sources, slices: [] }, directory);
  const candidate = await readSide(inputs.candidate, sources, directory, { hasFeatures: true });
  const unlabelled = await readUnlabelled(inputs.unlabelled, candidate.spec, directory);
  const compared = compare(
    champion,
    candidate,
    { ...termsOf(inputs), unlabelled },
    { ...defaultPlan, confidence: inputs.confidence },
  );
  const content = { ...origin(context, inputs.modelName ?? 'none'), ...compared };
  const { decidedBy, passed, verdict } = compared;
  return {
    record: { file: null, content },
    outputs: {},
    refusal: passed ? null : `the candidate is ${verdict}: ${decidedBy}`,
    summary: [
      heading(`${inputs.candidate} compared with ${inputs.champion}`),
      paragraph({ bold: verdict }, `: ${decidedBy}`),
      ...comparisonSection(compared),
    ],
  };
};

type Sources = Parameters<typeof specOf>[1];

/** What is read is left behind, which is as large as the examples. */
async function readSide(file: string, sources: Sources, directory: string, purpose: Purpose = {}) {
  const table = await read(file, (found) => specOf(found, sources), directory, purpose);
  const spec = specOf(table, sources);
  const { examples, order } = readInOrder(table, spec);
  const features = purpose.hasFeatures ? readFeatures(table, spec, order) : undefined;
  return { spec, metrics: {}, examples, features };
}

function read(
  path: string,
  specFor: (table: Parameters<typeof specOf>[0]) => Spec,
  directory: string,
  purpose: Purpose,
): Promise<Predictions> {
  const file = relative(directory, resolve(directory, path));
  const needed = (names: readonly string[]) => neededOf(names, specFor({ file, names }), purpose);
  return readPredictions(file, needed, directory);
}

async function readUnlabelled(
  files: readonly string[] | undefined,
  spec: Spec,
  directory: string,
): Promise<Unlabelled | undefined> {
  if (!files) return undefined;
  const [champion, candidate, ...more] = files;
  if (champion === undefined || candidate === undefined || more.length > 0)
    throw new InputError({
      where: 'input unlabelled',
      found: files.join(', '),
      allowed: "two files: the champion's predictions, then the candidate's",
    });
  return {
    champion: await read(champion, () => spec, directory, { isUnlabelled: true }),
    candidate: await read(candidate, () => spec, directory, { isUnlabelled: true }),
    spec,
  };
}
