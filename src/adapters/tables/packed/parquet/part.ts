import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import { isPlain, kindsOf } from '../../../../domain/data/table/cells.ts';
import type { ReadCells } from '../../../../domain/data/table/held.ts';
import { startOf } from '../../../../domain/packed.ts';
import type { Builder } from '../builder.ts';
import { codedBuilder } from '../coded.ts';
import { Columns, type FileEnd, type Made, type Wanted } from '../columns.ts';
import { fastMemory, sameMemory } from '../memory.ts';
import { PlainBuilder } from '../plain.ts';
import { wayOf } from '../way.ts';
import { ColumnReader, type Memories } from './column-reader.ts';
import { type Chunk, pagesOf } from './pages.ts';
import { Room } from './room.ts';
import { Spread } from './spread.ts';
import type { ValueType } from './types.ts';
import { type Unpack, unpacker } from './unpack.ts';

/** Some columns of a table, which one thread makes. */
export interface Part {
  wanted: Wanted;
  /** Those of all columns that hold numbers wherever they are. */
  numeric: readonly string[];
  /** How many rows all files have. */
  rows: number;
  files: readonly PartFile[];
}

/** A file of Parquet. */
export interface PartFile extends FileEnd {
  local: string;
  fields: readonly Field[];
}

/** A column of a file. */
export interface Field {
  name: string;
  type: ValueType;
  /** Some cells may be missing. */
  isOptional: boolean;
  chunks: readonly Chunk[];
}

/**
 * Reads columns of files.
 *
 * @param onTaken called now and then with how much memory they take, in bytes
 * @throws Error where a file is damaged, or holds what is stored or written in several ways
 */
export function readPart(part: Part, onTaken: (memory: number) => void): Made {
  const columns = new Columns(part.wanted);
  const memoryFor = sameMemory(fastMemory(0));
  const memories = {
    memoryFor,
    unpack: unpacker(memoryFor(1).code),
    spread: new Spread(new Room(), new Room()),
    chunk: new Room(),
  };
  for (const file of part.files) {
    const handle = openSync(file.local, 'r');
    try {
      for (const field of file.fields)
        if (part.wanted.names.includes(field.name))
          for (const _ of readField(handle, field, builderIn(columns, field.name, part), memories))
            onTaken(columns.memory);
    } finally {
      closeSync(handle);
    }
    columns.end(file);
  }
  const made = columns.finish();
  if (!made.columns.every(isReadable)) throw new Error('a text in it is not UTF-8');
  return made;
}

/** Stops after each part of it. */
function* readField(
  handle: number,
  { chunks, isOptional, type }: Field,
  builder: Builder,
  memories: Memories & { chunk: Room; unpack: Unpack },
): Generator<void> {
  const reader = new ColumnReader(type, builder, memories);
  for (const chunk of chunks) {
    const bytes = new Uint8Array(memories.chunk.of(chunk.length), 0, chunk.length);
    if (readSync(handle, bytes, 0, chunk.length, chunk.start) < chunk.length)
      throw new Error('the file is cut off');
    for (const page of pagesOf(bytes, chunk, { isOptional, unpack: memories.unpack }))
      reader.take(page);
    yield;
  }
}

/** Only numbers are kept without their texts, which can then be told from them. */
function builderIn(columns: Columns, name: string, { numeric, rows, wanted }: Part): Builder {
  const isNumeric = numeric.includes(name) && !wanted.areCoded;
  const way = isNumeric ? (wayOf(name, wanted.contract) ?? 'plain') : 'coded';
  return columns.builder(name, () =>
    way === 'coded' ? codedBuilder(rows) : new PlainBuilder(rows, way === 'whole'),
  );
}

/** Are its texts in UTF-8, each by itself? */
function isReadable({ cells }: ReadCells): boolean {
  if (isPlain(cells)) return true;
  const { bytes, ends } = kindsOf(cells);
  if (!isUtf8(bytes)) return false;
  // All together are, so that each is that begins with no byte that others must come before.
  for (let kind = 0; kind < ends.length; kind++)
    if (startOf(ends, kind) < ends[kind]! && (bytes[startOf(ends, kind)]! & 0xc0) === 0x80)
      return false;
  return true;
}
