import type { Contract, ContractCheck } from '../contract/contract.ts';
import { columnsOf, type Rule } from '../rule/rule.ts';
import { readerOf } from '../values/values.ts';
import { type Change, changeOf, ofOutcomes, together } from './change.ts';
import { compareBounds } from './interval.ts';

/** What became of the checks. Two are held against each other when they measure the same among the same rows. */
export function diffChecks(before: Contract, after: Contract): Change[] {
  const { pairs, gone, added } = pair(before.checks, after.checks);
  return [
    ...gone.flatMap((check) => changeOf(title(check), 'looser', 'removed')),
    ...pairs.flatMap(([was, is]) => diffCheck(was, is, after)),
    ...added.flatMap((check) => changeOf(title(check), 'tighter', 'added')),
  ];
}

const title = ({ name }: ContractCheck) => `check ${name}`;

function diffCheck(was: ContractCheck, is: ContractCheck, { fields }: Contract): Change[] {
  if (subject(was) !== subject(is))
    return changeOf(title(is), 'other', `from ${whole(was)} to ${whole(is)}`);
  const [column] = columnsOf(is.rule);
  const field = fields.find(({ name }) => name === column);
  const bounds = compareBounds(was.rule, is.rule, field && readerOf(field));
  const relation = together([bounds, ofOutcomes(was.level, is.level)]);
  const level = was.level === is.level ? [] : [`level from ${was.level} to ${is.level}`];
  const limits = bounds === 'same' ? [] : [`from ${written(was.rule)} to ${written(is.rule)}`];
  return changeOf(title(is), relation, [...limits, ...level].join(', '));
}

const whole = ({ rule, where }: ContractCheck) =>
  where === undefined ? rule.text : `${rule.text} where ${where}`;

/** What a check measures, and among which rows. */
function subject({ rule, where }: ContractCheck): string {
  const { text: _, bounds: __, ...rest } = rule;
  const { isShare: ___, ...what } = { isShare: null, ...rest };
  return `${rule.measure === 'rows' ? rule.expression.trim() : JSON.stringify(what)}${where === undefined ? '' : ` where ${where.trim()}`}`;
}

const written = ({ bounds }: Rule) =>
  bounds.map(({ comparison, text }) => `${comparison} ${text}`).join(' and ');

interface Pairs {
  pairs: [ContractCheck, ContractCheck][];
  gone: ContractCheck[];
  added: ContractCheck[];
}

/** By what they measure and their level, then by what they measure, then by a name that was given to them. */
function pair(before: readonly ContractCheck[], after: readonly ContractCheck[]): Pairs {
  const [gone, added] = [new Set(before), new Set(after)];
  const pairs: Pairs['pairs'] = [];
  const exact = (check: ContractCheck) => `${subject(check)} ${written(check.rule)} ${check.level}`;
  const keys = [exact, (check: ContractCheck) => `${subject(check)} ${check.level}`, subject];
  const byName = ({ name }: ContractCheck) => name;
  for (const keyOf of [...keys, byName]) {
    const waiting = new Map<string, ContractCheck[]>();
    for (const check of gone) {
      const key = keyOf(check);
      waiting.set(key, [...(waiting.get(key) ?? []), check]);
    }
    for (const check of added) {
      const other = waiting.get(keyOf(check))?.shift();
      if (!other) continue;
      pairs.push([other, check]);
      gone.delete(other);
      added.delete(check);
    }
  }
  return { pairs, gone: [...gone], added: [...added] };
}
