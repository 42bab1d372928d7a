import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Fixture, openFixture, repo } from './fixture.ts';

let bench: Fixture;

beforeEach(async () => {
  bench = await openFixture();
});

afterEach(async () => {
  await bench.close();
  expect(bench.github.violations).toEqual([]);
});

describe('what starts workflows', () => {
  test("a person's tag does, whether made through the API or pushed; a job's does not", async () => {
    const ref = 'refs/tags/churn#prod#1';
    await bench.job().git.createRef({ ...repo, ref: 'refs/tags/by-a-job', sha: bench.first });
    await bench.person('ada').git.createRef({ ...repo, ref, sha: bench.first });
    bench.git('tag', '-am', 'Assign', 'churn#prod#2');
    bench.git('push', '-q', 'origin', 'churn#prod#2');
    await bench.github.pushed('eve');
    await bench.github.idle();

    expect(bench.started).toMatchObject([
      { event: 'push', ref, sha: bench.first, actor: 'ada', payload: { created: true } },
      { event: 'push', ref: 'refs/tags/churn#prod#2', sha: bench.first, actor: 'eve' },
    ]);
    expect(bench.started[1]?.payload).toMatchObject({
      after: bench.git('rev-parse', 'refs/tags/churn#prod#2'),
      head_commit: { id: bench.first, message: 'First' },
      repository: { full_name: 'acme/churn' },
      sender: { login: 'eve', type: 'User' },
    });
    expect(bench.github.events.map(({ starts }) => starts)).toEqual([false, true, true]);
  });

  test('more than three tags pushed at once tell of none of them', async () => {
    await bench.commit({ 'a.txt': 'a' });
    for (const n of [1, 2, 3, 4]) bench.git('tag', `v${n}`);
    bench.git('push', '-q', 'origin', 'main', '--tags');
    const moves = await bench.github.pushed();
    expect(moves).toHaveLength(5);
    await bench.github.idle();
    expect(bench.started.map(({ ref }) => ref)).toEqual(['refs/heads/main']);
    expect(await bench.github.pushed()).toEqual([]);
  });

  test('a push that rewrites is forced, one that deletes says so', async () => {
    bench.git('checkout', '-q', '--orphan', 'other');
    const sha = await bench.commit({ 'b.txt': 'b' }, 'Another root');
    bench.git('push', '-qf', 'origin', 'other:main', 'other');
    bench.git('push', '-q', 'origin', ':other');
    await bench.github.pushed();
    await bench.person().git.deleteRef({ ...repo, ref: 'heads/main' });
    const [forced, deleted] = bench.github.events;
    expect(forced).toMatchObject({ sha, payload: { forced: true, before: bench.first } });
    expect(deleted).toMatchObject({ payload: { deleted: true, head_commit: null } });
  });

  test('publishing tells of the release and its new tag, a draft tells nothing', async () => {
    const { repos } = bench.person();
    const made = await repos.createRelease({ ...repo, tag_name: 'v1', draft: true });
    expect(bench.github.events).toEqual([]);
    await repos.updateRelease({ ...repo, release_id: made.data.id, draft: false });
    await repos.createRelease({ ...repo, tag_name: 'v2-rc', prerelease: true });
    const told = bench.github.events.map(({ event, action, ref }) => `${action ?? event} ${ref}`);
    expect(told).toEqual([
      ...['push refs/tags/v1', 'published refs/tags/v1', 'released refs/tags/v1'],
      ...['push refs/tags/v2-rc', 'created refs/tags/v2-rc', 'published refs/tags/v2-rc'],
      'prereleased refs/tags/v2-rc',
    ]);
    expect(bench.github.events.at(-1)).toMatchObject({ sha: bench.first });
  });

  test('a failure of what an event began is not lost', async () => {
    await bench.close();
    const onEvent = async () => {
      throw new Error('the workflow could not be run');
    };
    bench = await openFixture({ onEvent });
    await bench.person().repos.createDispatchEvent({ ...repo, event_type: 'go' });
    await expect(bench.github.idle()).rejects.toThrow('the workflow could not be run');
  });
});

