import { execFileSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gitRegistry } from '../../src/adapters/git/registry.ts';
import { fetchAsset, findChampion } from '../../src/adapters/registry/champion.ts';
import { versionRecord } from '../../src/domain/records/version.ts';
import { assign } from '../../src/domain/registry/assign.ts';
import { readHistory } from '../../src/domain/registry/history.ts';
import type { Registry } from '../../src/domain/registry/registry.ts';
import type { Inputs } from '../../src/register/inputs.ts';
import { register } from '../../src/register/register.ts';
import { evaluationOf, makeProject, type Project } from './project.ts';

const inputs: Inputs = {
  ...{ model: 'model', bump: 'patch', assets: undefined, token: undefined },
  ...{ workingDirectory: '.', config: 'mlops.yml', modelName: 'churn' },
};

let project: Project;
let registry: Registry;
beforeEach(async () => {
  project = await makeProject();
  registry = await gitRegistry(project.directory, process.env);
});
afterEach(() => project.close());

const run = (more: Partial<Inputs> = {}, over = registry) =>
  register({ ...inputs, ...more }, project.tools, over);
const tags = async () => (await project.git('tag', '-l')).split('\n').filter(Boolean);
const trainedOn = (key: string) => ({
  trainedOn: { ...evaluationOf(project.commit).trainedOn!, key },
});

describe('a first registration', () => {
  test('makes an annotated tag, a published release with every file, and a record', async () => {
    const { outputs, record, refusal } = await run();
    expect(refusal).toBeNull();
    expect(outputs).toMatchObject({ version: 'v1.0.0', tag: 'churn@v1.0.0', created: true });
    expect(await project.git('rev-parse', 'churn@v1.0.0^{commit}')).toBe(project.commit);
    const message = await project.git('tag', '-l', '--format=%(contents)', 'churn@v1.0.0');
    expect(message).toMatch(
      /^Register churn v1.0.0\n\nVersion: v1.0.0\nSource: [0-9a-f]{40}\nModel: sha256:/,
    );
    expect(message).toContain(
      '\nKey: key-1\nRun: https://github.com/acme/churn/actions/runs/77\nActor: ada',
    );

    const release = await registry.findRelease('churn@v1.0.0');
    expect(release?.draft).toBe(false);
    const names = ['MODEL_CARD.md', 'evaluation.json', 'model.tar.gz', 'predictions.csv'];
    expect(release?.assets.map(({ name }) => name)).toEqual([...names, 'version.json']);
    const { assets, commit, key } = versionRecord.parse(record?.content);
    expect({ commit, key }).toEqual({ commit: project.commit, key: 'key-1' });
    expect(assets.map(({ name }) => name).sort()).toEqual(names);
    for (const { name, sha256 } of assets)
      expect(release?.assets.find((asset) => asset.name === name)?.sha256).toBe(sha256);
  });

  test('packs the model under its own name', async () => {
    await run();
    const [asset] = (await registry.findRelease('churn@v1.0.0'))!.assets.filter(
      ({ name }) => name === 'model.tar.gz',
    );
    const listed = execFileSync('tar', ['-tzf', asset!.id]).toString().trim().split('\n');
    expect(listed.sort()).toEqual(['./model/parts/1', './model/weights.bin']);
  });

  test('works with a model and nothing else', async () => {
    await rm(join(project.directory, '.mlops'), { recursive: true });
    expect((await run()).outputs).toMatchObject({ version: 'v1.0.0', created: true });
    expect((await run()).outputs).toMatchObject({ version: 'v1.0.0', created: false });
    expect(project.said).toContainEqual(expect.stringContaining('no gate has judged this model'));
  });
});

