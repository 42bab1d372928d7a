import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gitRegistry } from '../../src/adapters/git/registry.ts';
import { versionRecord } from '../../src/domain/records/version.ts';
import { assign } from '../../src/domain/registry/assign.ts';
import { readHistory } from '../../src/domain/registry/history.ts';
import { wantedVersion } from '../../src/domain/registry/lookup.ts';
import type { Registry } from '../../src/domain/registry/registry.ts';
import { previousHealthy } from '../../src/domain/registry/stage.ts';
import { terminal } from '../../src/domain/report/terminal.ts';
import { showHistory } from '../../src/promote/history.ts';
import type { Inputs } from '../../src/promote/inputs.ts';
import { promote } from '../../src/promote/promote.ts';
import { makeProject, type Project } from '../register/project.ts';

const common = { workingDirectory: '.', config: 'mlops.yml', modelName: 'churn', token: undefined };
const inputs: Inputs = { ...common, version: 'v1.0.0', stage: 'prod', reason: 'promoted' };

let project: Project;
let registry: Registry;
beforeEach(async () => {
  project = await makeProject();
  registry = await gitRegistry(project.directory, process.env);
  for (const version of ['v1.0.0', 'v1.1.0', 'v2.0.0']) {
    await project.git('commit', '-q', '--no-gpg-sign', '--allow-empty', '-m', version);
    await project.git('tag', '-a', '-m', version, `churn@${version}`);
  }
});
afterEach(() => project.close());

const run = (more: Partial<Inputs> = {}, over = registry) =>
  promote({ ...inputs, ...more }, project.tools, over);
const read = async () => readHistory('churn', await registry.tags('churn'));
const change = async (version: string) => ({
  ...{ model: 'churn', stage: 'prod', reason: 'r', run: '1', actor: 'ada' },
  version: wantedVersion(await read(), version, 'test'),
});

test('a stage is assigned, then changed, then is so already', async () => {
  expect((await run()).outputs).toEqual({ tag: 'churn#prod#1', previous: null, changed: true });
  expect((await run({ version: '1.1.0' })).outputs).toEqual({
    tag: 'churn#prod#2',
    previous: 'v1.0.0',
    changed: true,
  });
  const again = await run({ version: 'churn@v1.1.0' });
  expect(again.outputs).toEqual({ tag: 'churn#prod#2', previous: 'v1.1.0', changed: false });
  expect((await run({ version: 'v1.1.0', stage: 'dev' })).outputs.tag).toBe('churn#dev#3');
  const record = versionRecord.parse((await run({ version: 'v1.1.0' })).record?.content);
  expect(record.stages.map(({ stage, tag }) => [stage, tag])).toEqual([
    ['dev', 'churn#dev#3'],
    ['prod', 'churn#prod#2'],
  ]);
});

test('the tag says why, by whom and in which run', async () => {
  await run({ reason: 'it is better\n\nFailed: churn#prod#1' });
  const message = await project.git('tag', '-l', '--format=%(contents)', 'churn#prod#1');
  expect(message).toBe(
    'Assign prod of churn to v1.0.0\n\nVersion: v1.0.0\nReason: it is better Failed: churn#prod#1\nRun: https://github.com/acme/churn/actions/runs/77\nActor: ada',
  );
});

test('what a person has tagged in the meantime counts', async () => {
  await project.git('tag', 'churn#prod#4', 'churn@v2.0.0');
  expect((await run({ version: 'v2.0.0' })).outputs).toMatchObject({
    changed: false,
    tag: 'churn#prod#4',
  });
  expect((await run()).outputs).toMatchObject({ previous: 'v2.0.0', tag: 'churn#prod#5' });
});

