import { buildAndPushImage } from '../build-and-push-image/inputs.ts';
import { compareToChampion } from '../compare-to-champion/inputs.ts';
import { deployToEc2ViaSsm } from '../deploy-to-ec2-via-ssm/inputs.ts';
import { promote } from '../promote/inputs.ts';
import { register } from '../register/inputs.ts';
import type { Room } from '../runtime/room.ts';
import { smokeTest } from '../smoke-test/inputs.ts';
import { train } from '../train/inputs.ts';
import { validateData } from '../validate-data/inputs.ts';
import type { Step } from './plan.ts';

/** The steps that are actions of their own. */
export type RoomStep = Exclude<Step, 'count-look' | 'report'>;

/** The rooms of the pipeline's steps, in their order. */
export const stepRooms = {
  'validate-data': {
    declaration: validateData,
    load: () => import('../validate-data/main.ts'),
  },
  train: { declaration: train, load: () => import('../train/main.ts') },
  'compare-to-champion': {
    declaration: compareToChampion,
    load: () => import('../compare-to-champion/main.ts'),
  },
  register: { declaration: register, load: () => import('../register/main.ts') },
  'build-and-push-image': {
    declaration: buildAndPushImage,
    load: () => import('../build-and-push-image/main.ts'),
  },
  'deploy-to-ec2-via-ssm': {
    declaration: deployToEc2ViaSsm,
    load: () => import('../deploy-to-ec2-via-ssm/main.ts'),
  },
  'smoke-test': { declaration: smokeTest, load: () => import('../smoke-test/main.ts') },
  promote: { declaration: promote, load: () => import('../promote/main.ts') },
} satisfies Record<RoomStep, Room>;

/** Takes a deployment back. */
export const putBack: Room = {
  declaration: deployToEc2ViaSsm,
  load: () => import('../deploy-to-ec2-via-ssm/back.ts'),
};
