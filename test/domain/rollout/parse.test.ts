import { expect, test } from '@jest/globals';
import { checkEnvironment } from '../../../src/domain/rollout/environment.ts';
import { asTag, parseImage } from '../../../src/domain/rollout/image.ts';
import { describeSelector, parseSelector } from '../../../src/domain/rollout/selector.ts';

const digest = `sha256:${'a'.repeat(64)}`;

test.each([
  ['churn', { host: null, name: 'churn', tag: null, digest: null }],
  ['team/churn:v1.0.0', { host: null, name: 'team/churn', tag: 'v1.0.0', digest: null }],
  [`churn@${digest}`, { host: null, name: 'churn', tag: null, digest }],
  ['localhost:5000/churn:1', { host: 'localhost:5000', name: 'churn', tag: '1', digest: null }],
  ['localhost/churn', { host: 'localhost', name: 'churn', tag: null, digest: null }],
  [
    `123456789012.dkr.ecr.eu-central-1.amazonaws.com/a/b:c@${digest}`,
    { host: '123456789012.dkr.ecr.eu-central-1.amazonaws.com', name: 'a/b', tag: 'c', digest },
  ],
])('%s', (text, parts) => {
  expect(parseImage(text)).toEqual(parts);
});

test.each(['', 'Churn', 'churn:', 'churn@', 'churn@sha256:abc', `churn@${digest}@${digest}`])(
  '%s is no image',
  (text) => {
    expect(() => parseImage(text)).toThrow('input image: found');
  },
);

test.each(['a b', '-churn', 'churn;rm', 'http://a.b/churn', 'a:1:2', '--privileged'])(
  '%s is no image',
  (text) => {
    expect(() => parseImage(text)).toThrow('input image: found');
  },
);

test.each([
  ['v1.2.3-rc.1+build.5', 'v1.2.3-rc.1-build.5'],
  ['-a/b', 'a-b'],
  ['x'.repeat(200), 'x'.repeat(128)],
])('%s as a tag', (text, tag) => {
  expect(asTag(text).replace(/^-/, '')).toBe(tag);
});

test.each([
  ['tag:Service=churn', 'tag:Service=churn'],
  ['tag:Service: churn', 'tag:Service=churn'],
  ['tag:Service=churn, tag:Env=prod|blue', 'tag:Service=churn, tag:Env=prod|blue'],
  ['tag:Service=churn\ntag:Env=prod', 'tag:Service=churn, tag:Env=prod'],
  ['i-0123456789abcdef0, i-0123456789abcdef0', 'i-0123456789abcdef0'],
  ['mi-0123456789abcdef0', 'mi-0123456789abcdef0'],
])('%j means %s', (text, meaning) => {
  expect(describeSelector(parseSelector(text))).toBe(meaning);
});

test.each([
  '',
  ' , ',
  'churn',
  'Service=churn',
  'tag:Service',
  'tag:=churn',
  'tag:Service=',
  'i-12',
  'tag:a={{ssm:b}}',
  'tag:Service=*',
  'i-0123456789abcdef0, tag:a=b',
])('%j means no instances', (text) => {
  expect(() => parseSelector(text)).toThrow('input instances');
});

test.each([
  [{ 'A-B': 'x' }, '"A-B"'],
  [{ PATH: 'x' }, '"PATH"'],
  [{ MLOPS_DIGEST: 'x' }, '"MLOPS_DIGEST"'],
  [{ A: 'x {{ssm:/secret}} y' }, 'A=ssm:/path/name'],
  [{ A: '{{ ssm-secure:x }}' }, 'no {{ssm'],
])('%j is no environment, and its values are not shown', (given, message) => {
  expect(() => checkEnvironment(given)).toThrow(message);
  expect(() => checkEnvironment(given)).not.toThrow(/secret\}\}/);
});

test('braces and several lines in a value are its own', () => {
  const given = { TEMPLATE: '{{name}}\nsecond', PARAMETER: 'ssm:/churn/db' };
  expect(checkEnvironment(given)).toEqual(given);
});
