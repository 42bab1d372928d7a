import { declare, token, type Values } from '../runtime/declaration.ts';
import { list, text } from '../runtime/kinds.ts';

export const pipeline = declare({
  name: 'pipeline',
  about:
    'The whole pipeline in one step: check the data, train, judge, compare, register, build, deploy, smoke-test and promote, as the event asks for.',
  inputs: {
    steps: {
      kind: list,
      about:
        'The steps to run, instead of those that the event asks for: validate-data, train, compare-to-champion, count-look, register, build-and-push-image, deploy-to-ec2-via-ssm, smoke-test, promote, report.',
    },
    stage: {
      kind: text,
      about: 'The stage that the model is compared with and promoted to.',
      from: 'stage',
      default: 'prod',
    },
    port: {
      kind: text,
      about: 'Public port of the service, instead of the one in mlops.yml.',
    },
    token,
  },
  outputs: {
    passed: 'true when no step said no',
    verdict: 'better, not-worse, worse, inconclusive or first; empty when nothing was compared',
    version: 'the version that was registered, found or deployed; empty when there was none',
    digest: 'the digest that is live; empty when nothing was deployed',
    'comment-url': 'where the report was posted; empty when it was not',
    record: 'path of the folder of the records',
  },
});

export type Inputs = Values<typeof pipeline.inputs>;
