import type { Column } from '../table/column.ts';
import {
  among,
  beyond,
  type Compiled,
  calculated,
  columnOf,
  compared,
  dateOf,
  joined,
  single,
} from './compiled.ts';
import type { Expression } from './expression.ts';

/** A column by its name in lower case, as SQL finds it. */
export type Find = (name: string) => Column | undefined;

/**
 * The rows for which an expression is true.
 *
 * @param count how many rows there are
 * @returns null when it is not certain that DuckDB would find the same
 */
export function rowsFor(expression: Expression, find: Find, count: number): number[] | null {
  try {
    const { type, of } = compile(expression, find);
    if (type !== 'truth') return null;
    return Array.from({ length: count }, (_, row) => row).filter((row) => of(row) === true);
  } catch (error) {
    if (error === beyond) return null;
    throw error;
  }
}

function compile(expression: Expression, find: Find): Compiled {
  const inner = (part: Expression) => compile(part, find);
  switch (expression.is) {
    case 'column':
      return columnOf(find(expression.name));
    case 'number':
      return { type: 'numeral', of: () => expression.value };
    case 'text':
      return { type: 'quote', of: () => expression.value };
    case 'truth':
      return { type: 'truth', of: () => expression.value };
    case 'date':
      return dateOf(expression.value);
    case 'and':
    case 'or':
      return joined(expression.is, inner(expression.left), inner(expression.right));
    case 'comparison':
      return compared(expression.comparison, inner(expression.left), inner(expression.right));
    case 'in':
      return among(inner(expression.operand), expression.among.map(inner));
    case 'arithmetic':
      return calculated(expression.sign, inner(expression.left), inner(expression.right));
    default:
      return single(expression.is, inner(expression.operand));
  }
}
