import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Released } from '../adapters/registry/champion.ts';
import { OutsideError } from '../domain/errors.ts';
import type { VersionRecord } from '../domain/records/version.ts';
import { readBack } from '../domain/registry/assign.ts';
import { type History, type RegisteredVersion, readHistory } from '../domain/registry/history.ts';
import type { Registry } from '../domain/registry/registry.ts';
import { presentStages } from '../domain/registry/stage.ts';
import { versionTag } from '../domain/registry/tag.ts';
import { formatMessage } from '../domain/registry/trailers.ts';
import { type Bump, nextVersion } from '../domain/registry/version.ts';
import { type Context, origin } from '../runtime/context.ts';
import type { Outcome, Tools } from '../runtime/room.ts';
import { type Candidate, readCandidate } from './candidate.ts';
import type { Inputs } from './inputs.ts';
import { refused, registered } from './outcome.ts';
import { publish } from './release.ts';
import { findSame } from './same.ts';

/** Registers the trained model, or finds that it is; a half-made version is finished. */
export async function register(inputs: Inputs, tools: Tools, registry: Registry): Promise<Outcome> {
  const candidate = await readCandidate(inputs, tools);
  const reason = whyNot(candidate);
  if (reason !== null) return refused(candidate, reason);
  const folder = await mkdtemp(join(tmpdir(), 'mlops-register-'));
  try {
    const { released, created } = await findOrTag({ inputs, tools, registry, candidate, folder });
    const record = await complete(released, { tools, registry, candidate, folder });
    const history = readHistory(candidate.model, await registry.tags(candidate.model));
    const stages = presentStages(history, released.version.version);
    return registered({ ...record, stages }, created);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Nothing that a gate or a comparison has refused is registered, however this step came to run. */
function whyNot({ evaluation, comparison }: Candidate): string | null {
  if (evaluation && !evaluation.gate.passed) return 'the model did not pass its gate';
  if (comparison && !comparison.passed)
    return `compared with the champion it is ${comparison.verdict}: ${comparison.decidedBy}`;
  if (!comparison && evaluation?.gate.rules.some(({ passed }) => passed === null))
    return 'the gate has rules on the change from the champion, which compare-to-champion has not judged';
  return null;
}

interface Work {
  readonly tools: Tools;
  readonly registry: Registry;
  readonly candidate: Candidate;
  readonly folder: string;
}

const attempts = 20;

async function findOrTag(
  work: Work & { readonly inputs: Inputs },
): Promise<{ released: Released; created: boolean }> {
  const { inputs, tools, registry, candidate, folder } = work;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const history = readHistory(candidate.model, await registry.tags(candidate.model));
    const same = await findSame(registry, history, candidate, folder);
    if (same) {
      tools.log.info(`${same.version.tag} is this model already: found, not registered again`);
      return { released: same, created: false };
    }
    const version = await tag(registry, history, candidate, inputs.bump, tools.context);
    if (version) return { released: { version, release: null, record: null }, created: true };
    tools.log.info('another run was faster: looking again');
  }
  throw new OutsideError(
    `no version of ${candidate.model} could be registered: ${attempts} others were faster`,
    'run again when they are done',
  );
}

/** Makes the tag of the next version; null when another run has taken its name meanwhile. */
async function tag(
  registry: Registry,
  history: History,
  candidate: Candidate,
  bump: Bump,
  context: Context,
): Promise<RegisteredVersion | null> {
  const { model } = candidate;
  const version = nextVersion(
    history.versions.map((known) => known.version),
    bump,
  );
  const name = versionTag(model, version);
  const message = formatMessage(`Register ${model} ${version}`, {
    Version: version,
    ...identity(candidate),
    Run: context.run.url ?? context.run.id,
    Actor: context.actor,
  });
  const commit = await commitFor(registry, history, candidate, version);
  if ((await registry.createTag({ name, commit, message })) === 'exists') return null;
  await readBack(registry, name, commit);
  const after = readHistory(model, await registry.tags(model));
  return after.versions.find(({ tag }) => tag === name) ?? null;
}

/** What tells this content from another; it goes into the tag, and into the lock file. */
function identity({ commit, modelSha256, evaluation }: Candidate) {
  const data = evaluation?.data?.sha256;
  return {
    Source: commit,
    Model: `sha256:${modelSha256}`,
    Data: data && `sha256:${data}`,
    Key: evaluation?.trainedOn?.key,
  };
}

/**
 * The commit that the tag is to stand on. `gto` refuses a repository with two versions of a model on
 * one commit, so where one stands there, the new one gets a child that adds its lock file.
 */
async function commitFor(
  registry: Registry,
  history: History,
  candidate: Candidate,
  version: string,
): Promise<string> {
  const { commit, model, evaluation } = candidate;
  if (history.versions.every((known) => known.commit !== commit)) return commit;
  const lock = {
    ...{ model, version, ...identity(candidate) },
    command: evaluation?.trainedOn?.command,
    files: evaluation?.trainedOn?.files,
    tools: evaluation?.trainedOn?.tools,
  };
  return registry.commitOnto({
    parent: commit,
    files: {
      [`.mlops/lock/${model.replace(':', '=')}.json`]: `${JSON.stringify(lock, null, 2)}\n`,
    },
    message: formatMessage(`Lock ${model} ${version}`, identity(candidate)),
  });
}

async function complete(
  { version, release, record }: Released,
  { tools, registry, candidate, folder }: Work,
): Promise<VersionRecord> {
  if (record && release?.draft === false) return record;
  return publish(registry, {
    ...{ candidate, version, folder: join(folder, 'made') },
    origin: origin(tools.context, candidate.model),
    log: tools.log.info,
  });
}
