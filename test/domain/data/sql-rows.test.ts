import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Comparison } from '../../../src/domain/data/rule/rule.ts';
import type { Expression, Sign } from '../../../src/domain/data/sql/expression.ts';
import { rowsFor } from '../../../src/domain/data/sql/rows.ts';
import { type Cells, coded, markOf, marksIn } from '../../../src/domain/data/table/cells.ts';
import { type Column, readColumn } from '../../../src/domain/data/table/column.ts';
import { type Kind, readerOf, type Value } from '../../../src/domain/data/values/values.ts';
import { pack } from '../../../src/domain/packed.ts';

type Cell = string | null;

const missing = new Set(['', 'NA']);

/** What can stand in the columns; numbers in `plain` columns are packed as such. */
const fields: Record<string, Kind & { plain?: 'int' | 'double'; cells: Cell[] }> = {
  a: {
    ...{ type: 'number', plain: 'int' },
    cells: ['1', '-1', '0', '18', '-300', 'x', '', 'NA', null, ' 5', '1e2', 'inf', 'nan'],
  },
  p: {
    ...{ type: 'number', plain: 'double' },
    cells: ['1', '0.1', '2.50', '-0.07', '12345678901.25', '', 'x', '1e300', '-inf', null],
  },
  full: { type: 'integer', plain: 'int', cells: ['1', '2', '30', '-4'] },
  c: { type: 'number', cells: ['1', '2', '0.1', '-18', '', 'x', ' 2 ', '1e300', null] },
  huge: { type: 'integer', plain: 'double', cells: ['1', '9007199254740993'] },
  t: { type: 'string', cells: ['a', 'b', '', 'A', 'ä', '🦆', '\uffff', ' a', 'NA', '1', null] },
  u: { type: 'any', cells: ['a', 'b', 'ab', '🦆', '\uffff', '', 'a'] },
  mail: { type: 'string', format: 'email', cells: ['a@b.c', 'a', '', null] },
  many: { type: 'string', cells: ['a', 'b', '7', '', '🦆'] },
  ok: { type: 'boolean', cells: ['true', 'false', '', '1', 'maybe', null] },
  other: { type: 'boolean', cells: ['true', 'false', 'NA'] },
  d: { type: 'date', cells: ['2024-01-01', '1969-12-31', '', '2024-02-30', ' 2024-01-02', null] },
  e: { type: 'date', format: 'any', cells: ['2024-01-01', '0001-01-01', 'NA'] },
  f: { type: 'date', format: '%d.%m.%Y', cells: ['01.02.2024'] },
  m: { type: 'datetime', cells: ['2024-01-01T00:00:00'] },
};

function plain(cells: Cell[], sort: 'int' | 'double'): Cells {
  const unit = sort === 'int' ? 1 : 100;
  const wholes = new (sort === 'int' ? Int32Array : Float64Array)(cells.length);
  const marks = marksIn(wholes);
  const odd: Cell[] = [];
  cells.forEach((cell, row) => {
    if (cell !== null && /^-?\d{1,12}(\.\d{1,2})?$/.test(cell)) {
      wholes[row] = Math.round(Number(cell) * unit);
      return;
    }
    if (!odd.includes(cell)) odd.push(cell);
    wholes[row] = markOf(marks, odd.indexOf(cell));
  });
  const texts = pack(odd.map((cell) => cell ?? ''));
  return { wholes, unit, hasFraction: unit > 1, odd: texts, nothing: odd.indexOf(null) };
}

/** With far more kinds than rows have. */
const texts = [...fields.many!.cells, ...Array.from({ length: 70_000 }, (_, at) => `kind ${at}`)];
const manyKinds = pack(texts as string[]);

function packed(name: string, cells: Cell[]): Cells {
  if (name === 'many') {
    const codes = Int32Array.from(cells, (cell) => texts.indexOf(cell));
    return { codes, kinds: manyKinds, nothing: -1 };
  }
  const sort = fields[name]!.plain;
  if (sort) return plain(cells, sort);
  const { codes, ...rest } = coded(cells);
  const narrow = name < 'm' ? Uint8Array : name < 'p' ? Uint16Array : Int32Array;
  return { codes: narrow.from(codes), ...rest };
}

/** A table, as it is packed and as plain as can be. */
function tableOf(rows: number, seed: number) {
  const columns = new Map<string, Column>();
  const values = new Map<string, (Value | null)[]>();
  const beyondDoubles = new Set<string>();
  let state = seed;
  for (const [name, { cells: own, ...kind }] of Object.entries(fields)) {
    const cells = Array.from({ length: rows }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
      return own[(state >>> 8) % own.length]!;
    });
    const read = readerOf(kind)!;
    const isText = kind.type === 'string' || kind.type === 'any';
    const held = (cell: Cell) => {
      if (cell === null || missing.has(cell)) return null;
      return isText ? cell : (read(cell) ?? null);
    };
    const all = cells.map(held);
    values.set(name, all);
    if (all.some((value) => typeof value === 'bigint')) beyondDoubles.add(name);
    columns.set(name, readColumn(packed(name, cells), { ...kind, name }, missing));
  }
  return { rows, columns, values, beyondDoubles };
}

