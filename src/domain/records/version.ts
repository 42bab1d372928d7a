import { z } from 'zod';
import { header } from './header.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A stage that is assigned to the version now. */
const assigned = z.strictObject({
  stage: z.string(),
  /** The tag that assigned it. */
  tag: z.string(),
  /** ISO 8601; null for a lightweight tag, which does not know. */
  at: z.string().nullable(),
  by: z.string().nullable(),
  reason: z.string().nullable(),
});

/**
 * A version of a model: what register and promote leave in `version.json`, and (as it was when it
 * was registered) an asset of its release.
 */
export const versionRecord = z.strictObject({
  ...header('version'),
  /** As in `v1.2.3`. */
  version: z.string(),
  tag: z.string(),
  /** The commit that the tag stands on: a child of `commit` when that one already held a version. */
  taggedCommit: z.string(),
  /** False for a lightweight tag, as GitHub's pages make them: it counts, but `gto` does not see it. */
  annotated: z.boolean(),
  /** What the training depended on: equal keys, equal inputs. */
  key: z.string().nullable(),
  /** Of the model's files, of the evaluation data. */
  modelSha256: sha256.nullable(),
  dataSha256: sha256.nullable(),
  /** Null when the version has no release (a tag made by hand). */
  release: z.strictObject({ url: z.string() }).nullable(),
  assets: z.array(z.strictObject({ name: z.string(), size: z.int().nonnegative(), sha256 })),
  stages: z.array(assigned),
});

export type VersionRecord = z.infer<typeof versionRecord>;
