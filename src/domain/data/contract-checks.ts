import { InputError } from '../errors.ts';
import { boundsOf } from './bounds.ts';
import type { ContractCheck, ContractShape, Field } from './contract.ts';
import type { Rule } from './rule.ts';
import { fitRule } from './rule-fit.ts';
import { forms, isRule, parseRule, type RuleError } from './rule-text.ts';
import { type Token, tokensOf, Unexpected } from './rule-tokens.ts';
import type { Source } from './source.ts';

type CheckText = ContractShape['checks'][number];

/** Reads the entries of `checks`, each held against the fields. */
export function readChecks(
  { checks }: ContractShape,
  fields: ReadonlyMap<string, Field>,
  source: Source,
): ContractCheck[] {
  return checks.map((check, index) => {
    const rule =
      check.rows === undefined ? lineRule(check, index) : rowsRule(check, check.rows, index);
    const { name = rule.text, level, where, because } = check;
    return { name, rule, level, where, because };
  });

  function lineRule({ check, allow }: CheckText, index: number): Rule {
    if (check === undefined) {
      const remedy = 'a check needs check, or rows: the SQL expression for the rows that are wrong';
      throw new InputError({ where: source.where(['checks', index]), remedy });
    }
    if (allow !== undefined)
      throw complain(index, 'allow', allow, {
        at: 0,
        problem: 'allow is for rows; a check says it itself',
      });
    const parsed = parseRule(check);
    const rule = isRule(parsed) ? fitRule(parsed, fields) : parsed;
    if ('problem' in rule)
      throw complain(index, 'check', check, rule, isRule(parsed) ? undefined : forms);
    return { ...rule, text: check.trim() };
  }

  function rowsRule({ check, allow = '0' }: CheckText, expression: string, index: number): Rule {
    if (check !== undefined)
      throw complain(index, 'check', check, {
        at: 0,
        problem: 'there is rows already; write two checks',
      });
    if (expression.trim() === '')
      throw complain(index, 'rows', expression, { at: 0, problem: 'there is no expression' });
    const bounds = allowed(allow);
    if ('problem' in bounds) throw complain(index, 'allow', allow, bounds, '20, or 15%');
    return { measure: 'rows', expression, text: expression.trim(), ...bounds };
  }

  function complain(index: number, key: string, found: string, error: RuleError, allowed?: string) {
    const where = source.where(['checks', index, key], { offset: error.at });
    return new InputError({ where, found, ...(allowed && { allowed }), remedy: error.problem });
  }
}

/** How many wrong rows are borne. */
function allowed(
  text: string,
): Pick<Rule & { isShare: boolean }, 'bounds' | 'isShare'> | RuleError {
  try {
    const tokens = tokensOf(text);
    const token: Token = tokens.next('a number, or a percentage', ({ kind }) => kind === 'number');
    tokens.end();
    const { bounds, isShare = false } = boundsOf('missing', [{ comparison: '<=', token }]);
    return { bounds, isShare };
  } catch (error) {
    if (error instanceof Unexpected) return { at: error.at, problem: error.message };
    throw error;
  }
}
