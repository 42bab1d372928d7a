import type { Table } from './table.ts';

/** How a text file is written, in the words of frictionless' dialect. What is not said is found out. */
export interface Dialect {
  delimiter?: string | undefined;
  quoteChar?: string | undefined;
  /** False when the first row is data already; columns are then `field1`, `field2`, … */
  header?: boolean | undefined;
  /** `utf-8`, `utf-16`, `latin-1` or another name that is in use. A byte order mark takes precedence. */
  encoding?: string | undefined;
  /** What divides the whole part of a number from its fraction; a point where nothing is said. */
  decimalChar?: string | undefined;
}

/** A row whose number of cells is not that of the header. It is not among the table's rows. */
export interface RaggedRow {
  line: number;
  cells: number;
}

/** So many of them are named. */
export const mostRagged = 10;

/** A file as it was read, with what is needed to know it again. */
export interface Reading {
  table: Table;
  sha256: string;
  bytes: number;
  ragged: RaggedRow[];
}