describe('a re-run', () => {
  test('finds what is there and makes nothing', async () => {
    const first = await run();
    const before = await project.git('for-each-ref');
    const second = await run();
    expect(second.outputs).toEqual({ ...first.outputs, created: false });
    expect(await project.git('for-each-ref')).toBe(before);
  });

  test('finds the version although training gave other bytes from the same inputs', async () => {
    await run();
    await project.train('other weights');
    expect((await run()).outputs).toMatchObject({ version: 'v1.0.0', created: false });
  });

  test('after being killed before any request finishes the version', async () => {
    const methods = Object.keys(registry) as (keyof Registry)[];
    const writes = ['createTag', 'draftRelease', 'uploadAsset', 'publishRelease'];
    let survived = 0;
    for (let fatal = 1; survived === 0; fatal++) {
      const world = await makeProject();
      const real = await gitRegistry(world.directory, process.env);
      let calls = 0;
      const dying = Object.fromEntries(
        methods.map((name) => [
          name,
          (...args: never[]) => {
            if (writes.includes(name) && ++calls === fatal) throw new Error('killed');
            return (real[name] as (...all: never[]) => unknown)(...args);
          },
        ]),
      ) as unknown as Registry;
      const died = await register(inputs, world.tools, dying).catch((error: Error) => error);
      if (!(died instanceof Error)) survived = fatal;
      const { outputs } = await register(inputs, world.tools, real);
      expect(outputs).toMatchObject({ version: 'v1.0.0', created: fatal === 1 });
      expect(await world.git('tag', '-l')).toBe('churn@v1.0.0');
      expect((await real.findRelease('churn@v1.0.0'))?.assets).toHaveLength(5);
      await world.close();
    }
    // A tag, a draft, five files, a publication.
    expect(survived).toBe(9);
  });

  test('that cannot finish a half-made version, its model being lost, makes the next', async () => {
    const noRelease = { ...registry, draftRelease: () => Promise.reject(new Error('killed')) };
    await expect(run({}, noRelease)).rejects.toThrow('killed');
    await project.train('other weights');
    expect((await run()).outputs).toMatchObject({ version: 'v1.0.1', created: true });
    await project.train('other weights');
    expect((await run()).outputs).toMatchObject({ version: 'v1.0.1', created: false });
  });
});

describe('a second version on one commit', () => {
  test('stands on a child of it that adds the lock file', async () => {
    await run();
    await project.train('retrained', trainedOn('key-2'));
    const { outputs, record } = await run({ bump: 'minor' });
    expect(outputs).toMatchObject({ version: 'v1.1.0', created: true });
    expect(await project.git('rev-parse', 'churn@v1.1.0^{commit}^')).toBe(project.commit);
    const lock = await project.git('show', 'churn@v1.1.0:.mlops/lock/churn.json');
    expect(JSON.parse(lock)).toMatchObject({
      version: 'v1.1.0',
      Key: 'key-2',
      Source: project.commit,
    });
    expect(versionRecord.parse(record?.content)).toMatchObject({ commit: project.commit });
    expect((await run()).outputs).toMatchObject({ version: 'v1.1.0', created: false });
    await project.train('weights');
    expect((await run()).outputs).toMatchObject({ version: 'v1.0.0', created: false });
  });
});

describe('runs that race', () => {
  test('with the same model: one version', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => run()));
    expect(await tags()).toEqual(['churn@v1.0.0']);
    expect(answers.filter(({ outputs }) => outputs.created)).toHaveLength(1);
  });

  test('one that loses the name takes the next', async () => {
    let first = true;
    const slow: Registry = {
      ...registry,
      createTag: async (tag) => {
        if (first) await project.git('tag', '-a', '-m', 'other', tag.name, 'HEAD');
        first = false;
        return registry.createTag(tag);
      },
      // The other one has its release, of another model.
      findRelease: async (tag) =>
        tag === 'churn@v1.0.0'
          ? { id: '1', tag, draft: false, url: '', assets: [] }
          : registry.findRelease(tag),
    };
    expect((await run({}, slow)).outputs).toMatchObject({ version: 'v1.0.1', created: true });
  });
});

describe('versions made by hand', () => {
  test.each([[['-a', '-m', 'mine']], [[]]])(
    'a tag on the commit is taken as it is: %j',
    async (how) => {
      await project.git('tag', ...how, 'churn@v3.0.0');
      const { outputs, record } = await run();
      expect(outputs).toMatchObject({ version: 'v3.0.0', created: false });
      expect(versionRecord.parse(record?.content).annotated).toBe(how.length > 0);
      expect((await run()).outputs).toMatchObject({ version: 'v3.0.0', created: false });
      expect(await tags()).toEqual(['churn@v3.0.0']);
    },
  );

  test('one that was deregistered is not found, and its name is not used again', async () => {
    await run();
    await project.git('tag', '-a', '-m', 'no', 'churn@v1.0.0!#1');
    expect((await run()).outputs).toMatchObject({ version: 'v1.0.1', created: true });
  });
});

