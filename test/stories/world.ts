import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { RunOptions } from '../bench/act/options.ts';
import type { RunResult } from '../bench/act/result.ts';
import { runWorkflow } from '../bench/act/run.ts';
import { workflowsStartedBy } from '../bench/act/started.ts';
import type { HubEvent } from '../bench/github/events.ts';
import { type Fixture, openFixture } from '../bench/github/fixture.ts';
import { projectRoot } from '../bench/tools/tools.ts';
import { customers } from './customers.ts';

/** A run of a workflow, with the file that it is of. */
export interface Run extends RunResult {
  workflow: string;
}

/** A team's repository at the stand-in for GitHub, whose events run its workflows under act. */
export interface World extends Fixture {
  /** All runs so far, oldest first. */
  runs: Run[];
  /** Commits the files to `main`, pushes, and gives the runs that this started. */
  pushMain: (files: Record<string, string>) => Promise<Run[]>;
  /** Commits the files to a branch from `main`, pushes, opens a pull request, gives its runs. */
  openPull: (branch: string, files: Record<string, string>) => Promise<Run[]>;
  /** Another commit in the branch of an open pull request. */
  pushBranch: (branch: string, files: Record<string, string>) => Promise<Run[]>;
  /** The last run once more, as by *Re-run all jobs*. */
  again: () => Promise<Run>;
  /** What GitHub does when a fork's run has ended: `fork-report.yml` runs with the team's token. */
  finish: (run: Run, head: { owner: string; branch: string; sha: string }) => Promise<Run>;
  /** Runs what `act` starts, and gives the runs. */
  whatRuns: (act: () => unknown) => Promise<Run[]>;
}

/** @throws Error with the end of its log when the run is not as it should be. */
export function expectRun(run: Run | undefined, ending: 'green' | 'red'): Run {
  if (run && run.ok === (ending === 'green')) return run;
  const log = run ? run.log.split('\n').slice(-60).join('\n') : 'nothing ran';
  throw new Error(`${run?.workflow ?? 'the run'} is not ${ending}:\n${log}`);
}

const storiesFolder = path.join(projectRoot, 'test/stories');

/** The files of the small project, with its data and the workflows of the templates. */
export function project(workflows: readonly string[]): Record<string, string> {
  const files: Record<string, string> = { 'data/customers.csv': customers() };
  const folder = path.join(storiesFolder, 'project');
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name);
    if (fs.statSync(file).isFile()) files[name] = fs.readFileSync(file, 'utf8');
  }
  for (const name of workflows)
    files[`.github/workflows/${name}`] = fs.readFileSync(
      path.join(projectRoot, 'workflows-templates', name),
      'utf8',
    );
  return files;
}

/** @param settings what the runs need besides: variables of AWS, a Docker engine */
export async function openWorld(
  files: Record<string, string>,
  settings: Pick<RunOptions, 'env' | 'vars'> = {},
): Promise<World> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mlops-story-'));
  const tree = path.join(folder, 'release');
  execFileSync(process.execPath, ['scripts/release-tree.mjs', tree], { cwd: projectRoot });
  const runs: Run[] = [];
  const latest: { last?: Job } = {};
  const start = (job: Job) => {
    latest.last = job;
    return runOne(job);
  };
  const fixture = await openFixture({
    onEvent: async (event) => {
      for (const workflow of workflowsOf(fixture, event))
        runs.push(await start({ fixture, event, workflow, folder, tree, settings }));
    },
  });
  const { git, github } = fixture;
  const whatRuns = async (act: () => unknown) => {
    const before = runs.length;
    await act();
    await github.idle();
    return runs.slice(before);
  };
  const push = (branch: string) =>
    whatRuns(async () => {
      git('push', '-q', 'origin', branch);
      await github.pushed('ada');
    });
  git('rm', '-q', 'train.py');
  await fixture.commit(files, 'A model of customer churn');
  return {
    ...fixture,
    runs,
    whatRuns,
    pushMain: async (changed) => {
      git('switch', '-q', 'main');
      await fixture.commit(changed);
      return push('main');
    },
    openPull: async (branch, changed) => {
      git('switch', '-q', '-c', branch, 'main');
      await fixture.commit(changed);
      git('push', '-q', 'origin', branch);
      return whatRuns(() => github.openPull({ head: branch, title: branch, author: 'ada' }));
    },
    pushBranch: async (branch, changed) => {
      git('switch', '-q', branch);
      await fixture.commit(changed);
      return push(branch);
    },
    again: async () => {
      const { last } = latest;
      if (!last) throw new Error('nothing has run');
      return runOne({ ...last, attempt: 2 });
    },
    finish: ({ run }, { owner, branch, sha }) => {
      const head_repository = { full_name: `${owner}/churn`, owner: { login: owner } };
      const workflow_run = {
        ...{ id: run.id, run_attempt: run.attempt, event: 'pull_request', conclusion: 'success' },
        ...{ name: 'mlops pull request', head_sha: sha, head_branch: branch, head_repository },
        html_url: `${github.url}/acme/churn/actions/runs/${run.id}`,
      };
      const payload = { action: 'completed', workflow_run };
      const place = { ref: 'refs/heads/main', sha: git('rev-parse', 'origin/main') };
      const event = { event: 'workflow_run', payload, actor: owner, ...place };
      return runOne({ fixture, event, workflow: 'fork-report.yml', folder, tree, settings });
    },
    close: async () => {
      await fixture.close();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

function workflowsOf({ bare }: Fixture, { event, action, ref, sha, payload }: HubEvent): string[] {
  const started = workflowsStartedBy(
    { dir: bare },
    { event, ref, sha, payload: { action, ...payload } },
  );
  // A dispatch is for one workflow, whichever others could be dispatched as well.
  return event === 'workflow_dispatch'
    ? started.filter((file) => file === payload.workflow)
    : started;
}

interface Job {
  fixture: Fixture;
  event: Omit<HubEvent, 'event' | 'starts'> & { event: string };
  workflow: string;
  folder: string;
  tree: string;
  settings: Pick<RunOptions, 'env' | 'vars'>;
  attempt?: number;
}

async function runOne({
  fixture,
  event,
  workflow,
  folder,
  tree,
  settings,
  attempt = 1,
}: Job): Promise<Run> {
  const { github, bare } = fixture;
  const token = github.addToken({ permissions: {} });
  const pull = event.payload.pull_request as { head: { repo: { full_name: string } } } | undefined;
  const fork = pull !== undefined && pull.head.repo.full_name !== 'acme/churn';
  const result = await runWorkflow({
    ...{ event: event.event, payload: event.payload, ref: event.ref, sha: event.sha },
    ...{ actor: event.actor, workflow: path.basename(workflow), token },
    repository: { dir: bare, name: 'acme/churn' },
    releaseTree: tree,
    apiUrl: github.url,
    serverUrl: github.url,
    permissions: { fork },
    run: { attempt },
    timeout: 280_000,
    onJob: (_, permissions) => void github.addToken({ token, permissions }),
    storage: path.join(folder, 'storage'),
    python: path.join(projectRoot, '.bench/python'),
    ...settings,
  });
  return { ...result, workflow: path.basename(workflow) };
}
