import type { SchemaElement } from 'hyparquet';
import { isDecimal } from '../../parquet/cells.ts';

/** Types of values of which a cell is written as all readers of Parquet write it. */
export type ValueType =
  | 'boolean'
  | 'int32'
  | 'uint32'
  | 'int64'
  | 'uint64'
  | 'float'
  | 'double'
  | 'date'
  | 'milliseconds'
  | 'microseconds'
  | 'nanoseconds'
  | 'text';

/** How many bytes a value takes in memory; a text takes as many as it has. */
export const widths: Readonly<Record<ValueType, number>> = {
  ...{ boolean: 1, int32: 4, uint32: 4, int64: 8, uint64: 8, float: 4, double: 8 },
  ...{ date: 4, milliseconds: 8, microseconds: 8, nanoseconds: 8, text: 0 },
};

export const isNumeric = (type: ValueType): boolean => /^u?int|^float$|^double$/.test(type);

/** By how values are stored, and what they are said to be. */
const types: Readonly<Record<string, ValueType>> = {
  BOOLEAN: 'boolean',
  INT32: 'int32',
  'INT32 INT_8': 'int32',
  'INT32 INT_16': 'int32',
  'INT32 INT_32': 'int32',
  'INT32 UINT_8': 'int32',
  'INT32 UINT_16': 'int32',
  'INT32 UINT_32': 'uint32',
  'INT32 DATE': 'date',
  INT64: 'int64',
  'INT64 INT_64': 'int64',
  'INT64 UINT_64': 'uint64',
  'INT64 TIMESTAMP_MILLIS': 'milliseconds',
  'INT64 TIMESTAMP_MICROS': 'microseconds',
  'INT64 TIMESTAMP_NANOS': 'nanoseconds',
  FLOAT: 'float',
  DOUBLE: 'double',
  'BYTE_ARRAY UTF8': 'text',
};

/** What a column holds; undefined for a type that is not read so. */
export function typeOf(element: SchemaElement): ValueType | undefined {
  const { converted_type: converted, logical_type: logical, type } = element;
  if (isDecimal(element)) return undefined;
  const said = logical ? saidBy(logical) : converted;
  return types[said ? `${type} ${said}` : `${type}`];
}

function saidBy(logical: NonNullable<SchemaElement['logical_type']>): string {
  if (logical.type === 'STRING') return 'UTF8';
  if (logical.type === 'TIMESTAMP') return `TIMESTAMP_${logical.unit}`;
  if (logical.type === 'INTEGER') return `${logical.isSigned ? 'INT' : 'UINT'}_${logical.bitWidth}`;
  return logical.type;
}
