import { open, stat } from 'node:fs/promises';
import { extname, join, posix } from 'node:path';
import { readDelimited } from '../../adapters/tables/delimited.ts';
import { readData } from '../../adapters/tables/read.ts';
import { decode } from '../../adapters/tables/text.ts';
import type { Table } from '../../domain/data/table/table.ts';
import { InputError } from '../../domain/errors.ts';
import { filesNamed } from './inputs.ts';
import type { Facts } from './look.ts';
import type { Script } from './python/script.ts';
import { writtenFiles } from './python/writes.ts';
import { targetOf } from './target.ts';

/** The data that a model learns from. */
export interface Data {
  /** As `mlops.yml` names it: paths, or a glob where the whole folder is alike. */
  readonly patterns: readonly string[];
  /** All of its rows. */
  readonly table: Table;
}

/** The data, and what is to be said about files that are left out. */
export interface FoundData {
  readonly data: Data | undefined;
  readonly notes: readonly string[];
}

const isTable = (file: string) => /\.(csv|tsv|jsonl|ndjson|parquet|pq)(\.gz)?$/i.test(file);
const isResult = (file: string) =>
  /pred|output|result|submission|scored|metric/i.test(posix.basename(file));
const isOfData = (file: string) => /^((data|datasets?|inputs?)\/.*|[^/]+)$/i.test(file);
const mostFiles = 50;

/** The data files: those that the script names, else all that lie where data usually does. */
export async function findData(
  { files, ignored }: Pick<Facts, 'files' | 'ignored'>,
  script: Script | undefined,
  directory: string,
): Promise<FoundData> {
  const written = script ? writtenFiles(script).map(({ path }) => path) : [];
  const tables = files.filter((file) => isTable(file) && !written.includes(file));
  const named = script ? filesNamed(script, tables) : [];
  const all = named.length > 0 ? named : tables.filter((it) => isOfData(it) && !isResult(it));
  const notes = all
    .filter((file) => ignored.has(file))
    .map((file) => `${file} is ignored by git: a workflow would not find it`);
  const pool = all.filter((file) => !ignored.has(file)).slice(0, mostFiles);
  const heads = pool.length > 1 ? await Promise.all(pool.map((file) => head(file, directory))) : [];
  const chosen = pool.length > 1 ? mainGroup(pool, heads, script) : pool;
  if (chosen.length === 0) return { data: undefined, notes };
  const left = pool.filter((file) => !chosen.includes(file));
  const among = named.length > 0 ? tables.filter((file) => !ignored.has(file)) : pool;
  try {
    const table = await readAll(chosen, directory);
    const others = left.map((file) => `${file} has other columns and is not checked`);
    return { data: { patterns: patternsOf(chosen, among), table }, notes: [...notes, ...others] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { data: undefined, notes: [...notes, `the data cannot be read: ${error.message}`] };
  }
}

/** The names of a file's columns, from its beginning where that is enough; none when it is broken. */
async function head(file: string, directory: string): Promise<readonly string[]> {
  try {
    return (await beginning(file, directory)) ?? (await readData(file, {}, directory)).table.names;
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}

const enough = 100_000;

async function beginning(file: string, directory: string): Promise<string[] | undefined> {
  const path = join(directory, file);
  if (!/\.[ct]sv$/i.test(extname(file)) || (await stat(path)).size <= enough) return undefined;
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(enough), 0, enough, 0);
    const end = buffer.lastIndexOf(10, bytesRead - 1);
    return readDelimited(decode(buffer.subarray(0, end), file), file, {}).table.names;
  } catch {
    // The beginning may end inside a quoted cell: then the whole file tells.
    return undefined;
  } finally {
    await handle.close();
  }
}

/** The files that have the same columns: with the target among them, and the most of them. */
export function mainGroup(
  files: readonly string[],
  heads: readonly (readonly string[])[],
  script: Script | undefined,
): string[] {
  const groups = new Map<string, string[]>();
  files.forEach((file, index) => {
    const names = heads[index] ?? [];
    const key = JSON.stringify(names);
    if (names.length > 0) groups.set(key, [...(groups.get(key) ?? []), file]);
  });
  const ranked = [...groups].map(([key, group]) => ({
    group,
    hasTarget: targetOf(script, JSON.parse(key) as string[]) === undefined ? 0 : 1,
  }));
  ranked.sort((a, b) => b.hasTarget - a.hasTarget || b.group.length - a.group.length);
  return ranked[0]?.group ?? [];
}

/** A glob where it names the same files, so that the next one that is added is checked as well. */
export function patternsOf(chosen: readonly string[], among: readonly string[]): string[] {
  const [first = ''] = chosen;
  const [folder, extension] = [posix.dirname(first), posix.extname(first)];
  const isAlike = (file: string) =>
    posix.dirname(file) === folder && posix.extname(file) === extension;
  const isWhole = chosen.every(isAlike) && among.filter(isAlike).length === chosen.length;
  if (chosen.length < 2 || !isWhole || folder === '.' || /[*?[\]{}()!]/.test(folder))
    return [...chosen].sort();
  return [`${folder}/*${extension}`];
}

async function readAll(files: readonly string[], directory: string): Promise<Table> {
  const tables: Table[] = [];
  for (const file of files) tables.push((await readData(file, {}, directory)).table);
  const [first] = tables as [Table, ...Table[]];
  if (tables.length === 1) return first;
  const cells = (name: string) => tables.flatMap((table) => table.columns.get(name) ?? []);
  const columns = new Map(first.names.map((name) => [name, cells(name)] as const));
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return { ...first, columns, rows, lines: tables.flatMap(({ lines }) => lines) };
}
