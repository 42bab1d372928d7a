import type { ColumnReading } from '../dataset.ts';
import { parseExpression } from '../sql/parse.ts';
import { rowsFor } from '../sql/rows.ts';
import { type Cells, taken } from './cells.ts';
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
    column: (name) => {
      const { cells, reading, states } = stored.get(name)!;
      const made = read.get(name) ?? readColumn(cells, reading, new Set(reading.missing), states);
      read.set(name, made);
      return made;
    },
  };
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
  const find = (name: string) => columnOf(held, name);
  const found = expression && rowsFor(expression, find, held.rows);
  held.selected.set(sql, found);
  return found;
}

/** To SQL, names that differ in case alone are one, and so none. */
function columnOf({ column, names }: Held, name: string): Column | undefined {
  const [found, ...others] = names.filter((own) => own.toLowerCase() === name);
  return found === undefined || others.length > 0 ? undefined : column(found);
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

function narrowed({ column, names, readings }: Held, rows: Int32Array): Held {
  const known = new Map<string, Column>();
  return {
    ...{ names, rows: rows.length, readings, selected: new Map(), apart: [] },
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
