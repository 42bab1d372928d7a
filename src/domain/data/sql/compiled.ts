import { compare, holdsFor } from '../rule/condition.ts';
import type { Comparison } from '../rule/rule.ts';
import type { Column } from '../table/column.ts';
import { readerOf } from '../values/values.ts';
import type { Sign } from './expression.ts';

/** What an expression is for a row; null where it has no value. */
type Result = number | string | boolean | null;

export interface Compiled {
  /** What is written in the expression is a `numeral` or a `quote`, which takes the type of what it stands beside. */
  type: 'number' | 'text' | 'date' | 'truth' | 'numeral' | 'quote';
  of: (row: number) => Result;
}

/** Thrown where it is not certain that DuckDB would find the same. */
export const beyond = new Error('this takes an engine that knows SQL');

const isWritten = ({ type }: Compiled) => type === 'numeral' || type === 'quote';

export function columnOf(column: Column | undefined): Compiled {
  if (!column) throw beyond;
  const { cells, format = 'default', type, values } = column;
  const of = (row: number) => (values[row] ?? null) as Result;
  switch (type) {
    case 'string':
    case 'any':
      return { type: 'text', of: (row) => (values[row] === null ? null : (cells[row] ?? null)) };
    case 'boolean':
      return { type: 'truth', of };
    case 'integer':
    case 'number':
      if (values.some((value) => typeof value === 'bigint')) throw beyond;
      return { type: 'number', of };
    case 'date':
      if (format !== 'default' && format !== 'any') throw beyond;
      return { type: 'date', of };
    default:
      throw beyond;
  }
}

export function dateOf(text: string): Compiled {
  const day = readerOf({ type: 'date' })?.(text);
  if (typeof day !== 'number' || text !== text.trim()) throw beyond;
  return { type: 'date', of: () => day };
}

/** By the logic of three values: what is not known decides nothing. */
export function joined(is: 'and' | 'or', left: Compiled, right: Compiled): Compiled {
  if (left.type !== 'truth' || right.type !== 'truth') throw beyond;
  const decides = is === 'or';
  return {
    type: 'truth',
    of: (row) => {
      const [one, other] = [left.of(row), right.of(row)];
      if (one === decides || other === decides) return decides;
      return one === null || other === null ? null : !decides;
    },
  };
}

export function compared(comparison: Comparison, one: Compiled, other: Compiled): Compiled {
  const left = besides(one, other);
  const right = besides(other, one);
  const isEquality = comparison === '=' || comparison === '!=';
  if (left.type !== right.type || (left.type === 'truth' && !isEquality)) throw beyond;
  const holds = holdsFor[comparison];
  return {
    type: 'truth',
    of: (row) => {
      const [a, b] = [left.of(row), right.of(row)];
      return a === null || b === null ? null : holds(compare(a, b));
    },
  };
}

/** What is written, as the type of what stands beside it. */
function besides(written: Compiled, beside: Compiled): Compiled {
  if (!isWritten(written)) return written;
  if (written.type === 'numeral' && beside.type === 'number') return { ...written, type: 'number' };
  if (written.type === 'quote' && beside.type === 'text') return { ...written, type: 'text' };
  if (written.type === 'quote' && beside.type === 'date') return dateOf(String(written.of(0)));
  throw beyond;
}

export function among(operand: Compiled, options: readonly Compiled[]): Compiled {
  if (operand.type !== 'number' && operand.type !== 'text') throw beyond;
  const alike = options.map((option) => besides(option, operand));
  const values = new Set(alike.map(({ of }) => of(0)));
  return {
    type: 'truth',
    of: (row) => {
      const value = operand.of(row);
      return value === null ? null : values.has(value);
    },
  };
}

/** Of two numbers that are written DuckDB makes decimals, and not doubles. */
export function calculated(sign: Sign, one: Compiled, other: Compiled): Compiled {
  const [left, right] = [besides(one, other), besides(other, one)];
  if (left.type !== 'number' || right.type !== 'number') throw beyond;
  const result = results[sign];
  return {
    type: 'number',
    of: (row) => {
      const [a, b] = [left.of(row), right.of(row)];
      return a === null || b === null ? null : finite(result(a as number, b as number));
    },
  };
}

const results: Record<Sign, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

/** What DuckDB makes of overflow and of division by zero is for a setting of its own to say. */
function finite(value: number): number {
  if (!Number.isFinite(value)) throw beyond;
  return value;
}

export function single(is: 'not' | 'missing' | 'negative' | 'abs', operand: Compiled): Compiled {
  const { of, type } = operand;
  if (is === 'negative' && type === 'numeral') return { type, of: () => -(of(0) as number) };
  if (is === 'missing' && !isWritten(operand))
    return { type: 'truth', of: (row) => of(row) === null };
  if (type !== (is === 'not' ? 'truth' : 'number')) throw beyond;
  return {
    type,
    of: (row) => {
      const value = of(row);
      if (value === null) return null;
      if (is === 'not') return !value;
      return is === 'abs' ? Math.abs(value as number) : -(value as number);
    },
  };
}
