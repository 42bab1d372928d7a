/** What a room says while it works. Lines may hold text from outside: each log escapes it. */
export interface Log {
  info(line: string): void;
  warn(line: string): void;
  debug(line: string): void;
  /** Folds what is said meanwhile under a title. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
}
