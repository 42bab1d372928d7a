import { createHash } from 'node:crypto';
import type { Table } from '../../data/table/table.ts';
import { InputError } from '../../errors.ts';
import { place, texts } from './columns.ts';
import type { KeyedBy, Outcome } from './examples.ts';

/**
 * What each example is known by: its id, else a hash of every column that no model wrote.
 *
 * @param said the columns that the model wrote: prediction and scores
 * @throws InputError at a missing or a repeated id
 */
export function readKeys(
  table: Table,
  columns: { id: string | undefined; target: string; said: readonly string[] },
): { keys: string[]; keyedBy: KeyedBy } {
  if (columns.id !== undefined) return { keys: readIds(table, columns.id), keyedBy: 'id' };
  const known = table.names.filter((name) => !columns.said.includes(name)).sort();
  const cells = known.map((name) => table.columns.get(name)!);
  const keys = Array.from({ length: table.rows }, (_, row) =>
    digest(JSON.stringify(known.map((name, index) => [name, cells[index]![row]]))),
  );
  return { keys, keyedBy: known.length > 1 ? 'row' : 'label' };
}

function readIds(table: Table, name: string): string[] {
  const ids = texts(table, name);
  const firsts = new Map<string, number>();
  ids.forEach((id, row) => {
    const first = firsts.get(id);
    if (first !== undefined)
      throw new InputError({
        where: place(table, row),
        found: id,
        remedy: `this ${name} is also at line ${table.lines[first]}; an id names one example`,
      });
    firsts.set(id, row);
  });
  return ids;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** The rows by key; those alike by what the model said, so that the order of the file is forgotten. */
export function canonicalOrder(keys: readonly string[], outcome: Outcome): Int32Array {
  const said = saidBy(outcome);
  return Int32Array.from(keys.keys()).sort((a, b) => {
    if (keys[a]! !== keys[b]!) return keys[a]! < keys[b]! ? -1 : 1;
    for (const column of said) {
      const difference = column[a]! - column[b]!;
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

/** A hash of what was asked and what was true; the same for the same examples in any order. */
export function dataHash(examples: { keys: readonly string[] } & Outcome): string {
  const hash = createHash('sha256');
  const { keys, labels, classes } = examples;
  const lines = keys.map((key, row) =>
    JSON.stringify([key, classes ? classes[labels[row]!] : labels[row]]),
  );
  for (const line of lines.sort()) hash.update(`${line}\n`);
  return hash.digest('hex');
}

/** Every number that the model said about an example, a column each. */
export function saidBy(outcome: Outcome): readonly (Int32Array | Float64Array)[] {
  const predictions = outcome.predictions ? [outcome.predictions] : [];
  const { scores } = outcome;
  if (scores === null) return predictions;
  return [...predictions, ...(scores instanceof Float64Array ? [scores] : scores)];
}
