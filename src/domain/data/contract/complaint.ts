import type { z } from 'zod';
import { InputError } from '../../errors.ts';
import { didYouMean } from '../../words.ts';
import { knownKeys } from './contract.ts';
import type { Source } from './source.ts';

/** What does not fit the shape of a contract, with its place. */
export function complaint(error: z.ZodError, { value, where }: Source): InputError {
  // A key that is not known is often the one that is missed as well.
  const stray = error.issues.find(({ code }) => code === 'unrecognized_keys');
  const issue = (stray ?? error.issues[0]) as z.core.$ZodIssue;
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
    (at, step) => (typeof at === 'string' ? at : (at as Record<PropertyKey, unknown>)?.[step]),
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
