import { declare, token, type Values } from '../runtime/declaration.ts';
import { list, oneOf, path, size, text } from '../runtime/kinds.ts';

export const validateData = declare({
  name: 'validate-data',
  about: 'Check data files against a contract, and profile every column.',
  inputs: {
    files: {
      kind: list,
      about:
        'The data files, as paths, globs or s3:// addresses; several are read as one table. CSV, TSV, JSON Lines, JSON, each plain, gzip or zstd, or Parquet.',
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
        'Data as it should look: a data file, a validation.json that was kept, or the word champion for the profile that the live version was registered with. Columns that have gone, are new, have another type or have drifted are found.',
      from: 'data.reference',
    },
    'fail-on': {
      kind: oneOf('fail', 'warn', 'never'),
      about: 'The level of a failed check from which on the step fails.',
      from: 'data.fail-on',
      default: 'fail',
    },
    stage: {
      kind: text,
      about: 'The stage whose version is the champion.',
      from: 'stage',
      default: 'prod',
    },
    'memory-limit': {
      kind: size,
      about:
        'The memory that data may take; a table that needs more is put on disk. Without it text takes up to 1 GB, and no more than a quarter of the machine has; the engine for larger tables takes 170 to 400 MB, and more for one of more than 100 columns.',
      from: 'data.memory-limit',
    },
    token,
  },
  outputs: {
    valid: 'true when no check of level fail has failed',
    rows: 'number of rows in all files',
    'failed-checks': 'number of checks of level fail that have failed',
    drift: 'drifted, stable or not enough rows; empty without a reference',
    record: 'path of the record, validation.json',
  },
});

export type Inputs = Values<typeof validateData.inputs>;
