import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { gitRefFiles } from '../../../src/adapters/git/ref-files.ts';
import { refFilesContract } from '../ref-files.contract.ts';
import { makeRepository, type Repository } from './repository.ts';

refFilesContract('in the local repository', async () => {
  const repository = await makeRepository();
  return { ...repository, open: () => gitRefFiles(repository.directory, process.env) };
});

let repository: Repository;
beforeEach(async () => {
  repository = await makeRepository();
});
afterEach(() => repository.close());

test("another work tree sees them, a push takes them along, and the user's files are left alone", async () => {
  const ref = 'refs/mlops/looks/churn/0123';
  await repository.git('worktree', 'add', '--quiet', '--detach', 'other');
  const file = { ref, before: null, content: 'x', message: 'm' };
  await gitRefFiles(repository.directory, process.env).write(file);
  const there = gitRefFiles(join(repository.directory, 'other'), process.env);
  expect((await there.read(ref))?.content).toBe('x');
  await repository.git('clone', '--quiet', '--bare', '.', 'bare.git');
  await repository.git('push', '--quiet', 'bare.git', 'refs/mlops/*:refs/mlops/*');
  expect(await repository.git('--git-dir', 'bare.git', 'show', `${ref}:content.json`)).toBe('x');
  expect(await repository.git('status', '--porcelain', '-uno')).toBe('');
});

test("what git refuses is told in git's own words", async () => {
  const files = gitRefFiles(repository.directory, process.env);
  const file = { ref: 'refs/mlops/a..b', before: null, content: 'x', message: 'm' };
  await expect(files.write(file)).rejects.toThrow(/^git update-ref failed: .*a\.\.b/);
});
