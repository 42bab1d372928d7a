import type { Trigger, Workflow } from './workflow.ts';

/** What happened in a repository, as far as `on:` looks at it. */
export interface Occurrence {
  event: string;
  /** `refs/heads/…` or `refs/tags/…` of a push. */
  ref?: string;
  payload: Record<string, unknown>;
  /** Changed files of a push or a pull request; without them `paths` filters let everything pass. */
  changed?: readonly string[];
}

/** Events whose `types` are not all of them when a workflow names none. */
const usualTypes: Record<string, string[]> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
};

/** Whether GitHub would start the workflow. act itself looks at the event's name only. */
export function starts(workflow: Workflow, occurrence: Occurrence): boolean {
  const trigger = triggerFor(workflow, occurrence.event);
  if (trigger === undefined) return false;
  return (
    typePasses(trigger, occurrence) &&
    refPasses(trigger, occurrence) &&
    pathsPass(trigger, occurrence.changed) &&
    namePasses(trigger, occurrence)
  );
}

function triggerFor({ on }: Workflow, event: string): Trigger | undefined {
  if (typeof on === 'string') return on === event ? {} : undefined;
  if (Array.isArray(on)) return on.includes(event) ? {} : undefined;
  return event in on ? (on[event] ?? {}) : undefined;
}

function typePasses({ types }: Trigger, { event, payload }: Occurrence): boolean {
  const wanted = types === undefined ? usualTypes[event] : list(types);
  return wanted === undefined || wanted.includes(`${payload.action}`);
}

function refPasses(trigger: Trigger, { event, ref, payload }: Occurrence): boolean {
  if (event === 'push') return pushPasses(trigger, ref ?? '');
  const branch = branchOf(event, payload);
  if (branch === undefined) return true;
  return filterPasses(branch, trigger.branches, trigger['branches-ignore']);
}

/** With filters for branches alone a pushed tag starts nothing, and the other way round. */
function pushPasses(trigger: Trigger, ref: string): boolean {
  const tag = ref.startsWith('refs/tags/');
  const name = ref.replace(/^refs\/(heads|tags)\//, '');
  const branches = [trigger.branches, trigger['branches-ignore']] as const;
  const tags = [trigger.tags, trigger['tags-ignore']] as const;
  const [own, other] = tag ? [tags, branches] : [branches, tags];
  const named = (filters: readonly unknown[]) => filters.some((filter) => filter !== undefined);
  if (!named(own)) return !named(other);
  return filterPasses(name, ...own);
}

function branchOf(event: string, payload: Record<string, unknown>): string | undefined {
  const inner = payload as {
    pull_request?: { base?: { ref?: string } };
    workflow_run?: { head_branch?: string };
  };
  if (event.startsWith('pull_request')) return inner.pull_request?.base?.ref;
  return event === 'workflow_run' ? inner.workflow_run?.head_branch : undefined;
}

function pathsPass(trigger: Trigger, changed: readonly string[] | undefined): boolean {
  if (changed === undefined) return true;
  const passes = (file: string) => filterPasses(file, trigger.paths, trigger['paths-ignore']);
  return (trigger.paths ?? trigger['paths-ignore']) === undefined || changed.some(passes);
}

function namePasses({ workflows }: Trigger, { event, payload }: Occurrence): boolean {
  if (event !== 'workflow_run') return true;
  const { name } = (payload.workflow_run ?? {}) as { name?: string };
  return workflows === undefined || list(workflows).includes(`${name}`);
}

function filterPasses(name: string, only?: string | string[], ignore?: string | string[]): boolean {
  if (only !== undefined) return matches(name, list(only));
  return ignore === undefined || !matches(name, list(ignore));
}

/** The last pattern that matches decides; `!` takes a match back. */
function matches(name: string, patterns: readonly string[]): boolean {
  return patterns.reduce((matched, pattern) => {
    const negated = pattern.startsWith('!');
    const hit = filterPattern(negated ? pattern.slice(1) : pattern).test(name);
    return hit ? !negated : matched;
  }, false);
}

/** GitHub's filter patterns: `*` stops at `/`, `**` does not, `?` and `+` repeat what precedes. */
function filterPattern(pattern: string): RegExp {
  const tokens = pattern.match(/\*\*\/?|\*|\[[^\]]*\]|\\.|[\s\S]/g) ?? [];
  return new RegExp(`^${tokens.map(tokenPattern).join('')}$`);
}

function tokenPattern(token: string): string {
  if (token === '**/') return '(?:.*/)?';
  if (token === '**') return '.*';
  if (token === '*') return '[^/]*';
  if (token.length > 1 || token === '?' || token === '+') return token;
  return token.replace(/[.^$(){}|[\]\\]/g, '\\$&');
}

function list(value: string | string[]): string[] {
  return Array.isArray(value) ? value : [value];
}
