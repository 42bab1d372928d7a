import type { Step } from './plan.ts';

/** The settings without any of which a step has nothing to do. */
const needs: Partial<Record<Step, readonly string[]>> = {
  'validate-data': ['data.files'],
  train: ['train.command'],
  'compare-to-champion': ['train.command'],
  register: ['train.model'],
  'build-and-push-image': ['image.repository'],
  'deploy-to-ec2-via-ssm': ['deploy.service', 'deploy.instances', 'deploy.command'],
  'smoke-test': ['smoke.cases'],
  promote: ['train.model'],
};

/**
 * Why a step is skipped; null when the project has configured it.
 *
 * @param isSet whether a key of `mlops.yml` is set
 * @param version the version that a person wants; null when this run makes its own
 */
export function whySkipped(
  step: Step,
  isSet: (key: string) => boolean,
  version: string | null = null,
): string | null {
  const keys = needs[step] ?? [];
  const isNamed = step === 'promote' && version !== null;
  if (keys.length === 0 || keys.some(isSet) || isNamed) return null;
  return `${keys[0]} is not set in mlops.yml`;
}
