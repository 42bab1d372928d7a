import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { mostRagged, type RaggedRow } from '../../domain/data/table/reading.ts';
import { cellsOf } from './cells.ts';
import { refuseOtherBytes } from './check.ts';
import { type Keys, tidyObjects } from './json/tidy.ts';
import { isMarked, withMarks } from './marks.ts';
import { type Row, rowScanner } from './rows.ts';
import type { DataSource } from './source.ts';
import { lineOf } from './tidy-line.ts';
import { utf8Of } from './utf8.ts';

/** A table written anew, for an engine that does not read text as `readData` does. */
export interface Tidy {
  /** Plain UTF-8 with commas and line feeds. Its path and bytes are those of the file as it was. */
  source: DataSource;
  /** The rows that were left out since they do not fit the header: how many, and the first ten. */
  ragged: { count: number; first: RaggedRow[] };
  /** The longest line, in characters. */
  longest: number;
  /** There are line ends within rows. */
  hasBreaks: boolean;
}

type Written = Pick<Tidy, 'longest' | 'hasBreaks'>;

/**
 * Writes the rows of text into `folder` in the plainest form: of JSON, and of delimited text with
 * mixed line ends, text behind a closing quote, or another encoding. A few megabytes of it are in
 * memory at a time.
 *
 * @throws InputError as `readData`
 */
export async function tidy(source: DataSource, folder: string): Promise<Tidy> {
  if (source.encoding === 'utf-8') await refuseOtherBytes(source);
  const local = join(folder, `${randomUUID()}.csv`);
  const ragged: Tidy['ragged'] = { count: 0, first: [] };
  const isJson = source.format !== 'delimited';
  const { names, ...lines } = isJson
    ? await writeObjects(source, local)
    : { names: source.names, ...(await write(tidyRows(source, ragged), local)) };
  const written = { local, names, packing: 'none', encoding: 'utf-8', line: 1 } as const;
  const dialect = { delimiter: ',', quoteChar: '"', header: !isJson };
  const partitions = Object.fromEntries(
    Object.entries(source.partitions).filter(([name]) => !names.includes(name)),
  );
  return {
    source: { ...source, ...written, format: 'delimited', dialect, partitions },
    ...{ ragged, ...lines },
  };
}

/** Keys may come late: then all is written once more, now that they are known. */
async function writeObjects(source: DataSource, local: string) {
  const keys: Keys = { names: [], first: 0 };
  for (;;) {
    const written = await write(tidyObjects(source, keys), local);
    if (keys.first === keys.names.length) return { names: keys.names, ...written };
  }
}

async function write(lines: AsyncIterable<string[]>, local: string): Promise<Written> {
  let [longest, hasBreaks] = [0, false];
  const joined = async function* () {
    for await (const some of lines) {
      for (const line of some) {
        if (line.length > longest) longest = line.length;
        hasBreaks ||= line.indexOf('\n') < line.length - 1;
      }
      yield some.join('');
    }
  };
  await pipeline(joined, createWriteStream(local));
  return { longest, hasBreaks };
}

async function* tidyRows(source: DataSource, ragged: Tidy['ragged']): AsyncGenerator<string[]> {
  const { dialect, names, path } = source;
  let isHeader = dialect.header;
  let lines = [lineOf(names)];
  const visit = (row: Row) => {
    if (isHeader) isHeader = false;
    else if (row.cells === names.length) lines.push(lineOf(cellsOf(row, dialect)));
    else if (ragged.count++ < mostRagged) ragged.first.push({ line: row.line, cells: row.cells });
    return false;
  };
  const scan = rowScanner(dialect, visit, path);
  for await (const piece of utf8Of(source, isMarked(dialect))) {
    scan(withMarks(piece, dialect));
    yield lines;
    lines = [];
  }
  scan();
  yield lines;
}
