import { expect, test } from '@jest/globals';
import { parseConfig } from '../../src/domain/config.ts';
import { readSource } from '../../src/domain/data/contract/source.ts';
import { parseMetrics } from '../../src/domain/judge/metrics/given.ts';
import { readCases } from '../../src/domain/smoke/read.ts';

const readers: [string, (text: string) => unknown][] = [
  ['mlops.yml', (text) => parseConfig(text, 'a.yml', ['model'])],
  ['a contract', (text) => readSource(text, 'a.yml')],
  ['smoke cases', (text) => readCases(text, 'a.yml')],
  ['metrics', (text) => parseMetrics(text, 'a.yml')],
];
const deep = ['- '.repeat(20_000), '{"a":'.repeat(20_000), '['.repeat(20_000), '? '.repeat(20_000)];

test.each(readers)('%s nested beyond what the stack holds is refused in a line', (_, read) => {
  for (const text of deep) expect(() => read(text)).toThrow('a.yml: it is nested too deep');
});