type Table = ReturnType<typeof tableOf>;

const refusal = new Error('beyond');
const refuse = () => {
  throw refusal;
};

/** The rows for which an expression is true, one by one. */
function expected(expression: Expression, table: Table): number[] | null {
  try {
    if (typeOf(expression, table) !== 'truth') return null;
    const rows = Array.from({ length: table.rows }, (_, row) => row);
    return rows.filter((row) => valueAt(expression, table, row) === true);
  } catch (error) {
    if (error === refusal) return null;
    throw error;
  }
}

function typeOf(expression: Expression, table: Table): string {
  const inner = (part: Expression) => typeOf(part, table);
  switch (expression.is) {
    case 'column':
      return typeOfColumn(expression.name, table);
    case 'number':
      return 'numeral';
    case 'text':
      return 'quote';
    case 'date':
      return dayOf(expression.value) === null ? refuse() : 'date';
    case 'truth':
      return 'truth';
    case 'and':
    case 'or':
      return inner(expression.left) === 'truth' && inner(expression.right) === 'truth'
        ? 'truth'
        : refuse();
    case 'comparison': {
      const type = common(expression.left, expression.right, table);
      return type === 'truth' && /[<>]/.test(expression.comparison) ? refuse() : 'truth';
    }
    case 'in': {
      const type = inner(expression.operand);
      if (type !== 'number' && type !== 'text') return refuse();
      for (const option of expression.among) common(expression.operand, option, table);
      return 'truth';
    }
    case 'arithmetic':
      return common(expression.left, expression.right, table) === 'number' ? 'number' : refuse();
    case 'missing':
      return isWritten(inner(expression.operand)) ? refuse() : 'truth';
    case 'not':
      return inner(expression.operand) === 'truth' ? 'truth' : refuse();
    default: {
      const type = inner(expression.operand);
      if (type === 'number') return type;
      return type === 'numeral' && expression.is === 'negative' ? type : refuse();
    }
  }
}

function typeOfColumn(name: string, { beyondDoubles }: Table): string {
  const { type, format = 'default' } = fields[name] ?? { type: 'time' };
  if (type === 'boolean') return 'truth';
  if (type === 'string' || type === 'any') return 'text';
  if (type === 'date') return format.startsWith('%') ? refuse() : 'date';
  if (type !== 'integer' && type !== 'number') return refuse();
  return beyondDoubles.has(name) ? refuse() : 'number';
}

const isWritten = (type: string) => type === 'numeral' || type === 'quote';

const dayOf = (text: string) =>
  (text === text.trim() ? readerOf({ type: 'date' })!(text) : null) ?? null;

/** The type of what is compared or calculated; what is written takes that of what it stands beside. */
function common(one: Expression, other: Expression, table: Table): string {
  const [a, b] = [typeOf(one, table), typeOf(other, table)];
  if (isWritten(a)) return isWritten(b) ? refuse() : common(other, one, table);
  if (a === b) return a;
  if (other.is === 'text' && a === 'date') return dayOf(other.value) === null ? refuse() : a;
  return (b === 'numeral' && a === 'number') || (b === 'quote' && a === 'text') ? a : refuse();
}

function valueAt(expression: Expression, table: Table, row: number): Value | null {
  const inner = (part: Expression) => valueAt(part, table, row);
  switch (expression.is) {
    case 'column':
      return table.values.get(expression.name)![row]!;
    case 'date':
      return dayOf(expression.value) as number;
    case 'and':
    case 'or': {
      const both = [inner(expression.left), inner(expression.right)];
      const decisive = expression.is === 'or';
      if (both.includes(decisive)) return decisive;
      return both.includes(null) ? null : !decisive;
    }
    case 'comparison':
    case 'arithmetic': {
      const isDay = common(expression.left, expression.right, table) === 'date';
      const side = (part: Expression) =>
        isDay && part.is === 'text' ? (dayOf(part.value) as number) : inner(part);
      const [a, b] = [side(expression.left), side(expression.right)];
      if (a === null || b === null) return null;
      return expression.is === 'comparison'
        ? holds(expression.comparison, a, b)
        : calculated(expression.sign, a as number, b as number);
    }
    case 'in': {
      const value = inner(expression.operand);
      return value === null ? null : expression.among.some((option) => inner(option) === value);
    }
    case 'missing':
      return inner(expression.operand) === null;
    case 'not': {
      const value = inner(expression.operand);
      return value === null ? null : !value;
    }
    case 'negative':
    case 'abs': {
      const value = inner(expression.operand) as number | null;
      if (value === null) return null;
      return expression.is === 'abs' ? Math.abs(value) : -value;
    }
    default:
      return expression.value;
  }
}

