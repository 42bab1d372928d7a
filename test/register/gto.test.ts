import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { gitRegistry } from '../../src/adapters/git/registry.ts';
import { assign } from '../../src/domain/registry/assign.ts';
import { readHistory } from '../../src/domain/registry/history.ts';
import { wantedVersion } from '../../src/domain/registry/lookup.ts';
import type { Registry } from '../../src/domain/registry/registry.ts';
import { register } from '../../src/register/register.ts';
import { evaluationOf, makeProject, type Project } from './project.ts';

/** The real gto, which test/bench/gto/install makes. */
const command = fileURLToPath(new URL('../../../.bench/gto/bin/gto', import.meta.url));
const run = promisify(execFile);

let project: Project;
let registry: Registry;
beforeEach(async () => {
  if (!existsSync(command)) throw new Error(`no gto at ${command}: run test/bench/gto/install`);
  project = await makeProject();
  registry = await gitRegistry(project.directory, process.env);
});
afterEach(() => project.close());

async function gto(...args: string[]): Promise<unknown> {
  const { stdout } = await run(command, [...args, '--json'], { cwd: project.directory });
  return JSON.parse(stdout);
}

async function registerNext(model: string, key: string, modelName = 'churn') {
  const trainedOn = { ...evaluationOf(project.commit).trainedOn!, key };
  await project.train(model, { trainedOn, model: modelName });
  const inputs = {
    ...{ model: 'model', bump: 'patch' as const, assets: undefined, token: undefined },
    ...{ workingDirectory: '.', config: 'mlops.yml', modelName },
  };
  return (await register(inputs, project.tools, registry)).outputs;
}

/** A second apart each: gto orders by the tagger's clock, whose step is one second. */
async function promote(version: string | null, stage: string, model = 'churn') {
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const history = readHistory(model, await registry.tags(model));
  const wanted = version === null ? null : wantedVersion(history, version, 'test');
  await assign(registry, { model, stage, version: wanted, reason: 'r', run: '1', actor: 'ada' });
}

test('gto reads our versions and stages, a second version on one commit too', async () => {
  await registerNext('one', 'key-1');
  await registerNext('two', 'key-2');
  await registerNext('three', 'key-3');
  await promote('v1.0.1', 'prod');
  await promote('v1.0.0', 'staging');
  await promote('v1.0.2', 'prod');
  await promote(null, 'staging');

  const shown = (await gto('show', 'churn')) as { version: string }[];
  expect(shown.map(({ version }) => version)).toEqual(['v1.0.2', 'v1.0.1', 'v1.0.0']);
  expect(await gto('show')).toMatchObject({ churn: { stage: { prod: 'v1.0.2' } } });
  const told = (await gto('history', 'churn')) as { event: string; ref: string }[];
  const events = told.map(({ event, ref }) => `${event} ${ref}`);
  expect(new Set(events)).toEqual(
    new Set([
      'registration churn@v1.0.0',
      'registration churn@v1.0.1',
      'registration churn@v1.0.2',
      'assignment churn#prod#1',
      'assignment churn#staging#2',
      'assignment churn#prod#3',
      'unassignment churn#staging!#4',
    ]),
  );
  await promote('v1.0.1', 'prod');
  expect(await gto('show')).toMatchObject({ churn: { stage: { prod: 'v1.0.1' } } });
}, 60_000);

test('gto reads a model in a folder, and we read what gto makes', async () => {
  await registerNext('one', 'key-1', 'nlp/en:churn');
  await promote('v1.0.0', 'prod', 'nlp/en:churn');
  const shown = { version: 'v1.0.0', stage: { prod: 'v1.0.0' } };
  expect(await gto('show')).toMatchObject({ 'nlp/en:churn': shown });

  await project.git('commit', '--quiet', '--no-gpg-sign', '--allow-empty', '-m', 'more');
  for (const args of [
    ['register', 'nlp/en:churn', '--bump-minor'],
    ['assign', 'nlp/en:churn', '--version', 'v1.1.0', '--stage', 'prod'],
    ['deprecate', 'nlp/en:churn', 'v1.0.0', 'prod'],
    ['deprecate', 'nlp/en:churn', 'v1.0.0'],
  ])
    await run(command, args, { cwd: project.directory });
  const history = readHistory('nlp/en:churn', await registry.tags('nlp/en:churn'));
  expect(history.versions.map(({ version, withdrawn }) => [version, withdrawn])).toEqual([
    ['v1.0.0', true],
    ['v1.1.0', false],
  ]);
  expect(history.assignments.map(({ kind, version }) => [kind, version])).toEqual([
    ['assign', 'v1.0.0'],
    ['assign', 'v1.1.0'],
    ['unassign', 'v1.0.0'],
  ]);
}, 60_000);

test('without a commit of its own for the second version, gto would refuse the repository', async () => {
  await registerNext('one', 'key-1');
  await project.git('tag', '-a', '-m', 'x', 'churn@v1.0.1', project.commit);
  await promote('v1.0.1', 'prod');
  await expect(gto('show', 'churn')).rejects.toThrow(/versions/);
}, 60_000);
