import type { DataFile } from '../../domain/data/dataset.ts';
import { readDelimited } from '../tables/delimited.ts';
import { unpacked } from '../tables/packing.ts';
import type { Database } from './database.ts';
import type { Scan } from './scan.ts';

const mostRagged = 10;
const ragged = `error_type in ('MISSING COLUMNS', 'TOO MANY COLUMNS')`;

/**
 * The rows of a file that do not have as many cells as its header.
 *
 * @throws Error where a row does not parse at all, which DuckDB leaves out
 */
export async function raggedRows(
  database: Database,
  { source, rejects }: Scan,
): Promise<DataFile['ragged']> {
  if (rejects === null) return { count: 0, first: [] };
  const [broken] = await database.rows(
    `select error_type from ${rejects} where not ${ragged} limit 1`,
  );
  if (broken) throw new Error(`a row does not parse: ${broken[0]}`);
  const [total = []] = await database.rows(
    `select count(distinct line_byte_position) from ${rejects} where ${ragged}`,
  );
  const first = await database.rows(
    `select line_byte_position, any_value(csv_line) from ${rejects} where ${ragged} group by 1 order by 1 limit ${mostRagged}`,
  );
  const lines = await linesAt(
    source,
    first.map(([at]) => Number(at)),
  );
  return {
    count: Number(total[0]),
    first: first.map(([, row], index) => ({
      line: lines[index] as number,
      cells: readDelimited(String(row), source.path, { ...source.dialect, header: false }).table
        .names.length,
    })),
  };
}

/** The physical lines on which these bytes stand; ascending, counted from 0 as DuckDB does. */
async function linesAt(source: Scan['source'], places: readonly number[]): Promise<number[]> {
  const lines: number[] = [];
  if (places.length === 0) return lines;
  let [line, offset] = [1, 0];
  for await (const piece of unpacked(source)) {
    let from = 0;
    for (;;) {
      const place = (places[lines.length] ?? Infinity) - offset;
      const end = piece.indexOf(10, from);
      if (place < (end < 0 ? piece.length : end + 1)) lines.push(line);
      else if (end < 0) break;
      else [line, from] = [line + 1, end + 1];
    }
    offset += piece.length;
    if (lines.length === places.length) break;
  }
  while (lines.length < places.length) lines.push(line);
  return lines;
}
