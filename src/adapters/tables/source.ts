import { resolve } from 'node:path';
import type { Dialect } from '../../domain/data/table/reading.ts';
import { InputError } from '../../domain/errors.ts';
import type { Log } from '../../runtime/log.ts';
import { changed, emptyFile, statOf } from './bytes.ts';
import { encodingOf } from './encoding.ts';
import { findFiles } from './find.ts';
import { type Format, formatOf } from './format.ts';
import { headerOf } from './header.ts';
import { type Packing, packingOf, unpacked } from './packing.ts';
import { partitionsOf, refuseMixed } from './partitions.ts';
import { sniffDelimiter } from './sniff.ts';
import { decode } from './text.ts';

/** A file of rows that was found and recognised by its name and first bytes, and not read yet. */
export interface DataSource {
  /** As the user wrote it, or as the glob found it; for messages. */
  path: string;
  /** Where its bytes lie on disk, absolute: a temporary copy when `path` is in S3. */
  local: string;
  format: Format;
  packing: Packing;
  /** `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, or another label that TextDecoder knows. */
  encoding: string;
  /** How delimited text is written; of no meaning for the other formats. */
  dialect: { delimiter: string; quoteChar: string; header: boolean };
  /** The columns of delimited text and of Parquet, in order; empty for JSON. */
  names: readonly string[];
  /** The physical line of the first row of delimited text, the header or not: empty ones may come before it. */
  line: number;
  /**
   * Columns that stand in the names of its folders (`year=2024/month=01/`), the outer first; null for
   * Hive's missing value. A column of that name in the file itself takes precedence.
   */
  partitions: Readonly<Record<string, string | null>>;
  /** Bytes on disk, as packed, and when they were written (milliseconds), to see a later change. */
  bytes: number;
  modified: number;
}

/** What files elsewhere are fetched with. */
export interface Fetching {
  env: NodeJS.ProcessEnv;
  log: Pick<Log, 'info'>;
  /** A folder for copies, which the caller removes, as `withScratch` does. */
  scratch: string;
}

/**
 * Finds the files of a table, and what they are, without reading them whole. Files in S3 are copied.
 *
 * @param where which input names them, for messages
 * @param patterns paths, globs, `s3://bucket/key` or globs in a key; relative to `directory`
 * @returns sorted by path, each once
 * @throws InputError in one line for each mistake that can be seen in a file's beginning
 */
export async function openSources(
  patterns: readonly string[],
  dialect: Dialect,
  directory: string,
  tools?: Fetching,
  where?: string,
): Promise<DataSource[]> {
  const isRemote = (pattern: string) => pattern.startsWith('s3://');
  const here = patterns.filter((pattern) => !isRemote(pattern));
  const paths =
    here.length > 0 || patterns.length === 0 ? await findFiles(here, directory, where) : [];
  const found = paths.map((path) => ({ path, local: resolve(directory, path) }));
  const remote = patterns.filter(isRemote);
  if (remote.length > 0) found.push(...(await fetched(remote, tools)));
  const sources: DataSource[] = [];
  for (const { path, local } of found.sort((a, b) => (a.path < b.path ? -1 : 1)))
    sources.push(await openSource(path, local, dialect));
  refuseMixed(sources);
  return sources;
}

/** @throws InputError when a file is not any more what was opened, to be called after it is read */
export async function refuseChanged(sources: readonly DataSource[]): Promise<void> {
  for (const { path, local, bytes, modified } of sources) {
    const { size, mtimeMs } = await statOf(path, local);
    if (size !== bytes || mtimeMs !== modified) throw changed(path);
  }
}

async function fetched(addresses: string[], tools: Fetching | undefined) {
  if (!tools)
    throw new InputError({ where: addresses[0] as string, remedy: 'copy the file here first' });
  const { copyFromS3 } = await import('../s3/copy.ts');
  return copyFromS3(addresses, tools);
}

/** As much of a file as is needed to recognise it, in bytes. */
const enough = 256 * 1024;

/** What the file at `local` is, which the user calls `path`. */
export async function openSource(
  path: string,
  local: string,
  dialect: Dialect,
): Promise<DataSource> {
  const { size: bytes, mtimeMs: modified } = await statOf(path, local);
  const raw = await beginning({ path, local, packing: 'none' }, enough);
  const packing = packingOf(raw);
  const head = packing === 'none' ? raw : await beginning({ path, local, packing }, enough);
  if (head.length === 0) throw emptyFile(path);
  const format = formatOf(path, head);
  const file = { path, local, format, packing, bytes, modified, partitions: partitionsOf(path) };
  if (format === 'parquet') return withNames({ ...file, ...plain }, await parquetNames(file));
  const encoding = encodingOf(head, dialect.encoding, path);
  const text = decode(head, path, { encoding, isWhole: head.length < enough });
  refuseOther(format, text, path);
  if (format !== 'delimited') return { ...file, ...plain, encoding };
  const { quoteChar = '"', header = true } = dialect;
  const delimiter = dialect.delimiter ?? sniffDelimiter(text, path, quoteChar);
  const known = { ...file, encoding, dialect: { delimiter, quoteChar, header } };
  const { names, line } = await headerOf(known);
  return withNames({ ...known, names, line }, names);
}

const plain = {
  encoding: 'utf-8',
  dialect: { delimiter: ',', quoteChar: '"', header: true },
  names: [],
  line: 1,
};

async function beginning(file: Parameters<typeof unpacked>[0], least: number): Promise<Buffer> {
  let head = Buffer.alloc(0);
  for await (const piece of unpacked(file)) {
    head = Buffer.concat([head, piece]);
    if (head.length >= least) break;
  }
  return head.subarray(0, least);
}

async function parquetNames({
  path,
  local,
  packing,
}: Pick<DataSource, 'path' | 'local' | 'packing'>) {
  if (packing !== 'none')
    throw new InputError({
      where: path,
      remedy: `unpack it: Parquet packs its own pages, and cannot be read from ${packing}`,
    });
  const { readNames } = await import('./parquet/parquet.ts');
  return readNames(local, path);
}

function withNames(source: DataSource, names: readonly string[]): DataSource {
  const others = Object.entries(source.partitions).filter(([name]) => !names.includes(name));
  return { ...source, names, partitions: Object.fromEntries(others) };
}

/** JSON is told from JSON Lines by its first character, since each is often named as the other. */
function refuseOther(format: Format, text: string, path: string): void {
  const first = text.trimStart()[0];
  if (format === 'json' && first === '{')
    throw new InputError({
      where: path,
      allowed: 'an array of objects, one a row',
      remedy: 'for one object a line, name the file .jsonl',
    });
  if (format === 'jsonl' && first === '[')
    throw new InputError({
      where: path,
      allowed: 'one object a line',
      remedy: 'for an array of objects, name the file .json',
    });
}
