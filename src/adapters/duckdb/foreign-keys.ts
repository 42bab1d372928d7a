import type { Contract, Field, ForeignKey } from '../../domain/data/contract/contract.ts';
import { unknownField } from '../../domain/data/contract/unknown-field.ts';
import type { ColumnReading, Question } from '../../domain/data/dataset.ts';
import { InputError } from '../../domain/errors.ts';
import type { DataSource } from '../tables/source.ts';
import { named } from './answers.ts';
import type { StoredColumn } from './cells.ts';
import type { Database } from './database.ts';
import type { Load, LoadedFiles } from './files.ts';
import type { Loaded } from './load.ts';
import type { Scan } from './scan.ts';

/** Finds the files of a foreign key's resource. */
export type FindResource = (resource: string) => Promise<DataSource[]>;

/** The columns of another table, beside those that refer to them. */
export interface Referred {
  table: string;
  columns: StoredColumn[];
}

type Reference = Pick<Extract<Question, { ask: 'orphan' }>, 'columns' | 'resource' | 'fields'>;

/** The table that refers to others, and the way in which those are loaded. */
export interface Referring {
  database: Database;
  sources: readonly DataSource[];
  loaded: Loaded;
  load: Load;
}

/**
 * Loads what a table's foreign keys refer to: of every other table the key's columns alone, each
 * read as the column that refers to it, so that the two can be compared.
 *
 * @returns what a foreign key refers to
 * @throws InputError when a resource has no such column, or a row that is not whole
 */
export async function loadReferences(
  referring: Referring,
  contract: Contract,
  find: FindResource,
): Promise<(reference: Reference) => Referred> {
  const { table, columns } = referring.loaded;
  const known = new Map<string, Referred>();
  const nameOf = (reference: Reference) =>
    JSON.stringify([reference.resource, reference.fields, kindsOf(reference, columns)]);
  for (const { fields, reference } of contract.foreignKeys) {
    const key = { columns: fields, ...reference };
    if (!fields.every((name) => columns.some(({ reading }) => reading.name === name))) continue;
    const name = nameOf(key);
    if (known.has(name)) continue;
    const own = ownColumns(key, referring.loaded);
    const load = () =>
      loadReference(`${table}key${known.size}`, key, referring, { contract, find });
    known.set(name, own ?? (await load()));
  }
  return (reference) => {
    const found = known.get(nameOf(reference));
    if (!found) throw new Error(`the table of ${reference.resource} is not loaded`);
    return found;
  };
}

const kindsOf = ({ columns }: Reference, all: readonly StoredColumn[]) =>
  columns.map((name) => kindOf(named(all, name).reading));

const kindOf = ({ type, format, trueValues, falseValues, decimalChar, groupChar }: ColumnReading) =>
  JSON.stringify([type, format, trueValues, falseValues, decimalChar, groupChar]);

/** A table that refers to itself, where both columns are read alike. */
function ownColumns({ columns, resource, fields }: Reference, loaded: Loaded): Referred | null {
  if (resource !== '') return null;
  const found = loaded.columns.filter(({ reading }) => fields.includes(reading.name));
  if (found.length < new Set(fields).size) return null;
  const pairs = fields.map((field, index) => [field, columns[index] as string] as const);
  const isAlike = pairs.every(([field, column]) => {
    const [one, other] = [named(loaded.columns, field), named(loaded.columns, column)];
    return kindOf(one.reading) === kindOf(other.reading);
  });
  return isAlike
    ? { table: loaded.table, columns: fields.map((name) => named(found, name)) }
    : null;
}

async function loadReference(
  table: string,
  { columns, resource, fields }: Reference,
  { sources, loaded, load }: Referring,
  { contract, find }: { contract: Contract; find: FindResource },
): Promise<Referred> {
  const files = resource === '' ? sources : await find(resource);
  const as = columns.map((name) => named(loaded.columns, name).reading);
  const keys = { ...contract, fields: fields.map((name, index) => fieldOf(name, as[index])) };
  const narrow = (scan: Scan) => {
    for (const name of fields) if (!scan.names.includes(name)) throw unknown(name, scan, contract);
    return { ...scan, names: [...new Set(fields)] };
  };
  const found = await load({ table, sources: files, contract: keys, narrow });
  if (resource !== '') refuseRagged(found);
  return { table, columns: fields.map((name) => named(found.loaded.columns, name)) };
}

function fieldOf(name: string, reading: ColumnReading | undefined): Field {
  const { missing, ...kind } = reading as ColumnReading;
  return { ...kind, name, missingValues: [...missing], constraints: {} };
}

function unknown(name: ForeignKey['fields'][number], { source, names }: Scan, { file }: Contract) {
  return new InputError({
    where: `${file}: foreignKeys`,
    found: name,
    remedy: `${source.path}: ${unknownField(name, new Set(names))}`,
  });
}

/** A key may stand in a row that cannot be read, and whoever refers to it would be blamed. */
function refuseRagged({ scans, ragged }: LoadedFiles): void {
  for (const [index, { source }] of scans.entries()) {
    const [row] = ragged[index]?.first ?? [];
    const { path, names } = source;
    if (row)
      throw new InputError({
        where: `${path}:${row.line}`,
        remedy: `this row has ${row.cells} cells, the header ${names.length}: mend it, as foreign keys refer to this file`,
      });
  }
}
