import { notFound, unprocessable } from './answer.ts';
import type { Hub } from './hub.ts';
import type { Token } from './tokens.ts';

/** One request on its way to a handler: decoded, its token known and allowed. */
export interface Call {
  hub: Hub;
  token: Token;
  /** From the path, decoded. Empty when the route has no such part. */
  param: (name: string) => string;
  query: URLSearchParams;
  body: Record<string, unknown>;
  bytes: Buffer;
  header: (name: string) => string;
  /** Path and query as they were sent, for links to further pages. */
  target: URL;
}

export function requiredText(call: Call, name: string): string {
  const value = call.body[name];
  if (typeof value === 'string') return value;
  const reason =
    value === undefined
      ? `"${name}" wasn't supplied.`
      : `For '${name}', ${JSON.stringify(value)} is not a string.`;
  throw unprocessable(`Invalid request.\n\n${reason}`);
}

export function optionalText(call: Call, name: string): string | undefined {
  const value = call.body[name];
  return value === undefined || value === null ? undefined : requiredText(call, name);
}

export const flag = (call: Call, name: string): boolean | undefined =>
  typeof call.body[name] === 'boolean' ? call.body[name] : undefined;

/** A number from the path. Anything else is 404, as at GitHub. */
export function idOf(call: Call, name: string): number {
  const text = call.param(name);
  if (!/^\d+$/.test(text)) throw notFound();
  return Number(text);
}
