import type { Contract, Field } from '../contract/contract.ts';
import type { ColumnReading, DataFile, Dataset } from '../dataset.ts';
import { hasRuns, profileOf } from '../profile/profile.ts';
import { inferKind, missingSpellings } from '../values/kind.ts';
import type { Kind } from '../values/values.ts';
import { type Column, readColumn } from './column.ts';
import { countValues, factsOf, finiteRuns } from './facts.ts';
import type { Reading } from './reading.ts';
import { type Held, rowsOf } from './rows.ts';
import { stack } from './stack.ts';

const mostRagged = 10;

/** Does a contract ask for what only an engine with SQL can answer? */
export function needsSql({ checks, foreignKeys, splits }: Contract): boolean {
  const isSql = ({ where, rule }: Contract['checks'][number]) =>
    where !== undefined || rule.measure === 'rows';
  return checks.some(isSql) || foreignKeys.length > 0 || splits !== undefined;
}

/** Files that are read already, as one table; it knows no SQL. */
export function memoryDataset(readings: readonly Reading[], contract: Contract | null): Dataset {
  const held = hold(readings, contract);
  const { rows } = held.stack;
  const columns = [...held.readings.values()];
  const known = (name: string) => {
    if (!held.readings.has(name)) throw new Error(`there is no column ${name}`);
    return held.column(name);
  };
  return {
    files: readings.map(fileOf),
    rows,
    columns,
    profile: async () => columns.map((it) => profileOf(it, factsOf(known(it.name)))),
    ask: async (questions) =>
      questions.map((question) => ({ ...rowsOf(question, held), among: rows })),
    profileWhere: () => Promise.reject(noSql()),
    numbers: async (name, where) => {
      if (where !== undefined) throw noSql();
      const column = known(name);
      if (!hasRuns(column.type))
        throw new Error(`${name} holds ${column.type}, which is no number`);
      return finiteRuns(column);
    },
    counts: async (name, most) => {
      const counts = countValues(known(name));
      if (counts.size > most) return null;
      return new Map([...counts].map(([value, count]) => [String(value), count]));
    },
    close: () => {},
  };
}

const noSql = () => new Error('tables in memory have no SQL');

function hold(readings: readonly Reading[], contract: Contract | null): Held {
  const data = stack(readings.map(({ table }) => table));
  const kinds = new Map(
    data.names.map((name) => [name, readingOf(name, data.cells(name), contract)]),
  );
  const read = new Map<string, Column>();
  const column = (name: string) => {
    const known = read.get(name);
    if (known) return known;
    const kind = kinds.get(name) as ColumnReading;
    const made = readColumn(data.cells(name), kind, new Set(kind.missing));
    read.set(name, made);
    return made;
  };
  return { stack: data, readings: kinds, column };
}

/** As the contract's field says, else as is found out from all cells. */
function readingOf(
  name: string,
  cells: readonly (string | null)[],
  contract: Contract | null,
): ColumnReading {
  const field = contract?.fields.find((field) => field.name === name);
  if (field && contract) return fieldReading(field, contract);
  const missing = contract?.missingValues ?? missingSpellings(cells);
  return {
    name,
    ...inferKind(cells, new Set(missing), contract?.dialect.decimalChar),
    missing,
    sensitive: false,
  };
}

/** How the contract says that a column is read. */
export function fieldReading(field: Field, { missingValues }: Contract): ColumnReading {
  const { name, sensitive, type, format, trueValues, falseValues, decimalChar, groupChar } = field;
  const kind: Kind = { type, format, trueValues, falseValues, decimalChar, groupChar };
  return { name, ...kind, missing: field.missingValues ?? missingValues, sensitive };
}

function fileOf({ table, sha256, bytes, ragged }: Reading): DataFile {
  return {
    ...{ path: table.file, sha256, bytes, rows: table.rows, names: table.names },
    ragged: { count: ragged.length, first: ragged.slice(0, mostRagged) },
  };
}
