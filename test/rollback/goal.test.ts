import { expect, test } from '@jest/globals';
import { readHistory } from '../../src/domain/registry/history.ts';
import { formatMessage } from '../../src/domain/registry/trailers.ts';
import { goalOf } from '../../src/rollback/goal.ts';

const commitOf = (version: number) => String(version).padStart(40, '0');

function tag(name: string, version: number, says: Record<string, string> = {}) {
  const fact = { annotated: true, date: '2026-03-01T10:00:00Z', tagger: 'Ada' };
  return { ...fact, name, commit: commitOf(version), message: formatMessage('made', says) };
}

const three = [1, 2, 3].map((n) => tag(`churn@v${n}.0.0`, n));
const live = [1, 2, 3].map((n) => tag(`churn#prod#${n}`, n));
const back = tag('churn#prod#4', 2, { 'Rolled-back-from': 'v3.0.0', Run: 'https://run/7' });

function goal(run: string | null, to?: string, tags = [...three, ...live, back]) {
  const { version, from } = goalOf(readHistory('churn', tags), { stage: 'prod', to, run });
  return [version.version, from];
}

test('a run goes to the last healthy version before the present one', () => {
  expect(goal('https://run/7', undefined, [...three, ...live])).toEqual(['v2.0.0', 'v3.0.0']);
});

test('the same run again makes sure of where it went, and does not go back one more', () => {
  expect(goal('https://run/7')).toEqual(['v2.0.0', 'v3.0.0']);
});

test('another run, or a person on a laptop, goes back one more', () => {
  expect(goal('https://run/8')).toEqual(['v1.0.0', 'v2.0.0']);
  expect(goal(null)).toEqual(['v1.0.0', 'v2.0.0']);
});

test('what the same run has promoted is rolled back all the same', () => {
  const promoted = tag('churn#prod#4', 1, { Run: 'https://run/7' });
  expect(goal('https://run/7', undefined, [...three, ...live, promoted])).toEqual([
    'v3.0.0',
    'v1.0.0',
  ]);
});

test('a version that is named is gone to', () => {
  expect(goal('https://run/7', 'v1.0.0')).toEqual(['v1.0.0', 'v2.0.0']);
});
