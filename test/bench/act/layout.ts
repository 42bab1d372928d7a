import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { projectRoot, toolPath } from '../tools/tools.ts';
import { contextVariables, type RunContext } from './context.ts';
import type { RunOptions } from './options.ts';
import { capped, type Permissions, permissionsOf } from './permissions.ts';
import { calledWorkflows, parseWorkflow, type Workflow } from './workflow.ts';

/** The discard port: a run without a stand-in for GitHub must not look for the real one. */
const nobody = 'http://127.0.0.1:9';

/** act evaluates this in each job: what one leaves in its HOME (docker's login) no other may find. */
const jobHome = `\${{ runner.temp }}/..`;

/** The folder of one run, and what was read from the workflow that it runs. */
export interface Layout {
  dir: string;
  /** act's working directory: the commit's `.github` and nothing else. */
  work: string;
  storage: string;
  workflowFile: string;
  workflow: Workflow;
  permissions: Record<string, Permissions>;
}

/** Writes everything that act reads to `dir`. Throws when the workflow is not there or no YAML. */
export function layOut(dir: string, options: RunOptions, context: RunContext): Layout {
  const work = path.join(dir, 'work');
  const storage = path.resolve(options.storage ?? path.join(dir, 'storage'));
  for (const folder of [work, storage, path.join(dir, 'home'), path.join(dir, 'actions')]) {
    fs.mkdirSync(folder, { recursive: true });
  }
  const workflowFile = placeWorkflow(work, options.workflow, context);
  const read = (file: string) => parseWorkflow(fs.readFileSync(path.join(work, file), 'utf8'));
  const { workflow, permissions } = withCalled(read(workflowFile), read, options);
  const laid = { dir, work, storage, workflowFile, workflow, permissions };
  writeSettings(laid, options, context);
  linkToolCache(laid, options.toolCache);
  return laid;
}

/** Adds the jobs of called workflows to those of the caller: act names them by their own id alone. */
function withCalled(outer: Workflow, read: (file: string) => Workflow, options: RunOptions) {
  const own = granted(outer, options);
  const called = Object.entries(calledWorkflows(outer)).map(([caller, file]) => {
    const inner = read(file);
    const limit = own[caller] ?? {};
    const allowed = Object.entries(granted(inner, { permissions: { default: limit } }));
    return { inner, allowed: allowed.map(([job, asked]) => [job, capped(asked, limit)] as const) };
  });
  const jobs = Object.assign({}, ...called.map(({ inner }) => inner.jobs), outer.jobs);
  const permissions = { ...Object.fromEntries(called.flatMap(({ allowed }) => allowed)), ...own };
  return { workflow: { ...outer, jobs }, permissions };
}

function granted(workflow: Workflow, { permissions }: Pick<RunOptions, 'permissions'>) {
  const jobs = Object.keys(workflow.jobs);
  return Object.fromEntries(jobs.map((job) => [job, permissionsOf(workflow, job, permissions)]));
}

function placeWorkflow(work: string, workflow: string, { repository, sha }: RunContext): string {
  copyFolderOf(repository.dir, sha, work);
  const name = path.basename(workflow);
  const inside = path.join('.github/workflows', name);
  if (path.isAbsolute(workflow)) {
    fs.mkdirSync(path.join(work, '.github/workflows'), { recursive: true });
    fs.copyFileSync(workflow, path.join(work, inside));
  }
  return inside;
}

/** The commit's `.github`, for the workflow and those it calls. */
function copyFolderOf(dir: string, sha: string, work: string): void {
  const listing = ['-C', dir, 'ls-tree', '--name-only', sha, '.github'];
  if (execFileSync('git', listing, { encoding: 'utf8' }).trim() === '') return;
  const maxBuffer = 2 ** 28;
  const archive = execFileSync('git', ['-C', dir, 'archive', sha, '.github'], { maxBuffer });
  execFileSync('tar', ['-x', '-C', work], { input: archive });
}

/** JSON is YAML: act reads these files without the quoting rules of its `.env` format. */
function writeSettings(layout: Layout, options: RunOptions, context: RunContext): void {
  const { dir, storage, permissions, workflowFile } = layout;
  const api = options.apiUrl ?? nobody;
  const server = options.serverUrl === undefined ? {} : { GITHUB_SERVER_URL: options.serverUrl };
  const variables = { ...contextVariables(context, workflowFile), ...apiVariables(api), ...server };
  write(dir, 'event.json', context.payload);
  write(dir, 'env.yml', { ...variables, HOME: jobHome, RUNNER_TRACKING_ID: path.basename(dir) });
  write(dir, 'secrets.yml', { ...options.secrets, GITHUB_TOKEN: options.token ?? '' });
  write(dir, 'vars.yml', options.vars ?? {});
  write(dir, 'inputs.yml', {});
  const python = options.python ?? path.dirname(path.dirname(toolPath('python')));
  const { repository, event } = context;
  const bench = { repository, event, storage, permissions, python, project: projectRoot };
  write(dir, 'run.json', { ...bench, node: path.dirname(toolPath('node')) });
}

function apiVariables(url: string): Record<string, string> {
  return { GITHUB_API_URL: url, GITHUB_GRAPHQL_URL: `${url}/graphql` };
}

function write(dir: string, name: string, value: unknown): void {
  fs.writeFileSync(path.join(dir, name), JSON.stringify(value), { mode: 0o600 });
}

function linkToolCache({ dir }: Layout, toolCache: string | undefined): void {
  if (toolCache === undefined) return;
  fs.mkdirSync(toolCache, { recursive: true });
  fs.symlinkSync(path.resolve(toolCache), path.join(dir, 'actions/tool_cache'));
}
