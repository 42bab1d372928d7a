import { expect, test } from '@jest/globals';
import { plan, steps } from '../../src/pipeline/plan.ts';
import { whySkipped } from '../../src/pipeline/skip.ts';
import type { Context, Payload } from '../../src/runtime/context.ts';
import { section } from './pages.ts';

const page = 'docs/pipeline.md';

/** The rows of the tables of a section, as the text of their two cells. */
function rowsOf(title: string): [string, string][] {
  return [...section(page, title).matchAll(/^\| (.+?) \| (.*?) ?\|/gm)]
    .map(([, left = '', right = '']): [string, string] => [left, right])
    .filter(([left]) => left !== '---');
}

const codes = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code);

function planned(
  name: string,
  ref: string,
  payload: Payload = {},
  place: Context['place'] = 'github',
) {
  return plan({ event: { name, payload }, ref, place }, undefined, 'churn', 'prod').steps;
}

const repository = { default_branch: 'main' };
const release = { tag_name: 'churn@v1.2.3', prerelease: false };
const main = 'refs/heads/main';

const events: [row: string, steps: readonly string[]][] = [
  ['`pull_request`', planned('pull_request', 'refs/pull/1/merge')],
  ['`push` to the default branch', planned('push', main, { repository })],
  ['`push` to another branch', planned('push', 'refs/heads/idea', { repository })],
  ['`schedule`', planned('schedule', main)],
  ['`workflow_dispatch`', planned('workflow_dispatch', main)],
  ['`repository_dispatch`', planned('repository_dispatch', main)],
  ["`push` of a stage's tag, such as `churn#prod#7`", planned('push', 'refs/tags/churn#prod#7')],
  [
    '`release` of a version, such as `churn@v1.2.3`',
    planned('release', 'refs/tags/churn@v1.2.3', { action: 'released', release }),
  ],
  ['`workflow_run`, the end of another workflow', planned('workflow_run', main)],
  ['on a laptop', planned('local', main, {}, 'local')],
];

test('what runs when is what the page says', () => {
  const rows = rowsOf('What runs when');
  const until = rows.findIndex(([left]) => left === 'step');
  const said = rows.slice(1, until);
  const toMain = codes(new Map(said).get('`push` to the default branch') ?? '');
  const told = said.map(([row, right]) => [
    row,
    right === 'as a push to the default branch' ? toMain : codes(right),
  ]);
  expect(told).toEqual(events);
});

test('what is skipped without which setting is what the page says', () => {
  const rows = rowsOf('What runs when');
  const said = rows.slice(rows.findIndex(([left]) => left === 'step') + 1);
  const told = said.flatMap(([left, right]) => codes(left).map((step) => [step, codes(right)[0]]));
  const real = steps.flatMap((step) => {
    const why = whySkipped(step, () => false);
    return why ? [[step, why.replace(' is not set in mlops.yml', '')]] : [];
  });
  expect(told).toEqual(real);
});
