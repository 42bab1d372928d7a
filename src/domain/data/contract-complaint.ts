import type { z } from 'zod';
import { InputError } from '../errors.ts';
import { didYouMean } from '../words.ts';
import { knownKeys } from './contract.ts';
import type { Source } from './source.ts';

/** What does not fit the shape of a contract, with its place. */
export function complaint(issue: z.core.$ZodIssue, { value, where }: Source): InputError {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const level = path.filter((step) => typeof step === 'string').join('.');
    return new InputError({
      where: where(path, { key }),
      found: key,
      remedy: `unknown key; ${didYouMean(key, knownKeys[level] ?? [])}`,
    });
  }
  const found = path.reduce<unknown>(
    (at, step) => (at as Record<PropertyKey, unknown>)?.[step],
    value,
  );
  return new InputError({
    where: `${where(path)} ${path.filter((step) => typeof step === 'string').at(-1) ?? 'contract'}`,
    ...(found !== undefined && {
      found: typeof found === 'string' ? found : JSON.stringify(found),
    }),
    allowed: issue.message,
  });
}
