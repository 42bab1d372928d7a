import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeRecord } from '../adapters/files/records.ts';
import { type Champion, findChampion } from '../adapters/registry/champion.ts';
import { whatChanged } from '../domain/judge/compare/changed.ts';
import { compare, compareFirst, type Terms } from '../domain/judge/compare/compare.ts';
import { defaultPlan, type Plan } from '../domain/judge/intervals/bootstrap.ts';
import type { Comparison } from '../domain/records/comparison.ts';
import { modelName } from '../domain/registry/name.ts';
import type { RefFiles } from '../domain/registry/ref-file.ts';
import type { Registry } from '../domain/registry/registry.ts';
import { checkStage } from '../domain/registry/tag.ts';
import { origin } from '../runtime/context.ts';
import type { Outcome, Tools } from '../runtime/room.ts';
import { judgeOpen, withGate } from './gate.ts';
import type { Inputs } from './inputs.ts';
import { takeLook } from './looks.ts';
import { identityOf, outcomeOf } from './outcome.ts';
import { readCandidate, readChampion } from './sides.ts';
import { termsOf } from './terms.ts';
import { onToday } from './today.ts';
import { readUnlabelled } from './unlabelled.ts';

/**
 * Where the champion is found, where looks are counted, and where the report goes; `post` answers
 * null when nowhere.
 */
export interface Outside {
  readonly registry: Registry;
  readonly files: RefFiles;
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
  { files, post, registry }: Outside,
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
    const work = { inputs, tools, registry, files, folder, candidate, terms, plan };
    const compared = champion
      ? await compareWith(champion, work)
      : withGate(
          compareFirst(stage, plan, terms.policy),
          judgeOpen(candidate.evaluation, null, candidate, plan),
        );
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

interface Work extends Pick<Outside, 'files' | 'registry'> {
  readonly inputs: Inputs;
  readonly tools: Tools;
  readonly folder: string;
  readonly candidate: Awaited<ReturnType<typeof readCandidate>>;
  readonly terms: Terms;
  readonly plan: Plan;
}

async function compareWith(champion: Champion, work: Work) {
  const { candidate, files, folder, inputs, plan, registry, terms, tools } = work;
  const { evaluation } = candidate;
  const then = await readChampion(champion, { registry, folder, id: evaluation.columns.id });
  const sides = { judged: then, candidate };
  const today = await onToday(champion, sides, { ...work, candidate: evaluation });
  const { judged } = today;
  const unlabelled = await readUnlabelled(champion, sides, work);
  // From here on the answer is known, so the look is counted first.
  const looking = { evaluation, champion: champion.version.version, files };
  const { looks, notes } = inputs.evaluations
    ? await takeLook({ ...looking, planned: inputs.evaluations }, tools.context)
    : { notes: [] };
  const compared = compare(judged, candidate, { ...terms, looks, ...unlabelled.terms }, plan);
  const gate = judgeOpen(evaluation, judged, candidate, plan);
  const changed = whatChanged(then.evaluation?.trainedOn ?? null, evaluation.trainedOn);
  const said = [...today.notes, ...unlabelled.notes, ...notes, ...compared.notes, ...changed];
  return withGate({ ...compared, notes: said }, gate);
}
