import type { Predictions } from '../../../domain/judge/examples/cells.ts';
import type { Needed } from '../../../domain/judge/examples/needed.ts';
import { loadAt } from '../bytes.ts';
import { type Chunk, readChunks, type Visit } from '../parquet/parquet.ts';
import { type Rows, rowsOf } from './rows.ts';

/**
 * Reads what is needed of Parquet. The file as it lies there is in memory whole, of its values those of
 * one group of rows. Columns that are not needed are not looked into.
 *
 * @throws InputError as `readTable`, in what is needed
 */
export async function readParquet(
  { path, local }: { path: string; local: string },
  neededOf: (names: readonly string[]) => Needed,
): Promise<Predictions> {
  const { bytes } = await loadAt(path, local);
  let rows: Rows | undefined;
  await readChunks(bytes, path, (about) => {
    const needed = neededOf(about.names);
    rows = rowsOf(path, about.names, needed);
    rows.reserve(about.rows);
    return visitOf(rows, needed);
  });
  return rows!.finish();
}

function visitOf(rows: Rows, { forms, hashed }: Needed): Visit {
  const { names } = rows;
  // Rows are hashed when all their cells are there.
  const group = new Map<number, (string | null)[]>();
  return {
    wanted: names.filter((name) => forms.has(name) || hashed?.includes(name)),
    chunk: (chunk) => {
      const at = names.indexOf(chunk.name);
      const cells = textsOf(chunk);
      if (hashed?.includes(chunk.name)) group.set(at, joined(group.get(at), cells));
      rows.setColumn(at, chunk.rowStart, cells);
    },
    groupEnd: (rowEnd) => {
      const cells: (string | null)[] = [];
      for (let row = 0; rows.count < rowEnd; row++) {
        for (const [at, column] of group) cells[at] = column[row] ?? null;
        rows.end(rows.count + 1, cells);
      }
      group.clear();
    },
  };
}

function textsOf({ values, write }: Chunk): (string | null)[] {
  return Array.from(values, write);
}

function joined(before: (string | null)[] | undefined, cells: (string | null)[]) {
  return before ? before.concat(cells) : cells;
}
