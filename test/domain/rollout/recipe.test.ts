import { expect, test } from '@jest/globals';
import {
  contentHash,
  contentTag,
  isVersionTag,
  labelsOf,
  type Recipe,
  versionTagBeside,
} from '../../../src/domain/rollout/recipe.ts';

const recipe: Recipe = {
  files: [
    { path: 'a', kind: 'file', content: '1' },
    { path: 'b', kind: 'program', content: '2' },
  ],
  dockerfile: 'FROM x',
  buildArgs: { A: '1', B: '2' },
  platforms: ['linux/amd64', 'linux/arm64'],
};

test('the order of parts does not matter', () => {
  const turned: Recipe = {
    ...recipe,
    files: [...recipe.files].reverse(),
    buildArgs: { B: '2', A: '1' },
    platforms: [...recipe.platforms].reverse(),
  };
  expect(contentHash(turned)).toBe(contentHash(recipe));
});

test.each<[string, Partial<Recipe>]>([
  ['a file', { files: recipe.files.slice(1) }],
  ['a name', { files: recipe.files.map((file) => ({ ...file, path: `${file.path}x` })) }],
  ['a content', { files: recipe.files.map((file) => ({ ...file, content: '3' })) }],
  ['what may be run', { files: recipe.files.map((file) => ({ ...file, kind: 'file' })) }],
  ['the Dockerfile', { dockerfile: 'FROM y' }],
  ['an argument', { buildArgs: { A: '1', B: '3' } }],
  ['a platform', { platforms: [] }],
])('%s matters', (_, change) => {
  expect(contentHash({ ...recipe, ...change })).not.toBe(contentHash(recipe));
});

test('a version has its own tag, and one beside it where that is taken', () => {
  const hash = contentHash(recipe);
  const beside = versionTagBeside('v1.2.3', hash);
  expect(isVersionTag('v1.2.3', 'v1.2.3')).toBe(true);
  expect(isVersionTag(beside, 'v1.2.3')).toBe(true);
  expect(isVersionTag('v1.2.3-rc.1', 'v1.2.3')).toBe(false);
  expect(isVersionTag('v1.2.30', 'v1.2.3')).toBe(false);
  expect(isVersionTag(contentTag(hash), 'v1.2.3')).toBe(false);
});

test('what is not known has no label', () => {
  const facts = {
    ...{ model: 'churn', version: null, modelSha256: null, commit: 'c0ffee', source: null },
    ...{ created: '2026-01-01T00:00:00Z', content: 'abc' },
  };
  expect(labelsOf(facts)).toEqual({
    'org.opencontainers.image.title': 'churn',
    'org.opencontainers.image.revision': 'c0ffee',
    'org.opencontainers.image.created': '2026-01-01T00:00:00Z',
    'mlops.model': 'churn',
    'mlops.content': 'abc',
  });
});
