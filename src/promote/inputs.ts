import { declare, token, type Values } from '../runtime/declaration.ts';
import { text } from '../runtime/kinds.ts';

export const promote = declare({
  name: 'promote',
  about: 'Assign a registered version to a stage, as a git tag.',
  inputs: {
    version: {
      kind: text,
      about:
        'The version, as in v1.2.3; the one that register left in version.json when it is not given.',
    },
    stage: {
      kind: text,
      about: 'The stage: any name, such as dev, staging or prod.',
      from: 'stage',
      default: 'prod',
    },
    reason: {
      kind: text,
      about: 'Why, for the history.',
      default: 'promoted',
    },
    token,
  },
  outputs: {
    tag: 'the tag that assigns the stage, as in churn#prod#7',
    previous: 'the version that the stage was assigned to before; empty when there was none',
    changed: 'false when the stage was assigned to this version already',
    record: 'path of the record, version.json',
  },
});

export const history = declare({
  name: 'history',
  about:
    'Show the versions of a model and which stage was assigned to which, when, by whom and why.',
  inputs: {
    stage: { kind: text, about: 'Only the assignments of this stage.' },
    token,
  },
  outputs: {},
});

export type Inputs = Values<typeof promote.inputs>;
export type HistoryInputs = Values<typeof history.inputs>;
