import * as fs from 'node:fs';
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import type { RunOptions } from './act/options.ts';
import type { Permissions } from './act/permissions.ts';
import { type Project, temporaryProject } from './act/project.ts';
import { runWorkflow } from './act/run.ts';
import { projectRoot } from './tools/tools.ts';

const projects: Project[] = [];
afterEach(() => {
  for (const project of projects.splice(0)) project.remove();
});

function project(workflow: string, files: Record<string, string> = {}): Project {
  const made = temporaryProject({ '.github/workflows/ci.yml': workflow, ...files });
  projects.push(made);
  return made;
}

function run(repository: Project, options: Partial<RunOptions> = {}) {
  return runWorkflow({ repository, workflow: 'ci.yml', event: 'push', ...options });
}

test('hands outputs and artifacts from job to job, and tells what failed where', async () => {
  const workflow = `
    name: Two jobs
    on: push
    jobs:
      first:
        runs-on: ubuntu-latest
        outputs: {rows: '\${{ steps.count.outputs.rows }}'}
        steps:
          - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5
          - id: count
            name: Count
            run: |
              echo "rows=$(wc -l < data.csv)" >> "$GITHUB_OUTPUT"
              echo "## Data" >> "$GITHUB_STEP_SUMMARY"
              echo "::error file=data.csv,line=2,title=x=1::not a number%0Aat all"
              mkdir .mlops && echo '{}' > .mlops/record.json
          - uses: actions/upload-artifact@v5
            with: {name: records, path: .mlops/, include-hidden-files: true}
      second:
        needs: first
        runs-on: ubuntu-24.04
        steps:
          - uses: actions/download-artifact@v6
            with: {name: records, path: .mlops}
          - run: test -f .mlops/record.json && test "\${{ needs.first.outputs.rows }}" = 2
          - {name: Fails, run: exit 3}
          - {name: Not reached, run: 'true'}
      third:
        needs: second
        runs-on: ubuntu-latest
        steps: [{run: 'true'}]`;
  const result = await run(project(workflow, { 'data.csv': 'a\n1\n' }));
  expect(result.ok).toBe(false);
  expect(result.jobs.map(({ id, result }) => [id, result])).toEqual([
    ['first', 'success'],
    ['second', 'failure'],
    ['third', 'skipped'],
  ]);
  expect(result.outputs.first).toEqual({ rows: '2' });
  expect(result.jobs[1]?.steps.map(({ name, conclusion }) => `${name}: ${conclusion}`)).toEqual([
    'Run actions/download-artifact@v6: success',
    expect.stringMatching(/^Run test -f .*: success$/),
    'Fails: failure',
    'Not reached: skipped',
  ]);
  const place = { job: 'first', step: 'Count' };
  expect(result.annotations).toEqual([
    {
      ...place,
      level: 'error',
      file: 'data.csv',
      line: 2,
      title: 'x=1',
      message: 'not a number\nat all',
    },
  ]);
  expect(result.summaries).toEqual([{ ...place, markdown: '## Data\n' }]);
});

test('the cache of @actions/cache is found by the second run', async () => {
  const workflow = `
    on: push
    jobs:
      cached:
        runs-on: ubuntu-latest
        steps: [{id: cache, uses: org/mlops/cache@v1}]`;
  const repository = project(workflow);
  const releaseTree = path.join(repository.dir, 'tree');
  const library = JSON.stringify(
    path.join(projectRoot, 'node_modules/@actions/cache/lib/cache.js'),
  );
  write(releaseTree, {
    'cache/action.yml': 'name: c\ndescription: c\nruns: {using: node24, main: ../dist/cache.mjs}\n',
    'dist/cache.mjs': `
      import * as fs from 'node:fs';
      const cache = await import(${library});
      const hit = await cache.restoreCache(['model'], 'model-1', ['model-']);
      const found = hit && fs.readFileSync('model/weights', 'utf8');
      fs.appendFileSync(process.env.GITHUB_OUTPUT, 'hit=' + hit + '\\nfound=' + found + '\\n');
      if (!hit) {
        fs.mkdirSync('model');
        fs.writeFileSync('model/weights', 'trained');
        await cache.saveCache(['model'], 'model-1');
      }
      process.exit(0);`,
  });
  const options = { releaseTree, storage: path.join(repository.dir, 'storage') };
  const first = await run(repository, options);
  const second = await run(repository, options);
  const elsewhere = await run(repository, { releaseTree });
  const outputs = [first, second, elsewhere].map(({ jobs }) => jobs[0]?.steps[0]?.outputs);
  expect(outputs).toEqual([
    { hit: 'undefined', found: 'undefined' },
    { hit: 'model-1', found: 'trained' },
    { hit: 'undefined', found: 'undefined' },
  ]);
});

