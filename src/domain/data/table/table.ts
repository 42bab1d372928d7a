/** A file of rows as text, one array a column; a typed reading is made from it by whoever needs one. */
export interface Table {
  /** The path as the user wrote it, for messages. */
  file: string;
  /** Column names in the file's order. */
  names: string[];
  /** The cells of each column, `rows` long; null is a missing cell. */
  columns: Map<string, (string | null)[]>;
  rows: number;
  /** Where each row stands: its 1-based physical line, or its row number in a Parquet file. */
  lines: number[];
}
