import type { CheckResult, ColumnProfile } from '../records/validation.ts';
import { type Column, readColumn } from './column.ts';
import { checkColumn } from './column-checks.ts';
import type { Contract } from './contract.ts';
import { factsOf } from './facts.ts';
import { inferKind, missingSpellings } from './kind.ts';
import { profileOf } from './profile.ts';
import type { Reading } from './reading.ts';
import { checkPrimaryKey, checkRule } from './rule-checks.ts';
import { checkShape } from './shape-checks.ts';
import { type Stack, stack } from './stack.ts';

/** What was found in data: the same whatever engine reads it. */
export interface Inspection {
  rows: number;
  columns: ColumnProfile[];
  checks: CheckResult[];
}

/**
 * Profiles every column of one table in several files, and holds it against the contract. Without
 * one, the files must still have rows, cells as in the header, and the same columns.
 */
export function inspect(readings: readonly Reading[], contract: Contract | null): Inspection {
  const data = stack(readings.map(({ table }) => table));
  const column = columnReader(data, contract);
  const checks = checkShape(readings, expected(readings, contract));
  const columns = data.names.map((name) => {
    const read = column(name);
    const field = contract?.fields.find((field) => field.name === name);
    if (field) checks.push(...checkColumn(field, read, data.place));
    return profileOf(read, factsOf(read));
  });
  const rows = { stack: data, column };
  if (contract?.primaryKey.length && contract.primaryKey.every((key) => data.names.includes(key)))
    checks.push(checkPrimaryKey(contract.primaryKey, rows));
  checks.push(...(contract?.checks ?? []).map((check) => checkRule(check, rows)));
  return { rows: data.rows, columns, checks };
}

function expected(readings: readonly Reading[], contract: Contract | null) {
  if (contract && contract.fields.length > 0)
    return { names: contract.fields.map(({ name }) => name), columns: contract.columns };
  const [first] = readings;
  if (!first || readings.length === 1) return null;
  const columns = { missing: 'fail', extra: 'fail', order: 'ignore' } as const;
  return { names: first.table.names, columns };
}

function columnReader(data: Stack, contract: Contract | null): (name: string) => Column {
  return (name) => {
    const cells = data.cells(name);
    const field = contract?.fields.find((field) => field.name === name);
    if (field) {
      const missing = new Set(field.missingValues ?? contract?.missingValues);
      return readColumn(cells, field, missing);
    }
    const missing = new Set(contract?.missingValues ?? missingSpellings(cells));
    return readColumn(cells, { name, ...inferKind(cells, missing) }, missing);
  };
}
