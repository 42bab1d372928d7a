import type { CellTest } from '../../domain/data/checks/cell-rules.ts';
import type { Question } from '../../domain/data/dataset.ts';
import type { Condition } from '../../domain/data/rule/rule.ts';
import { readerOf, type Value } from '../../domain/data/values/values.ts';
import type { StoredColumn } from './cells.ts';
import { double, identifier, text } from './sql.ts';

export type ColumnOf = (name: string) => StoredColumn;

/**
 * A question about single rows as SQL; null for one about rows beside each other.
 *
 * @param table with one row a row, and its number as `rowid`
 */
export function conditionOf(question: Question, column: ColumnOf): string | null {
  switch (question.ask) {
    case 'missing':
      return column(question.column).missing;
    case 'invalid':
      return column(question.column).invalid;
    case 'broken': {
      const stored = column(question.column);
      return `(${stored.valid} and not (${keeps(question.test, stored)}))`;
    }
    case 'matching': {
      const stored = column(question.condition.column);
      return `(${stored.valid} and ${meets(question.condition, stored)})`;
    }
    default:
      return null;
  }
}

/** A person's own SQL, all of which holds for the rows that a question is about. */
export const expressionsOf = (question: Question): string[] => [
  ...(question.where === undefined ? [] : [question.where]),
  ...(question.ask === 'sql' ? [question.expression] : []),
];

/** SQL that is true for a value that keeps to a test. */
function keeps(test: CellTest, column: StoredColumn): string {
  const { value } = column;
  if ('minimum' in test) return `${comparable(column)} >= ${literal(test.minimum, column)}`;
  if ('maximum' in test) return `${comparable(column)} <= ${literal(test.maximum, column)}`;
  if ('minLength' in test) return `length(${value}) >= ${test.minLength}`;
  if ('maxLength' in test) return `length(${value}) <= ${test.maxLength}`;
  if ('pattern' in test) return `regexp_full_match(${value}, ${text(test.pattern)}, 's')`;
  return `${comparable(column)} in (${test.enum.map((one) => literal(one, column)).join(', ')})`;
}

/** SQL that is true for a value that meets a condition; a text that is not of the column's type is met by none. */
function meets(condition: Condition, column: StoredColumn): string {
  const read = readerOf(column.reading);
  const texts = 'in' in condition ? condition.in : [condition.value];
  const values = texts.flatMap((text) => {
    const value = read?.(text) ?? null;
    return value === null ? [] : [literal(value, column)];
  });
  if (values.length === 0) return 'false';
  const comparison = 'in' in condition ? 'in' : condition.comparison;
  return `${comparable(column)} ${comparison} (${values.join(', ')})`;
}

/** What bounds are compared with: text as it is, truths, exact whole numbers, else doubles. */
function comparable({ reading, value, number, isExact }: StoredColumn): string {
  if (number === null || reading.type === 'boolean') return value;
  return reading.type === 'integer' && !isExact ? value : number;
}

function literal(value: Value, { reading, isExact }: StoredColumn): string {
  if (typeof value === 'string') return text(value);
  if (typeof value === 'boolean') return String(value);
  const isHuge = reading.type === 'integer' && !isExact;
  if (typeof value === 'bigint') return isHuge ? `'${value}'::hugeint` : double(Number(value));
  return isHuge && Number.isFinite(value) ? `'${BigInt(value)}'::hugeint` : double(value);
}

/** What no column of a person's is called. */
export const rowNumber = '"\ue000row"';

/** The table as a person's own SQL sees it: by the names of its columns, cells that do not read as null. */
export function viewOf(table: string, columns: readonly StoredColumn[]): string {
  return `(select ${[...shownOf(columns), `rowid as ${rowNumber}`].join(', ')} from ${table})`;
}

/** Names that differ in case alone are one to SQL, so that none of them can be spoken of; nor can an empty one. */
function shownOf(columns: readonly StoredColumn[]): string[] {
  const [seen, twice] = [new Set(['']), new Set([''])];
  for (const { reading } of columns) {
    const name = reading.name.toLowerCase();
    if (seen.has(name)) twice.add(name);
    seen.add(name);
  }
  return columns
    .filter(({ reading }) => !twice.has(reading.name.toLowerCase()))
    .map(({ reading, shown }) => `${shown} as ${identifier(reading.name)}`);
}

/**
 * The table's rows, each with its number as `rid`.
 *
 * @param expressions a person's own SQL; only the rows for which all of it is true
 * @param wanted the columns that are asked for: in a wide table the others cost time as well
 */
export function rowsOf(
  table: string,
  columns: readonly StoredColumn[],
  expressions: readonly string[] = [],
  wanted: readonly StoredColumn[] = columns,
): string {
  const namesOf = (some: readonly StoredColumn[]) =>
    some.flatMap((column) => column.made.map(({ name }) => name));
  const made = ['rid', ...namesOf(wanted)].join(', ');
  if (expressions.length === 0)
    return `(select ${['rowid as rid', ...namesOf(wanted)].join(', ')} from ${table})`;
  // The line end closes a comment that an expression may end with.
  const where = expressions.map((expression) => `(${expression}\n)`).join(' and ');
  const all = `(select *, rowid as rid from ${table})`;
  const isTaken = new Set(['rid', ...namesOf(columns)]);
  if (columns.some(({ reading }) => isTaken.has(reading.name.toLowerCase())))
    return `(select ${made} from ${all} where rid in (select ${rowNumber} from ${viewOf(table, columns)} where ${where}))`;
  return `(select ${made} from (select ${['*', ...shownOf(columns)].join(', ')} from ${all}) where ${where})`;
}
