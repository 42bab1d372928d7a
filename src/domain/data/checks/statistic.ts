import { quote } from '../../errors.ts';
import type { CheckResult } from '../../records/validation.ts';
import type { ContractCheck } from '../contract/contract.ts';
import type { ColumnReading } from '../dataset.ts';
import { isNumber } from '../profile/profile.ts';
import { meets, type StatisticRule } from '../rule/rule.ts';
import { type FieldType, readerOf } from '../values/values.ts';
import type { Check } from './check.ts';
import { type CheckHead, result, show } from './finding.ts';
import { type Profiled, statisticOf } from './profiled.ts';

type OnStatistic = ContractCheck & { rule: StatisticRule };
type Statistic = number | bigint | null;

/** A check on a statistic of a column, of a type that has it. */
export function statisticCheck(check: OnStatistic, head: CheckHead, data: Profiled): Check {
  const { rule, where } = check;
  const reading = data.dataset.columns.find(({ name }) => name === rule.column) as ColumnReading;
  const judge = async () => {
    const found = await statisticOf(rule, where, data);
    const since = rule.measure === 'freshness' && found !== null;
    return judgeStatistic(
      check,
      head,
      reading,
      since ? data.now.getTime() / 1000 - Number(found) : found,
    );
  };
  return { questions: [], judge };
}

function judgeStatistic(
  { rule, where }: OnStatistic,
  head: CheckHead,
  reading: ColumnReading,
  found: Statistic,
): CheckResult {
  const passed = meets(rule, found, readerOf(reading));
  const among = where === undefined ? '' : ` where ${quote(where, 60)}`;
  const said = found === null ? 'nothing to take it of' : words(rule, reading, found);
  const few = `${show(rule.column)} has too few values${among}`;
  return result(head, passed, {
    ...{ found: said, count: null, share: null, examples: [] },
    sentence: `${head.name}: ${found === null ? few : `found ${said}${among}`}`,
  });
}

/** What was found, as a person writes it; a statistic of a sensitive column may be one of its values. */
function words(
  rule: StatisticRule,
  { sensitive, type }: ColumnReading,
  found: number | bigint,
): string {
  if (sensitive) return 'a value that is not shown, as the column is sensitive';
  if (typeof found === 'bigint') return String(found);
  if (rule.measure === 'freshness') return span(found);
  return isNumber(type) ? short(rule, found) : moment(found, type);
}

/** With as many digits as it takes to see on which side of its bounds it lies, and at least six. */
function short(rule: StatisticRule, found: number): string {
  for (let digits = 6; digits < 17; digits++) {
    const rounded = Number(found.toPrecision(digits));
    if (meets(rule, rounded) === meets(rule, found)) return String(rounded);
  }
  return String(found);
}

const units = { days: 86_400, hours: 3600, minutes: 60, seconds: 1 };

function span(seconds: number): string {
  const all = Object.entries(units);
  const [unit, length] = all.find(([, length]) => Math.abs(seconds) >= length) ?? ['seconds', 1];
  return `${Number((seconds / length).toFixed(2))} ${unit}`;
}

/** A time in ISO 8601, in UTC. */
function moment(seconds: number, type: FieldType): string {
  const iso = new Date(seconds * 1000).toISOString();
  if (type === 'date') return iso.slice(0, 10);
  return type === 'time' ? iso.slice(11, 19) : `${iso.slice(0, 19)}Z`;
}
