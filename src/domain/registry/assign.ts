import { OutsideError } from '../errors.ts';
import { type RegisteredVersion, readHistory } from './history.ts';
import type { Registry } from './registry.ts';
import { champion } from './stage.ts';
import { formatTag } from './tag.ts';
import { formatMessage } from './trailers.ts';

/** A change of what a stage is assigned to, and why. */
export interface Change {
  readonly model: string;
  readonly stage: string;
  /** Null leaves the stage with nothing. */
  readonly version: RegisteredVersion | null;
  readonly reason: string;
  /** The run that makes it: an address, or `local`. */
  readonly run: string;
  readonly actor: string;
  /** The version that is left because it is not well: it is no longer healthy. */
  readonly rolledBackFrom?: string | null;
  /** The tag of an assignment that never came to live: its version is not healthy either. */
  readonly failed?: string | null;
}

export interface Assigned {
  /** The tag that says what the stage is assigned to; null when nothing ever was. */
  readonly tag: string | null;
  /** The version before; null when there was none. */
  readonly previous: string | null;
  /** False when it was so already. */
  readonly changed: boolean;
}

const attempts = 20;

/**
 * Assigns a stage. A race that is lost to another assignment is decided anew from what the tags say
 * then; the tag that was made is read back.
 *
 * @throws OutsideError when the registry fails
 */
export async function assign(registry: Registry, change: Change): Promise<Assigned> {
  const { model, stage, version } = change;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const history = readHistory(model, await registry.tags(model));
    const present = champion(history, stage);
    const previous = present?.version ?? null;
    const there = version === null ? present === null : previous === version.version;
    if (there) return { tag: present?.tag ?? null, previous, changed: false };
    const name = formatTag({
      kind: version ? 'assign' : 'unassign',
      model,
      stage,
      counter: history.nextCounter,
    });
    const commit = version?.commit ?? (present?.commit as string);
    const answer = await registry.createTag({ name, commit, message: messageOf(change) });
    if (answer === 'exists') continue;
    await readBack(registry, name, commit);
    return { tag: name, previous, changed: true };
  }
  throw new OutsideError(
    `the stage ${stage} of ${model} could not be assigned: ${attempts} others were faster`,
    'run again when they are done',
  );
}

function messageOf(change: Change): string {
  const { model, stage, version, reason, run, actor } = change;
  const subject = version
    ? `Assign ${stage} of ${model} to ${version.version}`
    : `Unassign ${stage} of ${model}`;
  return formatMessage(subject, {
    Version: version?.version,
    Reason: reason,
    Run: run,
    Actor: actor,
    'Rolled-back-from': change.rolledBackFrom,
    Failed: change.failed,
  });
}

/** @throws OutsideError unless the tag is there and stands on `commit` */
export async function readBack(registry: Registry, name: string, commit: string): Promise<void> {
  const found = await registry.findTag(name);
  if (found?.commit === commit) return;
  const instead = found ? `stands on ${found.commit}` : 'is not there';
  throw new OutsideError(`the tag ${name} was made but ${instead}`, 'run again');
}
