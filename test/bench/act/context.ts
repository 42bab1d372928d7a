import { execFileSync } from 'node:child_process';
import * as path from 'node:path';

/** What started a run. */
export interface RunEvent {
  event: string;
  payload?: Record<string, unknown>;
  /** `refs/heads/main`; taken from the payload when left out, else the default branch. */
  ref?: string;
  /** The commit that `ref` names when left out. */
  sha?: string;
  actor?: string;
  run?: { id?: number; number?: number; attempt?: number };
}

export interface Repository {
  /** A git folder, bare or not, with the repository's refs. */
  dir: string;
  /** `owner/name`; by default `org/project`. */
  name?: string;
  defaultBranch?: string;
}

export interface RunContext {
  event: string;
  payload: Record<string, unknown>;
  ref: string;
  sha: string;
  run: { id: number; number: number; attempt: number };
  repository: Required<Repository>;
  actor: string;
}

let lastRun = 0;

/** Fills in what GitHub would. Throws when git does not know the ref. */
export function completeContext(given: RunEvent & { repository: Repository }): RunContext {
  const repository = completeRepository(given.repository);
  const actor = given.actor ?? 'octocat';
  const payload = { ...usualPayload(repository, actor), ...given.payload };
  const ref = given.ref ?? refOf(given.event, payload, repository);
  const sha = given.sha ?? commitOf(repository.dir, ref);
  const id = given.run?.id ?? 7_000_000_000 + ++lastRun;
  return {
    ...{ event: given.event, payload, ref, sha, repository, actor },
    run: { id, number: given.run?.number ?? lastRun, attempt: given.run?.attempt ?? 1 },
  };
}

function completeRepository(given: Repository): Required<Repository> {
  const dir = path.resolve(given.dir);
  return { name: given.name ?? 'org/project', defaultBranch: given.defaultBranch ?? 'main', dir };
}

function usualPayload(repository: Required<Repository>, actor: string): Record<string, unknown> {
  const [owner, name] = repository.name.split('/');
  return {
    repository: {
      ...{ name, full_name: repository.name, owner: { login: owner }, private: true, fork: false },
      default_branch: repository.defaultBranch,
    },
    sender: { login: actor, type: 'User' },
  };
}

function refOf(event: string, payload: Record<string, unknown>, repository: Required<Repository>) {
  const { ref, number, release } = payload as {
    ref?: string;
    number?: number;
    release?: { tag_name?: string };
  };
  if (event === 'push' && ref !== undefined) return ref;
  if (event === 'pull_request') return `refs/pull/${number}/merge`;
  if (event === 'release') return `refs/tags/${release?.tag_name}`;
  const dispatched = event === 'workflow_dispatch' && ref !== undefined;
  return dispatched ? ref : `refs/heads/${repository.defaultBranch}`;
}

/** The commit that a ref, a tag or an abbreviated sha names. Throws git's own words. */
export function commitOf(dir: string, name: string): string {
  return git(dir, ['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`]).trim();
}

export function git(dir: string, args: readonly string[]): string {
  const options = { encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 28 } as const;
  return execFileSync('git', ['-C', dir, ...args], options);
}

/** The variables that GitHub's runner sets and act takes over or lacks. */
export function contextVariables(
  context: RunContext,
  workflowFile: string,
): Record<string, string> {
  const { ref, sha, run, repository, actor, payload } = context;
  const [, kind, short] = /^refs\/(heads|tags|pull)\/(.*)$/s.exec(ref) ?? [];
  const { base, head } = (payload.pull_request ?? {}) as Record<string, { ref?: string }>;
  return {
    GITHUB_REPOSITORY: repository.name,
    GITHUB_REPOSITORY_OWNER: repository.name.split('/')[0] ?? '',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: short ?? ref,
    GITHUB_REF_TYPE: kind === 'tags' ? 'tag' : 'branch',
    // act reads the commit from this name, and sets GITHUB_SHA itself.
    SHA_REF: sha,
    GITHUB_BASE_REF: base?.ref ?? '',
    GITHUB_HEAD_REF: head?.ref ?? '',
    GITHUB_RUN_ID: `${run.id}`,
    GITHUB_RUN_NUMBER: `${run.number}`,
    GITHUB_RUN_ATTEMPT: `${run.attempt}`,
    GITHUB_TRIGGERING_ACTOR: actor,
    GITHUB_WORKFLOW_REF: `${repository.name}/${workflowFile}@${ref}`,
    GITHUB_WORKFLOW_SHA: sha,
    GITHUB_RETENTION_DAYS: '90',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'bench',
  };
}
