/** What a request is answered with: `body` goes out as JSON, `bytes` as they are. */
export interface Answer {
  status: number;
  body?: unknown;
  bytes?: Uint8Array;
  headers?: Record<string, string>;
}

/** Thrown by a handler; the server answers with it. */
export class Refusal extends Error {
  readonly answer: Answer;
  constructor(answer: Answer) {
    super(`answered ${answer.status}`);
    this.answer = answer;
  }
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });
export const noContent = (): Answer => ({ status: 204 });

export const redirect = (location: string): Answer => ({ status: 302, headers: { location } });

export function refusal(status: number, message: string, more: object = {}): Refusal {
  const body = { message, ...more, documentation_url: DOCS, status: String(status) };
  return new Refusal({ status, body });
}

export const notFound = () => refusal(404, 'Not Found');
export const unprocessable = (message: string) => refusal(422, message);

export interface Fault {
  resource: string;
  code: string;
  field?: string;
  message?: string;
}

export const invalid = (...errors: Fault[]) => refusal(422, 'Validation Failed', { errors });

const DOCS = 'https://docs.github.com/rest';
