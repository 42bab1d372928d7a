import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchAsset, findChampion } from '../adapters/registry/champion.ts';
import { openRegistry } from '../adapters/registry/open.ts';
import type { Contract } from '../domain/data/contract/contract.ts';
import type { Dataset } from '../domain/data/dataset.ts';
import { InputError } from '../domain/errors.ts';
import { type ColumnProfile, type Validation, validation } from '../domain/records/validation.ts';
import { checkStage } from '../domain/registry/tag.ts';
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
  if (reference === 'champion') return championProfile(where, tools);
  const kept = await keptProfile(reference, tools);
  if (kept) return kept;
  const sources = await data.find([reference], contract, 'input reference');
  const dataset = await data.open(sources, contract);
  return { name: reference, rows: dataset.rows, columns: await dataset.profile(), dataset };
}

async function championProfile(
  { model, stage, token }: Where,
  { context, log }: Tools,
): Promise<Reference | null> {
  const registry = await openRegistry(context, token);
  const folder = join(context.directory, '.mlops', 'champion');
  const name = checkStage(stage, 'input stage');
  const champion = await findChampion(registry, { model, stage: name, folder });
  if (!champion) {
    log.info(`nothing is assigned to ${name} yet: there is no data to compare with`);
    return null;
  }
  const { tag } = champion.version;
  const path = await fetchAsset(registry, champion, 'validation.json', folder);
  if (path === null) {
    log.warn(`${tag} was registered without validation.json: there is no profile to compare with`);
    return null;
  }
  return profileIn(JSON.parse(await readFile(path, 'utf8')), `validation.json of ${tag}`, tag);
}

/** A record that was kept, told from other JSON by what it says that it is. */
async function keptProfile(path: string, { context }: Tools): Promise<Reference | null> {
  if (!path.endsWith('.json')) return null;
  const text = await readFile(join(context.directory, path), 'utf8').catch(() => '');
  if (!/^\s*\{\s*"schema":\s*"mlops\/validation/.test(text)) return null;
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw new InputError(
      { where: path, remedy: 'it is no JSON: it was cut off, or altered by hand' },
      { cause },
    );
  }
  return profileIn(content, path, path);
}

function profileIn(content: unknown, where: string, name: string): Reference {
  const record = validation.safeParse(content);
  if (!record.success)
    throw new InputError({
      where,
      remedy: 'it is not a validation.json of this version of mlops: validate that data again',
    });
  const { rows, columns }: Validation = record.data;
  return { name, rows, columns, dataset: null };
}
