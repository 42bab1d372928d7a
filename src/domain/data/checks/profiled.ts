import { probabilities } from '../../records/sketch.ts';
import type { ColumnProfile } from '../../records/validation.ts';
import type { ColumnReading, Dataset } from '../dataset.ts';
import { momentsOf, sumOf } from '../profile/moments.ts';
import { quantilesOf, sizeOf } from '../profile/runs.ts';
import type { StatisticRule } from '../rule/rule.ts';
import { type Reader, readerOf } from '../values/values.ts';

/** A dataset whose columns have been profiled. */
export interface Profiled {
  dataset: Dataset;
  /** The profile of a column, among all rows or those for which a SQL expression is true. */
  profile: (column: string, where?: string) => Promise<ColumnProfile>;
  /** The time against which freshness is taken. */
  now: Date;
}

/**
 * The statistic of a rule, but for freshness the latest time: seconds for times, and exact for whole
 * numbers beyond 2^53. Null where it is not defined. The profile has most of them, but nothing of a
 * sensitive column.
 */
export async function statisticOf(
  rule: StatisticRule,
  where: string | undefined,
  { dataset, profile }: Profiled,
): Promise<number | bigint | null> {
  const reading = dataset.columns.find(({ name }) => name === rule.column) as ColumnReading;
  if (!reading.sensitive) {
    const known = profiled(rule, await profile(rule.column, where), readerOf(reading) as Reader);
    if (known !== undefined) return known;
  }
  return counted(rule, await dataset.numbers(rule.column, where));
}

/** Undefined when a profile does not have it. */
function profiled(
  rule: StatisticRule,
  profile: ColumnProfile,
  read: Reader,
): number | bigint | null | undefined {
  const { measure } = rule;
  if (measure === 'mean' || measure === 'sd') return profile[measure];
  if (measure === 'sum') return undefined;
  if (measure === 'median' || measure === 'quantile') {
    const at = (probabilities as readonly number[]).indexOf(probabilityOf(rule));
    return at < 0 ? undefined : (profile.quantiles?.[at] ?? null);
  }
  const end = profile[measure === 'min' ? 'min' : 'max'];
  if (typeof end !== 'string') return end;
  const value = profile.type === 'integer' ? BigInt(end) : read(end);
  return typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
}

function counted(rule: StatisticRule, runs: Awaited<ReturnType<Dataset['numbers']>>) {
  const size = sizeOf(runs);
  if (size === 0) return null;
  const { measure } = rule;
  if (measure === 'sum') return sumOf(runs);
  if (measure === 'mean' || measure === 'sd') return momentsOf(runs, size)[measure];
  if (measure === 'min') return runs.values[0] as number;
  if (measure === 'max' || measure === 'freshness') return runs.values.at(-1) as number;
  return quantilesOf(runs, size, [probabilityOf(rule)])[0] as number;
}

const probabilityOf = (rule: StatisticRule) =>
  rule.measure === 'quantile' ? rule.probability : 0.5;
