import { expect, test } from '@jest/globals';
import { assign } from '../../src/domain/registry/assign.ts';
import { readHistory } from '../../src/domain/registry/history.ts';
import type { Inputs } from '../../src/register/inputs.ts';
import { register } from '../../src/register/register.ts';
import { endWorld, makeWorld, type World } from '../adapters/github/world.ts';
import { evaluationOf, makeProject, type Project } from './project.ts';

const inputs: Inputs = {
  ...{ model: 'model', bump: 'patch', assets: undefined, token: undefined },
  ...{ workingDirectory: '.', config: 'mlops.yml', modelName: 'churn' },
};

async function inWorld<T>(work: (project: Project, world: World) => Promise<T>): Promise<T> {
  const project = await makeProject();
  const world = await makeWorld(project);
  try {
    return await work(project, world);
  } finally {
    await endWorld(world);
  }
}

const isWrite = ({ method, path }: { method: string; path: string }) =>
  method !== 'GET' && path !== '/graphql';

/** From the `fatal`-th write on, no answer arrives any more; counts the writes. */
function die(world: World, fatal: number, how: 'lost' | 'refused'): { writes: number } {
  const seen = { writes: 0 };
  world.server.fail(
    (request) => isWrite(request) && ++seen.writes >= fatal,
    how,
    Number.POSITIVE_INFINITY,
  );
  return seen;
}

test.each(['lost', 'refused'] as const)(
  'a registration whose answers are %s from any write on is finished by the next run',
  async (how) => {
    for (let fatal = 1; fatal <= 9; fatal++)
      await inWorld(async (project, world) => {
        let dead = true;
        const seen = die(world, fatal, how);
        world.server.fail(
          (request) => dead && !isWrite(request) && seen.writes >= fatal,
          'lost',
          1e9,
        );
        await expect(register(inputs, project.tools, world.registry)).rejects.toThrow(
          /run again later/,
        );
        dead = false;
        seen.writes = Number.NEGATIVE_INFINITY;
        const { outputs } = await register(inputs, project.tools, world.registry);
        expect(outputs).toMatchObject({ version: 'v1.0.0', tag: 'churn@v1.0.0' });
        expect(await project.git('tag', '-l')).toBe('churn@v1.0.0');
        const published = world.server.releases.filter(({ draft }) => !draft);
        expect(world.server.releases).toEqual(published);
        expect(published.map(({ assets }) => assets.length)).toEqual([5]);
        expect(world.server.violations).toEqual([]);
      });
  },
  120_000,
);

test('a registration takes nine writes; a re-run takes none', () =>
  inWorld(async (project, { server, registry }) => {
    const first = await register(inputs, project.tools, registry);
    const writes = () => server.exchanges.filter(isWrite);
    expect(writes().map(({ path }) => path.split(/[?]/)[0]?.replace(/\d{4,}/, 'N'))).toEqual([
      '/repos/acme/churn/git/tags',
      '/repos/acme/churn/git/refs',
      '/repos/acme/churn/releases',
      ...Array(5).fill('/uploads/repos/acme/churn/releases/N/assets'),
      '/repos/acme/churn/releases/N',
    ]);
    const second = await register(inputs, project.tools, registry);
    expect(writes()).toHaveLength(9);
    expect(second.outputs).toEqual({ ...first.outputs, created: false });
    expect(second.outputs['release-url']).toBe(
      `${server.url}/acme/churn/releases/tag/churn%40v1.0.0`,
    );
  }));

test('models trained from other data on the same commit at once get a version each', () =>
  inWorld(async (project, { registry, server }) => {
    const keys = ['a', 'b', 'c', 'd'];
    const projects = await Promise.all(keys.map(() => makeProject()));
    const answers = await Promise.all(
      keys.map(async (key, index) => {
        const own = projects[index] as Project;
        const trainedOn = { ...evaluationOf(project.commit).trainedOn!, key };
        await own.train(key, { commit: project.commit, trainedOn });
        const context = {
          ...own.context,
          commit: project.commit,
          run: { ...own.context.run, id: key },
        };
        return register(inputs, { ...own.tools, context }, registry);
      }),
    );
    const versions = answers.map(({ outputs }) => outputs.version).sort();
    expect(versions).toEqual(['v1.0.0', 'v1.0.1', 'v1.0.2', 'v1.0.3']);
    const history = readHistory('churn', await registry.tags('churn'));
    expect(new Set(history.versions.map(({ commit }) => commit)).size).toBe(4);
    expect(history.versions.every(({ source }) => source === project.commit)).toBe(true);
    expect(server.releases.every(({ draft }) => !draft)).toBe(true);
    await Promise.all(projects.map((own) => own.close()));
  }));

test('an assignment whose answer is lost is made once', () =>
  inWorld(async (project, { registry, server }) => {
    await register(inputs, project.tools, registry);
    const [version] = readHistory('churn', await registry.tags('churn')).versions;
    server.fail('POST /repos/acme/churn/git/refs', 'lost');
    const change = {
      model: 'churn',
      stage: 'prod',
      version: version!,
      reason: 'r',
      run: '1',
      actor: 'a',
    };
    expect(await assign(registry, change)).toEqual({
      tag: 'churn#prod#1',
      previous: null,
      changed: true,
    });
    expect(await project.git('tag', '-l', 'churn#*')).toBe('churn#prod#1');
  }));
