import { expect, test } from '@jest/globals';
import { readDockerignore } from '../../../src/domain/rollout/dockerignore.ts';

/** What Docker's documentation and its matcher's own rules say of a path. */
test.each([
  ['*.md', 'README.md', true],
  ['*.md', 'docs/README.md', false],
  ['**/*.md', 'docs/a/README.md', true],
  ['**/*.md', 'README.md', true],
  ['/foo/bar', 'foo/bar', true],
  ['./foo', 'foo/x', true],
  ['foo/', 'foo/x/y', true],
  ['foo/../bar', 'bar', true],
  ['*/temp*', 'somedir/temporary.txt', true],
  ['*/temp*', 'a/b/temporary.txt', false],
  ['temp?', 'tempa', true],
  ['temp?', 'temp', false],
  ['# a comment', '# a comment', false],
  ['*.md\n!README.md', 'README.md', false],
  ['*.md\n!README*.md\nREADME-secret.md', 'README-secret.md', true],
  ['*.md\nREADME-secret.md\n!README*.md', 'README-secret.md', false],
  ['*\n!serve.py', 'serve.py', false],
  ['*\n!model', 'model/model.joblib', false],
  ['*\n!model', 'data/a.csv', true],
  ['data\n!data/keep.csv', 'data/keep.csv', false],
  ['**', 'a/b', true],
  ['a/**', 'a/b/c', true],
  ['a/**/z', 'a/z', true],
  ['a/**/z', 'a/b/c/z', true],
  ['[a-c].txt', 'b.txt', true],
  ['[^a-c].txt', 'b.txt', false],
  ['a\\*b', 'a*b', true],
  ['a\\*b', 'axb', false],
  ['a+b(c)', 'a+b(c)', true],
  ['', 'a', false],
  ['\uFEFFa', 'a', true],
  ['a\r\nb', 'b', true],
])('%j ignores %s: %p', (text, path, ignored) => {
  expect(readDockerignore(text).ignores(path)).toBe(ignored);
});

test('a folder may be passed over only when nothing in it can be wanted again', () => {
  expect(readDockerignore('data').prunes).toBe(true);
  expect(readDockerignore('data\n!data/keep').prunes).toBe(false);
});
