import type { CheckResult, Example } from '../records/validation.ts';
import { type CellRule, cellRules, typeWords } from './cell-rules.ts';
import type { Column } from './column.ts';
import type { Field } from './contract.ts';
import { emptyTally, rowsFinding, type Tally, tally } from './finding.ts';
import type { Stack } from './stack.ts';
import { sameness, type Value } from './values.ts';

/** What a field of the contract says of its column, each with the cells that do not keep to it. */
export function checkColumn(field: Field, column: Column, place: Stack['place']): CheckResult[] {
  const { required = false, unique = false } = field.constraints;
  const wholeColumn = { field, column, place };
  const results = [typeCheck(wholeColumn)];
  if (required) results.push(requiredCheck(wholeColumn));
  if (unique) results.push(uniqueCheck(wholeColumn));
  return [...results, ...cellRules(field).map((rule) => ruleCheck(wholeColumn, rule))];
}

interface FieldColumn {
  field: Field;
  column: Column;
  place: Stack['place'];
}

/** The rows of a column whose value is not as it should be. */
function offenders(
  { column, place }: FieldColumn,
  isWrong: (value: Value | null | undefined, row: number) => boolean,
): Tally {
  const found = emptyTally();
  column.values.forEach((value, row) => {
    if (isWrong(value, row)) tally(found, () => exampleOf(column, row, place));
  });
  return found;
}

function exampleOf(column: Column, row: number, place: Stack['place']): Example {
  const value = column.sensitive ? null : (column.cells[row] ?? null);
  return { ...place(row), column: column.name, value };
}

const head = ({ name }: Field, check: string, allowed: string) =>
  ({ name: `${check}(${name})`, column: name, level: 'fail', allowed }) as const;

function typeCheck(of: FieldColumn): CheckResult {
  const { type, format } = of.field;
  const { many, one } = typeWords[type];
  const as = format ? ` as ${format}` : '';
  const found = offenders(of, (value) => value === undefined);
  return rowsFinding(head(of.field, 'type', many + as), found, of.column.values.length, {
    noun: 'value',
    wrong: found.count === 1 ? `is not ${one}${as}` : `are not ${many}${as}`,
  });
}

function requiredCheck(of: FieldColumn): CheckResult {
  const found = offenders(of, (value) => value === null);
  return rowsFinding(
    head(of.field, 'required', 'no missing value'),
    found,
    of.column.values.length,
    {
      noun: 'value',
      wrong: found.count === 1 ? 'is missing' : 'are missing',
    },
  );
}

function uniqueCheck(of: FieldColumn): CheckResult {
  const { cells, type } = of.column;
  const seen = new Set<string | number>();
  const found = offenders(of, (value, row) => {
    if (value === null || value === undefined) return false;
    const key = sameness(value, cells[row] as string, type);
    return seen.has(key) || !seen.add(key);
  });
  return rowsFinding(head(of.field, 'unique', 'each value once'), found, cells.length, {
    noun: 'value',
    wrong: found.count === 1 ? 'stands there again' : 'stand there again',
  });
}

function ruleCheck(of: FieldColumn, rule: CellRule): CheckResult {
  const found = offenders(
    of,
    (value) => value !== null && value !== undefined && !rule.keeps(value),
  );
  return rowsFinding(head(of.field, rule.name, rule.allowed), found, of.column.values.length, {
    noun: 'value',
    wrong: `${found.count === 1 ? 'is' : 'are'} ${rule.wrong}`,
  });
}
