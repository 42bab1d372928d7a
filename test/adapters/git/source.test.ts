import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { sourceAt } from '../../../src/adapters/git/source.ts';
import { makeRepository, type Repository } from './repository.ts';

let repository: Repository;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mlops-source-'));
  repository = await makeRepository(async (directory) => {
    await mkdir(join(directory, 'models/churn'), { recursive: true });
    await writeFile(join(directory, 'models/churn/predict.py'), 'then\n');
    await writeFile(join(directory, '.gitattributes'), 'models export-ignore\n');
  });
  await writeFile(join(repository.directory, 'models/churn/predict.py'), 'now\n');
  await repository.git('commit', '-qam', 'second');
});
afterEach(async () => {
  await repository.close();
  await rm(folder, { recursive: true, force: true });
});

const source = (directory: string, commit: string) =>
  sourceAt(directory, { commit, folder: join(folder, 'source'), env: process.env });

test('a commit is written whole, for the folder within the repository, and nothing else moves', async () => {
  const { commit, directory, git } = repository;
  await writeFile(join(directory, 'README'), 'edited\n');
  const made = await source(join(directory, 'models/churn'), commit);
  expect(made).toBe(join(folder, 'source/models/churn/'));
  expect(await readFile(join(made, 'predict.py'), 'utf8')).toBe('then\n');
  expect((await readdir(join(folder, 'source'))).sort()).toEqual([
    ...['.gitattributes', 'README', 'models'],
  ]);
  expect(await git('status', '--porcelain')).toBe('M README');
  expect(await git('worktree', 'list')).not.toContain('\n');
});

test('a checkout of one commit fetches the other one', async () => {
  const { commit, directory } = repository;
  const shallow = join(folder, 'shallow');
  await repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  await repository.git('clone', '--quiet', '--depth=1', `file://${directory}`, shallow);
  const made = await source(shallow, commit);
  expect(await readFile(join(made, 'models/churn/predict.py'), 'utf8')).toBe('then\n');
});

test('a commit that is nowhere is told with what to do', async () => {
  await expect(source(repository.directory, 'f'.repeat(40))).rejects.toThrow(
    /^the commit ffffffffffff is not here and cannot be fetched; check out with fetch-depth: 0/,
  );
});
