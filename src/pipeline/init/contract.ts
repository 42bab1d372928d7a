import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../domain/errors.ts';
import type { Tools } from '../../runtime/room.ts';
import { firstContract } from '../../validate-data/contract.ts';
import type { Draft } from './write.ts';

/** The contract of the data: one that is there, one to be written, or none, and why. */
export interface ContractPlan {
  readonly path: string | undefined;
  readonly draft?: Draft;
  readonly notes: readonly string[];
}

const usual = ['data/contract.yml', 'contract.yml', 'data/contract.yaml', 'contract.yaml'];

/** The contract that is there under a usual name, else a first one beside the data. */
export async function contractBeside(
  patterns: readonly string[],
  tools: Tools,
): Promise<ContractPlan> {
  const { directory } = tools.context;
  for (const path of usual) if (await isThere(directory, path)) return { path, notes: [] };
  const isInData = patterns.every((pattern) => pattern.startsWith('data/'));
  return contractAt(isInData ? 'data/contract.yml' : 'contract.yml', patterns, tools);
}

/** A first contract at `path`, unless a file is there. */
export async function contractAt(
  path: string,
  patterns: readonly string[],
  tools: Tools,
): Promise<ContractPlan> {
  if (await isThere(tools.context.directory, path)) return { path, notes: [] };
  try {
    return { path, draft: { path, text: await firstContract(patterns, tools) }, notes: [] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { path: undefined, notes: [`no contract was written: ${error.message}`] };
  }
}

const isThere = (directory: string, path: string) =>
  stat(join(directory, path)).then(
    () => true,
    () => false,
  );
