import type { Runs } from '../../domain/data/dataset.ts';
import type { ColumnFacts, Counted } from '../../domain/data/profile/profile.ts';
import { runsOf, topOfRuns } from '../../domain/data/profile/runs.ts';
import type { StoredColumn } from './cells.ts';
import type { Connection } from './database.ts';

/** A column in whose beginning there are more different values is fetched and sorted; with fewer, it is grouped. */
export const fewValues = 5_000;
const beginning = 50_000;

/** The numbers of a column: the finite ones as runs, the others counted. */
export interface Numbers {
  runs: Runs;
  infinite: ColumnFacts['infinite'];
  /** Not a number: what stands for a cell that does not read. */
  others: number;
}

/** The numbers of a column, each once with how often it stands there; or all, in the order of the rows. */
export type Fetched = { kinds: Float64Array; counts: Float64Array } | { all: Float64Array };

/** Fetches a column of numbers or times, of which there are at most `rows`. */
export async function fetchNumbers(
  connection: Connection,
  from: string,
  { value, number, valid, isExact }: StoredColumn,
  rows: number,
): Promise<Fetched> {
  const there = value === number ? `${value} is not null` : valid;
  const kind = isExact ? value : number;
  const isFew = await hasFew(connection, `select ${kind} from ${from} where ${there}`);
  if (!isFew) {
    const sql = `select ${number} from ${from} where ${there}`;
    const [all] = (await connection.doubles(sql, 1, rows)) as [Float64Array];
    return { all };
  }
  // Grouped as they are kept, and then written as a double, which few are.
  const grouped = isExact
    ? `select ${number} as k, n from (select ${value}, count(*)::double as n from ${from} where ${there} group by ${value})`
    : `select ${number} as k, count(*)::double as n from ${from} where ${there} group by 1`;
  const sql = `select k, n from (${grouped}) order by k`;
  const [kinds, counts] = (await connection.doubles(sql, 2, rows)) as [Float64Array, Float64Array];
  return { kinds, counts };
}

/** Whether the first of some values are few different ones, as all of them are then likely to be. */
export async function hasFew(connection: Connection, values: string): Promise<boolean> {
  const [row] = await connection.rows(
    `select count(distinct kind) from (select * from (${values}) t(kind) limit ${beginning})`,
  );
  return Number(row?.[0]) <= fewValues;
}

/** The array is used up. */
export function numbersIn(fetched: Fetched): Numbers {
  if ('all' in fetched) {
    const rest = count(fetched.all);
    return { runs: runsOf(fetched.all), ...rest };
  }
  const { kinds, counts } = fetched;
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
