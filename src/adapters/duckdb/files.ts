import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Contract } from '../../domain/data/contract/contract.ts';
import type { DataFile } from '../../domain/data/dataset.ts';
import { InputError, OutsideError } from '../../domain/errors.ts';
import { isQuoted, type Look, lookAt } from '../tables/plain.ts';
import type { DataSource } from '../tables/source.ts';
import { type Tidy, tidy } from '../tables/tidy.ts';
import { transcode } from '../tables/transcode.ts';
import type { Database } from './database.ts';
import type { Loaded } from './load.ts';
import { raggedRows } from './rejects.ts';
import { type Scan, scanOf } from './scan.ts';
import { loadSettled } from './settle.ts';

/** Files in one table. */
export interface LoadedFiles {
  scans: readonly Scan[];
  loaded: Loaded;
  /** One a scan. */
  ragged: readonly DataFile['ragged'][];
}

/** What is to become a table. */
export interface Loading {
  table: string;
  sources: readonly DataSource[];
  contract: Contract | null;
  /** Says which columns of a file are wanted; all of them when it is not given. */
  narrow?: (scan: Scan) => Scan;
}

/** @throws InputError as `readData`, by the same words */
export type Load = (loading: Loading) => Promise<LoadedFiles>;

/**
 * Loads files so that DuckDB finds the same in them as `readData`. Text that it may read otherwise is
 * written anew first: JSON always is (of two keys alike DuckDB takes the first, long whole numbers
 * lose digits), delimited text when it is not plain or when DuckDB stumbles over it.
 */
export const loaderOf =
  (database: Database, scratch: string): Load =>
  async (loading) => {
    const folder = await mkdtemp(join(scratch, 'text-'));
    try {
      const place = { database, folder };
      return (await loadAsItIs(place, loading)) ?? (await loadTidied(place, loading));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };

interface Place {
  database: Database;
  /** For texts in another form. */
  folder: string;
}

/**
 * Null when DuckDB cannot, or may not have read what is there. That is looked at while it reads; of
 * text with quotes before, since over some that do not fit it breaks down, or never ends.
 */
async function loadAsItIs(place: Place, loading: Loading): Promise<LoadedFiles | null> {
  const { sources } = loading;
  if (sources.some(({ format }) => format.startsWith('json'))) return null;
  const texts: DataSource[] = [];
  for (const source of sources) texts.push(await inUtf8(source, place.folder));
  const looks = Promise.all(texts.map(lookIn));
  looks.catch(() => {});
  const known = (await mayMislead(texts)) ? await looks : null;
  if (known?.some(({ isPlain }) => !isPlain)) return null;
  try {
    const scans = texts.map((source, index) =>
      scanOf(source, place.database, null, known?.[index]?.hasBreaks),
    );
    const found = await loadScans(place, await Promise.all(scans), loading);
    return (await looks).every(({ isPlain }) => isPlain) ? found : null;
  } catch (error) {
    const isText = texts.some(isDelimited) && !isTold(error) && !isShort(error as Error);
    if (isText) return null;
    throw unreadable(error as Error, sources);
  }
}

const isDelimited = ({ format }: DataSource): boolean => format === 'delimited';

const lookIn = async (source: DataSource): Promise<Look> =>
  isDelimited(source) ? lookAt(source) : { isPlain: true, hasBreaks: false };

/** Whether there is a text with quotes; one that is packed is not read twice to know. */
async function mayMislead(texts: readonly DataSource[]): Promise<boolean> {
  for (const source of texts.filter(isDelimited))
    if (source.packing !== 'none' || (await isQuoted(source))) return true;
  return false;
}

async function loadTidied(place: Place, loading: Loading): Promise<LoadedFiles> {
  const { sources } = loading;
  const tidied: (Tidy | null)[] = [];
  for (const source of sources)
    tidied.push(source.format === 'parquet' ? null : await tidy(source, place.folder));
  try {
    const scans = sources.map((source, index) =>
      scanOf(tidied[index]?.source ?? source, place.database, tidied[index] ?? null),
    );
    const found = await loadScans(place, await Promise.all(scans), loading);
    return { ...found, ragged: found.ragged.map((own, index) => tidied[index]?.ragged ?? own) };
  } catch (error) {
    throw unreadable(error as Error, sources);
  }
}

async function loadScans(
  { database }: Place,
  scans: readonly Scan[],
  { table, contract, narrow = (scan) => scan }: Loading,
): Promise<LoadedFiles> {
  const narrowed = scans.map(narrow);
  const loaded = await loadSettled(database, table, narrowed, contract);
  const ragged: DataFile['ragged'][] = [];
  for (const [index, scan] of narrowed.entries())
    ragged.push(await raggedRows(database, scan, loaded.rows[index] as number));
  return { scans: narrowed, loaded, ragged };
}

async function inUtf8(source: DataSource, folder: string): Promise<DataSource> {
  if (source.encoding === 'utf-8') return source;
  const local = await transcode(source, folder);
  return { ...source, local, packing: 'none', encoding: 'utf-8' };
}

/** It says already what is wrong, in words for the user. */
const isTold = (error: unknown): boolean =>
  error instanceof InputError || error instanceof OutsideError;

const isShort = ({ message }: Error): boolean => message.startsWith('Out of Memory');

function unreadable(error: Error, sources: readonly DataSource[]): Error {
  if (isTold(error)) return error;
  const [line = ''] = error.message.split('\n');
  const where = sources.length === 1 ? (sources[0] as DataSource).path : 'input files';
  if (isShort(error))
    return new InputError(
      {
        where: 'input memory-limit',
        remedy: `it is too little to read ${where}: give more, or leave it out`,
      },
      { cause: error },
    );
  return new InputError(
    { where, remedy: `cannot be read: ${line.slice(0, 300)}` },
    { cause: error },
  );
}
