import type { ColumnFacts } from '../../domain/data/profile/profile.ts';
import type { StoredColumn } from './cells.ts';
import type { Connection } from './database.ts';
import type { Fetched } from './numbers.ts';

type Order = ColumnFacts['order'];

/** So many rows tell of most columns that they are in no order. */
const beginning = 4_096;

/**
 * How the values of a column follow each other in the rows.
 *
 * @param fetched not used up; where all of them are there, nothing else needs to be asked
 */
export async function orderOf(
  connection: Connection,
  from: string,
  { reading, value, number, valid, isExact }: StoredColumn,
  fetched?: Fetched,
): Promise<Order> {
  const isWhole = reading.type === 'integer';
  if (fetched && 'all' in fetched && (isExact || !isWhole)) return orderIn(fetched.all);
  const compared = isWhole ? value : number;
  const look = async (limit: string) => {
    const [row = []] = await connection.rows(
      `select count(*), coalesce(bool_or(n > before), false), coalesce(bool_or(n < before), false)
       from (select n, lag(n) over () as before from
       (select ${compared} as n from ${from} where ${valid} ${limit}))`,
    );
    return { count: Number(row[0]), rises: row[1] === true, falls: row[2] === true };
  };
  const first = await look(`limit ${beginning}`);
  return ordered((first.rises && first.falls) || first.count < beginning ? first : await look(''));
}

interface Steps {
  count: number;
  rises: boolean;
  falls: boolean;
}

function ordered({ count, rises, falls }: Steps): Order {
  if (count < 2) return null;
  if (rises && falls) return 'none';
  return rises ? 'increasing' : falls ? 'decreasing' : 'constant';
}

/** What is not a number stands for a cell that does not read, and is passed over. */
function orderIn(all: Float64Array): Order {
  const steps = { count: 0, rises: false, falls: false };
  let before = Number.NaN;
  for (let at = 0; at < all.length && !(steps.rises && steps.falls); at++) {
    const value = all[at] as number;
    if (Number.isNaN(value)) continue;
    steps.count++;
    if (value > before) steps.rises = true;
    else if (value < before) steps.falls = true;
    before = value;
  }
  return ordered(steps);
}
