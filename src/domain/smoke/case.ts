import { z } from 'zod';
import type { Request } from './answer.ts';

/** What a case expects. Everything that is left out is not looked at, but for the status. */
const expectation = z.strictObject({
  status: z.int().min(100).max(599).default(200),
  /** What the answer's JSON must hold; it may hold more. */
  json: z.json().optional(),
  /** How far a number may be from the expected one, in its own units. */
  tolerance: z.number().nonnegative().default(0),
  /** The longest time to the end of the answer, as in `500ms` or `2s`. */
  latency: z
    .string()
    .regex(/^\d+(\.\d+)?\s*(ms|s)$/, 'a length of time such as 500ms or 2s')
    .optional(),
});

const request = z
  .strictObject({
    method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']).default('GET'),
    path: z.string().regex(/^\/[^\s#]*$/, 'a path that begins with / and has no space'),
    json: z.json().optional(),
    body: z.string().optional(),
    headers: z
      .record(
        z.string().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, 'a header name'),
        z.string().regex(/^[^\r\n\0]*$/, 'a header value on one line'),
      )
      .default({}),
  })
  .refine(({ json, body }) => json === undefined || body === undefined, 'either json or body');

/** One smoke case, as it is written in a file. */
export const smokeCase = z.strictObject({
  name: z.string().trim().min(1),
  request,
  expect: expectation,
});

export type SmokeCase = z.infer<typeof smokeCase>;

/** The request as it is sent. */
export function requestOf({ request: { method, path, json, body, headers } }: SmokeCase): Request {
  const typed = json !== undefined && !hasHeader(headers, 'content-type');
  return {
    method,
    path,
    headers: typed ? { ...headers, 'content-type': 'application/json' } : headers,
    body: json === undefined ? (body ?? null) : JSON.stringify(json),
  };
}

function hasHeader(headers: Record<string, string>, name: string): boolean {
  return Object.keys(headers).some((key) => key.toLowerCase() === name);
}

/** A case's latency limit in milliseconds. */
export function latencyLimit(latency: string): number {
  return Number.parseFloat(latency) * (latency.endsWith('ms') ? 1 : 1000);
}
