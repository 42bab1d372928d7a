import { describe, expect, test } from '@jest/globals';
import { parseConfig } from '../../src/domain/config.ts';

const known = ['model', 'gate', 'evaluate.task', 'evaluate.slices', 'deploy.instances'];
const read = (text: string) => parseConfig(text, 'mlops.yml', known);

describe('mlops.yml', () => {
  test('gives each setting by its full key, with its place', () => {
    const config = read('model: churn\nevaluate:\n  task: binary\n  slices: [region, plan]\n');
    expect(config.get('model')).toEqual({ raw: 'churn', where: 'mlops.yml:1:1 model' });
    expect(config.get('evaluate.task')?.raw).toBe('binary');
    expect(config.get('evaluate.slices')?.raw).toEqual(['region', 'plan']);
  });

  test('keeps a number as it was written', () => {
    expect(read('model: 007').get('model')?.raw).toBe('007');
    expect(read('gate:\n  - roc_auc >= 0.80\n').get('gate')?.raw).toEqual(['roc_auc >= 0.80']);
  });

  test('reads a map whose keys hold a colon', () => {
    const config = read('deploy:\n  instances: {tag:Service: churn}\n');
    expect(config.get('deploy.instances')?.raw).toEqual({ 'tag:Service': 'churn' });
  });

  test('an empty file, an empty section and an empty value set nothing', () => {
    for (const text of ['', '# nothing yet\n', 'evaluate:\n', 'model:\n'])
      expect(read(text).size).toBe(0);
  });

  test.each([
    [
      'evalute:\n  task: binary\n',
      'mlops.yml:1:1: found "evalute"; unknown key; did you mean "evaluate"?',
    ],
    [
      'evaluate:\n  tsk: binary\n',
      'mlops.yml:2:3: found "tsk"; unknown key in evaluate; did you mean "task"?',
    ],
    ['evaluate: binary\n', 'mlops.yml:1:11: allowed: section evaluate holds keys with values'],
    ['- a\n', 'mlops.yml:1:1: allowed: the file holds keys with values'],
    ['gate: [[a]]\n', 'mlops.yml:1:1: allowed: gate holds plain values, no deeper lists or maps'],
  ])('says what is wrong with %j', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  test('says where YAML breaks, in one line', () => {
    expect(() => read('model: "churn\n')).toThrow(/^mlops\.yml:\d+:\d+: not YAML: [^\n]+$/);
    expect(() => read('model: a\nmodel: b\n')).toThrow(/^mlops\.yml:2:1: not YAML: [^\n]+$/);
  });
});
