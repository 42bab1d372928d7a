import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { gitRegistry } from '../../../src/adapters/git/registry.ts';
import { registryContract } from '../registry.contract.ts';
import { makeRepository, type Repository } from './repository.ts';

registryContract('in the local repository', async () => {
  const repository = await makeRepository();
  return { ...repository, registry: await gitRegistry(repository.directory, process.env) };
});

let repository: Repository;
beforeEach(async () => {
  repository = await makeRepository();
});
afterEach(() => repository.close());

test('outside git it says what to do', async () => {
  await expect(gitRegistry('/', process.env)).rejects.toThrow(
    /^git rev-parse failed: .*; run git init and commit/,
  );
});

test("a commit that does not exist is told in git's own words", async () => {
  const registry = await gitRegistry(repository.directory, process.env);
  const tag = { name: 'churn@v1.0.0', commit: 'f'.repeat(40), message: 'x' };
  await expect(registry.createTag(tag)).rejects.toThrow(/^git tag failed: "fatal: bad object type/);
});

test('a lock that a killed git has left behind is named', async () => {
  await writeFile(join(repository.directory, '.git/refs/tags/churn@v1.0.0.lock'), '');
  const registry = await gitRegistry(repository.directory, process.env);
  const tag = { name: 'churn@v1.0.0', commit: repository.commit, message: 'x' };
  await expect(registry.createTag(tag)).rejects.toThrow(
    /is locked by another git process; .*\.lock/,
  );
});

test("the user's index and files are left alone by a commit on no branch", async () => {
  const registry = await gitRegistry(repository.directory, process.env);
  await registry.commitOnto({ parent: repository.commit, files: { 'a/b': 'x' }, message: 'm' });
  expect(await repository.git('status', '--porcelain')).toBe('');
  expect(await readdir(repository.directory)).toEqual(['.git', 'README']);
});

test('where git knows no name, the tagger is mlops', async () => {
  await repository.git('config', '--unset', 'user.name');
  await repository.git('config', '--unset', 'user.email');
  await repository.git('config', 'user.useConfigOnly', 'true');
  const named = /^(GIT_(COMMITTER|AUTHOR)_|EMAIL$|HOME$|XDG_)/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !named.test(key)));
  const registry = await gitRegistry(repository.directory, env);
  await registry.createTag({ name: 'churn@v1.0.0', commit: repository.commit, message: 'x' });
  expect(await registry.findTag('churn@v1.0.0')).toMatchObject({ tagger: 'mlops' });
});

test('another work tree of the same repository sees the same releases', async () => {
  await repository.git('worktree', 'add', '--quiet', '--detach', 'other');
  const page = { tag: 'churn@v1.0.0', title: 't', body: '' };
  await (await gitRegistry(repository.directory, process.env)).draftRelease(page);
  const there = await gitRegistry(join(repository.directory, 'other'), process.env);
  expect(await there.findRelease('churn@v1.0.0')).toMatchObject({ draft: true });
});
