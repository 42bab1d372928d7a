import type { CheckResult, Example } from '../records/validation.ts';
import { didYouMean } from '../words.ts';
import type { Column } from './column.ts';
import type { ContractCheck } from './contract.ts';
import {
  emptyTally,
  grouped,
  percent,
  plural,
  result,
  rowsFinding,
  show,
  type Tally,
  tally,
} from './finding.ts';
import { holds, type Rule } from './rule.ts';
import type { Stack } from './stack.ts';
import { sameness } from './values.ts';

/** What a check over rows needs of the data. */
export interface Rows {
  stack: Stack;
  /** A column read as its type; the name is one of the stack's. */
  column: (name: string) => Column;
}

/** The result of a check that the contract writes in one line. */
export function checkRule(check: ContractCheck, rows: Rows): CheckResult {
  const { rule, name, level, because } = check;
  const head = { name, column: rule.columns[0], level, allowed: allowedBy(rule), because };
  const unknown = rule.columns.find((column) => !rows.stack.names.includes(column));
  if (unknown !== undefined)
    return result(head, false, {
      ...{ found: 'no such column', count: null, share: null, examples: [] },
      sentence: `${name}: there is no column ${show(unknown)}; ${didYouMean(unknown, rows.stack.names)}`,
    });
  const found = measure(rule, rows);
  const total = rows.stack.rows;
  const share = rule.measure === 'row_count' || total === 0 ? null : found.count / total;
  const words = rule.measure === 'row_count' ? '' : ` (${percent(share)})`;
  const said = `${nouns[rule.measure](found.count)}${words}`;
  const passed = holds(rule, found.count, total);
  return result(head, passed, {
    found: said,
    count: found.count,
    share,
    examples: passed ? [] : found.examples,
    sentence: `${name}: found ${said}`,
  });
}

const nouns = {
  row_count: (count: number) => plural(count, 'row'),
  missing: (count: number) => `${grouped(count)} missing`,
  duplicates: (count: number) => plural(count, 'duplicate'),
};

function allowedBy({ bounds, isShare }: Rule): string {
  const sign = isShare ? '%' : '';
  return bounds
    .map(({ comparison, value }) => {
      const text = String(value.digits).padStart(value.places + 1, '0');
      const at = text.length - value.places;
      return `${comparison} ${text.slice(0, at)}${value.places > 0 ? `.${text.slice(at)}` : ''}${sign}`;
    })
    .join(' and ');
}

function measure(rule: Rule, rows: Rows): Tally {
  if (rule.measure === 'row_count') return { count: rows.stack.rows, examples: [] };
  if (rule.measure === 'missing') return missing(rows.column(rule.columns[0] as string), rows);
  const names = rule.columns.length > 0 ? rule.columns : rows.stack.names;
  return duplicates(names.map(rows.column), rows.stack);
}

function missing(column: Column, { stack }: Rows): Tally {
  const found = emptyTally();
  column.values.forEach((value, row) => {
    if (value === null)
      tally(found, () => ({ ...stack.place(row), column: column.name, value: null }));
  });
  return found;
}

/** The rows beyond the first of each kind. */
export function duplicates(columns: readonly Column[], stack: Stack): Tally {
  const found = emptyTally();
  const seen = new Set<string>();
  for (let row = 0; row < stack.rows; row++) {
    const key = keyOf(columns, row);
    if (seen.has(key)) tally(found, () => rowExample(columns, row, stack));
    else seen.add(key);
  }
  return found;
}

/** The primary key: in every row whole, and no two alike. */
export function checkPrimaryKey(names: readonly string[], rows: Rows): CheckResult {
  const columns = names.map(rows.column);
  const found = duplicates(columns, rows.stack);
  for (let row = 0; row < rows.stack.rows; row++)
    if (columns.some(({ values }) => values[row] === null))
      tally(found, () => rowExample(columns, row, rows.stack));
  const head = {
    name: `primaryKey(${names.join(', ')})`,
    level: 'fail',
    allowed: 'each row its own key, whole',
  } as const;
  return rowsFinding(head, found, rows.stack.rows, {
    noun: 'row',
    wrong: `${found.count === 1 ? 'has' : 'have'} a key that stood there before, or a gap in it`,
  });
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

function rowExample(columns: readonly Column[], row: number, stack: Stack): Example {
  const isSensitive = columns.some(({ sensitive }) => sensitive);
  const value = isSensitive ? null : columns.map(({ cells }) => cells[row] ?? '').join(', ');
  return { ...stack.place(row), column: columns.length === 1 ? columns[0]!.name : null, value };
}
