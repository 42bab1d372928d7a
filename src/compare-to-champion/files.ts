import { relative, resolve } from 'node:path';
import { readTable } from '../adapters/tables/read.ts';
import type { Table } from '../domain/data/table/table.ts';
import { InputError } from '../domain/errors.ts';
import { readFeatures } from '../domain/judge/compare/changes/features.ts';
import type { Unlabelled } from '../domain/judge/compare/changes/unlabelled.ts';
import { compare } from '../domain/judge/compare/compare.ts';
import type { Spec } from '../domain/judge/examples/examples.ts';
import { readExamples } from '../domain/judge/examples/read.ts';
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
  const candidate = await readSide(inputs.candidate, sources, directory, readFeatures);
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

/** The table is left behind, which is many times as large. */
async function readSide(
  file: string,
  sources: Parameters<typeof specOf>[1],
  directory: string,
  features?: typeof readFeatures,
) {
  return sideOf(await read(file, directory), sources, features);
}

function sideOf(
  table: Table,
  sources: Parameters<typeof specOf>[1],
  features?: typeof readFeatures,
) {
  const spec = specOf(table, sources);
  return {
    spec,
    metrics: {},
    examples: readExamples(table, spec),
    features: features?.(table, spec),
  };
}

const read = (file: string, directory: string) =>
  readTable(relative(directory, resolve(directory, file)), {}, directory);

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
    champion: await read(champion, directory),
    candidate: await read(candidate, directory),
    spec,
  };
}
