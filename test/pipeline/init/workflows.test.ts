import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { pythonVersion } from '../../../src/pipeline/init/python-version.ts';
import { templates } from '../../../src/pipeline/init/templates.ts';
import { workflow } from '../../../src/pipeline/init/workflows.ts';
import { template } from './folder.ts';

const asTheyAre = {
  python: '3.11',
  install: 'pip install -r requirements.txt',
  branch: 'main',
  results: ['model', 'predictions.csv'],
};
const other = {
  python: '3.13',
  install: 'pip install .',
  branch: "rel'ease#1",
  results: ['m.pkl'],
};

const names = Object.keys(templates);
const textOf = (name: string) => readFileSync(template(name), 'utf8');

test.each(names)('%s with the places that the template has is the template', (name) => {
  expect(workflow(textOf(name), asTheyAre)).toBe(textOf(name));
});

/** Lines of the one that are not in the other, in both directions. */
function changed(before: string, after: string): string[] {
  const [old, young] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !young.includes(line)).map((line) => `-${line.trim()}`),
    ...young.filter((line) => !old.includes(line)).map((line) => `+${line.trim()}`),
  ];
}

test.each([
  [
    'main',
    [
      ...[
        '-branches: [main]',
        "-python-version: '3.11'",
        '-- run: pip install -r requirements.txt',
      ],
      ...['-model', '-predictions.csv'],
      ...[
        `+branches: ["rel'ease#1"]`,
        "+python-version: '3.13'",
        '+- run: pip install .',
        '+m.pkl',
      ],
    ],
  ],
  [
    'pull-request',
    [
      ...["-python-version: '3.11'", '-- run: pip install -r requirements.txt'],
      ...["+python-version: '3.13'", '+- run: pip install .'],
    ],
  ],
  ['promote', []],
  ['rollback', []],
  ['fork-report', []],
])('%s: only its places differ, and jobs and permissions are the same', (name, expected) => {
  const text = workflow(textOf(name), other);
  expect(changed(textOf(name), text)).toEqual(expected);
  const [before, after] = [parse(textOf(name)), parse(text)];
  const guarded = (flow: typeof before) =>
    Object.entries<{ permissions: object }>(flow.jobs).map(([job, { permissions }]) => [
      job,
      permissions,
    ]);
  expect(guarded(after)).toEqual(guarded(before));
  expect(after.permissions).toEqual({});
  if (after.on.push?.branches) expect(after.on.push.branches).toEqual([other.branch]);
});

test('with nothing to install, nothing is installed and nothing cached', () => {
  const text = workflow(textOf('main'), { ...asTheyAre, install: null });
  expect(changed(textOf('main'), text)).toEqual([
    '-cache: pip',
    '-- run: pip install -r requirements.txt',
  ]);
});

test('a template without its places is a mistake of ours', () => {
  const broken = textOf('main').replace('pip install -r', 'uv pip install -r');
  expect(() => workflow(broken, asTheyAre)).toThrow(TypeError);
});

test.each([
  [{}, '3.11'],
  [{ '.python-version': '3.12.4\n' }, '3.12.4'],
  [
    { '.python-version': 'my-env\n', Dockerfile: 'FROM docker.io/library/python:3.10-slim\n' },
    '3.10',
  ],
  [{ Dockerfile: 'FROM ubuntu:24.04\n' }, '3.11'],
  [{ 'pyproject.toml': 'requires-python = ">=3.9"' }, '3.11'],
  [{ 'pyproject.toml': 'requires-python = ">=3.12"' }, '3.12'],
  [{ 'pyproject.toml': 'requires-python = ">3.11"' }, '3.12'],
  [{ 'pyproject.toml': 'requires-python = ">=3.9,<3.11"' }, '3.9'],
  [{ 'pyproject.toml': 'requires-python = "<3.10"' }, '3.9'],
  [{ 'pyproject.toml': 'requires-python = "==3.10.*"' }, '3.10'],
  [{ 'pyproject.toml': '[tool.poetry.dependencies]\npython = "^3.13"' }, '3.13'],
])('the version of Python in %j', (texts, expected) => {
  expect(pythonVersion(new Map(Object.entries(texts)))).toBe(expected);
});
