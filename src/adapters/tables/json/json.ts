import type { Table } from '../../../domain/data/table/table.ts';
import { InputError, quote } from '../../../domain/errors.ts';
import { checkCells } from '../limits.ts';

/** More different keys than this are no columns. */
export const mostKeys = 10_000;

/**
 * Reads JSON Lines: one object a line, its keys are the columns.
 *
 * @throws InputError with the line: not JSON, or not an object
 */
export function readJsonLines(text: string, file: string): Table {
  const builder = start(file);
  text.split('\n').forEach((line, index) => {
    if (line.trim() !== '') add(builder, parseRow(line, file, index + 1), index + 1);
  });
  return finish(builder);
}

/**
 * Reads a JSON array of objects.
 *
 * @throws InputError with the line: not JSON, not an array, an element that is no object
 */
export function readJson(text: string, file: string): Table {
  const rows = parseJson(text, file, 1);
  if (!Array.isArray(rows))
    throw new InputError({
      where: file,
      allowed: 'an array of objects, one a row',
      remedy: 'for one object a line, name the file .jsonl',
    });
  const builder = start(file);
  const lines = elementLines(text);
  rows.forEach((row, index) => {
    add(builder, row, lines[index] as number);
  });
  return finish(builder);
}

const start = (file: string): Table => ({
  file,
  names: [],
  columns: new Map(),
  rows: 0,
  lines: [],
});

function add(table: Table, parsed: unknown, line: number): void {
  const where = `${table.file}:${line}`;
  for (const [name, value] of Object.entries(objectOf(parsed, where))) {
    let cells = table.columns.get(name);
    if (!cells) {
      if (table.columns.size === mostKeys) throw tooManyKeys(where);
      cells = [];
      table.columns.set(name, cells);
    }
    while (cells.length < table.rows) cells.push(null);
    cells.push(textOf(value));
  }
  table.rows++;
  checkCells(table.file, table.rows * table.columns.size);
  table.lines.push(line);
}

export const tooManyKeys = (where: string) =>
  new InputError({
    where,
    remedy: `more than ${mostKeys} different keys: is each row's own name a key?`,
  });

function objectOf(row: unknown, where: string): object {
  if (row !== null && typeof row === 'object' && !Array.isArray(row)) return row;
  throw new InputError({
    where,
    found: JSON.stringify(row),
    allowed: 'an object, its keys the columns',
  });
}

/**
 * One row, by its text.
 *
 * @throws InputError when it is not JSON, or not an object
 */
export function parseRow(text: string, file: string, line: number): Record<string, unknown> {
  return objectOf(parseJson(text, file, line), `${file}:${line}`) as Record<string, unknown>;
}

function finish(table: Table): Table {
  for (const cells of table.columns.values()) while (cells.length < table.rows) cells.push(null);
  table.names = [...table.columns.keys()];
  return table;
}

/** The cells of one row, by the names of the columns. */
export function cellsByName(
  row: Record<string, unknown>,
  names: readonly string[],
): (string | null)[] {
  return names.map((name) => (Object.hasOwn(row, name) ? textOf(row[name]) : null));
}

function textOf(value: unknown): string | null {
  if (value === null) return null;
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  // Half of a surrogate pair is no text that could be written down.
  return /\p{Surrogate}/u.test(text) ? Buffer.from(text).toString() : text;
}

/** Whole numbers beyond 2^53 become text first, so that they keep all their digits. */
function parseJson(text: string, file: string, firstLine: number): unknown {
  const long = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d{16,}(?![\d.eE])/g;
  const exact = /\d{16}/.test(text)
    ? text.replace(long, (found) => (found.startsWith('"') ? found : `"${found}"`))
    : text;
  try {
    return JSON.parse(exact);
  } catch (cause) {
    throw notJson(cause as Error, { text: exact, file, firstLine });
  }
}

/** The engine names the place of most mistakes, but not of all. */
function notJson(
  cause: Error,
  { text, file, firstLine }: { text: string; file: string; firstLine: number },
): InputError {
  const position = /position (\d+)/.exec(cause.message)?.[1];
  const isCut = /end of JSON/.test(cause.message);
  const at = position ? Number(position) : isCut || !text.includes('\n') ? text.length : undefined;
  if (at === undefined)
    return new InputError(
      { where: file, remedy: `not JSON: ${quote(cause.message, 120)}` },
      { cause },
    );
  const line = text.slice(0, at).split('\n').length;
  const found = text.split('\n')[line - 1]?.trim() ?? '';
  const remedy = `this is not JSON${isCut ? ': it is cut off' : ''}`;
  return new InputError({ where: `${file}:${firstLine + line - 1}`, found, remedy }, { cause });
}

/** The line on which each element of a valid top-level array begins. */
function elementLines(text: string): number[] {
  const lines: number[] = [];
  let [line, depth, isNext] = [1, 0, false];
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]|\n|,|[^\s"[\]{},]+/g)) {
    if (token === '\n') line++;
    else if (depth === 1 && token === ',') isNext = true;
    else if (token === ']' || token === '}') depth--;
    else {
      if (depth === 1 && isNext) {
        lines.push(line);
        isNext = false;
      }
      if (token === '[' || token === '{') {
        if (depth === 0) isNext = true;
        depth++;
      }
    }
  }
  return lines;
}
