import { buildAndPushImage } from './build-and-push-image/inputs.ts';
import { compareToChampion } from './compare-to-champion/inputs.ts';
import { deployToEc2ViaSsm } from './deploy-to-ec2-via-ssm/inputs.ts';
import { pipeline } from './pipeline/inputs.ts';
import { promote } from './promote/inputs.ts';
import { register } from './register/inputs.ts';
import { rollback } from './rollback/inputs.ts';
import type { Declaration } from './runtime/declaration.ts';
import type { Run } from './runtime/room.ts';
import { smokeTest } from './smoke-test/inputs.ts';
import { train } from './train/inputs.ts';
import { validateData } from './validate-data/inputs.ts';

/** A room: what it is, at hand at once; what it does, loaded when it is asked for. */
export interface Room {
  readonly declaration: Declaration;
  readonly load: () => Promise<{ readonly run: Run<never> }>;
}

/** Every action by name, in the order of the pipeline. */
export const rooms = {
  'validate-data': {
    declaration: validateData,
    load: () => import('./validate-data/main.ts'),
  },
  train: { declaration: train, load: () => import('./train/main.ts') },
  'compare-to-champion': {
    declaration: compareToChampion,
    load: () => import('./compare-to-champion/main.ts'),
  },
  register: { declaration: register, load: () => import('./register/main.ts') },
  'build-and-push-image': {
    declaration: buildAndPushImage,
    load: () => import('./build-and-push-image/main.ts'),
  },
  'deploy-to-ec2-via-ssm': {
    declaration: deployToEc2ViaSsm,
    load: () => import('./deploy-to-ec2-via-ssm/main.ts'),
  },
  'smoke-test': { declaration: smokeTest, load: () => import('./smoke-test/main.ts') },
  promote: { declaration: promote, load: () => import('./promote/main.ts') },
  rollback: { declaration: rollback, load: () => import('./rollback/main.ts') },
  pipeline: { declaration: pipeline, load: () => import('./pipeline/main.ts') },
} satisfies Record<string, Room>;

export type RoomName = keyof typeof rooms;

/** Every key that `mlops.yml` may hold, by the declarations of the rooms. */
export function configKeys(): string[] {
  const all: readonly Room[] = Object.values(rooms);
  const inputs = all.flatMap(({ declaration }) => Object.values(declaration.inputs));
  return [...new Set(inputs.flatMap(({ from }) => (from === undefined ? [] : [from])))].sort();
}
