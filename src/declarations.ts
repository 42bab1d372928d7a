import { buildAndPushImage } from './build-and-push-image/inputs.ts';
import { compareToChampion } from './compare-to-champion/inputs.ts';
import { deployToEc2ViaSsm } from './deploy-to-ec2-via-ssm/inputs.ts';
import { pipeline } from './pipeline/inputs.ts';
import { promote } from './promote/inputs.ts';
import { register } from './register/inputs.ts';
import { rollback } from './rollback/inputs.ts';
import type { Declaration } from './runtime/declaration.ts';
import { smokeTest } from './smoke-test/inputs.ts';
import { train } from './train/inputs.ts';
import { validateData } from './validate-data/inputs.ts';

/** What every action is, in the order of the pipeline; what it does is in `rooms.ts`. */
export const declarations: readonly Declaration[] = [
  validateData,
  train,
  compareToChampion,
  register,
  buildAndPushImage,
  deployToEc2ViaSsm,
  smokeTest,
  promote,
  rollback,
  pipeline,
];

/** Every key that `mlops.yml` may hold. */
export function configKeys(): string[] {
  const inputs = declarations.flatMap((declaration) => Object.values(declaration.inputs));
  return [...new Set(inputs.flatMap(({ from }) => (from === undefined ? [] : [from])))].sort();
}
