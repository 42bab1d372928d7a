import { AwsError } from './faults.ts';

/** One page of a list; the token is the place where the next one begins. */
export function page<T>(all: readonly T[], token: string | undefined, size: number) {
  const start = token === undefined ? 0 : Number(token);
  if (!Number.isInteger(start)) throw new AwsError('InvalidNextToken', 'The token is not valid');
  const end = start + size;
  return { items: all.slice(start, end), nextToken: end < all.length ? String(end) : undefined };
}
