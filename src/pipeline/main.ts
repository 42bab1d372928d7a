import { readConfig } from '../adapters/files/config.ts';
import { openRegistry } from '../adapters/registry/open.ts';
import { configKeys } from '../declarations.ts';
import { modelName } from '../domain/registry/name.ts';
import type { Raw } from '../runtime/kinds.ts';
import { perform } from '../runtime/perform.ts';
import type { Run } from '../runtime/room.ts';
import type { Inputs } from './inputs.ts';
import { runPipeline } from './pipeline.ts';
import { putBack, stepRooms } from './rooms.ts';

export const run: Run<Inputs> = async (inputs, tools) => {
  const { context } = tools;
  const config = await readConfig(context.directory, inputs.config, configKeys());
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
    perform: (step, own) => perform(stepRooms[step], using(own), tools),
    putBack: () => perform(putBack, using({}), tools),
  });
};
