import { resolve } from 'node:path';
import type { Predictions } from '../../../domain/judge/examples/cells.ts';
import type { Needed } from '../../../domain/judge/examples/needed.ts';
import { raggedRow } from '../delimited.ts';
import { readSource } from '../read.ts';
import { type DataSource, openSource, refuseChanged } from '../source.ts';
import { readDelimited } from './delimited.ts';
import { readJsonLines } from './json-lines.ts';

/**
 * Reads of a file of predictions the columns that are needed, in the forms in which they are: numbers
 * as such, texts that come again as codes. The text of the whole is never in memory, but of a JSON
 * array. Files are refused as `readTable` refuses them, in the same words.
 *
 * @param file relative to `directory`; it is named so in every message
 * @param neededOf what is needed of a file with these columns
 * @throws InputError in one line, with the physical line where there is one
 */
export async function readPredictions(
  file: string,
  neededOf: (names: readonly string[]) => Needed,
  directory = '.',
): Promise<Predictions> {
  const source = await openSource(file, resolve(directory, file), {});
  const read = await readContent({ ...source, partitions: {} }, neededOf);
  await refuseChanged([source]);
  return read;
}

async function readContent(
  source: DataSource,
  neededOf: (names: readonly string[]) => Needed,
): Promise<Predictions> {
  if (source.format === 'delimited') return readDelimited(source, neededOf(source.names));
  if (source.format === 'jsonl') return readJsonLines(source, neededOf);
  if (source.format === 'parquet') {
    // Loaded here: with all that may be packed in it, its reader is larger than the rest.
    const { readParquet } = await import('./parquet.ts');
    return readParquet(source, neededOf);
  }
  const { table, ragged } = await readSource(source);
  if (ragged[0]) throw raggedRow(source.path, ragged[0], table.names.length);
  return table;
}
