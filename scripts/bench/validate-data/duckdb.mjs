/** `node duckdb.mjs parse|summarize FILE FIELDS`: what the engine alone takes, in a process of its own. */
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const types = {
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  datetime: 'TIMESTAMPTZ',
  string: 'VARCHAR',
};

/** Runs one statement in a database of its own. */
export async function run(sql, settings = {}) {
  const database = await DuckDBInstance.create(':memory:', { threads: '2', ...settings });
  const connection = await database.connect();
  await connection.run("set TimeZone = 'UTC'");
  const reader = await connection.runAndReadAll(sql);
  connection.closeSync();
  database.closeSync();
  return reader.getRowsJson();
}

function baseline(what, file, { fields, missingValues = [''] }) {
  const columns = fields.map(({ name, type }) => `'${name}': '${types[type]}'`);
  const missing = missingValues.map((text) => `'${text}'`);
  const table = file.endsWith('.parquet')
    ? `read_parquet('${file}')`
    : `read_csv('${file}', header = true, columns = {${columns}}, nullstr = [${missing}])`;
  const counts = fields.map(({ name }) => `count("${name}")`);
  return what === 'parse' ? `select ${counts} from ${table}` : `summarize select * from ${table}`;
}

if (process.argv[1] === import.meta.filename) {
  const [what, file, plan] = process.argv.slice(2);
  await run(baseline(what, file, JSON.parse(readFileSync(plan, 'utf8'))));
}
