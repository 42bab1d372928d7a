import { declare, type Values } from '../runtime/declaration.ts';
import { flag, list, map, oneOf, path, text } from '../runtime/kinds.ts';

export const buildAndPushImage = declare({
  name: 'build-and-push-image',
  about:
    'Build the service as an image and push it to Amazon ECR, unless an image of the same content is there.',
  inputs: {
    repository: {
      kind: text,
      about: 'Name of the repository, without a registry host, as in churn or team/churn.',
      from: 'image.repository',
      required: true,
    },
    registry: {
      kind: oneOf('ecr', 'local'),
      about:
        'ecr, or local for this Docker Engine alone. Without it: ecr on GitHub, local on a laptop.',
      from: 'image.registry',
    },
    create: {
      kind: flag,
      about: 'Make the repository when it does not exist.',
      from: 'image.create',
      default: 'false',
    },
    context: {
      kind: path,
      about: 'Folder that is sent to the builder.',
      from: 'image.context',
      default: '.',
    },
    dockerfile: {
      kind: path,
      about: 'The Dockerfile; Dockerfile in the context when it is not given.',
      from: 'image.dockerfile',
    },
    platforms: {
      kind: list,
      about:
        'Platforms such as linux/amd64 or linux/arm64. More than one needs buildx and a registry.',
      from: 'image.platforms',
    },
    'build-args': {
      kind: map,
      about: 'Build arguments, NAME=value. No place for secrets: an image keeps them.',
      from: 'image.build-args',
    },
    tags: {
      kind: list,
      about: 'Further tags, beside the one of the content and the one of the version.',
      from: 'image.tags',
    },
  },
  outputs: {
    image:
      'the image as repository@digest, without the host: GitHub would not hand an account id to a later job',
    repository: 'name of the repository',
    digest: 'digest of the image',
    built: 'true when it was built, false when it was found',
    record: 'path of the record, image.json',
  },
});

export type Inputs = Values<typeof buildAndPushImage.inputs>;
