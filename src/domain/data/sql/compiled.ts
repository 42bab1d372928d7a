import { pack } from '../../packed.ts';
import type { Comparison } from '../rule/rule.ts';
import { isPlain } from '../table/cells.ts';
import type { Column } from '../table/column.ts';
import { readerOf } from '../values/values.ts';
import { batch, beyond, type Numbers, no, type Texts, type Truths, yes } from './batch.ts';
import { numbersOf, textsOf, truthsOf } from './columns.ts';
import type { Sign } from './expression.ts';
import { amongNumbers, comparisonOfNumbers, missingNumbers } from './number-truths.ts';
import { absolute, calculation, opposite } from './numbers.ts';
import { bytes, doubles } from './room.ts';
import { amongTexts, comparisonOfTexts, missingTexts } from './texts.ts';
import { equality, joint, missingTruths, opposed } from './truths.ts';

/** What an expression is for the rows; what is written in it takes the type of what it stands beside. */
export type Compiled =
  | Valued
  | { type: 'numeral'; value: number }
  | { type: 'quote'; value: string };

type Valued =
  | { type: 'number' | 'date'; of: Numbers }
  | { type: 'text'; of: Texts }
  | { type: 'truth'; of: Truths };

const number = (of: Numbers): Compiled => ({ type: 'number', of });
const truth = (of: Truths): Compiled => ({ type: 'truth', of });

export function columnOf(column: Column | undefined): Compiled {
  if (!column) throw beyond;
  const { cells, format = 'default', type } = column;
  if (type === 'integer' || type === 'number') return number(numbersOf(column));
  if (isPlain(cells)) throw beyond;
  if (type === 'string' || type === 'any') return { type: 'text', of: textsOf(column, cells) };
  if (type === 'boolean') return truth(truthsOf(column, cells));
  if (type !== 'date' || (format !== 'default' && format !== 'any')) throw beyond;
  return { type: 'date', of: numbersOf(column) };
}

export function dateOf(text: string): Valued {
  const day = readerOf({ type: 'date' })?.(text);
  if (typeof day !== 'number' || text !== text.trim()) throw beyond;
  return { type: 'date', of: filledDoubles(day) };
}

export const truthOf = (value: boolean): Compiled => truth(filledTruths(value ? yes : no));

function filledDoubles(value: number): Numbers {
  const values = doubles();
  values.fill(value);
  return always(values);
}

function filledTruths(value: number): Truths {
  const values = bytes();
  values.fill(value);
  return always(values);
}

const always =
  <Values>(values: Values) =>
  () =>
    values;

export function joined(is: 'and' | 'or', one: Compiled, other: Compiled): Compiled {
  if (one.type !== 'truth' || other.type !== 'truth') throw beyond;
  return truth(joint(is, one.of, other.of));
}

export function compared(comparison: Comparison, one: Compiled, other: Compiled): Compiled {
  const [left, right] = [besides(one, other), besides(other, one)];
  if (left.type === 'text' && right.type === 'text')
    return truth(comparisonOfTexts(comparison, left.of, right.of));
  if (left.type === 'truth' && right.type === 'truth')
    return truth(equalOrNot(comparison, equality(left.of, right.of)));
  if (left.type === 'text' || left.type === 'truth' || left.type !== right.type) throw beyond;
  return truth(ordered(comparison, left.of, right.of));
}

function equalOrNot(comparison: Comparison, equal: Truths): Truths {
  if (comparison === '=') return equal;
  if (comparison === '!=') return opposed(equal);
  throw beyond;
}

function ordered(comparison: Comparison, one: Numbers, other: Numbers): Truths {
  switch (comparison) {
    case '!=':
      return opposed(comparisonOfNumbers('=', one, other));
    case '>':
      return comparisonOfNumbers('<', other, one);
    case '>=':
      return comparisonOfNumbers('<=', other, one);
    default:
      return comparisonOfNumbers(comparison, one, other);
  }
}

/** What is written, as the type of what stands beside it. */
function besides(written: Compiled, beside: Compiled): Valued {
  if (written.type !== 'numeral' && written.type !== 'quote') return written;
  const { type, value } = written;
  if (type === 'numeral' && beside.type === 'number')
    return { type: 'number', of: filledDoubles(value) };
  if (type === 'quote' && beside.type === 'text') return { type: 'text', of: quoted(value) };
  if (type === 'quote' && beside.type === 'date') return dateOf(value);
  throw beyond;
}

function quoted(text: string): Texts {
  return { texts: pack([text]), places: always(new Int32Array(batch)) };
}

export function among(operand: Compiled, options: readonly Compiled[]): Compiled {
  if (operand.type === 'number') return truth(amongNumbers(operand.of, options.map(numeralIn)));
  if (operand.type === 'text') return truth(amongTexts(operand.of, new Set(options.map(quoteIn))));
  throw beyond;
}

function numeralIn(written: Compiled): number {
  if (written.type !== 'numeral') throw beyond;
  return written.value;
}

function quoteIn(written: Compiled): string {
  if (written.type !== 'quote') throw beyond;
  return written.value;
}

/** Of two numbers that are written DuckDB makes decimals, and not doubles. */
export function calculated(sign: Sign, one: Compiled, other: Compiled): Compiled {
  const [left, right] = [besides(one, other), besides(other, one)];
  if (left.type !== 'number' || right.type !== 'number') throw beyond;
  return number(calculation(sign, left.of, right.of));
}

export function single(is: 'not' | 'missing' | 'negative' | 'abs', operand: Compiled): Compiled {
  if (is === 'missing') return truth(missing(operand));
  if (is === 'negative' && operand.type === 'numeral') return { ...operand, value: -operand.value };
  if (is === 'not' && operand.type === 'truth') return truth(opposed(operand.of));
  if (is === 'not' || operand.type !== 'number') throw beyond;
  return number(is === 'abs' ? absolute(operand.of) : opposite(operand.of));
}

function missing(operand: Compiled): Truths {
  switch (operand.type) {
    case 'number':
    case 'date':
      return missingNumbers(operand.of);
    case 'truth':
      return missingTruths(operand.of);
    case 'text':
      return missingTexts(operand.of);
    default:
      throw beyond;
  }
}
