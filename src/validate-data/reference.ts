import type { Contract } from '../domain/data/contract/contract.ts';
import type { Dataset } from '../domain/data/dataset.ts';
import type { ColumnProfile } from '../domain/records/validation.ts';
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
    // Loaded here, as the record's schema below: the larger part of what a start would load.
    const { championProfile } = await import('./champion.ts');
    return championProfile(where, tools);
  }
  if (reference.endsWith('.json')) {
    const { keptProfile } = await import('./kept.ts');
    const kept = await keptProfile(reference, tools.context.directory);
    if (kept) return kept;
  }
  const sources = await data.find([reference], contract, 'input reference');
  // How its cells are read is all that the contract is asked for here.
  const asRead = contract && { ...contract, checks: [], foreignKeys: [], splits: undefined };
  const dataset = await data.open(sources, asRead);
  return { name: reference, rows: dataset.rows, columns: await dataset.profile(), dataset };
}
