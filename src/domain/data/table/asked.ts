import type { Contract, ContractCheck } from '../contract/contract.ts';
import { columnsOf } from '../rule/rule.ts';
import { nameIn, namesIn } from '../sql/expression.ts';
import { parseExpression } from '../sql/parse.ts';

/** All SQL that a contract holds. */
export const sqlIn = ({ checks }: Contract): string[] => checks.flatMap(sqlOf);

const sqlOf = ({ rule, where }: ContractCheck): string[] => [
  ...(where === undefined ? [] : [where]),
  ...(rule.measure === 'rows' ? [rule.expression] : []),
];

/** The columns that SQL names; null where that is not certain. */
export function namesInSql(sql: string, all: readonly string[]): string[] | null {
  const expression = parseExpression(sql);
  if (!expression) return null;
  const names = Array.from(namesIn(expression), (lower) => nameIn(all, lower));
  return names.every((name) => name !== undefined) ? names : null;
}

/** The columns that a check is about, if not about all; null where that is not certain. */
export function namesOf(check: ContractCheck, all: readonly string[]): string[] | null {
  const names = [...columnsOf(check.rule)];
  for (const sql of sqlOf(check)) {
    const own = namesInSql(sql, all);
    if (!own) return null;
    names.push(...own);
  }
  return [...new Set(names)];
}

/** Columns that a contract asks something about together. */
export function askedTogether(contract: Contract | null, all: readonly string[]): string[][] {
  if (!contract) return [];
  const asked = [contract.primaryKey, ...contract.checks.map((check) => namesOf(check, all) ?? [])];
  return asked
    .map((names) => names.filter((name) => all.includes(name)))
    .filter(({ length }) => length > 1);
}
