import type { Cells } from '../../../domain/data/table/cells.ts';
import type { Cut } from './cut.ts';

/** Takes the cells of a column as they are read, row after row. */
export interface Builder {
  /** The cells of one column of some rows. */
  take: (cut: Cut, column: number) => void;
  /** So many rows in which the column has this text; null where it is not there. */
  repeat: (text: string | null, rows: number) => void;
  /** How much memory it takes, in bytes. */
  memory: () => number;
  finish: () => Cells;
}
