import { load } from '../adapters/tables/bytes.ts';
import { findFiles } from '../adapters/tables/find.ts';
import { decode } from '../adapters/tables/text.ts';
import type { Contract } from '../domain/data/contract.ts';
import { parseContract } from '../domain/data/contract-text.ts';
import { plural } from '../domain/data/finding.ts';
import { checkReference } from '../domain/data/reference-checks.ts';
import type { Validation } from '../domain/records/validation.ts';
import { modelName } from '../domain/registry/name.ts';
import { validationSection } from '../domain/report/validation.ts';
import { origin } from '../runtime/context.ts';
import type { Outcome, Tools } from '../runtime/room.ts';
import { annotate } from './annotations.ts';
import type { Inputs } from './inputs.ts';
import { type InspectedFiles, inspectFiles } from './inspection.ts';

/** Holds the data files against the contract; what fails is in the record, whatever the answer. */
export async function validate(inputs: Inputs, tools: Tools): Promise<Outcome> {
  const { context } = tools;
  const { contract, file } = await readContract(inputs.contract, context.directory);
  const paths = await findFiles(inputs.files, context.directory);
  const { checks: own, ...inspection } = await inspectFiles(paths, contract, tools);
  const reference = await readReference(inputs.reference, contract, tools);
  const checks = reference ? [...own, ...since(reference, inspection)] : own;
  const record: Validation = {
    schema: 'mlops/validation/1',
    ...origin(context, modelName(inputs.modelName, context)),
    contract: file,
    reference: reference && fileOf(reference),
    ...inspection,
    checks,
    valid: failed(checks, 'fail').length === 0,
  };
  return {
    record: { file: 'validation.json', content: record },
    outputs: {
      valid: record.valid,
      rows: record.rows,
      'failed-checks': failed(checks, 'fail').length,
    },
    refusal: refusal(checks, inputs.failOn),
    annotations: annotate(checks, context.directory, context.workspace),
    summary: validationSection(record),
  };
}

/** The reference, read by the same contract, so that the two differ in nothing but what they hold. */
async function readReference(path: string | undefined, contract: Contract | null, tools: Tools) {
  if (path === undefined) return null;
  return inspectFiles(
    await findFiles([path], tools.context.directory, 'input reference'),
    contract,
    tools,
  );
}

type Found = Pick<InspectedFiles, 'files' | 'columns'>;

function since(reference: Found, current: Found): Validation['checks'] {
  const named = ({ columns, files }: Found) => ({ columns, file: files[0]?.path ?? '' });
  return checkReference(named(reference), named(current));
}

function fileOf({ files: [file] }: Found): Validation['reference'] {
  return file ? { path: file.path, sha256: file.sha256, bytes: file.bytes } : null;
}

async function readContract(
  path: string | undefined,
  directory: string,
): Promise<{ contract: Contract | null; file: Validation['contract'] }> {
  if (path === undefined) return { contract: null, file: null };
  const { bytes, sha256, size } = await load(path, directory);
  const contract = parseContract(decode(bytes, path), path);
  return { contract, file: { path, sha256, bytes: size } };
}

const failed = (checks: Validation['checks'], ...levels: ('fail' | 'warn')[]) =>
  checks.filter(({ level, passed }) => !passed && levels.includes(level));

function refusal(checks: Validation['checks'], failOn: Inputs['failOn']): string | null {
  if (failOn === 'never') return null;
  const against = failed(checks, 'fail', ...(failOn === 'warn' ? (['warn'] as const) : []));
  const [first] = against;
  if (!first) return null;
  const others = against.length > 1 ? `; and ${plural(against.length - 1, 'other check')}` : '';
  return `${first.message}${others}`;
}
