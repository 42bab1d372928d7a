/** A way through which damaged files are sent. */
export interface Way {
  /** The same cases for the same seed. */
  cases: (seed: number, count: number) => readonly unknown[];
  /** @param folder for files */
  open: (folder: string) => Promise<Sending>;
}

export interface Sending {
  /** What is wrong with how a case ended. */
  send: (one: never) => Promise<string[]>;
  close: () => Promise<void>;
}