function holds(comparison: Comparison, a: Value, b: Value): boolean {
  const order =
    typeof a === 'string' && typeof b === 'string'
      ? Buffer.compare(Buffer.from(a), Buffer.from(b))
      : Number(a > b) - Number(a < b);
  if (order === 0) return comparison === '=' || (comparison.length === 2 && comparison !== '!=');
  return comparison === '!=' || comparison.startsWith(order < 0 ? '<' : '>');
}

function calculated(sign: Sign, a: number, b: number): number {
  const result = { '+': a + b, '-': a - b, '*': a * b, '/': a / b }[sign];
  return Number.isFinite(result) ? result : refuse();
}

const named = (...names: string[]) =>
  fc.constantFrom(...names).map((name): Expression => ({ is: 'column', name }));
const numeral = fc
  .constantFrom(0, 1, 2, 2.5, 0.1, 18, 1e10)
  .map((value): Expression => ({ is: 'number', value }));
const quote = fc
  .constantFrom('a', 'b', '', 'A', '🦆', '\uffff', '1', '2024-01-01')
  .map((value): Expression => ({ is: 'text', value }));
const day = fc
  .constantFrom('2024-01-01', '1969-12-31', '2024-01-02', '2024-1-1', ' 2024-01-01')
  .chain((value) => fc.constantFrom<Expression>({ is: 'date', value }, { is: 'text', value }));
const isTruth = fc.boolean().map((value): Expression => ({ is: 'truth', value }));
const comparison = fc.constantFrom<Comparison>('=', '!=', '<', '<=', '>', '>=');
const sign = fc.constantFrom<Sign>('+', '-', '*', '/');

const compared = (left: fc.Arbitrary<Expression>, right: fc.Arbitrary<Expression>) =>
  fc.record({ is: fc.constant('comparison' as const), comparison, left, right });
const some = <T>(one: fc.Arbitrary<T>, most: number) =>
  fc.array(one, { minLength: 1, maxLength: most });

const { number, truth } = fc.letrec<Record<'number' | 'truth', Expression>>((tie) => ({
  number: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { arbitrary: named('a', 'p', 'c', 'full'), weight: 12 },
    { arbitrary: numeral, weight: 6 },
    { arbitrary: named('huge', 't', 'nowhere'), weight: 1 },
    {
      arbitrary: fc.record({
        is: fc.constant('arithmetic' as const),
        ...{ sign, left: tie('number'), right: tie('number') },
      }),
      weight: 6,
    },
    {
      arbitrary: fc.record({
        is: fc.constantFrom('negative' as const, 'abs' as const),
        operand: tie('number'),
      }),
      weight: 6,
    },
  ),
  truth: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    named('ok', 'other'),
    isTruth,
    compared(tie('number'), tie('number')),
    compared(named('t', 'u', 'mail', 'many'), fc.oneof(quote, named('t', 'u', 'mail', 'many'))),
    compared(named('d', 'e'), fc.oneof(day, named('d', 'e'))),
    compared(fc.oneof(named('d', 'f', 'm', 'ok', 't'), quote), fc.oneof(day, numeral, quote)),
    compared(tie('truth'), tie('truth')),
    fc.record({
      is: fc.constant('in' as const),
      ...{ operand: tie('number'), among: some(numeral, 3) },
    }),
    fc.record({
      is: fc.constant('in' as const),
      operand: named('a', 'c', 'full'),
      among: some(
        fc.integer({ min: -20, max: 40 }).map((value) => ({ is: 'number', value }) as const),
        30,
      ),
    }),
    fc.record({
      is: fc.constant('in' as const),
      ...{ operand: named('t', 'u', 'mail', 'many', 'd'), among: some(quote, 3) },
    }),
    fc.record({
      is: fc.constant('missing' as const),
      operand: fc.oneof(named('t', 'd', 'ok', 'many', 'm'), tie('number'), tie('truth')),
    }),
    fc.record({ is: fc.constant('not' as const), operand: tie('truth') }),
    fc.record({
      is: fc.constantFrom('and' as const, 'or' as const),
      ...{ left: tie('truth'), right: tie('truth') },
    }),
  ),
}));

/** A batch, a little less and a little more among them. */
const tables = [0, 1, 7, 30, 60, 2047, 2048, 2050, 4500].map((rows) => tableOf(rows, rows + 1));

test('finds the rows that are found one by one', () => {
  let known = 0;
  fc.assert(
    fc.property(
      fc.oneof({ arbitrary: truth, weight: 20 }, number),
      fc.constantFrom(...tables),
      (expression, table) => {
        const found = rowsFor(expression, (name) => table.columns.get(name), table.rows);
        if (found) known++;
        expect(found?.join()).toBe(expected(expression, table)?.join());
      },
    ),
    { numRuns: 1000 },
  );
  expect(known).toBeGreaterThan(300);
});
