import { startOf } from '../../packed.ts';
import type { Contract, Field } from '../contract/contract.ts';
import type { ColumnReading } from '../dataset.ts';
import { isNumber } from '../profile/profile.ts';
import { inferKind, isCode, missingSpellings } from '../values/kind.ts';
import type { Kind } from '../values/values.ts';
import { type Cells, isPlain, kindsOf, marksIn } from './cells.ts';
import { type Column, readColumn, states } from './column.ts';

/** A column, and how it is read: as the contract's field says, else as is found out from all cells. */
export function columnOf(
  name: string,
  cells: Cells,
  contract: Contract | null,
): { reading: ColumnReading; column: Column } {
  const field = contract?.fields.find((field) => field.name === name);
  if (field && contract) return as(fieldReading(field, contract), cells);
  const some = sampleOf(cells);
  const guess = (texts: readonly string[]): ColumnReading => {
    const missing = contract?.missingValues ?? missingSpellings(texts);
    const kind = inferKind(texts, new Set(missing), contract?.dialect.decimalChar);
    return { name, ...kind, missing, sensitive: false };
  };
  const guessed = as(guess(some ?? textsOf(cells)), cells);
  return some === null || isOfAll(guessed, some) ? guessed : as(guess(textsOf(cells)), cells);
}

const as = (reading: ColumnReading, cells: Cells) => ({
  reading,
  column: readColumn(cells, reading, new Set(reading.missing)),
});

/** How the contract says that a column is read. */
export function fieldReading(field: Field, { missingValues }: Contract): ColumnReading {
  const { name, sensitive, type, format, trueValues, falseValues, decimalChar, groupChar } = field;
  const kind: Kind = { type, format, trueValues, falseValues, decimalChar, groupChar };
  return { name, ...kind, missing: field.missingValues ?? missingValues, sensitive };
}

/** The cells' texts, each once; for all plain numbers one of their kind. */
function textsOf(cells: Cells): string[] {
  const texts = [...kindsOf(cells)];
  if (cells.nothing >= 0) texts.splice(cells.nothing, 1);
  if (!isPlain(cells)) return texts;
  const { floor } = marksIn(cells.wholes);
  const isNumber = cells.wholes.some((whole: number) => whole >= floor);
  return isNumber ? [...texts, cells.hasFraction ? '1.5' : '1'] : texts;
}

/** So many texts say what kind a column is, if all the others are. */
const sampleSize = 1_000;

/** No spelling of a missing value is longer, in bytes. */
const longestSpelling = 4;

/** Where there are many texts, the first of them, and all that may be spellings of a missing value. */
function sampleOf(cells: Cells): string[] | null {
  const texts = kindsOf(cells);
  if (texts.length < 5 * sampleSize) return null;
  const some: string[] = [];
  for (let kind = 0; kind < texts.length; kind++) {
    if (kind === cells.nothing) continue;
    const length = texts.ends[kind]! - startOf(texts.ends, kind);
    if (kind < sampleSize || length <= longestSpelling) some.push(texts.at(kind)!);
  }
  return some;
}

/**
 * Is a column what a sample of it is? All kinds before it in their order are ruled out by the sample
 * already, but for days and months in figures, whose order only others may tell.
 */
function isOfAll(
  { reading: { type }, column }: ReturnType<typeof as>,
  some: readonly string[],
): boolean {
  const { cells } = column;
  if (type === 'any' || isPlain(cells)) return false;
  if (type === 'string') return !some.some((text) => text.includes('/'));
  if (column.states().includes(states.invalid)) return false;
  return !isNumber(type) || ![...kindsOf(cells)].some(isCode);
}
