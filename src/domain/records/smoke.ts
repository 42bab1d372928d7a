import { z } from 'zod';
import { header } from './header.ts';

/** One case at one place. */
const judged = z.strictObject({
  name: z.string(),
  /** The instance that was asked; null when the service was asked by its address. */
  place: z.string().nullable(),
  passed: z.boolean(),
  problems: z.array(z.string()),
  expected: z.json(),
  got: z.strictObject({
    status: z.int().nullable(),
    /** At most 2,000 characters. */
    body: z.string(),
    error: z.string().nullable(),
    milliseconds: z.number(),
  }),
});

/** What a smoke test asked and what it got. */
export const smokeRecord = z.strictObject({
  ...header('smoke'),
  /** What was asked: an address, or the instances as they were selected. */
  target: z.string(),
  passed: z.boolean(),
  cases: z.array(judged),
});

export type SmokeRecord = z.infer<typeof smokeRecord>;
