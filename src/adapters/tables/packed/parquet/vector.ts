import type { Present } from '../present.ts';
import type { ValueType } from './types.ts';

/** Values of a column that follow each other, one for each row, but of texts. */
export interface Vector {
  type: ValueType;
  rows: number;
  /** They begin with it; what follows them means nothing. */
  data: ArrayBuffer;
  /** Null where all are there. */
  present: Present | null;
}
