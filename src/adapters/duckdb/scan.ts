import type { DataSource } from '../tables/source.ts';
import type { Database } from './database.ts';
import { identifier, text } from './sql.ts';

/** How a file is read by SQL. */
export interface Scan {
  source: DataSource;
  names: readonly string[];
  /** SQL: what stands after `from`. */
  from: string;
  /** SQL: which rows of it count. */
  where: string;
  /** SQL: a cell as text, the same text as the memory engine reads; and as it is, where the file has types. */
  cell: (name: string) => string;
  native: (name: string) => { value: string; type: string } | null;
  /** The table in which rows that do not parse are put down. */
  rejects: string | null;
}

const longestObject = 10_000_000;

/**
 * @param local where its bytes lie as UTF-8
 * @param keepsEmpty columns in which an empty cell is not missing
 */
export async function scanOf(
  source: DataSource,
  local: string,
  database: Database,
  keepsEmpty: ReadonlySet<string>,
): Promise<Scan> {
  const index = scans++;
  if (source.format === 'delimited') return delimited(source, local, `rejects${index}`, keepsEmpty);
  if (source.format === 'parquet') return parquet(source, local, database);
  return json(source, local, database);
}

let scans = 0;

function delimited(
  source: DataSource,
  local: string,
  rejects: string,
  keepsEmpty: ReadonlySet<string>,
): Scan {
  const { dialect, names, packing } = source;
  const own = new Map(names.map((name, index) => [name, `f${index}`]));
  const kept = names
    .filter((name) => keepsEmpty.has(name))
    .map((name) => text(own.get(name) as string));
  const options = [
    'auto_detect = false, all_varchar = true, strict_mode = true',
    `skip = ${source.line - 1}, header = ${dialect.header}, delim = ${text(dialect.delimiter)}`,
    `quote = ${text(dialect.quoteChar)}, escape = ${text(dialect.quoteChar)}`,
    `columns = {${[...own.values()].map((name) => `${name}: 'varchar'`).join(', ')}}`,
    `compression = ${text(packing)}`,
    `store_rejects = true, rejects_limit = 0, rejects_table = ${text(rejects)}, rejects_scan = ${text(`${rejects}_scan`)}`,
    ...(kept.length > 0 ? [`force_not_null = [${kept.join(', ')}]`] : []),
  ];
  return {
    source,
    names: [...names, ...Object.keys(source.partitions)],
    from: `read_csv(${text(local)}, ${options.join(', ')})`,
    // An empty line is no row; in a file of one column it reads as an empty cell.
    where: names.length === 1 ? `f0 is not null and f0 != ''` : 'true',
    cell: (name) => own.get(name) ?? partition(source, name),
    native: () => null,
    rejects,
  };
}

function partition({ partitions }: DataSource, name: string): string {
  const value = partitions[name];
  return value === undefined || value === null ? 'null::varchar' : text(value);
}

async function parquet(source: DataSource, local: string, database: Database): Promise<Scan> {
  const from = `read_parquet(${text(local)}, hive_partitioning = false)`;
  const described = await database.rows(`describe select * from ${from}`);
  const types = new Map(described.map(([name, type]) => [name as string, type as string]));
  return {
    source,
    names: [...types.keys(), ...Object.keys(source.partitions)],
    from,
    where: 'true',
    cell: (name) => {
      const type = types.get(name);
      return type === undefined ? partition(source, name) : asText(identifier(name), type);
    },
    native: (name) => {
      const type = types.get(name);
      return type === undefined ? null : { value: identifier(name), type };
    },
    rejects: null,
  };
}

/** A typed value in the words of the memory engine: whole doubles without a point, times as ISO 8601, lists as JSON. */
function asText(value: string, type: string): string {
  if (type === 'VARCHAR') return value;
  if (type === 'DOUBLE' || type === 'FLOAT') return doubleText(value);
  if (type.startsWith('TIMESTAMP'))
    return `replace(make_timestamp(epoch_us(${value}))::varchar, ' ', 'T')`;
  return /[[({]/.test(type.replace(/^DECIMAL\(.*\)$/, ''))
    ? `to_json(${value})::varchar`
    : `${value}::varchar`;
}

const doubleText = (value: string) =>
  `case when isnan(${value}) then 'NaN' when ${value} = trunc(${value}) and abs(${value}) < 1e15 then ${value}::bigint::varchar else ${value}::varchar end`;

async function json(source: DataSource, local: string, database: Database): Promise<Scan> {
  const format = source.format === 'json' ? 'array' : 'newline_delimited';
  const from = `read_json_objects(${text(local)}, format = ${text(format)}, compression = ${text(source.packing === 'none' ? 'uncompressed' : source.packing)}, maximum_object_size = ${longestObject})`;
  const keys = await database.rows(
    `select key from (select unnest(keys) as key, generate_subscripts(keys, 1) as place, row
     from (select json_keys(json) as keys, row_number() over () as row from ${from}))
     group by key order by min(row * 100000 + place)`,
  );
  const own = new Set(keys.map(([key]) => key as string));
  return {
    source,
    names: [...own, ...Object.keys(source.partitions).filter((name) => !own.has(name))],
    from,
    where: 'true',
    cell: (name) => (own.has(name) ? jsonText(name) : partition(source, name)),
    native: () => null,
    rejects: null,
  };
}

function jsonText(name: string): string {
  const path = text(`$."${name.replace(/["\\]/g, '\\$&')}"`);
  const value = `json_extract_string(json, ${path})`;
  return `case when json_type(json, ${path}) = 'DOUBLE' then ${doubleText(`${value}::double`)} else ${value} end`;
}
