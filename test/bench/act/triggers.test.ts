import { expect, test } from '@jest/globals';
import { type Occurrence, starts } from './triggers.ts';
import type { Workflow } from './workflow.ts';

const pushed = (ref: string, changed?: string[]): Occurrence => {
  return { event: 'push', ref, payload: {}, ...(changed && { changed }) };
};
const pull = (action: string, base = 'main'): Occurrence => {
  return { event: 'pull_request', payload: { action, pull_request: { base: { ref: base } } } };
};
const after = (name: string, branch = 'main'): Occurrence => {
  const run = { name, head_branch: branch };
  return { event: 'workflow_run', payload: { action: 'completed', workflow_run: run } };
};

test.each<[Workflow['on'], Occurrence, boolean]>([
  ['push', pushed('refs/heads/any'), true],
  [['push', 'schedule'], pushed('refs/tags/v1'), true],
  ['push', pull('opened'), false],
  [{ push: null }, pushed('refs/heads/any'), true],
  [{ push: { branches: ['main'] } }, pushed('refs/heads/main'), true],
  [{ push: { branches: ['main'] } }, pushed('refs/heads/other'), false],
  [{ push: { branches: ['main'] } }, pushed('refs/tags/main'), false],
  [{ push: { tags: ['*#prod#*'] } }, pushed('refs/tags/churn#prod#7'), true],
  [{ push: { tags: ['*#prod#*'] } }, pushed('refs/tags/dir/churn#prod#7'), false],
  [{ push: { tags: ['**#prod#*'] } }, pushed('refs/tags/dir/churn#prod#7'), true],
  [{ push: { tags: ['**#prod#*'] } }, pushed('refs/heads/main'), false],
  [{ push: { tags: ['v[0-9]+.[0-9]+'] } }, pushed('refs/tags/v1.20'), true],
  [{ push: { tags: ['v[0-9]+.[0-9]+'] } }, pushed('refs/tags/v1x20'), false],
  [{ push: { branches: ['**', '!gh-pages'] } }, pushed('refs/heads/gh-pages'), false],
  [{ push: { 'branches-ignore': ['wip/**'] } }, pushed('refs/heads/wip/a/b'), false],
  [{ push: { 'branches-ignore': ['wip/**'] } }, pushed('refs/heads/main'), true],
  [{ push: { paths: ['data/**'] } }, pushed('refs/heads/main', ['data/a.csv', 'x']), true],
  [{ push: { paths: ['data/**'] } }, pushed('refs/heads/main', ['docs/data/a.csv']), false],
  [{ push: { paths: ['**/*.csv'] } }, pushed('refs/heads/main', ['a.csv']), true],
  [{ push: { 'paths-ignore': ['docs/**'] } }, pushed('refs/heads/main', ['docs/a']), false],
  [{ push: { 'paths-ignore': ['docs/**'] } }, pushed('refs/heads/main', ['docs/a', 'b']), true],
  ['pull_request', pull('synchronize'), true],
  ['pull_request', pull('closed'), false],
  [{ pull_request: { types: ['closed'] } }, pull('closed'), true],
  [{ pull_request: { branches: ['main'] } }, pull('opened', 'release'), false],
  [
    { release: { types: ['released'] } },
    { event: 'release', payload: { action: 'published' } },
    false,
  ],
  [{ workflow_run: { workflows: ['CI'], types: ['completed'] } }, after('CI'), true],
  [{ workflow_run: { workflows: ['CI'], types: ['completed'] } }, after('Other'), false],
  [{ workflow_run: { workflows: ['CI'], 'branches-ignore': ['main'] } }, after('CI'), false],
  [{ workflow_dispatch: null }, { event: 'workflow_dispatch', payload: {} }, true],
])('%j with %j: %s', (on, occurrence, expected) => {
  expect(starts({ on, jobs: {} }, occurrence)).toBe(expected);
});
