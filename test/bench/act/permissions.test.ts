import { expect, test } from '@jest/globals';
import { capped, permissionsOf } from './permissions.ts';
import type { PermissionsBlock, Workflow } from './workflow.ts';

function workflow(outer?: PermissionsBlock, inner?: PermissionsBlock): Workflow {
  const own = inner === undefined ? {} : { permissions: inner };
  const all = outer === undefined ? {} : { permissions: outer };
  return { on: 'push', ...all, jobs: { a: own } };
}

test.each([
  ['no block: the default of a new repository', [], { contents: 'read', packages: 'read' }],
  ['a block denies what it leaves out', [{ issues: 'write' }], { issues: 'write' }],
  ['the job wins whole', [{ issues: 'write' }, { contents: 'write' }], { contents: 'write' }],
  ['an empty block of the job denies all', [{ issues: 'write' }, {}], {}],
  ['none is a denial', [{ issues: 'none', contents: 'read' }], { contents: 'read' }],
] as const)('%s', (_, [outer, inner], expected) => {
  expect(permissionsOf(workflow(outer, inner), 'a')).toEqual({ ...expected, metadata: 'read' });
});

test('read-all reads everything and gives no id-token, write-all gives both', () => {
  const read = permissionsOf(workflow('read-all'), 'a');
  const write = permissionsOf(workflow('write-all'), 'a');
  expect([read['pull-requests'], read['id-token']]).toEqual(['read', undefined]);
  expect([write['pull-requests'], write['id-token']]).toEqual(['write', 'write']);
});

test('a fork reads what it asked to write, and has no id-token', () => {
  const asked = workflow({ 'pull-requests': 'write', 'id-token': 'write' });
  const granted = permissionsOf(asked, 'a', { fork: true });
  expect(granted).toEqual({ 'pull-requests': 'read', metadata: 'read' });
});

test('a called workflow gets no more than its caller has', () => {
  const asked = { contents: 'write', issues: 'write', checks: 'read' } as const;
  expect(capped(asked, { contents: 'read', checks: 'write' })).toEqual({
    contents: 'read',
    checks: 'read',
  });
});
