import crypto from 'node:crypto';
import type { Table } from '../../data/table/table.ts';
import { InputError } from '../../errors.ts';
import { place, quoted, texts } from './columns.ts';
import type { Examples, KeyedBy, Outcome, OwnValues } from './examples.ts';
import { ascendingTexts } from './order.ts';

/** What each example is known by, and the rows in an order that does not depend on the file's. */
export interface Keys {
  readonly keys: readonly string[];
  readonly keyedBy: KeyedBy;
  /** By ascending key, rows alike in the order of the file. */
  readonly order: Int32Array;
}

/**
 * What each example is known by: its id, else a hash of every column that no model wrote.
 *
 * @param said the columns that the model wrote
 * @throws InputError at a missing or a repeated id
 */
export function readKeys(table: Table, id: string | undefined, said: readonly string[]): Keys {
  if (id !== undefined) {
    const keys = texts(table, id);
    const order = ascendingTexts(keys);
    if (order.some((row, at) => at > 0 && keys[row] === keys[order[at - 1]!]))
      throw repeated(table, id, keys);
    return { keys, keyedBy: 'id', order };
  }
  const known = table.names.filter((name) => !said.includes(name)).sort();
  const keys = hashRows(table, known);
  return { keys, keyedBy: known.length > 1 ? 'row' : 'label', order: ascendingTexts(keys) };
}

function repeated(table: Table, name: string, ids: readonly string[]): InputError {
  const firsts = new Map<string, number>();
  const row = ids.findIndex((id, at) => firsts.has(id) || !firsts.set(id, at));
  const first = firsts.get(ids[row]!)!;
  return new InputError({
    where: place(table, row),
    found: ids[row]!,
    remedy: `this ${quoted(name)} is also at line ${table.lines[first]}; an id names one example`,
  });
}

/** A missing cell is as an empty one, which is all that some formats can write. */
function hashRows(table: Table, names: readonly string[]): string[] {
  const columns = names.map((name) => table.columns.get(name)!);
  const named = sha256(names.map(delimited).join(''));
  return Array.from({ length: table.rows }, (_, row) => {
    let text = named;
    for (const cells of columns) text += delimited(cells[row] ?? '');
    return sha256(text);
  });
}

/** The length before each part keeps the parts apart. */
function delimited(text: string): string {
  return `${text.length}:${text}`;
}

/** Several times as fast as createHash where Node has it (from 20.12). */
const sha256: (text: string) => string = crypto.hash
  ? (text) => crypto.hash('sha256', text, 'base64url')
  : (text) => crypto.createHash('sha256').update(text).digest('base64url');

/** Rows alike by what the model said of them, so that the order of the file is forgotten. */
export function canonicalOrder(
  { keys, keyedBy, order }: Keys,
  outcome: Outcome,
  own: readonly OwnValues[] = [],
): Int32Array {
  if (keyedBy === 'id') return order;
  const said = [...saidBy(outcome), ...own.map(({ values }) => values)];
  const bySaid = (a: number, b: number) => {
    for (const column of said) if (column[a] !== column[b]) return column[a]! - column[b]!;
    return 0;
  };
  let start = 0;
  for (let end = 1; end <= order.length; end++) {
    if (end < order.length && keys[order[end]!] === keys[order[start]!]) continue;
    if (end - start > 1) order.subarray(start, end).sort(bySaid);
    start = end;
  }
  return order;
}

/**
 * A hash of what was asked and what was true, of how much each example counts and what belongs
 * together; the same for the same examples in any order of the file, whatever a model said.
 */
export function dataHash(examples: Examples): string {
  const { task, keys, labels, classes, weights, groups } = examples;
  const queries = task === 'ranking' ? examples.queries : null;
  const hash = crypto.createHash('sha256');
  hash.update(JSON.stringify([task, keys.length, !!weights, !!groups]));
  updateTexts(hash, keys.length, (row) => keys[row]!);
  if (classes) updateTexts(hash, keys.length, (row) => classes[labels[row]!]!);
  for (const numbers of [classes ? null : labels, weights, groups, queries])
    if (numbers) hash.update(bytesOf(numbers));
  return hash.digest('hex');
}

function bytesOf(numbers: Int32Array | Float64Array): Uint8Array {
  // Adding 0 makes 0 of -0, which is its equal.
  const { buffer, byteOffset, byteLength } =
    numbers instanceof Float64Array ? numbers.map((value) => value + 0) : numbers;
  return new Uint8Array(buffer, byteOffset, byteLength);
}

const textsAtOnce = 4096;

function updateTexts(hash: crypto.Hash, count: number, textOf: (row: number) => string): void {
  for (let start = 0; start < count; start += textsAtOnce) {
    let texts = '';
    for (let row = start; row < Math.min(start + textsAtOnce, count); row++)
      texts += delimited(textOf(row));
    hash.update(texts);
  }
}

/** Every number that the model said about an example, a column each. */
export function saidBy(outcome: Outcome): readonly (Int32Array | Float64Array)[] {
  const { predictions, scores } = outcome;
  const bounds = outcome.task === 'regression' && outcome.bounds;
  return [
    ...(predictions ? [predictions] : []),
    ...(scores instanceof Float64Array ? [scores] : (scores ?? [])),
    ...(bounds ? [bounds.low, bounds.high] : []),
  ];
}
