import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeRecord } from '../adapters/files/records.ts';
import { type Champion, findChampion } from '../adapters/registry/champion.ts';
import { whatChanged } from '../domain/judge/compare/changed.ts';
import { compare, compareFirst, type Terms } from '../domain/judge/compare/compare.ts';
import { defaultPlan, type Plan } from '../domain/judge/intervals/bootstrap.ts';
import type { Compared, Comparison } from '../domain/records/comparison.ts';
import { modelName } from '../domain/registry/name.ts';
import type { Registry } from '../domain/registry/registry.ts';
import { checkStage } from '../domain/registry/tag.ts';
import { origin } from '../runtime/context.ts';
import type { Outcome, Tools } from '../runtime/room.ts';
import type { Inputs } from './inputs.ts';
import { identityOf, outcomeOf } from './outcome.ts';
import { type Judged, readCandidate, readChampion } from './sides.ts';
import { termsOf } from './terms.ts';

/** Where the champion is found, and where the report goes; `post` answers null when nowhere. */
export interface Outside {
  readonly registry: Registry;
  readonly post: (comparison: Comparison) => Promise<string | null>;
}

/**
 * Compares what was trained with the champion of the stage. A verdict that does not pass is a
 * refusal: its record and its comment are written all the same.
 *
 * @throws InputError on terms, records or predictions that cannot be read
 */
export async function compareToChampion(
  inputs: Inputs,
  tools: Tools,
  { registry, post }: Outside,
): Promise<Outcome> {
  const { context, log } = tools;
  const terms = termsOf(inputs);
  const plan = { ...defaultPlan, confidence: inputs.confidence };
  const stage = checkStage(inputs.stage, 'input stage');
  const model = modelName(inputs.modelName, context);
  const candidate = await readCandidate(model, context);
  const folder = await mkdtemp(join(tmpdir(), 'mlops-compare-'));
  try {
    const champion = await findChampion(registry, { model, stage, folder });
    log.info(
      champion
        ? `comparing with ${champion.version.tag}, which is assigned to ${stage}`
        : `nothing is assigned to ${stage}: nothing to compare with`,
    );
    const compared = champion
      ? await compareWith(champion, { registry, folder, candidate, terms, plan })
      : compareFirst(stage, plan);
    const comparison: Comparison = {
      schema: 'mlops/comparison/1',
      ...origin(context, model),
      champion: champion && identityOf(champion),
      stage,
      ...compared,
    };
    // The runtime writes it once more; it has to be there when posting fails, too.
    writeRecord(context.directory, 'comparison.json', comparison);
    return outcomeOf(comparison, await post(comparison));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Work {
  readonly registry: Registry;
  readonly folder: string;
  readonly candidate: Judged;
  readonly terms: Terms;
  readonly plan: Plan;
}

async function compareWith(champion: Champion, work: Work): Promise<Compared> {
  const { registry, folder, candidate, terms, plan } = work;
  const id = candidate.evaluation?.columns.id ?? null;
  const judged = await readChampion(champion, { registry, folder, id });
  const compared = compare(judged, candidate, terms, plan);
  const changed = whatChanged(
    judged.evaluation?.trainedOn ?? null,
    candidate.evaluation?.trainedOn ?? null,
  );
  return { ...compared, notes: [...compared.notes, ...changed] };
}
