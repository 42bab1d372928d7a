import type { DataSource } from '../source.ts';
import { lineOf } from '../tidy-line.ts';
import { utf8Of } from '../utf8.ts';
import { cellsByName, mostKeys, parseRow, tooManyKeys } from './json.ts';
import { rowScannerOf } from './places.ts';

/** The keys that are known so far, and how many of them were when the first row was written. */
export interface Keys {
  names: string[];
  first: number;
}

/** The rows of JSON as lines of delimited text, each with the keys that are known by then. */
export async function* tidyObjects(source: DataSource, keys: Keys): AsyncGenerator<string[]> {
  const { names } = keys;
  const known = new Set(names);
  let lines: string[] = [];
  let isFirst = true;
  const scan = rowScannerOf(source, (text, line) => {
    const row = parseRow(text(), source.path, line);
    for (const name of Object.keys(row))
      if (!known.has(name)) {
        known.add(name);
        names.push(name);
        if (names.length > mostKeys) throw tooManyKeys(`${source.path}:${line}`);
      }
    if (isFirst) keys.first = names.length;
    isFirst = false;
    // A line of a row without keys must not be blank.
    lines.push(lineOf(names.length === 0 ? [null] : cellsByName(row, names)));
    return false;
  });
  for await (const piece of utf8Of(source)) {
    scan(piece);
    yield lines;
    lines = [];
  }
  scan();
  yield lines;
}
