import type { Contract } from '../../../domain/data/contract/contract.ts';
import { fieldReading } from '../../../domain/data/table/reading-of.ts';
import { isCode } from '../../../domain/data/values/kind.ts';
import { type Kind, readerOf } from '../../../domain/data/values/values.ts';
import type { Cut } from './cut.ts';

/** How a column is kept: its texts as codes, or plain numbers, of which some or none may have a fraction. */
export type Way = 'coded' | 'plain' | 'whole';

/** How a contract has a column kept; null where the cells themselves say so. */
export function wayOf(name: string, contract: Contract | null): Way | null {
  const field = contract?.fields.find((field) => field.name === name);
  if (!contract) return null;
  if (!field)
    return contract.dialect.decimalChar === ',' || isSpelled(contract.missingValues)
      ? 'coded'
      : null;
  const { missing, ...kind } = fieldReading(field, contract);
  return isSpelled(missing) || !isWrittenPlainly(kind)
    ? 'coded'
    : kind.type === 'integer'
      ? 'whole'
      : 'plain';
}

/** Is some number a missing value? */
const isSpelled = (missing: readonly string[]) =>
  missing.some((text) => readNumber(text) !== undefined);

const readNumber = readerOf({ type: 'number' })!;

const isWrittenPlainly = ({ type, decimalChar = '.', groupChar }: Kind) =>
  (type === 'integer' || type === 'number') && decimalChar === '.' && groupChar === undefined;

/** So many cells say what a column looks like. */
const enough = 1_000;

/** Do the first cells of a column look like numbers, of which a few are missing? */
export function looksPlain({ bytes, ends, rows, starts, width }: Cut, column: number): boolean {
  let [numbers, others] = [0, 0];
  for (let row = 0; row < Math.min(enough, rows); row++) {
    const at = row * width + column;
    const text = bytes.toString('utf8', starts[at], ends[at]);
    if (isCode(text)) return false;
    if (text === '') continue;
    if (typeof readNumber(text) === 'number') numbers++;
    else others++;
  }
  return numbers > others;
}
