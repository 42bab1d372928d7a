import type { VersionRecord } from '../records/version.ts';
import type { Assignment, History, RegisteredVersion } from './history.ts';

/** From when to when an assignment held, ISO 8601; null where the tags do not say. */
export interface Span {
  readonly assignment: Assignment;
  readonly from: string | null;
  /** Null while it holds. */
  readonly until: string | null;
}

/** What is assigned to the stage now; null when nothing is. */
export function champion(history: History, stage: string): Assignment | null {
  const last = changes(history, stage).at(-1);
  return last?.kind === 'assign' ? last : null;
}

/** The stages that were ever assigned, by name. */
export function stages(history: History): string[] {
  return [...new Set(history.assignments.map(({ stage }) => stage))].sort();
}

/** The version called `version`, unless it was withdrawn. */
export function findVersion(history: History, version: string | null): RegisteredVersion | null {
  return history.versions.find((known) => known.version === version && !known.withdrawn) ?? null;
}

/**
 * The tags of assignments that did not go well: named by a later change as `Failed`, or the last one
 * of the version that a later change was `Rolled-back-from`.
 */
export function unwell(history: History, stage: string): ReadonlySet<string> {
  const marked = new Set<string>();
  const before: Assignment[] = [];
  for (const change of changes(history, stage)) {
    const { failed, rolledBackFrom } = change;
    if (failed !== null && before.some(({ tag }) => tag === failed)) marked.add(failed);
    const left =
      rolledBackFrom !== null &&
      before.findLast(({ kind, version }) => kind === 'assign' && version === rolledBackFrom);
    if (left) marked.add(left.tag);
    before.push(change);
  }
  return marked;
}

/**
 * Where a rollback goes: the last version before the present one whose latest time in this stage
 * went well and that was not withdrawn; null when there is none.
 */
export function previousHealthy(history: History, stage: string): RegisteredVersion | null {
  const all = changes(history, stage).filter(({ kind }) => kind === 'assign');
  const marked = unwell(history, stage);
  const present = champion(history, stage);
  const latest = new Map(all.map(({ version, tag }) => [version, tag]));
  const healthy = all.findLast(
    ({ version }) =>
      version !== (present?.version ?? null) &&
      findVersion(history, version) !== null &&
      !marked.has(latest.get(version) as string),
  );
  return findVersion(history, healthy?.version ?? null);
}

/** Every time that the stage was assigned, oldest first; the spans do not overlap. */
export function spans(history: History, stage: string): Span[] {
  let clock: string | null = null;
  const timed = changes(history, stage).map((change) => {
    // A later change with an earlier date comes from a clock that is wrong, or is a lightweight tag.
    if (change.at !== null && (clock === null || instant(change.at) > instant(clock)))
      clock = change.at;
    return { change, from: clock };
  });
  return timed.flatMap(({ change, from }, index) =>
    change.kind === 'assign'
      ? [{ assignment: change, from, until: timed[index + 1]?.from ?? null }]
      : [],
  );
}

/** What the stage was assigned to at that moment (ISO 8601); null when it was nothing or not known. */
export function liveAt(history: History, stage: string, moment: string): Assignment | null {
  const when = instant(moment);
  const span = spans(history, stage).findLast(
    ({ from, until }) =>
      from !== null && instant(from) <= when && (until === null || when < instant(until)),
  );
  return span?.assignment ?? null;
}

function changes(history: History, stage: string): Assignment[] {
  return history.assignments.filter((change) => change.stage === stage);
}

function instant(date: string): number {
  return Date.parse(date);
}

/** The stages that `version` is assigned to now, as its record tells them. */
export function presentStages(history: History, version: string): VersionRecord['stages'] {
  return stages(history).flatMap((stage) => {
    const present = champion(history, stage);
    if (present?.version !== version) return [];
    const { tag, at, by, reason } = present;
    return [{ stage, tag, at, by, reason }];
  });
}
