import type { ColumnReading } from '../dataset.ts';
import { type Expression, nameIn, namesIn } from '../sql/expression.ts';
import { parseExpression } from '../sql/parse.ts';
import { rowsFor } from '../sql/rows.ts';
import { type Cells, isPlain, taken } from './cells.ts';
import { type Column, readColumn } from './column.ts';
import type { Described } from './described.ts';

/** A column as it was read into memory. */
export interface ReadCells {
  reading: ColumnReading;
  cells: Cells;
  /** Where that was done already; and the states of the column's kinds, as `Column` has them. */
  described?: Described | undefined;
  states?: Uint8Array | undefined;
}

/** Columns in memory. */
export interface Held {
  /** The columns of all files, in the order in which they come. */
  names: readonly string[];
  rows: number;
  /** Which row of the table one of these is. */
  original: (row: number) => number;
  readings: ReadonlyMap<string, ColumnReading>;
  /** A column read as its type; the name is one of `names`. */
  column: (name: string) => Column;
  /** A column with a row for each kind of cell of another one, or for more; null where they are not known to be few. */
  kinds: (name: string) => Column | null;
  /** The rows for which SQL is true, as far as it was asked for; null where it is not known. */
  selected: Map<string, Int32Array | null>;
  /** Names of columns in which no row is like another one, as far as it was asked for. */
  apart: (readonly string[])[];
}

/** @param known already */
export function hold(
  { columns, rows }: { columns: readonly ReadCells[]; rows: number },
  known: Pick<Held, 'selected' | 'apart'> = { selected: new Map(), apart: [] },
): Held {
  const stored = new Map(columns.map((column) => [column.reading.name, column]));
  const read = new Map<string, Column>();
  return {
    names: [...stored.keys()],
    rows,
    original: (row) => row,
    readings: new Map(columns.map(({ reading }) => [reading.name, reading])),
    selected: new Map(known.selected),
    apart: [...known.apart],
    kinds: (name) => kindsIn(stored.get(name)!),
    column: (name) => {
      const { cells, reading, states } = stored.get(name)!;
      const made = read.get(name) ?? readColumn(cells, reading, new Set(reading.missing), states);
      read.set(name, made);
      return made;
    },
  };
}

const few = 1_000;

/** Of numbers that were counted, and all else that stands in their column. */
function kindsIn({ cells, described, reading }: ReadCells): Column | null {
  const runs = described?.known.runs;
  if (!isPlain(cells) || !runs || runs.values.length + cells.odd.length > few) return null;
  const others = Array.from(cells.odd, (text, kind) => (kind === cells.nothing ? null : text));
  const texts = [...Array.from(runs.values, String), ...others];
  return readColumn(texts, reading, new Set(reading.missing));
}

/**
 * The rows for which a person's SQL is true.
 *
 * @throws Error where `knows` says that it is beyond what memory knows of SQL
 */
export function select(held: Held, sql: string): Int32Array {
  const found = selected(held, sql);
  if (!found) throw new Error(`tables in memory do not know ${sql}`);
  return found;
}

/** Does a person's SQL mean here what it means to DuckDB? Some does for some values alone, so all are looked at. */
export const knows = (held: Held, sql: string): boolean => selected(held, sql) !== null;

function selected(held: Held, sql: string): Int32Array | null {
  const known = held.selected.get(sql);
  if (known !== undefined) return known;
  const expression = parseExpression(sql);
  const found = expression && rowsIn(held, expression);
  held.selected.set(sql, found);
  return found;
}

function rowsIn(held: Held, expression: Expression): Int32Array | null {
  const nameOf = (lower: string) => nameIn(held.names, lower);
  const [only, ...others] = Array.from(namesIn(expression), nameOf);
  const kinds = only !== undefined && others.length === 0 ? held.kinds(only) : null;
  // What is true of no kind of cell is true of none.
  if (kinds && rowsFor(expression, () => kinds, kinds.rows)?.length === 0) return new Int32Array(0);
  const find = (lower: string) => {
    const name = nameOf(lower);
    return name === undefined ? undefined : held.column(name);
  };
  return rowsFor(expression, find, held.rows);
}

/** The rows for which SQL is true, as if they were all: each part is made once. */
export function partsOf(held: Held): (where: string | undefined) => Held {
  const parts = new Map<string, Held>();
  return (where) => {
    if (where === undefined) return held;
    const part = parts.get(where) ?? narrowed(held, select(held, where));
    parts.set(where, part);
    return part;
  };
}

function narrowed({ column, kinds, names, readings }: Held, rows: Int32Array): Held {
  const known = new Map<string, Column>();
  return {
    ...{ kinds, names, rows: rows.length, readings, selected: new Map(), apart: [] },
    original: (row) => rows[row]!,
    column: (name) => {
      const whole = known.get(name) ?? column(name);
      if (known.has(name)) return whole;
      const own = { ...whole, rows: rows.length, cells: taken(whole.cells, rows) };
      known.set(name, own);
      return own;
    },
  };
}
