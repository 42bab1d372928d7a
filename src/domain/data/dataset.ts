import type { ColumnProfile } from '../records/validation.ts';
import type { CellTest } from './checks/cell-rules.ts';
import type { Tally } from './checks/finding.ts';
import type { Condition } from './rule/rule.ts';
import type { Kind } from './values/values.ts';

/** How the cells of a column are read: by the contract's field, or as was found out. */
export interface ColumnReading extends Kind {
  name: string;
  /** The spellings of a missing value. A NaN in a column of numbers is missing as well. */
  missing: readonly string[];
  sensitive: boolean;
}

/** A file of a dataset, as it was read. */
export interface DataFile {
  path: string;
  sha256: string;
  bytes: number;
  /** Rows of the table; ragged ones are not among them. */
  rows: number;
  names: readonly string[];
  /** Rows whose number of cells is not that of the header: how many, and the first ten. */
  ragged: { count: number; first: readonly { line: number; cells: number }[] };
}

/** Rows that one may ask for: how many there are, and where the first of them stand. */
export type Question = (
  | { ask: 'missing'; column: string }
  /** Present, and not of the column's type. */
  | { ask: 'invalid'; column: string }
  /** Present and valid, and outside what the test allows. */
  | { ask: 'broken'; column: string; test: CellTest }
  /**
   * Beyond the first of each kind. A missing value is a kind of its own, unless `skipMissing`; a
   * row in which a cell is not of its column's type is no repetition of another.
   */
  | { ask: 'repeated'; columns: readonly string[]; skipMissing?: boolean }
  /** Missing in one of the columns, or beyond the first of its kind. */
  | { ask: 'key'; columns: readonly string[] }
  /** Present and valid, and meeting the condition. */
  | { ask: 'matching'; condition: Condition }
  /** For which a SQL expression is true. */
  | { ask: 'sql'; expression: string }
  /** Whole in all columns, and with no row alike in another file: `resource`, or the table itself when that is empty. */
  | { ask: 'orphan'; columns: readonly string[]; resource: string; fields: readonly string[] }
) & {
  /** Only among rows for which this SQL expression is true. */
  where?: string | undefined;
  /** Says that a count is as it should be: where the rows stand need not be looked up then. */
  isFine?: ((count: number, among: number) => boolean) | undefined;
};

/** A tally, and among how many rows: all, or those that `where` holds for. */
export interface Answer extends Tally {
  among: number;
}

/** Ascending finite numbers, each once, and how often it stands there. */
export interface Runs {
  values: Float64Array;
  counts: Float64Array;
}

/**
 * One table in one or several files, held by an engine. Every engine gives the same answers; a
 * test holds them against each other.
 */
export interface Dataset {
  readonly files: readonly DataFile[];
  readonly rows: number;
  /** The columns of all files, in the order in which they come. */
  readonly columns: readonly ColumnReading[];
  /** One profile a column, in the order of `columns`. */
  profile: () => Promise<ColumnProfile[]>;
  /** One answer a question. Questions that come together are answered in one pass where that can be. */
  ask: (questions: readonly Question[]) => Promise<Answer[]>;
  /** The profile of the columns among the rows for which a SQL expression is true. */
  profileWhere: (columns: readonly string[], where: string) => Promise<ColumnProfile[]>;
  /**
   * The finite values of a column of numbers or times (in seconds), ascending; where it is given,
   * only among rows for which a SQL expression is true.
   */
  numbers: (column: string, where?: string) => Promise<Runs>;
  /** How often each value of a column stands there; null when there are more than `most`. */
  counts: (column: string, most: number) => Promise<Map<string, number> | null>;
}
