import { type Packed, startOf } from '../../packed.ts';
import { loops, pieceSize } from '../loops/loops.ts';

/**
 * The seconds since 1970 in UTC of texts that look as times do nearly always, `2024-01-31` and
 * `2024-01-31T10:00:00` with or without a `Z`: in a twentieth of the time that a regular expression
 * takes.
 *
 * @returns NaN for all other texts; null where the type has none, or the format is no default one
 */
export function usualTimes(
  { ends, bytes }: Packed,
  type: string,
  format = 'default',
): Float64Array | null {
  const isDefault = format === 'default' || format === 'any';
  if (!isDefault || (type !== 'date' && type !== 'datetime')) return null;
  const found = new Float64Array(ends.length).fill(Number.NaN);
  const { one, into, tables, times } = loops();
  const [table] = tables;
  for (let from = 0; from < ends.length; from += most) {
    const some = ends.subarray(from, from + most);
    const [start, end] = [startOf(ends, from), some.at(-1)!];
    // Texts that are so long are no times.
    if (end - start > table.bytes.length) continue;
    table.bytes.set(bytes.subarray(start, end));
    one.ints.set(some);
    times(table.at, start, one.at, some.length, Number(type === 'date'), into.at);
    found.set(into.doubles.subarray(0, some.length), from);
  }
  return found;
}

/** So many are read at a time: there is room for times that are longer than any of these. */
const most = pieceSize / 2;
