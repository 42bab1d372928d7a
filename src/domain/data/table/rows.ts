import type { Example } from '../../records/validation.ts';
import { keepsTo } from '../checks/cell-rules.ts';
import { emptyTally, type Tally, tally } from '../checks/finding.ts';
import type { ColumnReading, Question } from '../dataset.ts';
import { meetsCondition } from '../rule/condition.ts';
import type { Value } from '../values/values.ts';
import { type Column, keyOf } from './column.ts';
import { type Held, select } from './held.ts';
import type { Stack } from './stack.ts';

/** The rows that a question is about, whatever its `where`. */
export function rowsOf(question: Question, held: Held): Tally {
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
    case 'repeated':
      return repeated(held, question.columns, question.skipMissing ? 'skip' : 'compare');
    case 'key':
      return repeated(held, question.columns, 'count');
    case 'sql':
      return places(held, select(held, question.expression));
    default:
      throw new Error(`rows in memory have no answer to ${question.ask}`);
  }
}

function places({ stack }: Held, rows: readonly number[]): Tally {
  const found = emptyTally();
  for (const row of rows) tally(found, () => ({ ...stack.place(row), column: null, value: null }));
  return found;
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

/**
 * Rows beyond the first of each kind; a row in which a cell does not read is no repetition of
 * another.
 *
 * @param gaps what becomes of rows in which a value is missing
 */
function repeated(
  { stack, column }: Held,
  names: readonly string[],
  gaps: 'skip' | 'count' | 'compare',
): Tally {
  const columns = names.map(column);
  const found = emptyTally();
  const seen = new Set<string>();
  for (let row = 0; row < stack.rows; row++) {
    const add = () => tally(found, () => example(columns, row, stack));
    const isGap = gaps !== 'compare' && columns.some(({ values }) => values[row] === null);
    if (isGap && gaps === 'count') add();
    if (isGap || columns.some(({ values }) => values[row] === undefined)) continue;
    const key = rowKey(columns, row);
    if (seen.has(key)) add();
    else seen.add(key);
  }
  return found;
}

/** Equal for rows alike; the length before each part keeps the parts apart. */
function rowKey(columns: readonly Column[], row: number): string {
  let key = '';
  for (const column of columns) {
    const part = column.values[row] === null ? null : String(keyOf(column, row));
    key += part === null ? '-;' : `${part.length}:${part}`;
  }
  return key;
}

/** A cell, or the cells of a row beside each other; nothing of what is sensitive. */
function example(columns: readonly Column[], row: number, stack: Stack): Example {
  const [only] = columns;
  const place = stack.place(row);
  const isHidden = columns.some(({ sensitive }) => sensitive);
  if (only && columns.length === 1) {
    const value = isHidden || only.values[row] === null ? null : (only.cells[row] ?? null);
    return { ...place, column: only.name, value };
  }
  const all = columns.map(({ cells }) => cells[row] ?? '').join(', ');
  return { ...place, column: null, value: isHidden ? null : all };
}
