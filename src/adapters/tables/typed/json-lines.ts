import type { Predictions } from '../../../domain/judge/examples/cells.ts';
import type { Needed } from '../../../domain/judge/examples/needed.ts';
import { cellsByName, mostKeys, parseRow, tooManyKeys } from '../json/json.ts';
import { rowScannerOf } from '../json/places.ts';
import type { DataSource } from '../source.ts';
import { eachPiece } from './checked.ts';
import { type Rows, rowsOf } from './rows.ts';

/**
 * Reads what is needed of JSON Lines. Keys may come late: then all is read once more, now that they are
 * known.
 *
 * @throws InputError as `readTable`
 */
export async function readJsonLines(
  source: DataSource,
  neededOf: (names: readonly string[]) => Needed,
): Promise<Predictions> {
  let names: readonly string[] = [];
  for (;;) {
    const { rows, known } = await readWith(source, names, neededOf);
    if (rows.names.length === known.length) return rows.finish();
    names = known;
  }
}

/** @param names the columns; without any, those that the first row has */
async function readWith(
  source: DataSource,
  names: readonly string[],
  neededOf: (names: readonly string[]) => Needed,
) {
  const known = new Set(names);
  const start = () => rowsOf(source.path, [...known], neededOf([...known]));
  let rows: Rows | undefined;
  const scan = rowScannerOf(source, (textOf, line) => {
    const text = textOf();
    if (text.trim() === '') return false;
    const row = parseRow(text, source.path, line);
    learn(known, row, `${source.path}:${line}`);
    rows ??= start();
    if (known.size === rows.names.length) add(rows, row, line);
    return false;
  });
  await eachPiece(source, (piece, times) => {
    scan(piece);
    if (times) rows?.reserve(Math.ceil(rows.count * times));
  });
  return { rows: rows ?? start(), known: [...known] };
}

function add(rows: Rows, row: Record<string, unknown>, line: number): void {
  const cells = cellsByName(row, rows.names);
  rows.setTexts(cells);
  rows.end(line, cells);
}

/** @throws InputError when there are too many */
function learn(known: Set<string>, row: Record<string, unknown>, where: string): void {
  for (const name of Object.keys(row)) {
    if (known.has(name)) continue;
    if (known.size === mostKeys) throw tooManyKeys(where);
    known.add(name);
  }
}
