/** One request and what it was answered with. */
export interface Exchange {
  method: string;
  /** As sent, still encoded, with the query. */
  path: string;
  /** The login of the token; empty when there was none, or an unknown one. */
  login: string;
  headers: Record<string, string>;
  /** The JSON body; `undefined` when there was none or it was not JSON. */
  body: unknown;
  /** 0 when the connection was cut before an answer was made. */
  status: number;
  answer: unknown;
  /** True when a fault or limit of the test's took the place of GitHub's own answer. */
  disturbed: boolean;
}
