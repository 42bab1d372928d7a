/** One HTTP request to the service. `body` is sent as it stands. */
export interface Request {
  method: string;
  /** The path with its query, beginning with a slash. */
  path: string;
  headers: Record<string, string>;
  body: string | null;
}

/** What came back: a status with its body, or why nothing did. */
export type Answer =
  | { status: number; body: string; milliseconds: number }
  | { error: string; milliseconds: number };
