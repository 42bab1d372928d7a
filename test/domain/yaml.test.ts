import { expect, test } from '@jest/globals';
import { readYaml } from '../../src/domain/yaml.ts';

test('every part has its place, in YAML and in JSON with tabs', () => {
  const { contents, place, value } = readYaml('{\n\t"a":\t[1, 2]\n}', 'x.json');
  expect(value()).toEqual({ a: [1, 2] });
  expect(place(contents!.range![0])).toBe('x.json:1:1');
  expect(readYaml('', 'x.yml').contents).toBeNull();
});

const doubling = Array.from(
  { length: 30 },
  (_, at) => `a${at}: &a${at} [${at === 0 ? '1' : `*a${at - 1}, *a${at - 1}`}]`,
).join('\n');

test.each([
  ['a: [', 'x.yml', /^x\.yml:\d+:\d+: not YAML: \S.{1,210}$/],
  ['{"a": ', 'x.json', /^x\.json:\d+:\d+: not JSON: \S.{1,210}$/],
  ['a: 1\na: 2', 'x.yml', /^x\.yml:2:1: not YAML: Map keys must be unique$/],
  ['a: 1\n---\nb: 1', 'x.yml', /^x\.yml:2:1: not YAML: it holds more than one document/],
  ['['.repeat(5000), 'x.yml', /^x\.yml: it is nested too deep$/],
  [
    '#'.repeat(5_000_001),
    'x.yml',
    /^x\.yml: found "5000001 characters"; allowed: at most 5000000$/,
  ],
  [doubling, 'x.yml', /^x\.yml: not YAML: Excessive alias count/],
])('what is no document is one line: %.20s', (text, file, line) => {
  expect(() => readYaml(text, file).value()).toThrow(line);
});
