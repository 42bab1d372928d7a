import { expect, test } from '@jest/globals';
import { pipeline } from '../../src/pipeline/inputs.ts';
import { type Rooms, runPipeline } from '../../src/pipeline/pipeline.ts';
import type { Tools } from '../../src/runtime/room.ts';

const tools = {
  context: { place: 'local', event: { name: 'local', payload: {} }, ref: null, env: {} },
  log: {
    info: () => {},
    warn: () => {},
    debug: () => {},
    group: (_: string, work: () => void) => work(),
  },
} as unknown as Tools;

const rooms: Rooms = {
  ...{ model: 'churn', isSet: () => false },
  registry: () => Promise.reject(new Error('no registry is needed')),
  perform: () => Promise.reject(new Error('nothing is configured')),
  putBack: () => Promise.reject(new Error('nothing was deployed')),
};

const inputs = {
  ...{ steps: undefined, stage: 'prod', port: undefined, token: undefined },
  ...{ workingDirectory: '.', config: 'mlops.yml', modelName: undefined },
};

test('where nothing is configured every step is skipped, and every declared output is there', async () => {
  const { outputs, refusal } = await runPipeline(inputs, tools, rooms);
  expect(refusal).toBeNull();
  expect(Object.keys(outputs).sort()).toEqual(Object.keys(pipeline.outputs).sort());
  expect(outputs).toMatchObject({ passed: true, version: '', digest: '', record: '.mlops' });
});
