import { InputError } from '../../errors.ts';
import { boundsOf } from '../rule/bounds.ts';
import { fitRule } from '../rule/fit.ts';
import type { CountRule, Rule } from '../rule/rule.ts';
import { forms, isRule, parseRule, type RuleError } from '../rule/text.ts';
import { tokensOf, Unexpected } from '../rule/tokens.ts';
import type { ContractCheck, ContractShape, Field } from './contract.ts';
import type { Source } from './source.ts';

type CheckText = ContractShape['checks'][number];
type Fields = ReadonlyMap<string, Field>;

/** What is wrong with a check, at which of its keys, and where in its text. */
interface CheckProblem extends Partial<RuleError> {
  key?: 'check' | 'rows' | 'allow' | 'where';
  problem: string;
  allowed?: string;
}

/**
 * Reads the entries of `checks`, each held against the fields.
 *
 * @throws InputError with line and column
 */
export function readChecks(
  { checks }: ContractShape,
  fields: Fields,
  source: Source,
): ContractCheck[] {
  return checks.map((check, index) => {
    const rule = ruleOf(check, fields);
    if ('problem' in rule) throw complaint(check, rule, index, source);
    const { name = rule.text, level, where, because } = check;
    return { name, rule, level, where, because };
  });
}

function complaint(check: CheckText, problem: CheckProblem, index: number, { where }: Source) {
  const { key, at: offset = 0, allowed } = problem;
  const found = key && check[key];
  return new InputError({
    where: where(['checks', index, ...(key ? [key] : [])], { offset }),
    ...(found !== undefined && { found }),
    ...(allowed && { allowed }),
    remedy: problem.problem,
  });
}

function ruleOf(text: CheckText, fields: Fields): Rule | CheckProblem {
  const { check, rows, allow, where } = text;
  if (where?.trim() === '') return { key: 'where', problem: 'there is no expression' };
  if (rows !== undefined)
    return check === undefined
      ? rowsRule(rows, allow)
      : { key: 'check', problem: 'there is rows already; write two checks' };
  if (check === undefined)
    return {
      problem: 'a check needs check, or rows: the SQL expression for the rows that are wrong',
    };
  if (allow !== undefined)
    return { key: 'allow', problem: 'allow is for rows; a check says it itself' };
  return lineRule(check, fields);
}

function lineRule(check: string, fields: Fields): Rule | CheckProblem {
  const parsed = parseRule(check);
  if (!isRule(parsed)) return { key: 'check', ...parsed, allowed: forms };
  const rule = fitRule(parsed, fields);
  return 'problem' in rule ? { key: 'check', ...rule } : { ...rule, text: check.trim() };
}

/** How many wrong rows are borne is written like the bound of a count. */
function rowsRule(expression: string, allow = '0'): CountRule | CheckProblem {
  const text = expression.trim();
  if (text === '') return { key: 'rows', problem: 'there is no expression' };
  try {
    const tokens = tokensOf(allow);
    const token = tokens.next('a number, or a percentage', ({ kind }) => kind === 'number');
    tokens.end();
    const { bounds, isShare = false } = boundsOf('missing', [{ comparison: '<=', token }]);
    return { measure: 'rows', expression, text, bounds, isShare };
  } catch (error) {
    if (!(error instanceof Unexpected)) throw error;
    return { key: 'allow', at: error.at, problem: error.message, allowed: '20, or 15%' };
  }
}
