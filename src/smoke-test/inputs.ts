import { reachInputs } from '../deploy-to-ec2-via-ssm/place.ts';
import { declare, type Values } from '../runtime/declaration.ts';
import { duration, list } from '../runtime/kinds.ts';

export const smokeTest = declare({
  name: 'smoke-test',
  about:
    'Ask the running service the questions of the case files, from the runner by its address, or on the instances when no port is open.',
  inputs: {
    cases: {
      kind: list,
      about: 'Case files, JSON or YAML, as paths or globs.',
      from: 'smoke.cases',
      required: true,
    },
    ...reachInputs,
    timeout: {
      kind: duration,
      about: 'How long to wait for the service to answer at all, before the first case.',
      from: 'smoke.timeout',
      default: '60s',
    },
  },
  outputs: {
    passed: 'true when every case passed at every place',
    failed: 'the number of cases that failed',
    record: 'path of the record, smoke.json',
  },
});

export type Inputs = Values<typeof smokeTest.inputs>;
