import { randomUUID } from 'node:crypto';
import type { DataSource } from '../tables/source.ts';
import type { Tidy } from '../tables/tidy.ts';
import { nullText } from '../tables/tidy-line.ts';
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

/**
 * @param source whose text is UTF-8, and no JSON
 * @param tidied how it was written anew, if it was
 * @param hasBreaks there are line ends within rows: DuckDB must not begin anywhere but at the start
 */
export async function scanOf(
  source: DataSource,
  database: Database,
  tidied: Tidied | null,
  hasBreaks = tidied?.hasBreaks ?? false,
): Promise<Scan> {
  if (source.format === 'parquet') return parquet(source, database);
  return delimited(source, `rejects${scans++}`, { tidied, hasBreaks });
}

type Tidied = Pick<Tidy, 'longest' | 'hasBreaks'>;

let scans = 0;

function delimited(
  source: DataSource,
  rejects: string,
  { tidied, hasBreaks }: { tidied: Tidied | null; hasBreaks: boolean },
): Scan {
  const { dialect, names, packing, local } = source;
  const own = new Map(names.map((name, index) => [name, `f${index}`]));
  const columns = own.size === 0 ? ['f0'] : [...own.values()];
  const options = [
    'auto_detect = false, all_varchar = true, strict_mode = true',
    `skip = ${source.line - 1}, header = ${dialect.header}, delim = ${text(dialect.delimiter)}`,
    `quote = ${text(dialect.quoteChar)}, escape = ${text(dialect.quoteChar)}`,
    `columns = {${columns.map((name) => `${name}: 'varchar'`).join(', ')}}`,
    `nullstr = ${text(tidied ? nullText : noText)}, allow_quoted_nulls = false`,
    `compression = ${text(packing)}, parallel = ${!hasBreaks}`,
    `store_rejects = true, rejects_limit = 0, rejects_table = ${text(rejects)}, rejects_scan = ${text(`${rejects}_scan`)}`,
    // It is taken from the first one, be it quoted, when it is not said.
    ...(tidied ? [`new_line = '\\n'`] : []),
    ...(tidied && tidied.longest > usual ? room(tidied.longest) : []),
  ];
  return {
    source,
    names: [...names, ...Object.keys(source.partitions)],
    from: `read_csv(${text(local)}, ${options.join(', ')})`,
    where: tidied ? 'true' : whereAsItIs(columns),
    cell: (name) => own.get(name) ?? partition(source, name),
    native: () => null,
    rejects,
  };
}

/**
 * An empty line is no row; in a file of one column it reads as an empty cell. DuckDB breaks down over
 * text behind a quote when it is asked for some of the columns only, so that it is asked for all.
 */
const whereAsItIs = (columns: readonly string[]) =>
  columns.length === 1
    ? `f0 != ''`
    : `(f0 is not null or coalesce(${columns.slice(1).join(', ')}) is not null)`;

/** Nothing is null that is written as it is. What begins like this would be overlooked as a cell too many. */
const noText = `\ufdd0${randomUUID()}`;

/** DuckDB reads lines of 2 MB by itself. */
const usual = 500_000;

const room = (longest: number) => [
  `max_line_size = ${longest * 4}`,
  `buffer_size = ${Math.max(32_000_000, longest * 8)}`,
];

function partition({ partitions }: DataSource, name: string): string {
  const value = partitions[name];
  return value === undefined || value === null ? 'null::varchar' : text(value);
}

async function parquet(source: DataSource, database: Database): Promise<Scan> {
  const from = `read_parquet(${text(source.local)}, hive_partitioning = false)`;
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
  if (type === 'DOUBLE') return doubleText(value);
  // A number that is counted as the double that it is must read as that.
  if (type === 'FLOAT') return doubleText(`${value}::double`);
  // What some programs write for a time of day, in UTC.
  if (type === 'TIME WITH TIME ZONE') return `${value}::time::varchar`;
  if (type === 'BLOB') return `coalesce(try(decode(${value})), ${value}::varchar)`;
  if (/[[({]/.test(type.replace(/^DECIMAL\(.*\)$/, ''))) return `to_json(${value})::varchar`;
  if (type === 'TIMESTAMP_NS') return `replace(${value}::varchar, ' ', 'T')`;
  if (type.startsWith('TIMESTAMP'))
    return `replace(make_timestamp(epoch_us(${value}))::varchar, ' ', 'T')`;
  return `${value}::varchar`;
}

const doubleText = (value: string) =>
  `case when isnan(${value}) then 'NaN' when isinf(${value}) then case when ${value} > 0 then 'Infinity' else '-Infinity' end when ${value} = trunc(${value}) and abs(${value}) < 1e15 then ${value}::bigint::varchar else ${value}::varchar end`;
