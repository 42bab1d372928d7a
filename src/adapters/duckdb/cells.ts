import type { ColumnReading } from '../../domain/data/dataset.ts';
import { isText } from '../../domain/data/profile/profile.ts';
import { numeral } from '../../domain/data/values/numerals.ts';
import {
  defaultFalse,
  defaultTrue,
  readerOf,
  textPattern,
} from '../../domain/data/values/values.ts';
import { anyOf, text, trimmed } from './sql.ts';
import { seconds } from './times.ts';

/**
 * A column of the loaded table. What a cell is stands in the value itself, which costs no memory:
 * null is missing, and one value that no cell can have stands for an invalid cell.
 */
export interface StoredColumn {
  reading: ColumnReading;
  /** The table's columns that belong to it, and how each is made from the text `cell`. */
  made: readonly { name: string; from: (cell: string) => string }[];
  /** SQL: the value; of times the text where it is not stored as a date. */
  value: string;
  /** SQL, true or false. */
  missing: string;
  invalid: string;
  /** There, and of the column's type. */
  valid: string;
  /** SQL: the value as a double, seconds for times; null for text. */
  number: string | null;
  /** Two values are the same when their numbers are, and `number` says all there is to say of one. */
  isExact: boolean;
  /** SQL: what a person sees in a query of their own. */
  shown: string;
}

/** How the column with this reading is kept; `isHuge` when it holds whole numbers that a double does not. */
export function storedColumn(reading: ColumnReading, index: number, isHuge = false): StoredColumn {
  const { type, format = 'default' } = reading;
  const name = `v${index}`;
  if (isText(type)) return textColumn(reading, name);
  if (type === 'boolean') return truthColumn(reading, name);
  if (type === 'integer' && isHuge) return hugeColumn(reading, name);
  if (type === 'integer' || type === 'number') return numberColumn(reading, name);
  return type === 'date' && ['default', 'any'].includes(format)
    ? dateColumn(reading, name)
    : timeColumn(reading, name);
}

/** SQL: whether the text `cell` is a spelling of a missing value. An empty cell is read as null where that is one of them. */
const isMissing = ({ missing }: ColumnReading, cell: string) =>
  missing.length === 0 ? `${cell} is null` : `(${cell} is null or ${cell} in ${anyOf(missing)})`;

/** The missing spellings that would read as values are looked for first; the others only where nothing is read. */
function orMissing(reading: ColumnReading, cell: string, read: string, invalid: string): string {
  const missing = isMissing(reading, cell);
  const reader = readerOf(reading);
  const isClear = reading.missing.every((spelling) => reader?.(spelling) === undefined);
  return isClear
    ? `coalesce(${read}, case when ${missing} then null else ${invalid} end)`
    : `case when ${missing} then null else coalesce(${read}, ${invalid}) end`;
}

function textColumn(reading: ColumnReading, name: string): StoredColumn {
  const pattern = reading.type === 'string' ? textPattern(reading.format) : undefined;
  const wrong = pattern ? `not regexp_matches(${name}, ${text(pattern)})` : 'false';
  const there = `${name} is not null`;
  return {
    reading,
    made: [
      { name, from: (cell) => `case when ${isMissing(reading, cell)} then null else ${cell} end` },
    ],
    value: name,
    missing: `${name} is null`,
    invalid: pattern ? `(${there} and ${wrong})` : 'false',
    valid: pattern ? `(${there} and not (${wrong}))` : there,
    number: null,
    isExact: false,
    shown: name,
  };
}

function truthColumn(reading: ColumnReading, name: string): StoredColumn {
  const { trueValues = defaultTrue, falseValues = defaultFalse } = reading;
  const read = (cell: string) => {
    const among = (text: string) =>
      `when ${text} in ${anyOf(trueValues)} then 1 when ${text} in ${anyOf(falseValues)} then 0`;
    return `case ${among(cell)} ${among(trimmed(cell))} end`;
  };
  return {
    reading,
    made: [{ name, from: (cell) => `(${orMissing(reading, cell, read(cell), '2')})::tinyint` }],
    value: `(${name} = 1)`,
    missing: `${name} is null`,
    invalid: `(${name} = 2)`,
    valid: `(${name} < 2)`,
    number: `${name}::double`,
    isExact: true,
    shown: `(case when ${name} < 2 then ${name} = 1 end)`,
  };
}

function numberColumn(reading: ColumnReading, name: string): StoredColumn {
  return {
    reading,
    made: [{ name, from: (cell) => readNumber(reading, cell) }],
    value: name,
    missing: `${name} is null`,
    invalid: `isnan(${name})`,
    valid: `(not isnan(${name}))`,
    number: name,
    isExact: true,
    shown: `(case when not isnan(${name}) then ${name} end)`,
  };
}

const nan = `'nan'::double`;

