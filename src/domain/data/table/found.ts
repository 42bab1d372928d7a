import { type CellTest, keepsTo, keepsToAll } from '../checks/cell-rules.ts';
import { mostExamples } from '../checks/finding.ts';
import type { Question } from '../dataset.ts';
import { isText } from '../profile/profile.ts';
import { meetsCondition } from '../rule/condition.ts';
import type { Value } from '../values/values.ts';
import { isPlain, kindsOf, marksIn, placeOf } from './cells.ts';
import { type Column, states } from './column.ts';
import { type Held, select } from './held.ts';
import { repeatsIn } from './repeats.ts';

/** Rows that a question is about: how many, and the first of them. */
export interface Found {
  count: number;
  first: number[];
}

/** The rows that a question is about, whatever its `where`. */
export function rowsOf(question: Question, held: Held): Found {
  const { column } = held;
  switch (question.ask) {
    case 'missing':
      return cells(column(question.column), states.missing);
    case 'invalid':
      return cells(column(question.column), states.invalid);
    case 'broken': {
      const own = column(question.column);
      const keeps = keepsTo(question.test);
      const isOne = (value: Value) => !keeps(value);
      return cells(own, states.read, isOne, breaks(own, question.test));
    }
    case 'matching': {
      const own = column(question.condition.column);
      const reading = held.readings.get(own.name)!;
      return cells(own, states.read, meetsCondition(question.condition, reading));
    }
    case 'repeated':
    case 'key':
      return repeated(question, held);
    case 'sql':
      return foundIn(select(held, question.expression));
    default:
      throw new Error(`rows in memory have no answer to ${question.ask}`);
  }
}

/** Which kinds of text break a test, where that is known without making strings of them. */
function breaks({ type, cells }: Column, test: CellTest): ((kind: number) => boolean) | undefined {
  const keeps = isText(type) ? keepsToAll(test) : undefined;
  if (!keeps) return undefined;
  const kept = keeps(kindsOf(cells));
  return (kind) => kept[kind] === 0;
}

/**
 * @param isOne of those that read, which; all of them when it is not given
 * @param isOneKind the same of a kind of cell
 */
function cells(
  column: Column,
  state: number,
  isOne: (value: Value) => boolean = () => true,
  isOneKind = (kind: number) => isOne(column.valueOfKind(kind) as Value),
): Found {
  const own = column.cells;
  const isRead = state === states.read;
  const kinds = column.states();
  const wanted = new Uint8Array(kinds.length);
  for (let kind = 0; kind < kinds.length; kind++)
    if (kinds[kind] === state && (!isRead || isOneKind(kind))) wanted[kind] = 1;
  const found: Found = { count: 0, first: [] };
  const add = (row: number) => {
    if (found.count++ < mostExamples) found.first.push(row);
  };
  if (!isPlain(own)) {
    const { codes } = own;
    if (wanted.includes(1))
      for (let row = 0; row < codes.length; row++) if (wanted[codes[row]!] === 1) add(row);
    return found;
  }
  const { wholes, unit } = own;
  const marks = marksIn(wholes);
  if (!isRead && !wanted.includes(1)) return found;
  for (let row = 0; row < wholes.length; row++) {
    const whole = wholes[row]!;
    if (whole < marks.floor ? wanted[placeOf(marks, whole)] === 1 : isRead && isOne(whole / unit))
      add(row);
  }
  return found;
}

type Repeats = Extract<Question, { ask: 'repeated' | 'key' }>;

function repeated(question: Repeats, { apart, column }: Held): Found {
  const isKey = question.ask === 'key';
  const isAmong = (name: string) => question.columns.includes(name);
  if (!isKey && apart.some((names) => names.every(isAmong))) return { count: 0, first: [] };
  const leave = isKey || question.skipMissing === true;
  const { rows, gaps } = repeatsIn(question.columns.map(column), leave ? 'leave' : 'compare');
  if (rows.length === 0 && gaps.length === 0) apart.push(question.columns);
  if (!isKey || gaps.length === 0) return foundIn(rows);
  const first = [...rows.subarray(0, mostExamples), ...gaps.subarray(0, mostExamples)];
  first.sort((a, b) => a - b);
  return { count: rows.length + gaps.length, first: first.slice(0, mostExamples) };
}

const foundIn = (rows: Int32Array): Found => ({
  count: rows.length,
  first: [...rows.subarray(0, mostExamples)],
});
