import type { DataFile } from '../../domain/data/dataset.ts';
import { mostRagged, type RaggedRow } from '../../domain/data/table/reading.ts';
import { eachRow } from '../tables/header.ts';
import type { Database } from './database.ts';
import type { Scan } from './scan.ts';

const isRagged = `error_type in ('MISSING COLUMNS', 'TOO MANY COLUMNS')`;

/**
 * The rows of a file that do not have as many cells as its header. DuckDB says that there are some,
 * but not always where: they are looked for then.
 *
 * @param rows as many as DuckDB has read
 * @throws Error where a row does not parse at all, or there are not as many rows as it has read
 */
export async function raggedRows(
  database: Database,
  { source, rejects }: Scan,
  rows: number,
): Promise<DataFile['ragged']> {
  if (rejects === null) return { count: 0, first: [] };
  const [[all, ragged] = []] = await database.rows(
    `select count(*), count(*) filter (where ${isRagged}) from ${rejects}`,
  );
  if (all !== ragged) throw new Error('a row does not parse');
  if (Number(all) === 0) return { count: 0, first: [] };
  const first: RaggedRow[] = [];
  let [whole, count] = [source.dialect.header ? -1 : 0, 0];
  await eachRow(source, ({ line, cells }) => {
    if (cells === source.names.length) whole++;
    else if (count++ < mostRagged) first.push({ line, cells });
    return false;
  });
  if (whole !== rows) throw new Error(`${rows} rows are read of ${whole}`);
  return { count, first };
}
