import { parseTag, type TagEvent } from './tag.ts';
import { parseMessage, type Trailers } from './trailers.ts';
import { compareVersions } from './version.ts';

/** A tag as the repository holds it. */
export interface TagFact {
  readonly name: string;
  /** The full hash of the commit it stands on. */
  readonly commit: string;
  /** Lightweight tags (as GitHub's pages make them) count as well, but `gto` does not see them. */
  readonly annotated: boolean;
  /** When it was made, ISO 8601; null for a lightweight tag, which does not know. */
  readonly date: string | null;
  readonly tagger: string | null;
  readonly message: string;
}

/** A version of a model. */
export interface RegisteredVersion {
  readonly version: string;
  readonly tag: string;
  readonly commit: string;
  /** The commit it was trained from: the parent of `commit` when that one already held a version. */
  readonly source: string;
  readonly at: string | null;
  readonly by: string | null;
  readonly annotated: boolean;
  /** It was deregistered. */
  readonly withdrawn: boolean;
  readonly trailers: Trailers;
}

/** A change of what a stage is assigned to. */
export interface Assignment {
  readonly tag: string;
  readonly kind: 'assign' | 'unassign';
  readonly stage: string;
  readonly counter: number | null;
  readonly commit: string;
  /** Null when no version of the model stands on the commit. */
  readonly version: string | null;
  readonly at: string | null;
  readonly by: string | null;
  readonly annotated: boolean;
  readonly reason: string | null;
  readonly run: string | null;
  /** The version that was left because it was not well. */
  readonly rolledBackFrom: string | null;
  /** The tag of an earlier assignment that never came to live. */
  readonly failed: string | null;
}

/** What the tags say of one model. */
export interface History {
  readonly model: string;
  /** Oldest version first, by semantic version. */
  readonly versions: readonly RegisteredVersion[];
  /** In the order in which they hold: by counter, not by anyone's clock. */
  readonly assignments: readonly Assignment[];
  readonly deprecated: boolean;
  /** The counter that the next assignment takes. */
  readonly nextCounter: number;
}

type Fact<Kind extends TagEvent['kind']> = { tag: TagFact; event: TagEvent & { kind: Kind } };

/** Reads a model's history from the tags of the repository; other tags are passed over. */
export function readHistory(model: string, tags: readonly TagFact[]): History {
  const facts = tags.flatMap((tag) => {
    const event = parseTag(tag.name);
    return event?.model === model ? [{ tag, event }] : [];
  });
  const versions = readVersions(facts);
  const byCommit = new Map<string, RegisteredVersion[]>();
  for (const version of versions)
    byCommit.set(version.commit, [...(byCommit.get(version.commit) ?? []), version]);
  const counters = facts.map(({ event }) => event.counter ?? 0);
  return {
    model,
    versions,
    assignments: select(facts, 'assign', 'unassign')
      .map((fact) => toAssignment(fact, byCommit.get(fact.tag.commit) ?? []))
      .sort(compareAssignments),
    deprecated: facts.some(({ event }) => event.kind === 'deprecate'),
    nextCounter: counters.reduce((highest, counter) => Math.max(highest, counter), 0) + 1,
  };
}

function select<Kind extends TagEvent['kind']>(
  facts: readonly { tag: TagFact; event: TagEvent }[],
  ...kinds: Kind[]
): Fact<Kind>[] {
  const wanted: readonly string[] = kinds;
  return facts.filter(({ event }) => wanted.includes(event.kind)) as Fact<Kind>[];
}

function readVersions(facts: readonly { tag: TagFact; event: TagEvent }[]): RegisteredVersion[] {
  const withdrawn = new Map<string, number>();
  for (const { event } of select(facts, 'deregister'))
    withdrawn.set(event.version, Math.max(event.counter ?? 0, withdrawn.get(event.version) ?? 0));
  // A version that was registered anew has two tags: the one with the higher counter holds.
  const latest = new Map<string, Fact<'register'>>();
  for (const fact of select(facts, 'register')) {
    const known = latest.get(fact.event.version);
    if (!known || (known.event.counter ?? 0) < (fact.event.counter ?? 0))
      latest.set(fact.event.version, fact);
  }
  return [...latest.values()]
    .map(({ tag, event }) => {
      const { trailers } = parseMessage(tag.message);
      return {
        version: event.version,
        tag: tag.name,
        commit: tag.commit,
        source: isCommit(trailers.Source) ? trailers.Source : tag.commit,
        at: tag.date,
        by: trailers.Actor ?? tag.tagger,
        annotated: tag.annotated,
        withdrawn: (withdrawn.get(event.version) ?? -1) >= (event.counter ?? 0),
        trailers,
      };
    })
    .sort((a, b) => compareVersions(a.version, b.version));
}

/** A full hash: what stands there otherwise could be an option to git. */
function isCommit(text: string | undefined): text is string {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text ?? '');
}

function toAssignment(
  { tag, event }: Fact<'assign' | 'unassign'>,
  here: readonly RegisteredVersion[],
): Assignment {
  const { trailers } = parseMessage(tag.message);
  // Others may have put two versions on one commit: then the message says which one was meant.
  const meant = here.find(({ version }) => version === trailers.Version) ?? here.at(-1);
  return {
    tag: tag.name,
    kind: event.kind,
    stage: event.stage,
    counter: event.counter,
    commit: tag.commit,
    version: meant?.version ?? null,
    at: tag.date,
    by: trailers.Actor ?? tag.tagger,
    annotated: tag.annotated,
    reason: trailers.Reason ?? null,
    run: trailers.Run ?? null,
    rolledBackFrom: trailers['Rolled-back-from'] ?? null,
    failed: trailers.Failed ?? null,
  };
}

/**
 * By counter; one made by hand without a counter comes first, since every counted one was made
 * after looking. Equal counters (two runs at once) are told apart by name, so that all readers agree.
 */
function compareAssignments(a: Assignment, b: Assignment): number {
  const byCounter = (a.counter ?? 0) - (b.counter ?? 0);
  if (byCounter !== 0) return byCounter;
  if (a.kind !== b.kind) return a.kind === 'unassign' ? -1 : 1;
  return a.tag < b.tag ? -1 : Number(a.tag > b.tag);
}
