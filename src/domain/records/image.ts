import { z } from 'zod';
import { header } from './header.ts';

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** An image and where it is. With the digest it is enough for a later job to deploy it. */
export const imageRecord = z.strictObject({
  ...header('image'),
  version: z.string().nullable(),
  /** ecr: in Amazon ECR; local: in this machine's Docker Engine only. */
  registry: z.enum(['ecr', 'local']),
  /** The repository's name without its host. */
  repository: z.string(),
  /** The registry's host, as in `123456789012.dkr.ecr.eu-central-1.amazonaws.com`; null when local. */
  host: z.string().nullable(),
  digest,
  /** Hash of what the image was built from: context, Dockerfile, arguments, platforms. */
  content: z.string(),
  tags: z.array(z.string()),
  labels: z.record(z.string(), z.string()),
  /** False when an image of the same content was found. */
  built: z.boolean(),
  /** Seconds. */
  timings: z.record(z.string(), z.number()),
});

export type ImageRecord = z.infer<typeof imageRecord>;
