import type { Runs } from '../../domain/data/dataset.ts';
import type { ColumnFacts, Counted } from '../../domain/data/profile/profile.ts';
import { runsOf, topOfRuns } from '../../domain/data/profile/runs.ts';
import type { StoredColumn } from './cells.ts';
import type { Connection } from './database.ts';

/** A column in more than so many different values is fetched and sorted; in fewer, it is grouped. */
const fewValues = 20_000;
const prefix = 100_000;

/** The numbers of a column: the finite ones as runs, the others counted. */
export interface Numbers {
  runs: Runs;
  infinite: ColumnFacts['infinite'];
  /** Not a number: what stands for a cell that does not read. */
  others: number;
}

/** The numbers of a column of numbers or times, of which there are at most `rows`. */
export async function numbersOf(
  connection: Connection,
  from: string,
  { value, number, valid }: StoredColumn,
  rows: number,
): Promise<Numbers> {
  const isOwn = value === number;
  const values = `select ${number} as n from ${from} where ${isOwn ? `${value} is not null` : valid}`;
  const [first] = await connection.rows(
    `select count(distinct n) from (${values} limit ${prefix})`,
  );
  if (Number(first?.[0]) > fewValues) {
    const [all] = (await connection.doubles(values, 1, rows)) as [Float64Array];
    const rest = count(all);
    return { runs: runsOf(all), ...rest };
  }
  const [kinds, counts] = (await connection.doubles(
    `select n, count(*)::double from (${values}) group by n order by n`,
    2,
    rows,
  )) as [Float64Array, Float64Array];
  const ends = count(kinds, counts);
  const start = ends.infinite.below > 0 ? 1 : 0;
  const upTo = kinds.length - (ends.infinite.above > 0 ? 1 : 0) - (ends.others > 0 ? 1 : 0);
  const runs = { values: kinds.subarray(start, upTo), counts: counts.subarray(start, upTo) };
  return { runs, ...ends };
}

/** Counts what is not finite. */
function count(values: Float64Array, counts?: Float64Array): Omit<Numbers, 'runs'> {
  let [below, above, others] = [0, 0, 0];
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    if (value - value === 0) continue;
    const times = counts ? (counts[at] as number) : 1;
    if (value === Infinity) above += times;
    else if (value === -Infinity) below += times;
    else others += times;
  }
  return { infinite: { below, above }, others };
}

/** What follows from the runs of a column of which they say all. */
export function factsOfRuns(
  runs: Runs,
  { below, above }: ColumnFacts['infinite'],
  written: (value: number) => number | string = (value) => value,
) {
  const infinite: Counted[] = [
    { value: '-Infinity', count: below },
    { value: 'Infinity', count: above },
  ].filter(({ count }) => count > 0);
  const ends = [runs.values[0], runs.values.at(-1)] as const;
  const [min, max] = ends.map((end) => (end === undefined ? null : written(end)));
  return {
    distinct: runs.values.length + infinite.length,
    min: min ?? null,
    max: max ?? null,
    top: [...topOfRuns(runs, (value) => String(written(value))), ...infinite],
  };
}
