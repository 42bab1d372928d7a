import type { Contract, Field } from '../contract/contract.ts';
import type { ColumnReading, DataFile, Dataset } from '../dataset.ts';
import { hasRuns, profileOf } from '../profile/profile.ts';
import { parseExpression } from '../sql/parse.ts';
import { inferKind, missingSpellings } from '../values/kind.ts';
import type { Kind } from '../values/values.ts';
import { type Column, readColumn } from './column.ts';
import { countValues, factsOf, finiteRuns } from './facts.ts';
import { type Held, knows, narrowed, select } from './held.ts';
import { mostRagged, type Reading } from './reading.ts';
import { rowsOf } from './rows.ts';
import { stack } from './stack.ts';

/** Is it plain that a contract asks for what only an engine with SQL can answer? */
export function needsEngine(contract: Contract): boolean {
  const { foreignKeys, splits } = contract;
  const isBeyond = (sql: string) => parseExpression(sql) === null;
  return foreignKeys.length > 0 || splits !== undefined || sqlIn(contract).some(isBeyond);
}

function sqlIn({ checks }: Contract): string[] {
  return checks.flatMap(({ where, rule }) => [
    ...(where === undefined ? [] : [where]),
    ...(rule.measure === 'rows' ? [rule.expression] : []),
  ]);
}

/** A table in memory, which knows the plainer part of SQL. */
export interface MemoryDataset extends Dataset {
  /** Can all the SQL of its contract be answered, to the last row as DuckDB would? */
  readonly knowsAll: boolean;
}

/** Files that are read already, as one table. */
export function memoryDataset(
  readings: readonly Reading[],
  contract: Contract | null,
): MemoryDataset {
  const held = hold(readings, contract);
  const { rows } = held.stack;
  const columns = [...held.readings.values()];
  const known = (name: string, where?: string) => {
    if (!held.readings.has(name)) throw new Error(`there is no column ${name}`);
    return among(where).column(name);
  };
  const parts = new Map<string, Held>();
  const among = (where: string | undefined): Held => {
    if (where === undefined) return held;
    const part = parts.get(where) ?? narrowed(held, select(held, where));
    parts.set(where, part);
    return part;
  };
  const profile = (names: readonly string[], where?: string) =>
    names.map((name) =>
      profileOf(held.readings.get(name) as ColumnReading, factsOf(known(name, where))),
    );
  return {
    files: readings.map(fileOf),
    rows,
    columns,
    knowsAll: contract === null || sqlIn(contract).every((sql) => knows(held, sql)),
    profile: async () => profile(held.stack.names),
    ask: async (questions) =>
      questions.map((question) => {
        const some = among(question.where);
        return { ...rowsOf(question, some), among: some.stack.rows };
      }),
    profileWhere: async (names, where) => profile(names, where),
    numbers: async (name, where) => {
      const column = known(name, where);
      if (!hasRuns(column.type))
        throw new Error(`${name} holds ${column.type}, which is no number`);
      return finiteRuns(column);
    },
    counts: async (name, most) => {
      const counts = countValues(known(name));
      if (counts.size > most) return null;
      return new Map([...counts].map(([value, count]) => [String(value), count]));
    },
  };
}

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
  return { stack: data, readings: kinds, column, selected: new Map() };
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
