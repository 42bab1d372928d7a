/** A version of a file that is kept in a git ref of its own. */
export interface KeptFile {
  /** The commit that the ref stands on. */
  readonly commit: string;
  readonly content: string;
}

export interface NewKeptFile {
  readonly ref: string;
  /** What was read; the new version follows it. Null when there was none. */
  readonly before: KeptFile | null;
  readonly content: string;
  readonly message: string;
}

/**
 * Files that outlive runs: each in a git ref under `refs/mlops/`, every version a commit on the one
 * before, so that nothing is lost and of two that write at once one is told.
 */
export interface RefFiles {
  read(ref: string): Promise<KeptFile | null>;
  /**
   * Writes the next version: `lost` when the ref no longer stands where it was read, `forbidden`
   * when the token may not write.
   */
  write(file: NewKeptFile): Promise<'written' | 'lost' | 'forbidden'>;
}

/** The name of the file in the ref's commits. */
export const keptPath = 'content.json';