describe('what is refused', () => {
  test('a model that did not pass its gate', async () => {
    await project.train('bad', { gate: { passed: false, rules: [] } });
    const { refusal, record } = await run();
    expect(refusal).toMatch(/^churn is not registered: the model did not pass its gate/);
    expect(record).toBeUndefined();
    expect(await tags()).toEqual([]);
  });

  test.each<[string, Partial<Inputs>, (there: string) => Promise<void>, RegExp]>([
    [
      'no model',
      { model: 'nowhere' },
      async () => {},
      /^input model: found "nowhere"; it is not there/,
    ],
    [
      'a name that cannot be a tag',
      { modelName: 'my model' },
      async () => {},
      /^input model-name.*allowed: letters/,
    ],
    [
      'a record of another model',
      { modelName: 'other' },
      async () => {},
      /^\.mlops\/evaluation\.json: found "churn"; it is of another model/,
    ],
    [
      'a record cut off',
      {},
      (at) => writeFile(join(at, '.mlops/evaluation.json'), '{"a'),
      /^\.mlops\/evaluation\.json: /,
    ],
    [
      'altered predictions',
      {},
      (at) => writeFile(join(at, 'predictions.csv'), 'x'),
      /^predictions\.csv: it is no longer the file/,
    ],
    [
      'predictions gone',
      {},
      (at) => rm(join(at, 'predictions.csv')),
      /^predictions\.csv: it is not there/,
    ],
    [
      'an asset that is not there',
      { assets: ['*.onnx'] },
      async () => {},
      /^input assets: found "\*\.onnx"/,
    ],
    [
      'an asset with a taken name',
      { assets: ['version.json'] },
      (at) => writeFile(join(at, 'version.json'), 'x'),
      /already: give it another name/,
    ],
    [
      'an asset whose name GitHub would change',
      { assets: ['a b.txt'] },
      (at) => writeFile(join(at, 'a b.txt'), 'x'),
      /^input assets: found "a b\.txt"; allowed: file names/,
    ],
  ])('%s: one line, and nothing is made', async (_, more, break_, message) => {
    await break_(project.directory);
    await expect(run(more)).rejects.toThrow(message);
    expect(await tags()).toEqual([]);
  });

  test('a record of another commit is left out, and told', async () => {
    await project.train('weights', { commit: '0'.repeat(40) });
    await run();
    const names = (await registry.findRelease('churn@v1.0.0'))?.assets.map(({ name }) => name);
    expect(names).toEqual(['MODEL_CARD.md', 'model.tar.gz', 'version.json']);
    expect(project.said).toContain('.mlops/evaluation.json is of another commit and is left out');
  });
});

describe('the champion', () => {
  const there = () => ({
    model: 'churn',
    stage: 'prod',
    folder: join(project.directory, '.mlops/champion'),
  });
  beforeEach(async () => {
    await run();
    const [version] = readHistory('churn', await registry.tags('churn')).versions;
    await assign(registry, {
      model: 'churn',
      stage: 'prod',
      version: version!,
      reason: 'x',
      run: '1',
      actor: 'ada',
    });
  });

  test('is found with its files, checked', async () => {
    const champion = await findChampion(registry, there());
    expect(champion).toMatchObject({
      version: { version: 'v1.0.0' },
      assignment: { tag: 'churn#prod#1' },
    });
    const path = await fetchAsset(registry, champion!, 'predictions.csv', there().folder);
    expect(await readFile(path!, 'utf8')).toBe('id,label\n1,0\n');
    expect(await fetchAsset(registry, champion!, 'no.txt', there().folder)).toBeNull();
    expect(await findChampion(registry, { ...there(), stage: 'dev' })).toBeNull();
  });

  test('an altered file is refused and not left behind; one that is gone is named', async () => {
    const champion = await findChampion(registry, there());
    const [asset] = champion!.release!.assets.filter(({ name }) => name === 'predictions.csv');
    await writeFile(asset!.id, 'altered');
    await expect(
      fetchAsset(registry, champion!, 'predictions.csv', there().folder),
    ).rejects.toThrow(/was altered/);
    await rm(asset!.id);
    const again = await findChampion(registry, there());
    await expect(fetchAsset(registry, again!, 'predictions.csv', there().folder)).rejects.toThrow(
      /is gone/,
    );
  });

  test('a stage assigned to a commit without a version is told', async () => {
    await writeFile(join(project.directory, 'README'), 'more');
    await project.git('commit', '-q', '--no-gpg-sign', '-am', 'more');
    await project.git('tag', 'churn#prod#2');
    await expect(findChampion(registry, there())).rejects.toThrow(
      /^tag churn#prod#2: .*holds no version of churn/,
    );
  });
});
