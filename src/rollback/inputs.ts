import { patience, placeInputs } from '../deploy-to-ec2-via-ssm/place.ts';
import { declare, token, type Values } from '../runtime/declaration.ts';
import { list, text } from '../runtime/kinds.ts';

export const rollback = declare({
  name: 'rollback',
  about:
    'Serve the last version that was healthy in a stage again, or a given one, and record it as an assignment.',
  inputs: {
    stage: {
      kind: text,
      about: 'The stage to roll back.',
      from: 'stage',
      default: 'prod',
    },
    to: {
      kind: text,
      about: 'The version to go to, as in v1.2.3; the last healthy one when it is not given.',
    },
    reason: {
      kind: text,
      about: 'Why, for the history.',
      default: 'rolled back',
    },
    cases: {
      kind: list,
      about: 'Smoke cases that the version must pass before the stage is assigned to it.',
      from: 'smoke.cases',
    },
    ...placeInputs,
    timeout: patience,
    token,
  },
  outputs: {
    version: 'the version that is served now; empty when the rollback failed',
    previous: 'the version that the stage was assigned to before; empty when there was none',
    digest: 'the digest that every place answers with; empty when the rollback failed',
    tag: 'the tag that assigns the stage',
    record: 'path of the record, deployment.json',
  },
});

export type Inputs = Values<typeof rollback.inputs>;
