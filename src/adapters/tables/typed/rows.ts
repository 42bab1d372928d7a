import type { Predictions, Typed } from '../../../domain/judge/examples/cells.ts';
import { rowHasher } from '../../../domain/judge/examples/keys.ts';
import type { Needed } from '../../../domain/judge/examples/needed.ts';
import { packerOf, scratchOf } from '../../../domain/packed.ts';
import { mostRows, tooManyRows } from '../limits.ts';
import { type Builder, columnOf } from './column.ts';
import { lineNumbers } from './line-numbers.ts';

/** Rows as they are read. */
export interface Rows {
  /** All columns of the file. */
  readonly names: readonly string[];
  /** By the place of a column in the file; undefined for one that is not kept. */
  readonly builders: readonly (Builder<Typed> | undefined)[];
  /** The places of the columns from which a row's hash is made; null where none is. */
  readonly hashed: readonly number[] | null;
  /** How many there are. */
  count: number;
  /** Ends a row whose cells are set. @throws InputError when there are too many */
  end(line: number, cells?: readonly (string | null)[]): void;
  /** Sets all cells of a row from text, where it is not in bytes. */
  setTexts(cells: readonly (string | null)[]): void;
  /** Sets cells of one column from text, from a row on. */
  setColumn(at: number, from: number, cells: readonly (string | null)[]): void;
  reserve(rows: number): void;
  finish(): Predictions;
}

/** @param most as many rows as are kept */
export function rowsOf(
  file: string,
  names: readonly string[],
  { forms, hashed }: Needed,
  most = mostRows(forms.size + Number(hashed !== null)),
): Rows {
  const builders = names.map((name) => {
    const own = forms.get(name);
    return own && columnOf(own);
  });
  const hash = hashed && rowHasher(hashed);
  const places = hashed?.map((name) => names.indexOf(name)) ?? null;
  const hashes = packerOf();
  const lines = lineNumbers();
  const scratch = scratchOf();
  const setText = (builder: Builder<Typed>, row: number, text: string) => {
    const end = scratch.write(text);
    builder.set(row, scratch.bytes, 0, end);
  };
  const rows: Rows = {
    ...{ names, builders, hashed: places, count: 0 },
    end: (line, cells) => {
      if (hash && cells) hashes.setText(rows.count, hash(places!.map((at) => cells[at] ?? null)));
      lines.add(rows.count, line);
      if (++rows.count > most) throw tooManyRows(file, most);
    },
    setTexts: (cells) => {
      builders.forEach((builder, at) => {
        if (builder) setText(builder, rows.count, cells[at] ?? '');
      });
    },
    setColumn: (at, from, cells) => {
      const builder = builders[at];
      if (!builder) return;
      for (const [row, cell] of cells.entries()) setText(builder, from + row, cell ?? '');
    },
    reserve: (count) => {
      for (const builder of builders) builder?.reserve(Math.min(count, most));
      if (hash) hashes.reserve(Math.min(count, most));
    },
    finish: () => ({
      ...{ file, names, rows: rows.count, lines },
      columns: new Map(
        names.flatMap((name, at) => {
          const builder = builders[at];
          return builder ? [[name, builder.finish(rows.count)!]] : [];
        }),
      ),
      hashes: hash ? hashes.packed(rows.count) : undefined,
    }),
  };
  return rows;
}
