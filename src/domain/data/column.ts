import { quote } from '../errors.ts';
import { type FieldType, type Kind, readerOf, type Value } from './values.ts';

/** A column read as its type. `values[row]` is null where the cell is missing, undefined where it does not read. */
export interface Column {
  name: string;
  type: FieldType;
  sensitive: boolean;
  cells: readonly (string | null)[];
  values: readonly (Value | null | undefined)[];
}

/** Reads the cells of a column; a cell that is in `missing`, null or NaN is missing. */
export function readColumn(
  cells: readonly (string | null)[],
  kind: Kind & { name: string; sensitive?: boolean },
  missing: ReadonlySet<string>,
): Column {
  const read = readerOf(kind);
  if (!read) throw new TypeError(`no reader for format ${quote(kind.format ?? '')}`);
  const values = cells.map((text) => (text === null || missing.has(text) ? null : read(text)));
  return { name: kind.name, type: kind.type, sensitive: kind.sensitive ?? false, cells, values };
}
