import { readConfig } from '../adapters/files/config.ts';
import { openRegistry } from '../adapters/registry/open.ts';
import { deployToEc2ViaSsm } from '../deploy-to-ec2-via-ssm/inputs.ts';
import { modelName } from '../domain/registry/name.ts';
import { configKeys, type Room, rooms } from '../rooms.ts';
import type { Raw } from '../runtime/kinds.ts';
import { perform } from '../runtime/perform.ts';
import type { Run } from '../runtime/room.ts';
import type { Inputs } from './inputs.ts';
import { runPipeline } from './pipeline.ts';
import type { Step } from './plan.ts';

const putBack: Room = {
  declaration: deployToEc2ViaSsm,
  load: () => import('../deploy-to-ec2-via-ssm/back.ts'),
};

export const run: Run<Inputs> = async (inputs, tools) => {
  const { context } = tools;
  const config = readConfig(context.directory, inputs.config, configKeys());
  const shared: Record<string, Raw | undefined> = {
    config: inputs.config,
    'working-directory': inputs.workingDirectory,
    'model-name': inputs.modelName,
    port: inputs.port,
    token: inputs.token,
  };
  const using = (own: Record<string, Raw>) => (input: string) => own[input] ?? shared[input];
  return runPipeline(inputs, tools, {
    model: modelName(inputs.modelName, context),
    isSet: (key) => config.has(key),
    registry: () => openRegistry(context, inputs.token),
    perform: (step, own) => perform(roomOf(step), using(own), tools),
    putBack: () => perform(putBack, using({}), tools),
  });
};

function roomOf(step: Exclude<Step, 'report'>): Room {
  return rooms[step];
}
