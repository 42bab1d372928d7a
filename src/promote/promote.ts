import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRecord } from '../adapters/files/records.ts';
import { type Released, readReleased } from '../adapters/registry/champion.ts';
import { InputError } from '../domain/errors.ts';
import { type VersionRecord, versionRecord } from '../domain/records/version.ts';
import { type Assigned, assign } from '../domain/registry/assign.ts';
import { readHistory } from '../domain/registry/history.ts';
import { wantedVersion } from '../domain/registry/lookup.ts';
import { modelName } from '../domain/registry/name.ts';
import type { Registry } from '../domain/registry/registry.ts';
import { presentStages } from '../domain/registry/stage.ts';
import { checkStage } from '../domain/registry/tag.ts';
import { heading, paragraph } from '../domain/report/blocks.ts';
import { origin } from '../runtime/context.ts';
import type { Outcome, Tools } from '../runtime/room.ts';
import type { Inputs } from './inputs.ts';

/** Assigns a version to a stage, unless it is. */
export async function promote(inputs: Inputs, tools: Tools, registry: Registry): Promise<Outcome> {
  const { context } = tools;
  const model = modelName(inputs.modelName, context);
  const stage = checkStage(inputs.stage, 'input stage');
  const wanted = inputs.version || versionAtHand(context.directory, model);
  const history = readHistory(model, await registry.tags(model));
  const version = wantedVersion(history, wanted, 'input version');
  const released = await readWhole(registry, version);
  const assigned = await assign(registry, {
    ...{ model, stage, version, reason: inputs.reason },
    run: context.run.url ?? context.run.id,
    actor: context.actor,
  });
  const after = readHistory(model, await registry.tags(model));
  const record = {
    ...(released.record ?? recordByHand(released, origin(context, model))),
    stages: presentStages(after, version.version),
  };
  return outcome(record, stage, assigned);
}

function versionAtHand(directory: string, model: string): string {
  const record = readRecord(directory, 'version.json', versionRecord);
  if (record?.model === model) return record.version;
  throw new InputError({
    where: 'input version',
    allowed: 'a registered version, as in v1.2.3',
    remedy: 'give it, or run register before in the same job',
  });
}

type Version = Released['version'];

/** A version whose release was never finished has no files to deploy. */
async function readWhole(registry: Registry, version: Version): Promise<Released> {
  const folder = await mkdtemp(join(tmpdir(), 'mlops-promote-'));
  try {
    const released = await readReleased(registry, version, folder);
    if (!released.release?.draft) return released;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  throw new InputError({
    where: 'input version',
    found: version.version,
    remedy: 'its release is a draft still: run register again to finish it',
  });
}

/** The record of a version that was tagged by hand: what its tag says, and no files. */
function recordByHand(
  { version, release }: Released,
  begin: ReturnType<typeof origin>,
): VersionRecord {
  return {
    schema: 'mlops/version/1',
    ...begin,
    commit: version.source,
    version: version.version,
    tag: version.tag,
    taggedCommit: version.commit,
    annotated: version.annotated,
    key: version.trailers.Key ?? null,
    modelSha256: version.trailers.Model?.replace('sha256:', '') ?? null,
    dataSha256: version.trailers.Data?.replace('sha256:', '') ?? null,
    release: release && { url: release.url },
    assets: [],
    stages: [],
  };
}

function outcome(record: VersionRecord, stage: string, assigned: Assigned): Outcome {
  const { tag, previous, changed } = assigned;
  const { model, version } = record;
  const before = previous === null ? 'nothing' : previous;
  return {
    record: { file: 'version.json', content: record },
    outputs: { tag, previous, changed },
    refusal: null,
    summary: [
      heading(`${stage} of ${model} is ${version}`),
      changed
        ? paragraph('Tag ', { code: tag ?? '' }, `; before it was ${before}.`)
        : paragraph('It was so already, by the tag ', { code: tag ?? '' }, '; nothing was made.'),
    ],
  };
}
