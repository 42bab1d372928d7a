import { expect, test } from '@jest/globals';
import { requestOf } from '../../../src/domain/smoke/case.ts';
import { readCases } from '../../../src/domain/smoke/read.ts';

const one = '{"name": "a", "request": {"path": "/health"}, "expect": {}}';

test('a file holds one case or a list of them, as JSON or YAML', () => {
  expect(readCases(one, 'a.json')).toHaveLength(1);
  expect(readCases(`[${one}, ${one}]`, 'a.json')).toHaveLength(2);
  const yaml =
    '- name: a\n  request: {method: POST, path: /x, json: {a: 1}}\n  expect: {status: 422}\n';
  expect(readCases(yaml, 'a.yml')).toMatchObject([
    { request: { method: 'POST' }, expect: { status: 422, tolerance: 0 } },
  ]);
});

test('a case without method and status means GET and 200', () => {
  const [smoke] = readCases(one, 'a.json');
  expect(smoke).toMatchObject({ request: { method: 'GET' }, expect: { status: 200 } });
});

test('json is sent as JSON, with its type unless another is given', () => {
  const text = (headers: string) =>
    `{"name": "a", "request": {"method": "POST", "path": "/", "json": {"ä": [1]}${headers}}, "expect": {}}`;
  const [plain] = readCases(text(''), 'a.json');
  expect(requestOf(plain!)).toEqual({
    ...{ method: 'POST', path: '/', body: '{"ä":[1]}' },
    headers: { 'content-type': 'application/json' },
  });
  const [typed] = readCases(text(', "headers": {"Content-Type": "text/x"}'), 'a.json');
  expect(requestOf(typed!).headers).toEqual({ 'Content-Type': 'text/x' });
});

test.each([
  ['', 'a.json: it is empty|a.json: allowed'],
  ['{"name": "a",', 'a.json:1:'],
  ['null', 'a.json:1:1'],
  ['"a"', 'a.json:1:1'],
  ['[]\n---\n[]', 'more than one document'],
  ['{"name": "a", "name": "b"}', 'a.json:1:15'],
  [`[${one},\n {"name": "b"}]`, 'a.json:2:2: allowed: request: required'],
  [
    '{"name": "a", "request": {"path": "health"}, "expect": {}}',
    'a.json:1:35: found "\\"health\\""',
  ],
  ['{"name": "a", "request": {"path": "/"}, "expect": {"statsu": 1}}', 'did you mean "status"?'],
  ['{"nmae": "a", "name": "b", "request": {"path": "/"}, "expect": {}}', 'did you mean "name"?'],
  ['{"name": "a", "request": {"path": "/"}, "expect": {"status": "200"}}', 'a.json:1:62'],
  ['{"name": "a", "request": {"path": "/"}, "expect": {"tolerance": -1}}', 'expect.tolerance'],
  ['{"name": "a", "request": {"path": "/"}, "expect": {"tolerance": "5%"}}', 'expect.tolerance'],
  ['{"name": "a", "request": {"path": "/"}, "expect": {"latency": "500"}}', 'such as 500ms'],
  ['{"name": "a", "request": {"path": "/", "method": "get"}, "expect": {}}', 'request.method'],
  [
    '{"name": "a", "request": {"path": "/", "json": 1, "body": "x"}, "expect": {}}',
    'either json or body',
  ],
  ['{"name": "a", "request": {"path": "/", "headers": {"a b": "c"}}, "expect": {}}', 'header name'],
  [
    '{"name": "a", "request": {"path": "/", "headers": {"a": "c\\r\\nd: e"}}, "expect": {}}',
    'on one line',
  ],
])('%s is an error with its place', (text, message) => {
  const either = message.split('|').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  expect(() => readCases(text, 'a.json')).toThrow(new RegExp(either.join('|')));
});
