import * as path from 'node:path';
import { expect, test } from '@jest/globals';
import type { HubEvent } from '../github/events.ts';
import { type GitHub, startGitHub } from '../github/server.ts';
import { type Project, temporaryProject } from './project.ts';
import type { RunResult } from './result.ts';
import { runWorkflow } from './run.ts';
import { workflowsStartedBy } from './started.ts';

const ask = (name: string, request: string) =>
  `{name: ${name}, run: 'curl -s -o /dev/null -w "%{http_code}\\n" -H "Authorization: Bearer \${{ github.token }}" ${request}'}`;
const api = '$GITHUB_API_URL/repos/$GITHUB_REPOSITORY';
const tag = `-X POST ${api}/git/refs -d "{\\"ref\\":\\"refs/tags/$GITHUB_JOB\\",\\"sha\\":\\"$GITHUB_SHA\\"}"`;

const onTag = `
name: On tag
on: {push: {tags: ['churn#prod#*']}}
jobs:
  reads:
    permissions: {contents: read}
    runs-on: ubuntu-latest
    steps: [${ask('read', `${api}/git/matching-refs/tags/churn`)}, ${ask('write', tag)}]
  writes:
    permissions: {contents: write}
    runs-on: ubuntu-latest
    steps: [${ask('write', tag)}]
`;

test('a pushed tag starts its workflow, and each job may do what its permissions say', async () => {
  const project = temporaryProject({
    '.github/workflows/tag.yml': onTag,
    '.github/workflows/ci.yml': 'on: {push: {branches: [main]}}\njobs: {}\n',
  });
  const bare = path.join(project.dir, 'bare.git');
  project.git('clone', '--quiet', '--bare', project.dir, bare);
  const results: RunResult[] = [];
  const hub = await startGitHub({
    ...{ repository: 'org/project', bare },
    onEvent: async (event) => void results.push(...(await runAll(hub, bare, event))),
  });
  try {
    await pushTag(project, hub, bare);
    const [result] = results;
    expect(results.length).toBe(1);
    // Two jobs, in either order.
    expect(result?.log.match(/\| \d{3}$/gm)?.sort()).toEqual(['| 200', '| 201', '| 403']);
    const made = project.git('ls-remote', bare, 'refs/tags/reads', 'refs/tags/writes');
    expect(made.split('\n').map((line) => line.split('\t')[1])).toEqual(['refs/tags/writes']);
    expect(hub.violations).toEqual([]);
  } finally {
    await hub.close();
    project.remove();
  }
});

async function pushTag(project: Project, hub: GitHub, bare: string): Promise<void> {
  project.git('tag', '-a', 'churn#prod#1', '-m', 'promote');
  project.git('push', '--quiet', bare, 'churn#prod#1');
  await hub.pushed('octocat');
  await hub.idle();
}

/** What GitHub does with an event, in five lines. */
async function runAll(hub: GitHub, dir: string, event: HubEvent): Promise<RunResult[]> {
  const token = hub.addToken({ permissions: {} });
  const repository = { dir, name: 'org/project' };
  const options = { ...event, repository, token, apiUrl: hub.url, serverUrl: hub.url };
  const files = workflowsStartedBy(repository, event);
  return Promise.all(
    files.map((workflow) => {
      const onJob = (_: string, permissions: Record<string, 'read' | 'write'>) =>
        void hub.addToken({ token, permissions });
      return runWorkflow({ ...options, workflow, onJob });
    }),
  );
}
