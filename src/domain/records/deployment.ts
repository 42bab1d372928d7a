import { z } from 'zod';
import { header } from './header.ts';

const served = z
  .strictObject({
    digest: z.string(),
    version: z.string().nullable(),
    commit: z.string().nullable(),
    image: z.string().nullable(),
  })
  .nullable();

const place = z.strictObject({
  /** Instance id, or the name of the machine. */
  id: z.string(),
  state: z.enum(['deployed', 'unchanged', 'failed', 'restored', 'untouched', 'broken', 'unknown']),
  before: served,
  after: served,
  reason: z.string().nullable(),
  /** Seconds by step. */
  timings: z.record(z.string(), z.number()),
});

/** What a deployment or a rollback did to each place; the same for every kind of target. */
export const deploymentRecord = z.strictObject({
  ...header('deployment'),
  target: z.enum(['ec2', 'docker', 'process']),
  service: z.string(),
  version: z.string().nullable(),
  digest: z.string(),
  /** What was served before, when all places agreed. */
  previousDigest: z.string().nullable(),
  previousVersion: z.string().nullable(),
  /** All places answered with the digest. */
  succeeded: z.boolean(),
  /** At least one place serves something else than before, or in another way. */
  changed: z.boolean(),
  /** Places that had switched were put back, because another one failed. */
  putBack: z.boolean(),
  places: z.array(place),
  /** Places that were meant and could not take part. */
  missing: z.array(z.strictObject({ id: z.string(), reason: z.string() })),
  /** Where the runner reaches the service; null when no port is open to it. */
  url: z.string().nullable(),
});

export type DeploymentRecord = z.infer<typeof deploymentRecord>;
