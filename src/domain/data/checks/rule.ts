import { quote } from '../../errors.ts';
import type { CheckResult } from '../../records/validation.ts';
import { didYouMean } from '../../words.ts';
import type { ContractCheck } from '../contract/contract.ts';
import type { Dataset } from '../dataset.ts';
import { type Misfit, misfit, spelledFor } from '../rule/fit.ts';
import { type Bound, columnsOf, isCount, type Rule } from '../rule/rule.ts';
import { type Check, settled } from './check.ts';
import { countCheck } from './count.ts';
import { type CheckHead, result, show } from './finding.ts';
import type { Profiled } from './profiled.ts';
import { statisticCheck } from './statistic.ts';

/** A check that the contract writes in one line, or as SQL. */
export function ruleCheck(check: ContractCheck, data: Profiled): Check {
  const { rule } = check;
  const head = headOf(check);
  const names = data.dataset.columns.map(({ name }) => name);
  const unknown = columnsOf(rule).find((column) => !names.includes(column));
  if (unknown !== undefined) return settled(noColumn(head, unknown, data.dataset));
  const [column] = columnsOf(rule);
  const reading = data.dataset.columns.find(({ name }) => name === column);
  if (!reading) return checkOf(check, rule, head, data);
  const wrong = misfit(rule, reading);
  if (wrong) return settled(noSense(head, wrong));
  return checkOf(check, spelledFor(rule, reading), head, data);
}

function checkOf(check: ContractCheck, rule: Rule, head: CheckHead, data: Profiled): Check {
  if (isCount(rule)) return countCheck({ ...check, rule }, head, data);
  return statisticCheck({ ...check, rule }, head, data);
}

/** A rule that the columns of the contract were not there to be held against. */
function noSense(head: CheckHead, { value, problem }: Misfit): CheckResult {
  const said = value === undefined ? problem : `${quote(value, 40)} is ${problem}`;
  return result(head, false, {
    ...{ found: 'cannot be asked', count: null, share: null, examples: [] },
    sentence: `${head.name}: ${said}`,
  });
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