describe('dispatches', () => {
  const workflow_id = 'rollback.yml';
  const workflow = `
on:
  workflow_dispatch:
    inputs:
      to: {required: true}
      stage: {default: prod}
`;

  beforeEach(async () => {
    await bench.commit({
      [`.github/workflows/${workflow_id}`]: workflow,
      '.github/workflows/ci.yml': 'on: [push]',
    });
    bench.git('push', '-q', 'origin', 'main');
    await bench.github.pushed();
    await bench.github.idle();
    bench.started.length = 0;
  });

  test("a job's dispatches start workflows, with the inputs' defaults", async () => {
    const { actions, repos } = bench.job({ actions: 'write', contents: 'write' });
    const inputs = { to: 'v1.0.0' };
    await actions.createWorkflowDispatch({ ...repo, workflow_id, ref: 'main', inputs });
    const client_payload = { version: 'v1.0.0' };
    await repos.createDispatchEvent({ ...repo, event_type: 'registered', client_payload });
    await bench.github.idle();
    const sha = bench.git('rev-parse', 'HEAD');
    expect(bench.started).toMatchObject([
      {
        ...{
          event: 'workflow_dispatch',
          ref: 'refs/heads/main',
          sha,
          actor: 'github-actions[bot]',
        },
        payload: {
          workflow: `.github/workflows/${workflow_id}`,
          inputs: { to: 'v1.0.0', stage: 'prod' },
        },
      },
      { event: 'repository_dispatch', action: 'registered', payload: { client_payload } },
    ]);
  });

  test('a dispatch that cannot be is refused', async () => {
    const { actions } = bench.job({ actions: 'write' });
    const dispatch = (more: object) =>
      actions.createWorkflowDispatch({
        ...repo,
        workflow_id,
        ref: 'main',
        inputs: { to: 'x' },
        ...more,
      });
    const refused: [object, number][] = [
      [{ ref: 'nowhere' }, 422],
      [{ inputs: {} }, 422],
      [{ inputs: { to: 'x', form: 'y' } }, 422],
      [{ workflow_id: 'none.yml' }, 404],
      [{ workflow_id: 'ci.yml' }, 422],
    ];
    for (const [more, status] of refused) {
      await expect(dispatch(more)).rejects.toMatchObject({ status });
    }
    expect(bench.started).toEqual([]);
  });
});

describe('deployments', () => {
  test('a success makes the earlier one in its environment inactive', async () => {
    const { repos } = bench.job({ deployments: 'write' });
    const given = { ...repo, ref: 'main', environment: 'staging', required_contexts: [] };
    const deploy = async (state: 'success' | 'failure') => {
      const { data } = await repos.createDeployment({ ...given, auto_merge: false });
      const deployment_id = (data as { id: number }).id;
      await repos.createDeploymentStatus({ ...repo, deployment_id, state, description: 'done' });
      return deployment_id;
    };
    const states = async (deployment_id: number) => {
      const { data } = await repos.listDeploymentStatuses({ ...repo, deployment_id });
      return data.map(({ state }) => state);
    };
    const [one, two, three] = [
      await deploy('success'),
      await deploy('failure'),
      await deploy('success'),
    ];
    expect(await states(one)).toEqual(['inactive', 'success']);
    expect(await states(two)).toEqual(['failure']);
    expect(await states(three)).toEqual(['success']);
    const { data } = await repos.listDeployments({ ...repo, environment: 'staging' });
    expect(data.map(({ id, sha }) => [id, sha])).toEqual(
      [three, two, one].map((id) => [id, bench.first]),
    );
    await expect(repos.getDeployment({ ...repo, deployment_id: 1 })).rejects.toMatchObject({
      status: 404,
    });
  });
});

describe('runs', () => {
  test("a fork's run and its artifact, which unzips to what was put in", async () => {
    const files = { 'report.md': '# ü\n', 'deep/er.bin': Buffer.from([0, 1, 255]), empty: '' };
    const run = bench.github.addRun({
      ...{ headSha: bench.first, event: 'pull_request', headRepository: 'eve/churn' },
      artifacts: { report: files, other: { 'a.txt': 'a' } },
    });
    const { actions } = bench.job({ actions: 'read' });
    const { data: read } = await actions.getWorkflowRun({ ...repo, run_id: run.id });
    expect(read).toMatchObject({ head_sha: bench.first, event: 'pull_request', pull_requests: [] });
    expect(read.head_repository.full_name).toBe('eve/churn');

    const at = { ...repo, run_id: run.id, name: 'report' };
    const { data: list } = await actions.listWorkflowRunArtifacts(at);
    expect(list.total_count).toBe(1);
    const artifact_id = list.artifacts[0]?.id ?? 0;
    const answer = await actions.downloadArtifact({ ...repo, artifact_id, archive_format: 'zip' });
    const archive = join(bench.work, 'artifact.zip');
    await writeFile(archive, Buffer.from(answer.data as ArrayBuffer));
    const script = `
import json, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
print(json.dumps({name: list(archive.read(name)) for name in archive.namelist()}))`;
    const unzipped = JSON.parse(
      execFileSync('python3', ['-c', script, archive], { encoding: 'utf8' }),
    );
    const expected = Object.entries(files).map(([name, content]) => [
      name,
      [...Buffer.from(content)],
    ]);
    expect(unzipped).toEqual(Object.fromEntries(expected));
  });
});
