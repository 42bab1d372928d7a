import type { Origin } from '../domain/records/header.ts';

/** The run that an action is part of: on GitHub from its environment, on a laptop from git. */
export interface Context {
  readonly place: 'github' | 'local';
  /** The project's folder, absolute. Relative inputs are relative to it. */
  readonly directory: string;
  /** The repository's folder, absolute. Annotations are relative to it. */
  readonly workspace: string;
  /** `owner/name`; null on a laptop. */
  readonly repository: string | null;
  /** The source commit: a pull request's head, else what is checked out. Null outside git. */
  readonly commit: string | null;
  /** `refs/heads/main`, `refs/tags/churn#prod#3`, or null. */
  readonly ref: string | null;
  readonly run: Origin['run'];
  /** Who started the run. */
  readonly actor: string;
  readonly event: { readonly name: string; readonly payload: Payload };
  /** Where this run and its repository are seen, as in `https://github.com`. */
  readonly serverUrl: string;
  readonly env: NodeJS.ProcessEnv;
  readonly now: () => Date;
}

/** What we read of an event's payload; GitHub sends far more. */
export interface Payload {
  readonly action?: string;
  readonly pull_request?: {
    readonly number: number;
    readonly head: { readonly sha: string; readonly repo?: { readonly full_name: string } | null };
    readonly base: { readonly sha: string; readonly ref: string };
  };
  readonly release?: { readonly tag_name: string; readonly prerelease: boolean };
  readonly repository?: { readonly default_branch?: string; readonly full_name?: string };
  readonly workflow_run?: {
    readonly id: number;
    readonly run_attempt: number;
    readonly html_url: string;
    readonly head_sha: string;
    readonly head_branch: string;
    readonly head_repository: { readonly owner: { readonly login: string } };
  };
}

/** How a record of this run begins. */
export function origin(context: Context, model: string): Origin {
  return {
    model,
    commit: context.commit,
    run: context.run,
    created: context.now().toISOString(),
  };
}
