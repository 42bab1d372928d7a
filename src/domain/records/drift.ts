import { z } from 'zod';

const number = z.number().nullable();

/** The distributions side by side, as shares of the values that are there; at most twenty bars. */
const picture = z.strictObject({
  labels: z.array(z.string()).max(20),
  reference: z.array(z.number()).max(20),
  current: z.array(z.number()).max(20),
});

/** One way in which a column may differ from the reference: a test for chance, and a size that a person can read. */
export const difference = z.strictObject({
  /** What is compared. */
  of: z.enum([
    'values',
    'missing',
    'invalid',
    'infinite',
    'new categories',
    'length',
    'pattern',
    'weekday',
  ]),
  /** As in `Kolmogorov-Smirnov`. */
  test: z.string(),
  statistic: number,
  p: number,
  /** After Holm's correction over all tests of all columns. */
  adjusted: number,
  /** As in `Wasserstein distance in standard deviations of the reference`. */
  effect: z.string(),
  size: number,
  /** From which size on a difference counts. */
  threshold: z.number(),
  verdict: z.enum(['drifted', 'stable', 'not enough rows']),
  /** About how many rows it takes, of the smaller side, to see a difference of `threshold`. */
  needs: z.int().positive().nullable(),
});

/** What has become of one column since the reference. */
export const columnDrift = z.strictObject({
  column: z.string(),
  kind: z.enum(['numeric', 'categorical', 'time', 'text']),
  verdict: z.enum(['drifted', 'stable', 'not enough rows', 'not comparable']),
  differences: z.array(difference),
  /** Population stability index over the reference's deciles or categories; shown, decides nothing. */
  psi: number,
  /** Jensen-Shannon distance, base 2; shown, decides nothing. */
  jensenShannon: number,
  picture: picture.nullable(),
  /** In one line, for a person: what moved, in which direction, by how much. */
  message: z.string(),
});

/** The comparison of data with a reference. */
export const drift = z.strictObject({
  /** A file, or the version whose stored profile it is. */
  reference: z.strictObject({
    name: z.string(),
    kind: z.enum(['file', 'profile']),
    rows: z.int().nonnegative(),
  }),
  verdict: z.enum(['drifted', 'stable', 'not enough rows']),
  columns: z.array(columnDrift),
  /** The verdict in one line. */
  message: z.string(),
});

export type Drift = z.infer<typeof drift>;
export type ColumnDrift = z.infer<typeof columnDrift>;
export type Difference = z.infer<typeof difference>;
