import { loops } from '../loops/loops.ts';
import { isPlain } from '../table/cells.ts';
import type { Column } from '../table/column.ts';
import { batch, beyond, type Truths } from './batch.ts';
import {
  among,
  type Compiled,
  calculated,
  columnOf,
  compared,
  dateOf,
  joined,
  single,
  truthOf,
} from './compiled.ts';
import { type Expression, namesIn } from './expression.ts';
import { truthsByKind } from './kinds.ts';
import { clearRoom } from './room.ts';

/** A column by its name in lower case, as SQL finds it. */
export type Find = (name: string) => Column | undefined;

/**
 * The rows for which an expression is true, in their order.
 *
 * @param count how many rows there are
 * @returns null when it is not certain that DuckDB would find the same
 */
export function rowsFor(expression: Expression, find: Find, count: number): Int32Array | null {
  clearRoom();
  try {
    return rowsOf(truthsIn(compile(expression, find)), count);
  } catch (error) {
    if (error === beyond) return null;
    throw error;
  }
}

function truthsIn(compiled: Compiled): Truths {
  if (compiled.type !== 'truth') throw beyond;
  return compiled.of;
}

function rowsOf(truths: Truths, count: number): Int32Array {
  const all = new Int32Array(count);
  const { into, rows } = loops();
  let found = 0;
  for (let from = 0; from < count; from += batch) {
    const length = Math.min(batch, count - from);
    const more = rows(truths(from, length).byteOffset, length, from, into.at);
    all.set(into.ints.subarray(0, more), found);
    found += more;
  }
  return all.slice(0, found);
}

function compile(expression: Expression, find: Find): Compiled {
  const [name, ...others] = namesIn(expression);
  const column = name === undefined || others.length > 0 ? undefined : find(name);
  if (!column || isPlain(column.cells) || !isTruth(expression, column))
    return built(expression, find, (part) => compile(part, find));
  return {
    type: 'truth',
    of: truthsByKind(column, column.cells, (kinds) => truthsIn(whole(expression, () => kinds))),
  };
}

const whole = (expression: Expression, find: Find): Compiled =>
  built(expression, find, (part) => whole(part, find));

/** Is it a truth, if it is anything? */
function isTruth({ is }: Expression, column: Column): boolean {
  if (is === 'column') return column.type === 'boolean';
  return (
    is === 'and' ||
    is === 'or' ||
    is === 'not' ||
    is === 'missing' ||
    is === 'comparison' ||
    is === 'in'
  );
}

function built(
  expression: Expression,
  find: Find,
  inner: (part: Expression) => Compiled,
): Compiled {
  switch (expression.is) {
    case 'column':
      return columnOf(find(expression.name));
    case 'number':
      return { type: 'numeral', value: expression.value };
    case 'text':
      return { type: 'quote', value: expression.value };
    case 'truth':
      return truthOf(expression.value);
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
