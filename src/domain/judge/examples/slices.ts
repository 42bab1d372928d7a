import { InputError } from '../../errors.ts';
import { codedOf, type Predictions } from './cells.ts';
import { column, quoted } from './columns.ts';

/** A column by whose values the metrics are also told apart. */
export interface Slice {
  readonly column: string;
  /** Its values, ascending. */
  readonly values: readonly string[];
  /** The value of each example, as an index into `values`. */
  readonly codes: Int32Array;
}

/** The rows of one value need this many examples before anything is decided from them. */
export const minimumRows = 50;

const missing = '(missing)';
const mostValues = 200;

/** @throws InputError when there is no such column, or it is no category */
export function readSlice(table: Predictions, name: string): Slice {
  const { texts, codes } = codedOf(column(table, name));
  const known = new Set<string>();
  for (let code = 0; code < texts.length; code++) known.add(texts.at(code) || missing);
  if (known.size > mostValues)
    throw new InputError({
      where: table.file,
      found: `${known.size} values in ${quoted(name)}`,
      allowed: `a slice has at most ${mostValues} values`,
      remedy: 'put the values into groups in a column of their own',
    });
  const values = [...known].sort();
  const codeOf = Int32Array.from({ length: texts.length }, (_, code) =>
    values.indexOf(texts.at(code) || missing),
  );
  return { column: name, values, codes: codes.map((code) => codeOf[code]!) };
}

/** The rows of each value of a slice, by the value's code. */
export function rowsByValue(slice: Slice): Int32Array[] {
  const counts = new Int32Array(slice.values.length);
  for (const code of slice.codes) counts[code]!++;
  const rows = Array.from(counts, (count) => new Int32Array(count));
  counts.fill(0);
  for (let row = 0; row < slice.codes.length; row++) {
    const code = slice.codes[row]!;
    rows[code]![counts[code]!++] = row;
  }
  return rows;
}
