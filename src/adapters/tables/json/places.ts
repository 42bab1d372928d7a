import type { Place } from '../locate.ts';
import { endless, longestRow } from '../rows.ts';
import type { DataSource } from '../source.ts';
import { utf8Of } from '../utf8.ts';
import { cellsByName, parseRow } from './json.ts';
import { elementScanner, lineScanner, type Scan, type Visit } from './scan.ts';

type JsonFile = Pick<DataSource, 'path' | 'local' | 'packing' | 'encoding' | 'format'>;

/** As `locate`, for JSON Lines and for an array of objects. */
export async function locateJson(
  file: JsonFile,
  rows: readonly number[],
  names: readonly string[],
): Promise<Map<number, Place>> {
  const places = new Map<number, Place>();
  let [row, next] = [-1, 0];
  await eachObject(file, (text, line) => {
    if (++row !== rows[next]) return false;
    places.set(row, { line, cells: cellsByName(parseRow(text(), file.path, line), names) });
    return rows[++next] === undefined;
  });
  return places;
}

/** Goes through the rows of JSON until `visit` says that no more are wanted. */
export async function eachObject(file: JsonFile, visit: Visit): Promise<void> {
  const scan = rowScannerOf(file, visit);
  for await (const piece of utf8Of(file)) if (scan(piece)) return;
  scan();
}

/** @throws InputError, when it is used, at an endless row */
export function rowScannerOf(
  { format, path }: Pick<JsonFile, 'format' | 'path'>,
  visit: Visit,
): Scan {
  const limit = (length: number, line: number) => {
    if (length > longestRow) throw endless(`${path}:${line}`);
  };
  return format === 'jsonl' ? lineScanner(visit, limit) : elementScanner(visit, limit);
}
