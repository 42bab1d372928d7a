import { expect, test } from '@jest/globals';
import {
  buildArgv,
  buildxArgv,
  inspectArgv,
  loginArgv,
} from '../../../src/adapters/docker/argv.ts';
import type { Build } from '../../../src/domain/rollout/store.ts';

const plain: Build = {
  ...{ context: '/c', dockerfile: '/c/Dockerfile', buildArgs: {}, platforms: [], labels: {} },
};

test.each<[string, Partial<Build>, string[]]>([
  ['nothing more', {}, []],
  ['one platform', { platforms: ['linux/arm64'] }, ['--platform', 'linux/arm64']],
  [
    'arguments by name alone, in order',
    { buildArgs: { B: 'secret', A: '1' } },
    ['--build-arg', 'A', '--build-arg', 'B'],
  ],
  [
    'labels as they are',
    { labels: { a: 'b c', 'x.y': '$(rm -rf /)=";\n' } },
    ['--label', 'a=b c', '--label', 'x.y=$(rm -rf /)=";\n'],
  ],
])('docker build: %s', (_, change, middle) => {
  expect(buildArgv({ ...plain, ...change }, 'h/n:t')).toEqual([
    ...['build', '--file', '/c/Dockerfile', ...middle, '--tag', 'h/n:t', '--', '/c'],
  ]);
});

test('buildx: all platforms in one index, pushed, with its digest in a file', () => {
  const build = { ...plain, platforms: ['linux/amd64', 'linux/arm64'] };
  expect(buildxArgv(build, 'h/n:t', '/m.json')).toEqual([
    ...['buildx', 'build', '--file', '/c/Dockerfile', '--platform', 'linux/amd64,linux/arm64'],
    ...['--tag', 'h/n:t', '--push', '--metadata-file', '/m.json', '--', '/c'],
  ]);
});

test('no password is an argument', () => {
  expect(loginArgv('host', 'AWS')).toEqual([
    'login',
    '--username',
    'AWS',
    '--password-stdin',
    'host',
  ]);
});

test('a reference is looked at as one', () => {
  expect(inspectArgv('n:t')).toEqual(['image', 'inspect', '--format', '{{json .}}', 'n:t']);
});
