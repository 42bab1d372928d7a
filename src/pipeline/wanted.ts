import { InputError } from '../domain/errors.ts';
import { assign } from '../domain/registry/assign.ts';
import { type RegisteredVersion, readHistory } from '../domain/registry/history.ts';
import { wantedVersion } from '../domain/registry/lookup.ts';
import type { Registry } from '../domain/registry/registry.ts';
import { findVersion, previousHealthy } from '../domain/registry/stage.ts';
import type { Context } from '../runtime/context.ts';
import type { Wanted } from './plan.ts';

/**
 * The version that a person's tag asks for.
 *
 * @throws InputError when no version of the model stands where the tag does
 */
export async function versionOf(
  registry: Registry,
  model: string,
  { tag }: Wanted,
): Promise<RegisteredVersion> {
  const history = readHistory(model, await registry.tags(model));
  const assignment = history.assignments.find((each) => each.tag === tag);
  if (!assignment) return wantedVersion(history, tag, `tag ${tag}`);
  const version = findVersion(history, assignment.version);
  if (version) return version;
  throw new InputError({
    where: `tag ${tag}`,
    remedy: `no version of ${model} stands on its commit ${assignment.commit.slice(0, 12)}: delete the tag, and tag the commit of a version`,
  });
}

/** Why a stage goes back, and to what. */
export interface Setback {
  readonly model: string;
  readonly wanted: Wanted;
  /** What the places served before, by their own word. */
  readonly served: string | null;
  readonly reason: string;
}

/**
 * A person's tag is there before the deployment: when that fails, the stage is assigned back to the
 * version that serves, so that the tags tell the truth. Nothing is done where no tag assigned it.
 *
 * @returns the version, or null when the stage is left with nothing
 */
export async function assignBack(
  registry: Registry,
  { model, wanted, served, reason }: Setback,
  { actor, run }: Pick<Context, 'actor' | 'run'>,
): Promise<string | null> {
  const { stage, tag } = wanted;
  const history = readHistory(model, await registry.tags(model));
  const version = findVersion(history, served) ?? previousHealthy(history, stage);
  await assign(registry, {
    ...{ model, stage, version, actor, failed: tag },
    reason: `${tag} failed: ${reason}`,
    run: run.url ?? run.id,
  });
  return version?.version ?? null;
}
