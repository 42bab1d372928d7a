import { expect, test } from '@jest/globals';
import { steps } from '../../src/pipeline/plan.ts';
import { whySkipped } from '../../src/pipeline/skip.ts';

test('a project that configures nothing only counts a look that another job took, and reports', () => {
  const run = steps.filter((step) => whySkipped(step, () => false) === null);
  expect(run).toEqual(['count-look', 'report']);
  expect(whySkipped('smoke-test', () => false)).toBe('smoke.cases is not set in mlops.yml');
});

test('a configured step runs', () => {
  const isSet = (key: string) => key === 'train.command';
  expect(steps.filter((step) => whySkipped(step, isSet) === null)).toEqual([
    'train',
    'compare-to-champion',
    'count-look',
    'report',
  ]);
});

test.each(['deploy.service', 'deploy.instances', 'deploy.command'])(
  '%s alone asks for a deployment: else a version would be promoted that is not served',
  (key) => {
    expect(whySkipped('deploy-to-ec2-via-ssm', (known) => known === key)).toBeNull();
  },
);

test('what is not registered is not promoted, unless a person names the version', () => {
  expect(whySkipped('promote', () => false)).toBe('train.model is not set in mlops.yml');
  expect(whySkipped('promote', () => false, 'v1.0.0')).toBeNull();
});