test('a server knows what the token of the job that asks may do', async () => {
  const ask = `fetch(process.env.GITHUB_API_URL, {headers: {who: process.env.GITHUB_JOB}})`;
  const steps = `runs-on: ubuntu-latest\n        steps: [{run: 'node -e "${ask}"'}]`;
  const workflow = `
    on: push
    permissions: {contents: read}
    jobs:
      reads:
        ${steps}
      writes:
        permissions: {contents: write, id-token: write}
        ${steps}
      nothing:
        permissions: {}
        ${steps}`;
  let allowed: Permissions = {};
  const seen: Record<string, Permissions> = {};
  const server = http.createServer((request, response) => {
    seen[`${request.headers.who}`] = allowed;
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const onJob = (_: string, permissions: Permissions) => {
    allowed = permissions;
  };
  const result = await run(project(workflow), { apiUrl: `http://127.0.0.1:${port}`, onJob });
  server.close();
  expect(result.ok).toBe(true);
  expect(seen).toEqual({
    reads: { contents: 'read', metadata: 'read' },
    writes: { contents: 'write', 'id-token': 'write', metadata: 'read' },
    nothing: { metadata: 'read' },
  });
});

test('secrets and masked values appear nowhere, and an output that holds one is named', async () => {
  const workflow = `
    on: push
    jobs:
      leaks:
        runs-on: ubuntu-latest
        outputs: {image: '\${{ steps.leak.outputs.image }}', tag: '\${{ steps.leak.outputs.tag }}'}
        steps:
          - id: leak
            run: |
              echo "::add-mask::123456789012"
              echo "image=123456789012.dkr/churn" >> "$GITHUB_OUTPUT"
              echo "tag=v1" >> "$GITHUB_OUTPUT"
              echo "::warning::\${{ secrets.KEY }} \${{ github.token }} 123456789012"
              echo "\${{ secrets.KEY }} \${{ github.token }} 123456789012" | tee "$GITHUB_STEP_SUMMARY"`;
  const secrets = { KEY: 'open sesame' };
  const result = await run(project(workflow), { secrets, token: 'ghs_bench' });
  const { log, annotations, summaries } = result;
  expect(annotations[0]?.message).toBe('*** *** ***');
  expect(summaries[0]?.markdown).toBe('*** *** ***\n');
  expect(log).toContain('| *** *** ***');
  expect(log).not.toMatch(/open sesame|ghs_bench|123456789012/);
  expect(result.jobs[0]?.withheld).toEqual(['image']);
});

test('what a run leaves behind ends with it, and an abort ends everything at once', async () => {
  const steps = (last: string) => `
    on: push
    jobs:
      daemon:
        runs-on: ubuntu-latest
        steps:
          - run: nohup sleep 7461 > /dev/null 2>&1 &
          - run: test ! -t 1 && ! read answer
          - run: ${last}`;
  expect((await run(project(steps('pgrep -f "^sleep 7461"')))).ok).toBe(true);
  expect(running('sleep\x007461')).toBe(false);
  const controller = new AbortController();
  const onJob = () => setTimeout(() => controller.abort(), 500);
  const slow = project(steps('sleep 7462'));
  const result = await run(slow, { signal: controller.signal, onJob });
  expect(result.jobs[0]?.steps.map(({ conclusion }) => conclusion)).toEqual([
    'success',
    'success',
    'cancelled',
  ]);
  expect(running('sleep\x007461') || running('sleep\x007462')).toBe(false);
  await expect(run(slow, { timeout: 500 })).rejects.toThrow(/took too long and was killed/);
});

test('a matrix, a continued failure and a called workflow are told apart', async () => {
  const workflow = `
    on: {workflow_dispatch: {inputs: {who: {type: string}}}}
    jobs:
      each:
        strategy: {matrix: {os: [linux, other]}}
        runs-on: ubuntu-latest
        steps:
          - {run: exit 1, continue-on-error: true}
      call:
        needs: each
        uses: ./.github/workflows/called.yml
        permissions: {contents: read}
        with: {who: '\${{ inputs.who }}'}`;
  const called = `
    on: {workflow_call: {inputs: {who: {type: string}}}}
    permissions: write-all
    jobs:
      inside:
        runs-on: ubuntu-latest
        steps: [{id: greet, run: 'echo "to=\${{ inputs.who }}" >> "$GITHUB_OUTPUT"'}]`;
  const seen: Record<string, Permissions> = {};
  const result = await run(project(workflow, { '.github/workflows/called.yml': called }), {
    event: 'workflow_dispatch',
    payload: { inputs: { who: 'you' } },
    onJob: (job, permissions) => {
      seen[job] = permissions;
    },
  });
  expect(result.ok).toBe(true);
  expect(result.jobs.map(({ name }) => name).sort()).toEqual(
    ['called.yml/inside', 'each (linux)', 'each (other)'].sort(),
  );
  const [step] = result.jobs.find(({ id }) => id === 'each')?.steps ?? [];
  expect([step?.outcome, step?.conclusion]).toEqual(['failure', 'success']);
  expect(result.jobs.find(({ id }) => id === 'inside')?.steps[0]?.outputs).toEqual({ to: 'you' });
  expect(seen.inside).toEqual({ contents: 'read', metadata: 'read' });
});

test.each([
  [
    'an action that the bench lacks',
    'uses: somebody/else@v1',
    {},
    /no test action for somebody\/else@v1/,
  ],
  [
    'an event that starts nothing',
    'run: "true"',
    { event: 'schedule' },
    /schedule on .* does not start/,
  ],
  ['a ref that is not there', 'run: "true"', { ref: 'refs/heads/gone' }, /refs\/heads\/gone/],
  ['a workflow that is not there', 'run: "true"', { workflow: 'other.yml' }, /other\.yml/],
])('refuses %s', async (_, step, options, message) => {
  const workflow = `on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{${step}}]}}`;
  await expect(run(project(workflow), options)).rejects.toThrow(message);
});

function write(dir: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    fs.writeFileSync(path.join(dir, name), text);
  }
}

function running(words: string): boolean {
  const pids = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.some((pid) => {
    try {
      return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith(`${words}\0`);
    } catch {
      return false;
    }
  });
}
