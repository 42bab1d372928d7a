import type { Step } from './plan.ts';

/** The setting without which a step has nothing to do. */
const needs: Partial<Record<Step, string>> = {
  'validate-data': 'data.files',
  train: 'train.command',
  'compare-to-champion': 'train.command',
  register: 'train.model',
  'build-and-push-image': 'image.repository',
  'deploy-to-ec2-via-ssm': 'deploy.service',
  'smoke-test': 'smoke.cases',
  promote: 'train.model',
};

/**
 * Why a step is skipped; null when the project has configured it.
 *
 * @param isSet whether a key of `mlops.yml` is set
 */
export function whySkipped(step: Step, isSet: (key: string) => boolean): string | null {
  const key = needs[step];
  return key === undefined || isSet(key) ? null : `${key} is not set in mlops.yml`;
}