describe('races', () => {
  test('many assignments at once: each has its counter, and all readers agree on the last', async () => {
    const versions = ['v1.0.0', 'v1.1.0', 'v2.0.0', 'v1.0.0', 'v1.1.0', 'v2.0.0'];
    const answers = await Promise.all(versions.map(async (v) => assign(registry, await change(v))));
    const made = answers.filter(({ changed }) => changed).map(({ tag }) => tag);
    expect(new Set(made).size).toBe(made.length);
    const { assignments } = await read();
    expect(assignments.map(({ counter }) => counter)).toEqual(made.map((_, index) => index + 1));
  });

  test('one that loses looks again, and does nothing when the winner did the same', async () => {
    let raced = false;
    const slow: Registry = {
      ...registry,
      createTag: async (tag) => {
        if (!raced) await project.git('tag', '-a', '-m', 'x', tag.name, 'churn@v1.0.0');
        raced = true;
        return registry.createTag(tag);
      },
    };
    expect(await assign(slow, await change('v1.0.0'))).toMatchObject({
      changed: false,
      tag: 'churn#prod#1',
    });
  });
});

test('rolling back and failing are told by trailers, and previousHealthy knows them', async () => {
  for (const version of ['v1.0.0', 'v1.1.0', 'v2.0.0'])
    await assign(registry, await change(version));
  expect(previousHealthy(await read(), 'prod')?.version).toBe('v1.1.0');
  await assign(registry, { ...(await change('v1.1.0')), rolledBackFrom: 'v2.0.0' });
  expect(previousHealthy(await read(), 'prod')?.version).toBe('v1.0.0');
  await assign(registry, await change('v2.0.0'));
  await assign(registry, { ...(await change('v1.1.0')), failed: 'churn#prod#5' });
  expect(previousHealthy(await read(), 'prod')?.version).toBe('v1.0.0');
  const left = await assign(registry, { ...(await change('v1.1.0')), version: null });
  expect(left).toMatchObject({ tag: 'churn#prod!#7', previous: 'v1.1.0', changed: true });
  expect(await assign(registry, { ...(await change('v1.1.0')), version: null })).toMatchObject({
    changed: false,
  });
});

describe('bad input', () => {
  test.each<[Partial<Inputs>, RegExp]>([
    [
      { version: 'v1.0.1' },
      /^input version: found "v1.0.1"; no such version of churn; did you mean "v1\.\d\.0"\?/,
    ],
    [{ version: 'nonsense' }, /known: v2.0.0, v1.1.0, v1.0.0/],
    [{ version: undefined }, /^input version: allowed: a registered version.*run register before/],
    [{ stage: 'prod#1' }, /^input stage: found "prod#1"; allowed: letters/],
    [
      { modelName: 'chrun' },
      /^input version: no version of chrun is registered .*\(no tag chrun@v…\)/,
    ],
  ])('%j', async (more, message) => {
    await expect(run(more)).rejects.toThrow(message);
    expect(await project.git('tag', '-l', 'churn#*')).toBe('');
  });

  test('a deregistered version, and one whose release is a draft still', async () => {
    await project.git('tag', '-a', '-m', 'x', 'churn@v1.1.0!#1');
    await expect(run({ version: 'v1.1.0' })).rejects.toThrow(/this version was deregistered/);
    await registry.draftRelease({ tag: 'churn@v1.0.0', title: '', body: '' });
    await expect(run()).rejects.toThrow(/its release is a draft still: run register again/);
  });
});

test('history shows versions and assignments: when, who, why', async () => {
  await run({ reason: 'first' });
  await assign(registry, { ...(await change('v1.1.0')), rolledBackFrom: 'v1.0.0' });
  await project.git('tag', 'churn#dev#9', 'churn@v2.0.0');
  const { summary, record } = await showHistory(
    { ...common, stage: undefined },
    project.tools,
    registry,
  );
  const text = terminal(summary);
  expect(text).toMatch(/prod: v1\.1\.0/);
  expect(text).toMatch(/prod +v1\.0\.0 +\d{4}-\d\d-\d\d \d\d:\d\d +ada +first/);
  expect(text).toMatch(/rolled back from v1\.0\.0/);
  expect(text).toMatch(/dev +v2\.0\.0 +– +– +lightweight tag, which gto does not see/);
  expect(record?.content).toMatchObject({ model: 'churn', nextCounter: 10 });
  const prod = await showHistory({ ...common, stage: 'prod' }, project.tools, registry);
  expect(terminal(prod.summary)).not.toMatch(/lightweight/);
  await expect(
    showHistory({ ...common, stage: undefined, modelName: 'x' }, project.tools, registry),
  ).rejects.toThrow(/^history: no version of x is registered/);
});
