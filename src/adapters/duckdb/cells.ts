import type { ColumnReading } from '../../domain/data/dataset.ts';
import { isText } from '../../domain/data/profile/profile.ts';
import { defaultFalse, defaultTrue, textPattern } from '../../domain/data/values/values.ts';
import { isMissing, readCell, type Way } from './cell.ts';
import { hugeColumn, integerColumn, numberColumn } from './number-cells.ts';
import { anyOf, text, trimmed } from './sql.ts';
import { dateColumn, timeColumn } from './time-cells.ts';

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
  if (type === 'integer') return integerColumn(reading, name);
  if (type === 'number') return numberColumn(reading, name);
  return type === 'date' && ['default', 'any'].includes(format)
    ? dateColumn(reading, name)
    : timeColumn(reading, name);
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
  return {
    reading,
    made: [
      { name, from: (cell) => `(${readCell(reading, cell, wayOfTruth(reading, cell))})::tinyint` },
    ],
    value: `(${name} = 1)`,
    missing: `${name} is null`,
    invalid: `(${name} = 2)`,
    valid: `(${name} < 2)`,
    number: `${name}::double`,
    isExact: true,
    shown: `(case when ${name} < 2 then ${name} = 1 end)`,
  };
}

function wayOfTruth(
  { trueValues = defaultTrue, falseValues = defaultFalse }: ColumnReading,
  cell: string,
): Way {
  const among = (cell: string) => [
    { test: `${cell} in ${anyOf(trueValues)}`, value: '1' },
    { test: `${cell} in ${anyOf(falseValues)}`, value: '0' },
  ];
  const slow = among(trimmed(cell)).map(({ test, value }) => `when ${test} then ${value}`);
  return { quick: among(cell), read: `case ${slow.join(' ')} end`, invalid: '2' };
}
