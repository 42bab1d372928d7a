import { declare, type Values } from '../runtime/declaration.ts';
import { list, oneOf, path } from '../runtime/kinds.ts';

export const validateData = declare({
  name: 'validate-data',
  about: 'Check data files against a contract, and profile every column.',
  inputs: {
    files: {
      kind: list,
      about:
        'The data files, as paths or globs; several are read as one table. CSV, TSV, JSON Lines, JSON, each plain or gzip, or Parquet.',
      from: 'data.files',
      required: true,
    },
    contract: {
      kind: path,
      about:
        'The contract, as YAML or as a Table Schema in JSON. Without it, the data is profiled, and only its shape is checked.',
      from: 'data.contract',
    },
    reference: {
      kind: path,
      about:
        'A data file as it should look, such as the one that the champion was trained on: columns that have gone, are new or have another type are found.',
      from: 'data.reference',
    },
    'fail-on': {
      kind: oneOf('fail', 'warn', 'never'),
      about: 'The level of a failed check from which on the step fails.',
      from: 'data.fail-on',
      default: 'fail',
    },
  },
  outputs: {
    valid: 'true when no check of level fail has failed',
    rows: 'number of rows in all files',
    'failed-checks': 'number of checks of level fail that have failed',
    record: 'path of the record, validation.json',
  },
});

export type Inputs = Values<typeof validateData.inputs>;
