import type { Format } from './format.ts';
import type { Packing } from './packing.ts';

/** A file of rows that was found and recognised by its name and first bytes, and not read yet. */
export interface DataSource {
  /** As the user wrote it, or as the glob found it; for messages. */
  path: string;
  /** Where its bytes lie on disk, absolute: a temporary copy when `path` is in S3. */
  local: string;
  format: Format;
  packing: Packing;
  /** `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, or another label that TextDecoder knows. */
  encoding: string;
  /** How delimited text is written; of no meaning for the other formats. */
  dialect: { delimiter: string; quoteChar: string; header: boolean };
  /** The columns of delimited text and of Parquet, in order; empty for JSON. */
  names: readonly string[];
  /**
   * Columns that stand in the names of its folders (`year=2024/month=01/`), the outer first; null for
   * Hive's missing value. A column of that name in the file itself takes precedence.
   */
  partitions: Readonly<Record<string, string | null>>;
  /** Bytes on disk, as packed, and when they were written (milliseconds), to see a later change. */
  bytes: number;
  modified: number;
}
