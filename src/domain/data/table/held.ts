import type { ColumnReading } from '../dataset.ts';
import { parseExpression } from '../sql/parse.ts';
import { rowsFor } from '../sql/rows.ts';
import type { Column } from './column.ts';
import type { Stack } from './stack.ts';

/** Columns in memory, and where their rows stand. */
export interface Held {
  stack: Stack;
  readings: ReadonlyMap<string, ColumnReading>;
  /** A column read as its type; the name is one of the stack's. */
  column: (name: string) => Column;
  /** The rows for which SQL is true, as far as it was asked for; null where it is not known. */
  selected: Map<string, number[] | null>;
}

/**
 * The rows for which a person's SQL is true.
 *
 * @throws Error where `knows` says that it is beyond what memory knows of SQL
 */
export function select(held: Held, sql: string): number[] {
  const found = selected(held, sql);
  if (!found) throw new Error(`tables in memory do not know ${sql}`);
  return found;
}

/** Does a person's SQL mean here what it means to DuckDB? Some does for some values alone, so all are looked at. */
export const knows = (held: Held, sql: string): boolean => selected(held, sql) !== null;

function selected(held: Held, sql: string): number[] | null {
  const known = held.selected.get(sql);
  if (known !== undefined) return known;
  const expression = parseExpression(sql);
  const find = (name: string) => columnOf(held, name);
  const found = expression && rowsFor(expression, find, held.stack.rows);
  held.selected.set(sql, found);
  return found;
}

/** To SQL, names that differ in case alone are one, and so none. */
function columnOf({ column, stack }: Held, name: string): Column | undefined {
  const [found, ...others] = stack.names.filter((own) => own.toLowerCase() === name);
  return found === undefined || others.length > 0 ? undefined : column(found);
}

/** Some of the rows, as if they were all. */
export function narrowed({ column, readings, stack }: Held, rows: readonly number[]): Held {
  const known = new Map<string, Column>();
  const some = <T>(all: readonly T[]): T[] => rows.map((row) => all[row] as T);
  return {
    readings,
    selected: new Map(),
    stack: {
      names: stack.names,
      rows: rows.length,
      cells: (name) => some(stack.cells(name)),
      place: (row) => stack.place(rows[row] as number),
    },
    column: (name) => {
      const whole = known.get(name) ?? column(name);
      const own = known.get(name) ?? {
        ...whole,
        cells: some(whole.cells),
        values: some(whole.values),
      };
      known.set(name, own);
      return own;
    },
  };
}
