import { Arena } from '../../../domain/arena.ts';
import type { Contract } from '../../../domain/data/contract/contract.ts';
import { type Ahead, findAhead, nothingAhead, together } from '../../../domain/data/table/ahead.ts';
import { describe } from '../../../domain/data/table/described.ts';
import { hold, type ReadCells } from '../../../domain/data/table/held.ts';
import { columnOf } from '../../../domain/data/table/reading-of.ts';
import type { Builder } from './builder.ts';
import { codedBuilder } from './coded.ts';
import type { Cut } from './cut.ts';
import { PlainBuilder } from './plain.ts';
import { looksPlain, wayOf } from './way.ts';

/** Which columns are kept, and how. */
export interface Wanted {
  names: readonly string[];
  /** Those of all columns, whoever makes them. */
  all: readonly string[];
  contract: Contract | null;
  /** All are kept as texts, whatever they look like. */
  areCoded: boolean;
}

/** Rows of a file. */
export interface FileRows {
  names: readonly string[];
  cut: Cut;
  /** About how many rows the files have in all. */
  expected: number;
}

/** The end of a file: how many rows it had, and what all of them have in columns that stand in the names of its folders. */
export interface FileEnd {
  names: readonly string[];
  partitions: Readonly<Record<string, string | null>>;
  rows: number;
}

/** To describe a column takes about so many bytes a row. */
const describing = 24;

/** Columns that were read. */
export interface Made {
  columns: ReadCells[];
  ahead: Ahead;
}

/** What several have made as if one had. @param names of the columns, in order */
export function madeTogether(names: readonly string[], made: readonly Made[]): Made {
  const all = made.flatMap(({ columns }) => columns);
  const byName = new Map(all.map((column) => [column.reading.name, column]));
  return {
    columns: names.map((name) => byName.get(name)!),
    ahead: together(made.map(({ ahead }) => ahead)),
  };
}

/** Columns that are read into memory, a piece of a file at a time. */
export class Columns {
  private readonly builders = new Map<string, Builder>();
  private readonly wanted: Wanted;
  /** In the files before this one. */
  private rows = 0;

  constructor(wanted: Wanted) {
    this.wanted = wanted;
  }

  /** @returns how much memory they take, in bytes */
  take({ names, cut, expected }: FileRows): number {
    for (const name of cut.rows === 0 ? [] : this.wanted.names) {
      const at = names.indexOf(name);
      if (at < 0) continue;
      this.builder(name, () => this.builderFor(name, cut, at, expected)).take(cut, at);
    }
    return this.memory;
  }

  /** What takes the cells of a column. @param make one for a column that has none yet */
  builder(name: string, make: () => Builder): Builder {
    return this.builders.get(name) ?? this.begin(name, make());
  }

  /** How much they take, in bytes. */
  get memory(): number {
    let memory = 0;
    for (const builder of this.builders.values()) memory += builder.memory();
    return memory;
  }

  end({ names, partitions, rows }: FileEnd): void {
    for (const name of this.wanted.names) {
      if (names.includes(name) || rows === 0) continue;
      const builder = this.builder(name, () => codedBuilder(rows));
      builder.repeat(partitions[name] ?? null, rows);
    }
    this.rows += rows;
  }

  /** What they are, each described, and what the contract asks of them alone. */
  finish(): Made {
    const { all, contract } = this.wanted;
    const columns = this.described();
    if (!contract) return { columns, ahead: nothingAhead };
    const byName = new Map(columns.map((column) => [column.reading.name, column.described]));
    const known = (name: string) => byName.get(name)?.known;
    const held = hold({ columns, rows: this.rows });
    return { columns, ahead: findAhead(held, contract, known, all) };
  }

  private described(): ReadCells[] {
    const { contract, names } = this.wanted;
    const arena = new Arena(describing * this.rows);
    return names.map((name): ReadCells => {
      arena.clear();
      const builder = this.builder(name, () => codedBuilder(this.rows));
      this.builders.delete(name);
      const cells = builder.finish();
      const { column, reading } = columnOf(name, cells, contract);
      const described = describe(column, reading, arena);
      return { cells, reading, described, states: column.states() };
    });
  }

  private builderFor(name: string, cut: Cut, at: number, expected: number): Builder {
    const { areCoded, contract } = this.wanted;
    const own = areCoded ? 'coded' : wayOf(name, contract);
    const way = own ?? (looksPlain(cut, at) ? 'plain' : 'coded');
    return way === 'coded' ? codedBuilder(expected) : new PlainBuilder(expected, way === 'whole');
  }

  /** No file before has the column. */
  private begin(name: string, builder: Builder): Builder {
    if (this.rows > 0) builder.repeat(null, this.rows);
    this.builders.set(name, builder);
    return builder;
  }
}
