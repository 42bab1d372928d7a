import * as path from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import type { RunOptions } from './options.ts';
import type { Permissions } from './permissions.ts';
import { type Project, temporaryProject } from './project.ts';
import { runWorkflow } from './run.ts';

const projects: Project[] = [];
afterEach(() => {
  for (const project of projects.splice(0)) project.remove();
});

/** A project whose workflow has one job with these steps, written as one YAML list. */
function project(steps: string, files: Record<string, string> = {}): Project {
  const on = '[push, pull_request, workflow_run, workflow_dispatch]';
  const workflow = `on: ${on}\njobs: {a: {runs-on: ubuntu-latest, steps: ${steps}}}`;
  const made = temporaryProject({ '.github/workflows/ci.yml': workflow, ...files });
  projects.push(made);
  return made;
}

async function run(repository: Project, options: Partial<RunOptions> = {}) {
  const given = { repository, workflow: 'ci.yml', event: 'push', ...options };
  const result = await runWorkflow(given);
  return { ...result, steps: result.jobs[0]?.steps ?? [], errors: result.annotations };
}

const look =
  '{id: look, run: \'echo "history=$(git rev-list --count HEAD) tags=$(git tag | xargs) on=$(git branch --show-current) tag=$(git cat-file -t churn@v1 2>/dev/null)" | sed "s/^/seen=/" >> "$GITHUB_OUTPUT"\'}';

function seen({ steps }: Awaited<ReturnType<typeof run>>): string | undefined {
  return steps.find(({ id }) => id === 'look')?.outputs.seen?.trim();
}

function withHistory(checkout: string): Project {
  const made = project(`[{uses: actions/checkout@v6, with: ${checkout}}, ${look}]`);
  made.git('tag', '-a', 'churn@v1', '-m', 'first');
  made.commit({ 'b.txt': '2' });
  made.commit({ 'c.txt': '3' });
  return made;
}

test('checkout fetches one commit and no tag, unless told', async () => {
  expect(seen(await run(withHistory('{}')))).toBe('history=1 tags= on=main tag=');
  expect(seen(await run(withHistory('{fetch-depth: 2}')))).toBe('history=2 tags= on=main tag=');
  const all = 'history=3 tags=churn@v1 on=main tag=tag';
  expect(seen(await run(withHistory('{fetch-depth: 0}')))).toBe(all);
  const tags = 'history=1 tags=churn@v1 on=main tag=tag';
  expect(seen(await run(withHistory('{fetch-tags: true}')))).toBe(tags);
});

test('checkout of a pushed tag is detached and keeps the annotation', async () => {
  const made = withHistory('{}');
  const result = await run(made, { ref: 'refs/tags/churn@v1' });
  expect(seen(result)).toBe('history=1 tags=churn@v1 on= tag=tag');
  expect(result.steps[0]?.outputs.commit).toBe(made.git('rev-parse', 'churn@v1^{commit}'));
});

test('checkout of a pull request gets the merge, and of a ref that moved nothing', async () => {
  const made = withHistory('{fetch-depth: 0}');
  made.git('update-ref', 'refs/pull/3/merge', 'main');
  const options = { event: 'pull_request', payload: pullRequest(3) };
  expect(seen(await run(made, options))).toBe('history=3 tags=churn@v1 on= tag=tag');
  const sha = made.git('rev-parse', 'main~1');
  const late = await run(made, { sha, ref: 'refs/tags/churn@v1' });
  expect(late.errors[0]?.message).toMatch(/^refs\/tags\/churn@v1 has moved from /);
});

function pullRequest(number: number) {
  const pull = { number, base: { ref: 'main' }, head: { ref: 'better' } };
  return { action: 'opened', number, pull_request: pull };
}

test('git reaches origin after checkout as far as the job and persist-credentials allow', async () => {
  const reach = `{id: look, run: 'git fetch -q && f=yes; git push -q origin HEAD:refs/heads/new && p=yes;
    echo "seen=fetch:$f push:$p" >> "$GITHUB_OUTPUT"', shell: 'bash {0}'}`;
  const may = async (inputs: string, contents?: 'read' | 'write') => {
    const made = project(`[{uses: actions/checkout@v6, with: ${inputs}}, ${reach}]`);
    const allowed: Permissions = contents ? { contents } : {};
    const permissions = { default: allowed };
    const result = await run(made, { permissions, serverUrl: 'http://127.0.0.1:9' });
    return result.ok ? seen(result) : result.errors[0]?.message;
  };
  expect(await may('{}', 'write')).toBe('fetch:yes push:yes');
  expect(await may('{}', 'read')).toBe('fetch:yes push:');
  expect(await may('{persist-credentials: false}', 'write')).toBe('fetch: push:');
  expect(await may('{}')).toMatch(/not found: the job lacks contents: read$/);
});

test('a job finds nothing of another in its HOME', async () => {
  const made = temporaryProject({
    '.github/workflows/ci.yml': `
      on: push
      jobs:
        logs-in: {runs-on: ubuntu-latest, steps: [{run: touch ~/login}, {run: test -e ~/login}]}
        comes-after: {needs: logs-in, runs-on: ubuntu-latest, steps: [{run: test ! -e ~/login}]}`,
  });
  projects.push(made);
  expect((await run(made)).ok).toBe(true);
});

