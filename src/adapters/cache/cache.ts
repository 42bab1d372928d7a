/** Keeps files by key: what one run made, a later run of the same inputs finds. */
export interface Cache {
  /** Puts the files back where they were; false when the key is not known. */
  restore(key: string, paths: readonly string[]): Promise<boolean>;
  /** Keeps the files that exist. A failure to keep is a warning, never an error. */
  save(key: string, paths: readonly string[]): Promise<void>;
}
