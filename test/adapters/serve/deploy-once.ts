import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processTarget } from '../../../src/adapters/serve/target.ts';
import type { Order } from '../../../src/domain/rollout/target.ts';

/** A deployment in a process of its own, for the test that kills it. */
const { folder, port, wanted } = JSON.parse(process.argv[2] ?? '') as {
  folder: string;
  port: number;
  wanted: Order;
};
const target = processTarget({
  settings: {
    ...{ service: 'svc', model: 'svc', port, containerPort: port, health: '/health' },
    ...{ identity: '/version', timeout: 10, environment: { GREETING: 'hello there' } },
  },
  command: 'exec python3 serve.py --port $PORT',
  home: join(folder, 'home'),
  materials: ({ commit, version }) => ({
    ...{ repository: folder, prefix: '', commit: commit ?? '' },
    unpackModel: async (into) => writeFileSync(join(into, 'model.txt'), `model ${version}`),
  }),
  env: process.env,
  say: () => {},
});
await target.deploy(wanted);