/**
 * DuckDB reads more as a number than we do: `1_000`, and as a whole one `1.5` and `1e3`. A word
 * for not a number is missing in a column of numbers. What programs write is tried first, and only
 * what is left goes the slow way, as a pattern costs as much as all the rest.
 */
function readNumber(reading: ColumnReading, cell: string): string {
  const way = numeral(reading.type as 'integer' | 'number', reading);
  const looks = `regexp_full_match(${trimmed(cell)}, ${text(way.pattern)})`;
  const x = `try_cast(${cell} as double)`;
  const trimmedX = `try_cast(${trimmed(cell)} as double)`;
  if (way.groupChar !== undefined || way.decimalChar !== '.') {
    const read = orMissing(reading, cell, slowNumber(reading, cell, looks), nan);
    return reading.type === 'integer'
      ? read
      : `case when isnan(${trimmedX}) then null else ${read} end`;
  }
  if (reading.type === 'integer') {
    const isWhole = `regexp_full_match(${cell}, '[+-]?[0-9]+')`;
    return orMissing(
      reading,
      cell,
      `case when ${isWhole} then ${x} when ${looks} then ${trimmedX} end`,
      nan,
    );
  }
  const read = `case when not contains(${cell}, '_') then coalesce(${x}, ${trimmedX}) end`;
  return `case when isnan(${x}) then null else ${orMissing(reading, cell, read, nan)} end`;
}

function slowNumber(reading: ColumnReading, cell: string, looks: string): string {
  const { groupChar, decimalChar } = numeral(reading.type as 'integer' | 'number', reading);
  const bare = withoutGroups(trimmed(cell), groupChar);
  const plain = decimalChar === '.' ? bare : `replace(${bare}, ${text(decimalChar)}, '.')`;
  const number = `try_cast(${plain} as double)`;
  if (reading.type === 'integer') return `case when ${looks} then ${number} end`;
  const infinite = `try_cast(${trimmed(cell)} as double)`;
  return `case when ${looks} then ${number} when isinf(${infinite}) and not regexp_matches(${cell}, '[0-9]') then ${infinite} end`;
}

const withoutGroups = (cell: string, groupChar: string | undefined) =>
  groupChar === undefined ? cell : `replace(${cell}, ${text(groupChar)}, '')`;

/** The smallest number of the type, which has 39 digits. */
const tiny = `'-170141183460469231731687303715884105728'::hugeint`;

function hugeColumn(reading: ColumnReading, name: string): StoredColumn {
  const { pattern, groupChar } = numeral('integer', reading);
  const read = (cell: string) => {
    const bare = withoutGroups(trimmed(cell), groupChar);
    return `case when regexp_full_match(${trimmed(cell)}, ${text(pattern)}) then try_cast(${bare} as hugeint) end`;
  };
  const invalid = `(${name} = ${tiny})`;
  return {
    reading,
    made: [{ name, from: (cell) => orMissing(reading, cell, read(cell), tiny) }],
    value: name,
    missing: `${name} is null`,
    invalid,
    valid: `(${name} != ${tiny})`,
    number: `${name}::double`,
    isExact: false,
    shown: `(case when not ${invalid} then ${name} end)`,
  };
}

function dateColumn(reading: ColumnReading, name: string): StoredColumn {
  // DuckDB reads more than four digits of a year, and `2024-01-1=` as the first of January.
  const exact = (cell: string) => {
    const day = `try_cast(${cell} as date)`;
    return `case when ${day}::varchar = ${cell} and ${day} <= '9999-12-31'::date then ${day} end`;
  };
  const read = (cell: string) => `coalesce(${exact(cell)}, ${exact(trimmed(cell))})`;
  return {
    reading,
    made: [{ name, from: (cell) => orMissing(reading, cell, read(cell), `'infinity'::date`) }],
    value: name,
    missing: `${name} is null`,
    invalid: `(${name} = 'infinity'::date)`,
    valid: `(${name} < 'infinity'::date)`,
    number: `(date_diff('day', '1970-01-01'::date, ${name}) * 86400.0::double)`,
    isExact: true,
    shown: `(case when ${name} < 'infinity'::date then ${name} end)`,
  };
}

/** Any other time: its text, and its seconds. */
function timeColumn(reading: ColumnReading, name: string): StoredColumn {
  const at = `${name}s`;
  const { type } = reading;
  const shown = type === 'time' ? at : `make_timestamp((${at} * 1000000)::bigint)`;
  return {
    reading,
    made: [
      {
        name,
        from: (cell) => `case when ${isMissing(reading, cell)} then null else ${trimmed(cell)} end`,
      },
      {
        name: at,
        from: (cell) =>
          `case when ${isMissing(reading, cell)} then null else coalesce(${seconds(trimmed(cell), reading)}, ${nan}) end`,
      },
    ],
    value: name,
    missing: `${name} is null`,
    invalid: `isnan(${at})`,
    valid: `(not isnan(${at}))`,
    number: at,
    isExact: false,
    shown: `(case when not isnan(${at}) then ${shown} end)`,
  };
}
