import { readConfig } from '../adapters/files/config.ts';
import { InputError } from '../domain/errors.ts';
import { modelName } from '../domain/registry/name.ts';
import { configKeys, type Room, type RoomName, rooms } from '../rooms.ts';
import type { Raw } from '../runtime/kinds.ts';
import { perform } from '../runtime/perform.ts';
import type { Run } from '../runtime/room.ts';
import type { Inputs } from './inputs.ts';
import { runPipeline } from './pipeline.ts';

export const run: Run<Inputs> = async (inputs, tools) => {
  const { directory } = tools.context;
  const config = readConfig(directory, inputs.config, configKeys());
  const shared: Record<string, Raw | undefined> = {
    config: inputs.config,
    'working-directory': inputs.workingDirectory,
    'model-name': inputs.modelName,
    token: inputs.token,
  };
  return runPipeline(inputs, tools, {
    model: modelName(inputs.modelName, tools.context),
    isSet: (key) => config.has(key),
    perform: (name, own = {}) =>
      perform(roomOf(name), (input) => own[input] ?? shared[input], tools),
  });
};

function roomOf(name: string): Room {
  if (Object.hasOwn(rooms, name)) return rooms[name as RoomName];
  throw new InputError({ where: 'input steps', found: name, remedy: 'this step is no action' });
}
