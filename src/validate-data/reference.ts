import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Contract } from '../domain/data/contract/contract.ts';
import type { Dataset } from '../domain/data/dataset.ts';
import { InputError } from '../domain/errors.ts';
import { type ColumnProfile, type Validation, validation } from '../domain/records/validation.ts';
import type { Tools } from '../runtime/room.ts';
import type { Data } from './data.ts';

/** Data as it was, or what is left of it. */
export interface Reference {
  /** As messages name it. */
  name: string;
  rows: number;
  columns: readonly ColumnProfile[];
  /** The rows; null where only their profile was kept. */
  dataset: Dataset | null;
}

/** What the champion is found by. */
export interface Where {
  model: string;
  stage: string;
  token: string | undefined;
}

/**
 * The reference that data is held against: a data file, a `validation.json` that was kept, or, for
 * the word `champion`, the one that the live version was registered with. Null when there is no
 * champion yet, or it was registered without one.
 */
export async function readReference(
  reference: string,
  {
    contract,
    data,
    where,
    tools,
  }: {
    contract: Contract | null;
    data: Data;
    where: Where;
    tools: Tools;
  },
): Promise<Reference | null> {
  if (reference === 'champion') {
    // Loaded here: a registry and its tags are the larger part of what a start would load.
    const { championProfile } = await import('./champion.ts');
    return championProfile(where, tools);
  }
  const kept = await keptProfile(reference, tools);
  if (kept) return kept;
  const sources = await data.find([reference], contract, 'input reference');
  // How its cells are read is all that the contract is asked for here.
  const asRead = contract && { ...contract, checks: [], foreignKeys: [], splits: undefined };
  const dataset = await data.open(sources, asRead);
  return { name: reference, rows: dataset.rows, columns: await dataset.profile(), dataset };
}

/** A record that was kept, told from other JSON by what it says that it is. */
async function keptProfile(path: string, { context }: Tools): Promise<Reference | null> {
  if (!path.endsWith('.json')) return null;
  const text = await readFile(join(context.directory, path), 'utf8').catch(() => '');
  if (!/^\s*\{\s*"schema":\s*"mlops\/validation/.test(text)) return null;
  return profileIn(text, path, path);
}

/**
 * The profile in the text of a record.
 *
 * @param where the text is from, and `name` what the data is called
 * @throws InputError when it is no validation.json of this version
 */
export function profileIn(text: string, where: string, name: string): Reference {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw new InputError(
      { where, remedy: 'it is no JSON: it was cut off, or altered by hand' },
      { cause },
    );
  }
  const record = validation.safeParse(content);
  if (!record.success)
    throw new InputError({
      where,
      remedy: 'it is not a validation.json of this version of mlops: validate that data again',
    });
  const { rows, columns }: Validation = record.data;
  return { name, rows, columns, dataset: null };
}