test('checkout refuses a fork with the rights of the base', async () => {
  const made = project('[{uses: actions/checkout@v7, with: {ref: refs/pull/3/merge}}]');
  made.git('update-ref', 'refs/pull/3/merge', 'main');
  const source = { head_sha: 'x', head_repository: { full_name: 'somebody/project' } };
  const payload = { workflow_run: { event: 'pull_request', ...source } };
  const { ok, errors } = await run(made, { event: 'workflow_run', payload });
  expect([ok, errors[0]?.message]).toEqual([false, expect.stringMatching(/^Refusing/)]);
});

test('upload leaves hidden files out, and takes a name once', async () => {
  const make = '{run: mkdir -p .mlops out && touch .mlops/a out/b out/.c}';
  const upload = (inputs: string) => `{uses: actions/upload-artifact@v7, with: {${inputs}}}`;
  const steps = [
    ...[make, upload('name: hidden, path: .mlops/'), upload('name: named, path: .mlops/a')],
    ...[upload('name: plain, path: out'), upload('name: plain, path: out')],
  ];
  const result = await run(project(`[${steps.join(', ')}]`));
  expect(result.errors.map(({ level, message }) => `${level}: ${message}`)).toEqual([
    expect.stringMatching(/^warning: No files were found with the provided path: .mlops/),
    expect.stringMatching(/^error: .*\(409\) Conflict/),
  ]);
  expect(result.log.match(/\d files uploaded as \w+/g)).toEqual([
    '1 files uploaded as named',
    '1 files uploaded as plain',
  ]);
});

test('several paths keep what follows their common folder', async () => {
  const steps = `[
    {run: mkdir -p out/model out/logs && touch out/model/weights out/logs/a.log out/logs/b.txt},
    {uses: actions/upload-artifact@v7, with: {path: "out/model\\nout/logs/*\\n!out/logs/*.log"}},
    {uses: actions/download-artifact@v8, with: {path: back}},
    {id: look, run: 'echo "seen=$(cd back && find . -type f | sort | xargs)" >> "$GITHUB_OUTPUT"'}]`;
  expect(seen(await run(project(steps)))).toBe('./logs/b.txt ./model/weights');
});

test('download gives each artifact a folder, unless one matches or they are merged', async () => {
  const upload = (name: string) =>
    `{run: touch ${name}}, {uses: actions/upload-artifact@v7, with: {name: r-${name}, path: ${name}}}`;
  const download = (inputs: string) => `{uses: actions/download-artifact@v8, with: {${inputs}}}`;
  const steps = [
    ...[upload('one'), upload('two'), download('path: a, pattern: r-*')],
    ...[
      download('path: b, pattern: r-*, merge-multiple: true'),
      download('path: c, pattern: r-o*'),
    ],
    '{id: look, run: \'echo "seen=$(find a b c -type f | sort | xargs)" >> "$GITHUB_OUTPUT"\'}',
    download('name: absent'),
  ];
  const result = await run(project(`[${steps.join(', ')}]`));
  expect(seen(result)).toBe('a/r-one/one a/r-two/two b/one b/two c/one');
  expect(result.errors.at(-1)?.message).toMatch(/Artifact not found for name: absent$/);
});

test("another run's artifacts need a token with actions: read", async () => {
  const upload =
    '{run: echo report > report.md}, {uses: actions/upload-artifact@v7, with: {path: report.md}}';
  const made = project(`[${upload}]`);
  const options = { storage: path.join(made.dir, 'storage'), token: 'ghs_bench' };
  const { run: earlier } = await run(made, options);
  const inputs = `run-id: ${earlier.id}, github-token: '\${{ github.token }}'`;
  const reader = project(
    `[{uses: actions/download-artifact@v8, with: {${inputs}}}, {run: cat report.md}]`,
  );
  const denied = await run(reader, options);
  expect(denied.errors[0]?.message).toMatch(/lacks actions: read/);
  const permissions = { default: { actions: 'read' } } as const;
  expect((await run(reader, { ...options, permissions })).ok).toBe(true);
});

test('credentials for a role need an id-token', async () => {
  const role = 'arn:aws:iam::123456789012:role/deploy';
  const inputs = `{role-to-assume: '${role}', aws-region: eu-west-1}`;
  const steps = `[{uses: aws-actions/configure-aws-credentials@v5, with: ${inputs}},
    {id: look, run: 'echo "seen=$AWS_REGION \${#AWS_SESSION_TOKEN}" >> "$GITHUB_OUTPUT"'}]`;
  const denied = await run(project(steps));
  expect(denied.errors[0]?.message).toMatch(/id-token: write/);
  const permissions = { default: { 'id-token': 'write' } } as const;
  expect(seen(await run(project(steps), { permissions }))).toMatch(/^eu-west-1 [1-9]/);
});

test("the bench's python and node are on PATH", async () => {
  const version = 'python -c "import sys; print(sys.prefix != sys.base_prefix)"';
  const steps = `[{uses: actions/setup-python@v6}, {uses: actions/setup-node@v6},
    {id: look, run: 'echo "seen=$(${version}) $(node -p process.versions.node)" >> "$GITHUB_OUTPUT"'}]`;
  expect(seen(await run(project(steps)))).toMatch(/^True 24\./);
});
