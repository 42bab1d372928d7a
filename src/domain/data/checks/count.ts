import { quote } from '../../errors.ts';
import type { CheckResult } from '../../records/validation.ts';
import type { ContractCheck } from '../contract/contract.ts';
import type { Answer, Question } from '../dataset.ts';
import { type CountRule, holds } from '../rule/rule.ts';
import type { Check } from './check.ts';
import { type CheckHead, grouped, percent, plural, result } from './finding.ts';
import type { Profiled } from './profiled.ts';

type Counting = ContractCheck & { rule: CountRule };

/** A check on how many rows there are of a kind. */
export function countCheck(check: Counting, head: CheckHead, data: Profiled): Check {
  const { rule, where } = check;
  const judge = (answer: Answer) => judgeCount(check, head, answer);
  if (rule.measure === 'distinct')
    return { questions: [], judge: async () => judge(await distinct(rule.column, where, data)) };
  const { rows, columns } = data.dataset;
  const all = { count: rows, among: rows, examples: [] };
  const question = questionOf(
    rule,
    where,
    columns.map(({ name }) => name),
  );
  if (!question) return { questions: [], judge: () => judge(all) };
  return {
    questions: [{ ...question, isFine: (count, among) => !isTooMany(rule, { count, among }) }],
    judge: ([answer]) =>
      judge({ ...(answer as Answer), ...(rule.measure === 'row_count' && { examples: [] }) }),
  };
}

async function distinct(
  column: string,
  where: string | undefined,
  data: Profiled,
): Promise<Answer> {
  const { count, missing, distinct } = await data.profile(column, where);
  return { count: distinct, among: count + missing, examples: [] };
}

/** Undefined for the rows of all files, which are known, and for what a profile has. */
export function questionOf(
  rule: CountRule,
  where: string | undefined,
  names: readonly string[],
): Question | undefined {
  const only = where === undefined ? {} : { where };
  switch (rule.measure) {
    case 'distinct':
      return undefined;
    case 'row_count':
      return where === undefined ? undefined : { ask: 'sql', expression: where };
    case 'missing':
    case 'invalid':
      return { ask: rule.measure, column: rule.column, ...only };
    case 'duplicates': {
      const columns = rule.columns.length > 0 ? rule.columns : names;
      return { ask: 'repeated', columns, ...only };
    }
    case 'share':
      return { ask: 'matching', condition: rule.condition, ...only };
    case 'rows':
      return { ask: 'sql', expression: rule.expression, ...only };
  }
}

function judgeCount({ rule, where }: Counting, head: CheckHead, answer: Answer): CheckResult {
  const { count, among, examples } = answer;
  const share = rule.measure === 'row_count' || among === 0 ? null : count / among;
  const words = rule.measure === 'row_count' ? '' : ` (${percent(share)})`;
  const said = `${nouns[rule.measure](count)}${words}`;
  return result(head, holds(rule, count, among), {
    found: said,
    count,
    share,
    examples: isTooMany(rule, answer) ? examples : [],
    sentence: `${head.name}: found ${said}${where === undefined ? '' : ` where ${quote(where, 60)}`}`,
  });
}

/** The rows that are counted are wrong only where there should be fewer of them. */
function isTooMany(rule: CountRule, { count, among }: Omit<Answer, 'examples'>): boolean {
  return rule.bounds.some(
    (bound) =>
      ['<', '<=', '='].includes(bound.comparison) &&
      !holds({ ...rule, bounds: [bound] }, count, among),
  );
}

const nouns: Record<CountRule['measure'], (count: number) => string> = {
  row_count: (count) => plural(count, 'row'),
  missing: (count) => `${grouped(count)} missing`,
  invalid: (count) => `${grouped(count)} invalid`,
  distinct: (count) => plural(count, 'distinct value'),
  duplicates: (count) => plural(count, 'duplicate'),
  share: (count) => plural(count, 'row'),
  rows: (count) => plural(count, 'row'),
};
