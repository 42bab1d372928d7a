import type { ColumnReading } from '../../domain/data/dataset.ts';
import { type Numeral, numeral } from '../../domain/data/values/numerals.ts';
import { readCell, type Way } from './cell.ts';
import type { StoredColumn } from './cells.ts';
import { text, trimmed } from './sql.ts';

/**
 * DuckDB reads more as a number than we do: `1_000`, and as a whole one `1.5` and `1e3`. What
 * programs write is tried first, and only what is left goes the slow way, as a pattern costs as much
 * as all the rest.
 */
export function numberColumn(reading: ColumnReading, name: string): StoredColumn {
  return {
    reading,
    made: [{ name, from: (cell) => readCell(reading, cell, wayOfNumber(reading, cell)) }],
    value: name,
    missing: `${name} is null`,
    invalid: `isnan(${name})`,
    valid: `(not isnan(${name}))`,
    number: name,
    isExact: true,
    shown: `(case when not isnan(${name}) then ${name} end)`,
  };
}

/** A word for not a number is missing in a column of numbers. */
function wayOfNumber(reading: ColumnReading, cell: string): Way {
  const way = numeral('number', reading);
  const x = `try_cast(${cell} as double)`;
  const bare = `try_cast(${trimmed(cell)} as double)`;
  const invalid = `case when isnan(${bare}) then null else 'nan'::double end`;
  if (way.groupChar !== undefined || way.decimalChar !== '.') {
    const isInfinite = `isinf(${bare}) and not regexp_matches(${cell}, '[0-9]')`;
    const read = `case when ${looks(way, cell)} then try_cast(${plain(way, cell)} as double) when ${isInfinite} then ${bare} end`;
    return { read, invalid };
  }
  return {
    quick: [{ test: `isfinite(${x}) and not contains(${cell}, '_')`, value: x }],
    read: `case when not contains(${cell}, '_') and not isnan(${bare}) then ${bare} end`,
    invalid,
  };
}

const looks = ({ pattern }: Numeral, cell: string) =>
  `regexp_full_match(${trimmed(cell)}, ${text(pattern)})`;

/** As programs write it. */
function plain({ groupChar, decimalChar }: Numeral, cell: string): string {
  const bare = trimmed(cell);
  const digits = groupChar === undefined ? bare : `replace(${bare}, ${text(groupChar)}, '')`;
  return decimalChar === '.' ? digits : `replace(${digits}, ${text(decimalChar)}, '.')`;
}

/** The lowest number of 64 bits: it stands for a cell that does not read. */
const lowest = '-9223372036854775808';
const none = `'${lowest}'::bigint`;

/** Stands for a whole number that is beyond the type, or its lowest. */
const beyond = `'9223372036854775807'::bigint`;

/** Whole numbers of which a double holds each exactly; where there are others, `isBeyond` finds them. */
export function integerColumn(reading: ColumnReading, name: string): StoredColumn {
  return {
    reading,
    made: [{ name, from: (cell) => readCell(reading, cell, wayOfInteger(reading, cell)) }],
    value: name,
    missing: `${name} is null`,
    invalid: `(${name} = ${none})`,
    valid: `(${name} > ${none})`,
    number: `${name}::double`,
    isExact: true,
    shown: `(case when ${name} > ${none} then ${name}::double end)`,
  };
}

/** SQL: the value in such a column, or in one of any whole numbers, of one that a file holds as a number of 64 bits. */
export const wholeAsItIs = (value: string, isExact: boolean): string =>
  isExact
    ? `case when ${value} = ${none} then ${beyond} else ${value}::bigint end`
    : `${value}::hugeint`;

/** SQL: whether a value of an `integerColumn` is one that a double may not hold. */
export const isBeyond = ({ value, valid }: StoredColumn): string =>
  `(${value} not between ${Number.MIN_SAFE_INTEGER} and ${Number.MAX_SAFE_INTEGER} and ${valid})`;

function wayOfInteger(reading: ColumnReading, cell: string): Way {
  const way = numeral('integer', reading);
  const x = `try_cast(${cell} as bigint)`;
  const slow = `coalesce(nullif(try_cast(${plain(way, cell)} as bigint), ${none}), ${beyond})`;
  return {
    quick: [{ test: `${x}::varchar = ${cell} and ${cell} != ${text(lowest)}`, value: x }],
    read: `case when ${looks(way, cell)} then ${slow} end`,
    invalid: none,
  };
}

/** The smallest number of the type, which has 39 digits. */
const tiny = `'-170141183460469231731687303715884105728'::hugeint`;

/** Whole numbers of which a double does not hold one. */
export function hugeColumn(reading: ColumnReading, name: string): StoredColumn {
  const way = numeral('integer', reading);
  const read = (cell: string) =>
    `case when ${looks(way, cell)} then try_cast(${plain(way, cell)} as hugeint) end`;
  const from = (cell: string) => readCell(reading, cell, { read: read(cell), invalid: tiny });
  const invalid = `(${name} = ${tiny})`;
  return {
    reading,
    made: [{ name, from }],
    value: name,
    missing: `${name} is null`,
    invalid,
    valid: `(${name} != ${tiny})`,
    number: `${name}::double`,
    isExact: false,
    shown: `(case when not ${invalid} then ${name} end)`,
  };
}
