import { expect, test } from '@jest/globals';
import { serviceName } from '../../../src/domain/rollout/service.ts';

test.each([
  ['churn', 'churn'],
  ['team/churn', 'team-churn'],
  ['models/eu:churn', 'models-eu-churn'],
  ['./models:churn', 'models-churn'],
  ['a'.repeat(100), 'a'.repeat(60)],
])('the service of the model %s is %s', (model, name) => {
  expect(serviceName(undefined, model)).toBe(name);
  expect(serviceName('own', model)).toBe('own');
});
