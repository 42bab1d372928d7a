import { z } from 'zod';

/** The run that wrote a record: GitHub's ids, or `local` on a laptop. */
export const run = z.strictObject({
  id: z.string(),
  attempt: z.int().positive(),
  url: z.string().nullable(),
});

/** The fields that every record begins with; `kind` is the record's name, as in `validation`. */
export function header<Kind extends string>(kind: Kind) {
  return {
    schema: z.literal(`mlops/${kind}/1`),
    model: z.string(),
    /** The full hash of the source commit; null outside a repository. */
    commit: z.string().nullable(),
    run,
    /** When it was written, ISO 8601 in UTC. */
    created: z.iso.datetime(),
  };
}

/** What a room needs to begin a record. */
export interface Origin {
  model: string;
  commit: string | null;
  run: z.infer<typeof run>;
  created: string;
}
