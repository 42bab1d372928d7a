import type { ColumnFacts } from '../../domain/data/profile/profile.ts';
import type { StoredColumn } from './cells.ts';
import type { Connection } from './database.ts';

/** So many rows tell of most columns that they are in no order. */
const beginning = 4_096;

/** How the values of a column follow each other in the rows. */
export async function orderOf(
  connection: Connection,
  from: string,
  { reading, value, number, valid }: StoredColumn,
): Promise<ColumnFacts['order']> {
  const compared = reading.type === 'integer' ? value : number;
  const look = async (limit: string) => {
    const [row = []] = await connection.rows(
      `select count(*), coalesce(bool_or(n > before), false), coalesce(bool_or(n < before), false)
       from (select n, lag(n) over () as before from
       (select ${compared} as n from ${from} where ${valid} ${limit}))`,
    );
    return { count: Number(row[0]), rises: row[1] === true, falls: row[2] === true };
  };
  const first = await look(`limit ${beginning}`);
  if (first.rises && first.falls) return 'none';
  const { count, rises, falls } = first.count < beginning ? first : await look('');
  if (count < 2) return null;
  if (rises && falls) return 'none';
  return rises ? 'increasing' : falls ? 'decreasing' : 'constant';
}
