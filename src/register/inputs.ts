import { declare, token, type Values } from '../runtime/declaration.ts';
import { list, oneOf, path } from '../runtime/kinds.ts';

export const register = declare({
  name: 'register',
  about: 'Register the trained model as a version: a git tag, and a release with its files.',
  inputs: {
    model: {
      kind: path,
      about: 'The file or folder of the trained model.',
      from: 'train.model',
      required: true,
    },
    bump: {
      kind: oneOf('major', 'minor', 'patch'),
      about: 'Which part of the version grows: major, minor or patch. The first version is v1.0.0.',
      from: 'register.bump',
      default: 'patch',
    },
    assets: {
      kind: list,
      about:
        'Further files for the release, as paths or globs, beside the model, the records, the predictions and the model card.',
      from: 'register.assets',
    },
    token,
  },
  outputs: {
    version: 'the version, as in v1.2.3',
    tag: 'its tag, as in churn@v1.2.3',
    created: 'true when the version was made, false when it was found',
    'release-url': 'where its release is seen',
    record: 'path of the record, version.json',
  },
});

export type Inputs = Values<typeof register.inputs>;
