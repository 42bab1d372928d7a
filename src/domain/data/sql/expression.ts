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
