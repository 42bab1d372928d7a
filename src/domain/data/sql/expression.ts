import type { Comparison } from '../rule/rule.ts';

/** SQL about one row, of the kinds that are certain to mean here what they mean to DuckDB. */
export type Expression =
  | { is: 'column'; name: string }
  | { is: 'number'; value: number }
  | { is: 'text'; value: string }
  | { is: 'date'; value: string }
  | { is: 'truth'; value: boolean }
  | { is: 'and' | 'or'; left: Expression; right: Expression }
  | { is: 'not' | 'missing' | 'negative' | 'abs'; operand: Expression }
  | { is: 'comparison'; comparison: Comparison; left: Expression; right: Expression }
  | { is: 'in'; operand: Expression; among: readonly Expression[] }
  | { is: 'arithmetic'; sign: Sign; left: Expression; right: Expression };

export type Sign = '+' | '-' | '*' | '/';

/** The columns that it names, in lower case. */
export function namesIn(expression: Expression): Set<string> {
  if (expression.is === 'column') return new Set([expression.name]);
  if ('left' in expression)
    return new Set([...namesIn(expression.left), ...namesIn(expression.right)]);
  return 'operand' in expression ? namesIn(expression.operand) : new Set();
}

/** The column that SQL calls by a name in lower case: to it, names that differ in case alone are one, and so none. */
export function nameIn(names: readonly string[], lower: string): string | undefined {
  const [found, ...others] = names.filter((name) => name.toLowerCase() === lower);
  return others.length > 0 ? undefined : found;
}
