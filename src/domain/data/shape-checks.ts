import type { CheckResult, Example } from '../records/validation.ts';
import { nearest } from '../words.ts';
import type { Contract } from './contract.ts';
import { emptyTally, plural, result, rowsFinding, show, tally } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Table } from './table.ts';

/** The columns that there should be, and what becomes of others. */
export interface Expected {
  names: string[];
  columns: Contract['columns'];
}

/** Are there rows, does each fit the header, and are the columns those that there should be? */
export function checkShape(readings: readonly Reading[], expected: Expected | null): CheckResult[] {
  const results = [rowsCheck(readings), raggedCheck(readings)];
  if (!expected) return results;
  const { names, columns } = expected;
  const tables = readings.map(({ table }) => table);
  if (columns.missing !== 'ignore') results.push(missingCheck(tables, names, columns.missing));
  if (columns.extra !== 'ignore') results.push(extraCheck(tables, names, columns.extra));
  if (columns.order !== 'ignore') results.push(orderCheck(tables, names, columns.order));
  return results;
}

function rowsCheck(readings: readonly Reading[]): CheckResult {
  const rows = readings.reduce((sum, { table }) => sum + table.rows, 0);
  const files = readings.map(({ table }) => table.file).join(', ');
  const examples = readings.map(({ table }) => wholeFile(table, null)).slice(0, 10);
  return result({ name: 'rows', level: 'fail', allowed: 'at least one row' }, rows > 0, {
    found: plural(rows, 'row'),
    count: null,
    share: null,
    examples: rows > 0 ? [] : examples,
    sentence: `there are no rows in ${files}`,
  });
}

function raggedCheck(readings: readonly Reading[]): CheckResult {
  const found = emptyTally();
  let rows = 0;
  for (const { table, ragged } of readings) {
    rows += table.rows + ragged.length;
    for (const { line, cells } of ragged)
      tally(found, () => ({
        file: table.file,
        line,
        column: null,
        value: `${plural(cells, 'cell')} instead of ${table.names.length}`,
      }));
  }
  const head = { name: 'cells', level: 'fail', allowed: 'as many cells as the header' } as const;
  const wrong = `${found.count === 1 ? 'does' : 'do'} not have as many cells as the header`;
  return rowsFinding(head, found, rows, { noun: 'row', wrong });
}

function missingCheck(tables: Table[], names: string[], level: 'fail' | 'warn'): CheckResult {
  const gone = tables.flatMap((table) =>
    names
      .filter((name) => !table.columns.has(name))
      .map((name) => ({ table, name, renamed: renamed(name, table, names) })),
  );
  const told = gone.map(
    ({ name, renamed }) => show(name) + (renamed ? ` (renamed to ${show(renamed)}?)` : ''),
  );
  return columnsResult('missing columns', level, 'every column of the contract', {
    told,
    examples: gone.map(({ table, name }) => wholeFile(table, name)),
    sentence: (list, file) => `${file} has no column ${list}`,
  });
}

/** An unknown column that is probably the missing one: the same but for case and signs, or much alike. */
function renamed(name: string, table: Table, names: string[]): string | undefined {
  const extra = table.names.filter((other) => !names.includes(other));
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const same = extra.find((other) => plain(other) === plain(name) && plain(name) !== '');
  return same ?? nearest(name, extra);
}

function extraCheck(tables: Table[], names: string[], level: 'fail' | 'warn'): CheckResult {
  const extra = tables.flatMap((table) =>
    table.names.filter((name) => !names.includes(name)).map((name) => ({ table, name })),
  );
  return columnsResult('extra columns', level, 'only columns of the contract', {
    told: extra.map(({ name }) => show(name)),
    examples: extra.map(({ table, name }) => wholeFile(table, name)),
    sentence: (list, file) => `${file} has a column that the contract does not know: ${list}`,
  });
}

function orderCheck(tables: Table[], names: string[], level: 'fail' | 'warn'): CheckResult {
  const moved = tables.flatMap((table) => {
    const here = table.names.filter((name) => names.includes(name));
    const wanted = names.filter((name) => table.columns.has(name));
    const at = here.findIndex((name, index) => name !== wanted[index]);
    return at < 0 ? [] : [{ table, name: here[at] as string, wanted: wanted[at] as string }];
  });
  return columnsResult('order of columns', level, 'the order of the contract', {
    told: moved.map(({ name, wanted }) => `${show(name)} stands where ${show(wanted)} should`),
    examples: moved.map(({ table, name }) => wholeFile(table, name)),
    sentence: (list, file) => `${file}: ${list}`,
  });
}

interface Told {
  told: string[];
  examples: Example[];
  sentence: (list: string, file: string) => string;
}

function columnsResult(
  name: string,
  level: 'fail' | 'warn',
  allowed: string,
  of: Told,
): CheckResult {
  const { told, examples, sentence } = of;
  const list = `${told.slice(0, 10).join(', ')}${told.length > 10 ? ', …' : ''}`;
  return result({ name, level, allowed }, told.length === 0, {
    found: told.length === 0 ? 'none' : plural(told.length, 'column'),
    count: null,
    share: null,
    examples: examples.slice(0, 10),
    sentence: sentence(list, examples[0]?.file ?? ''),
  });
}

/** A finding about a file as a whole stands at its first line. */
function wholeFile({ file }: Table, column: string | null): Example {
  return { file, line: 1, column, value: null };
}
