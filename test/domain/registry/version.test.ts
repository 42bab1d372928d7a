import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Bump,
  compareVersions,
  nextVersion,
  parseVersion,
} from '../../../src/domain/registry/version.ts';

const small = fc.nat(3);
const version = fc
  .tuple(
    small,
    small,
    small,
    fc.constantFrom('', '', '-rc.1', '-rc.2', '-1', '-alpha', '+b1', '+b2'),
  )
  .map(([major, minor, patch, rest]) => `v${major}.${minor}.${patch}${rest}`);
const bump = fc.constantFrom<Bump>('major', 'minor', 'patch');

test('the order is the one that semver.org gives in its item 11', () => {
  const ordered = [
    'v0.9.0',
    'v1.0.0-alpha',
    'v1.0.0-alpha.1',
    'v1.0.0-alpha.beta',
    'v1.0.0-beta',
    'v1.0.0-beta.2',
    'v1.0.0-beta.11',
    'v1.0.0-rc.1',
    'v1.0.0',
    'v1.9.0',
    'v1.10.0',
    'v2.0.0',
    'v2.1.0',
    'v2.1.1',
  ];
  expect([...ordered].reverse().sort(compareVersions)).toEqual(ordered);
});

test('the order is total: antisymmetric, transitive, and zero only for the same text', () => {
  fc.assert(
    fc.property(version, version, version, (a, b, c) => {
      expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) + 0);
      if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0)
        expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
      expect(compareVersions(a, b) === 0).toBe(a === b);
    }),
  );
});

test('the next version follows every existing one', () => {
  fc.assert(
    fc.property(fc.array(version, { minLength: 1 }), bump, (existing, part) => {
      const next = nextVersion(existing, part);
      for (const old of existing) {
        const [before, after] = [old, next].map((text) => text.split('+')[0] as string);
        expect(compareVersions(after as string, before as string)).toBeGreaterThan(0);
      }
    }),
  );
});

test.each<[string[], Bump, string]>([
  [[], 'patch', 'v1.0.0'],
  [[], 'major', 'v1.0.0'],
  [['v1.0.0'], 'patch', 'v1.0.1'],
  [['v1.9.9', 'v1.10.1'], 'minor', 'v1.11.0'],
  [['v1.2.3'], 'major', 'v2.0.0'],
  [['v2.0.0-rc.1'], 'patch', 'v2.0.0'],
  [['v2.0.0-rc.1'], 'major', 'v2.0.0'],
  [['v2.1.0-rc.1'], 'major', 'v3.0.0'],
  [['v2.1.0-rc.1'], 'minor', 'v2.1.0'],
  [['v2.1.1-rc.1'], 'minor', 'v2.2.0'],
  [['nonsense', 'v0.0.1'], 'patch', 'v0.0.2'],
])('after %j comes, by %s, %s', (existing, part, next) => {
  expect(nextVersion(existing, part)).toBe(next);
});

test.each([
  '1.0.0',
  'v1.0',
  'v01.0.0',
  'v1.0.0-',
  'v1.0.0-01',
  'v1.0.0+',
  'v9999999999999999.0.0',
  'v1.0.0\n',
])('%j is no version', (text) => {
  expect(parseVersion(text)).toBeNull();
});
