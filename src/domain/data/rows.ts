import type { Example } from '../records/validation.ts';
import { keepsTo } from './cell-rules.ts';
import type { Column } from './column.ts';
import { meetsCondition } from './condition.ts';
import type { ColumnReading, Question } from './dataset.ts';
import { emptyTally, type Tally, tally } from './finding.ts';
import type { Stack } from './stack.ts';
import { sameness, type Value } from './values.ts';

/** Columns in memory, and where their rows stand. */
export interface Held {
  stack: Stack;
  readings: ReadonlyMap<string, ColumnReading>;
  /** A column read as its type; the name is one of the stack's. */
  column: (name: string) => Column;
}

/** The rows that a question is about. */
export function rowsOf(question: Question, held: Held): Tally {
  if (question.where !== undefined) throw new Error('rows in memory have no SQL');
  switch (question.ask) {
    case 'missing':
      return cells(held, question.column, (value) => value === null);
    case 'invalid':
      return cells(held, question.column, (value) => value === undefined);
    case 'broken': {
      const keeps = keepsTo(question.test);
      return cells(held, question.column, (value) => isThere(value) && !keeps(value));
    }
    case 'matching': {
      const { column } = question.condition;
      const meets = meetsCondition(question.condition, held.readings.get(column) as ColumnReading);
      return cells(held, column, (value) => isThere(value) && meets(value));
    }
    case 'repeated': {
      const { skipMissing = false } = question;
      return repeated(held, question.columns, (isGap) => (isGap && skipMissing ? 'skip' : 'look'));
    }
    case 'key':
      return repeated(held, question.columns, (isGap) => (isGap ? 'count' : 'look'));
    default:
      throw new Error(`rows in memory have no answer to ${question.ask}`);
  }
}

type Read = Value | null | undefined;

const isThere = (value: Read): value is Value => value !== null && value !== undefined;

function cells({ stack, column }: Held, name: string, isOne: (value: Read) => boolean): Tally {
  const found = emptyTally();
  const held = column(name);
  held.values.forEach((value, row) => {
    if (isOne(value)) tally(found, () => example([held], row, stack));
  });
  return found;
}

/** Rows beyond the first of each kind; `onGap` says what becomes of a row in which a value is missing. */
function repeated(
  { stack, column }: Held,
  names: readonly string[],
  onGap: (isGap: boolean) => 'skip' | 'count' | 'look',
): Tally {
  const columns = names.map(column);
  const found = emptyTally();
  const seen = new Set<string>();
  for (let row = 0; row < stack.rows; row++) {
    const what = onGap(columns.some(({ values }) => values[row] === null));
    if (what === 'skip') continue;
    const key = what === 'look' ? keyOf(columns, row) : '';
    if (what === 'count' || seen.has(key)) tally(found, () => example(columns, row, stack));
    else seen.add(key);
  }
  return found;
}

/** Equal for rows alike; the length before each part keeps the parts apart. */
function keyOf(columns: readonly Column[], row: number): string {
  let key = '';
  for (const { cells, values, type } of columns) {
    const [cell, value] = [cells[row], values[row]];
    if (value === null || cell === null || cell === undefined) key += '-;';
    else {
      const part = String(value === undefined ? cell : sameness(value, cell, type));
      key += `${part.length}:${part}`;
    }
  }
  return key;
}

function example(columns: readonly Column[], row: number, stack: Stack): Example {
  const [only] = columns;
  const place = stack.place(row);
  if (columns.some(({ sensitive }) => sensitive))
    return { ...place, column: columns.length === 1 ? (only?.name ?? null) : null, value: null };
  if (only && columns.length === 1)
    return {
      ...place,
      column: only.name,
      value: only.values[row] === null ? null : (only.cells[row] ?? null),
    };
  return { ...place, column: null, value: columns.map(({ cells }) => cells[row] ?? '').join(', ') };
}
