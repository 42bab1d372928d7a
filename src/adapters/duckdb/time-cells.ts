import type { ColumnReading } from '../../domain/data/dataset.ts';
import { isMissing, readCell, type Way } from './cell.ts';
import type { StoredColumn } from './cells.ts';
import { trimmed } from './sql.ts';
import { seconds } from './times.ts';

export function dateColumn(reading: ColumnReading, name: string): StoredColumn {
  return {
    reading,
    made: [{ name, from: (cell) => readCell(reading, cell, wayOfDate(cell)) }],
    value: name,
    missing: `${name} is null`,
    invalid: `(${name} = 'infinity'::date)`,
    valid: `(${name} < 'infinity'::date)`,
    number: `(date_diff('day', '1970-01-01'::date, ${name}) * 86400.0::double)`,
    isExact: true,
    shown: `(case when ${name} < 'infinity'::date then ${name} end)`,
  };
}

/** DuckDB reads more than four digits of a year, and `2024-01-1=` as the first of January. */
function wayOfDate(cell: string): Way {
  const day = (text: string) => `try_cast(${text} as date)`;
  const isExact = (text: string) =>
    `${day(text)}::varchar = ${text} and ${day(text)} <= '9999-12-31'::date`;
  const bare = trimmed(cell);
  return {
    quick: [{ test: isExact(cell), value: day(cell) }],
    read: `case when ${isExact(bare)} then ${day(bare)} end`,
    invalid: `'infinity'::date`,
  };
}

/** Any other time: its text, and its seconds. */
export function timeColumn(reading: ColumnReading, name: string): StoredColumn {
  const at = `${name}s`;
  const { type } = reading;
  const shown = type === 'time' ? at : `make_timestamp((${at} * 1000000)::bigint)`;
  const unlessMissing = (cell: string, value: string) =>
    `case when ${isMissing(reading, cell)} then null else ${value} end`;
  const number = (cell: string) => `coalesce(${seconds(trimmed(cell), reading)}, 'nan'::double)`;
  return {
    reading,
    made: [
      { name, from: (cell) => unlessMissing(cell, trimmed(cell)) },
      { name: at, from: (cell) => unlessMissing(cell, number(cell)) },
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
