import type { CheckResult } from '../records/validation.ts';
import { didYouMean } from '../words.ts';
import { type Check, settled } from './check.ts';
import type { ContractCheck } from './contract.ts';
import { countCheck } from './count-checks.ts';
import type { Dataset } from './dataset.ts';
import { type CheckHead, result, show } from './finding.ts';
import { type Bound, columnsOf, isCount } from './rule.ts';
import { statisticCheck } from './statistic-checks.ts';
import type { Profiled } from './statistics.ts';

/** A check that the contract writes in one line, or as SQL. */
export function ruleCheck(check: ContractCheck, data: Profiled): Check {
  const { rule } = check;
  const head = headOf(check);
  const names = data.dataset.columns.map(({ name }) => name);
  const unknown = columnsOf(rule).find((column) => !names.includes(column));
  if (unknown !== undefined) return settled(noColumn(head, unknown, data.dataset));
  if (isCount(rule)) return countCheck({ ...check, rule }, head, data);
  return statisticCheck({ ...check, rule }, head, data);
}

function headOf({ name, rule, level, because }: ContractCheck): CheckHead {
  const allowed = rule.bounds.map(written).join(' and ');
  return { name, column: columnsOf(rule)[0], level, allowed, because };
}

const written = ({ comparison, value, text }: Bound) =>
  `${comparison} ${value === null ? `'${text}'` : text}`;

function noColumn(head: CheckHead, unknown: string, { columns }: Dataset): CheckResult {
  const known = columns.map(({ name }) => name);
  return result(head, false, {
    ...{ found: 'no such column', count: null, share: null, examples: [] },
    sentence: `${head.name}: there is no column ${show(unknown)}; ${didYouMean(unknown, known)}`,
  });
}
