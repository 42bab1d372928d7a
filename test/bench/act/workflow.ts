import { parse } from 'yaml';

/** A workflow file as written, with only what the harness reads named. */
export interface Workflow {
  name?: string;
  on: string | string[] | Record<string, Trigger | null>;
  permissions?: PermissionsBlock;
  jobs: Record<string, Job>;
}

export type PermissionsBlock = string | Record<string, string> | null;

export interface Trigger {
  types?: string | string[];
  branches?: string | string[];
  'branches-ignore'?: string | string[];
  tags?: string | string[];
  'tags-ignore'?: string | string[];
  paths?: string | string[];
  'paths-ignore'?: string | string[];
  workflows?: string | string[];
}

export interface Job {
  name?: string;
  'runs-on'?: string | string[] | Record<string, unknown>;
  permissions?: PermissionsBlock;
  uses?: string;
  outputs?: Record<string, string>;
  steps?: Step[];
}

export interface Step {
  id?: string;
  name?: string;
  uses?: string;
  run?: string;
}

/** Throws what the YAML parser says, with line and column, when the text is none. */
export function parseWorkflow(text: string): Workflow {
  return parse(text) as Workflow;
}

/** Every `owner/repo[/path]@ref` that the jobs use, each once. Local ones (`./…`) and images are left out. */
export function remoteActions(workflow: Workflow): string[] {
  const jobs = Object.values(workflow.jobs);
  const uses = jobs.flatMap((job) => [job.uses, ...(job.steps ?? []).map((step) => step.uses)]);
  const remote = uses.filter((use) => use !== undefined && /^[^./][^@]*\/[^@]+@.+$/.test(use));
  return [...new Set(remote as string[])].filter((use) => !use.startsWith('docker://'));
}

/** `owner/repo` and `owner/repo@ref` of a `uses:`; the path inside the repository is cut off. */
export function repositoryOf(uses: string): { name: string; pinned: string } {
  const [full = '', ref = ''] = uses.split('@');
  const name = full.split('/').slice(0, 2).join('/');
  return { name, pinned: `${name}@${ref}` };
}

/** The workflows of the same repository that jobs call: job id to path. */
export function calledWorkflows(workflow: Workflow): Record<string, string> {
  const calls = Object.entries(workflow.jobs).filter(([, { uses }]) => uses?.startsWith('./'));
  return Object.fromEntries(calls.map(([id, { uses }]) => [id, `${uses}`]));
}

export function runnerLabels(workflow: Workflow): string[] {
  const labels = Object.values(workflow.jobs).flatMap((job) => job['runs-on'] ?? []);
  return [...new Set(labels.filter((label) => typeof label === 'string'))];
}

/** What GitHub shows as a step's name. */
export function stepName(step: Step): string {
  return step.name ?? `Run ${step.uses ?? step.run?.trim().split('\n')[0] ?? ''}`;
}
