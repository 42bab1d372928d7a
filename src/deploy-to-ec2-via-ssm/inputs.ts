import { declare, token, type Values } from '../runtime/declaration.ts';
import { text } from '../runtime/kinds.ts';
import { patience, placeInputs, reachInputs } from './place.ts';

export const deployToEc2ViaSsm = declare({
  name: 'deploy-to-ec2-via-ssm',
  about:
    'Serve an image on EC2 instances through Systems Manager, without an open port: on all of them, or on each what it served before.',
  inputs: {
    image: {
      kind: text,
      about:
        'The image, as repository@sha256:… or repository:tag. Without it: the image of `version`, else the one that build-and-push-image left.',
    },
    version: {
      kind: text,
      about: 'A registered version, as in v1.2.3, whose image is deployed.',
    },
    ...placeInputs,
    timeout: patience,
    token,
  },
  outputs: {
    digest: 'the digest that every place answers with; empty when the deployment failed',
    'previous-digest': 'the digest that was served before; empty when there was none',
    'previous-version': 'the version that was served before; empty when there was none',
    version: 'the version that is served; empty when the image belongs to none',
    changed: 'false when every place served it already',
    target: 'ec2, docker or process',
    url: 'where the runner reaches the service; empty when no port is open to it',
    record: 'path of the record, deployment.json',
  },
});

export const stop = declare({
  name: 'stop',
  about: 'Stop a service that runs on this machine; the next deployment starts it again.',
  inputs: { service: reachInputs.service },
  outputs: {},
});

export type Inputs = Values<typeof deployToEc2ViaSsm.inputs>;
export type StopInputs = Values<typeof stop.inputs>;
