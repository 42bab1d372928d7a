import type { CheckResult, Example } from '../../records/validation.ts';
import type { Contract, Level } from '../contract/contract.ts';
import type { DataFile } from '../dataset.ts';
import { emptyTally, plural, result, rowsFinding, show, tally } from './finding.ts';

/** The columns that there should be, and what becomes of others. */
export interface Expected {
  names: readonly string[];
  columns: Contract['columns'];
  /** Which of the columns that nobody knows of is probably the one that is missing. */
  renamed: (
    name: string,
    columns: { gone: readonly string[]; added: readonly string[] },
  ) => string | undefined;
}

/** Are there rows, does each fit the header, and are the columns those that there should be? */
export function checkShape(files: readonly DataFile[], expected: Expected | null): CheckResult[] {
  const results = [rowsCheck(files), raggedCheck(files)];
  if (!expected) return results;
  const { missing, extra, order } = expected.columns;
  if (missing !== 'ignore') results.push(missingCheck(files, expected, missing));
  if (extra !== 'ignore') results.push(extraCheck(files, expected.names, extra));
  if (order !== 'ignore') results.push(orderCheck(files, expected.names, order));
  return results;
}

function rowsCheck(files: readonly DataFile[]): CheckResult {
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const paths = files.map(({ path }) => path).join(', ');
  const examples = files.map((file) => wholeFile(file, null)).slice(0, 10);
  return result({ name: 'rows', level: 'fail', allowed: 'at least one row' }, rows > 0, {
    found: plural(rows, 'row'),
    count: null,
    share: null,
    examples: rows > 0 ? [] : examples,
    sentence: `there are no rows in ${paths}`,
  });
}

function raggedCheck(files: readonly DataFile[]): CheckResult {
  const found = emptyTally();
  let rows = 0;
  for (const { path, names, ragged, rows: whole } of files) {
    rows += whole + ragged.count;
    for (const { line, cells } of ragged.first)
      tally(found, () => ({
        ...{ file: path, line, column: null },
        value: `${plural(cells, 'cell')} instead of ${names.length}`,
      }));
  }
  const count = files.reduce((sum, { ragged }) => sum + ragged.count, 0);
  const head = { name: 'cells', level: 'fail', allowed: 'as many cells as the header' } as const;
  const wrong = `${count === 1 ? 'does' : 'do'} not have as many cells as the header`;
  return rowsFinding(head, { ...found, count }, rows, { noun: 'row', wrong });
}

function missingCheck(
  files: readonly DataFile[],
  { names, renamed }: Expected,
  level: Level,
): CheckResult {
  const gone = files.flatMap((file) => {
    const added = file.names.filter((name) => !names.includes(name));
    const gone = names.filter((name) => !file.names.includes(name));
    return gone.map((name) => ({ file, name, now: renamed(name, { gone, added }) }));
  });
  return columnsResult('missing columns', level, 'every column of the contract', {
    told: gone.map(({ name, now }) => show(name) + (now ? ` (renamed to ${show(now)}?)` : '')),
    examples: gone.map(({ file, name }) => wholeFile(file, name)),
    sentence: (list, file) => `${file} has no column ${list}`,
  });
}

function extraCheck(
  files: readonly DataFile[],
  names: readonly string[],
  level: Level,
): CheckResult {
  const extra = files.flatMap((file) =>
    file.names.filter((name) => !names.includes(name)).map((name) => ({ file, name })),
  );
  return columnsResult('extra columns', level, 'only columns of the contract', {
    told: extra.map(({ name }) => show(name)),
    examples: extra.map(({ file, name }) => wholeFile(file, name)),
    sentence: (list, file) => `${file} has a column that the contract does not know: ${list}`,
  });
}

function orderCheck(
  files: readonly DataFile[],
  names: readonly string[],
  level: Level,
): CheckResult {
  const moved = files.flatMap((file) => {
    const here = file.names.filter((name) => names.includes(name));
    const wanted = names.filter((name) => file.names.includes(name));
    const at = here.findIndex((name, index) => name !== wanted[index]);
    return at < 0 ? [] : [{ file, name: here[at] as string, wanted: wanted[at] as string }];
  });
  return columnsResult('order of columns', level, 'the order of the contract', {
    told: moved.map(({ name, wanted }) => `${show(name)} stands where ${show(wanted)} should`),
    examples: moved.map(({ file, name }) => wholeFile(file, name)),
    sentence: (list, file) => `${file}: ${list}`,
  });
}

interface Told {
  told: string[];
  examples: Example[];
  sentence: (list: string, file: string) => string;
}

function columnsResult(name: string, level: Level, allowed: string, of: Told): CheckResult {
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
function wholeFile({ path }: DataFile, column: string | null): Example {
  return { file: path, line: 1, column, value: null };
}
