import type { DataFile } from '../../domain/data/dataset.ts';
import { InputError } from '../../domain/errors.ts';
import { readDelimited } from '../tables/delimited.ts';
import { unpacked } from '../tables/packing.ts';
import type { Database } from './database.ts';
import type { Scan } from './scan.ts';

const mostRagged = 10;
const ragged = `error_type in ('MISSING COLUMNS', 'TOO MANY COLUMNS')`;

/**
 * The rows of a file that do not have as many cells as its header.
 *
 * @throws InputError with the line, where a row does not parse at all
 */
export async function raggedRows(
  database: Database,
  { source, rejects }: Scan,
): Promise<DataFile['ragged']> {
  if (rejects === null) return { count: 0, first: [] };
  const [broken] = await database.rows(
    `select line_byte_position, error_type from ${rejects} where not ${ragged} order by 1 limit 1`,
  );
  if (broken) throw await unparsed(source, Number(broken[0]), String(broken[1]));
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

const problems: Record<string, string> = {
  'UNQUOTED VALUE':
    'a quote is opened in this row and not closed, or text follows it: double it if it is text',
  'INVALID ENCODING': 'this row is not UTF-8: say the encoding in the contract, under dialect',
  'LINE SIZE OVER MAXIMUM': 'this row is too long: close its quotes, or break its lines',
};

async function unparsed(source: Scan['source'], at: number, problem: string): Promise<InputError> {
  const [line] = await linesAt(source, [at]);
  const remedy = problems[problem] ?? `this row does not parse (${problem.toLowerCase()})`;
  return new InputError({ where: `${source.path}:${line}`, remedy });
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
