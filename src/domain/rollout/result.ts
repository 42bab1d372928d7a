import { z } from 'zod';
import type { Place, Served } from './target.ts';

const served = z
  .object({
    digest: z.string(),
    version: z.string().nullable(),
    commit: z.string().nullable(),
    image: z.string().nullable(),
  })
  .nullable();

const resultLine = z.object({
  mlops: z.literal(1),
  state: z.enum(['deployed', 'unchanged', 'failed', 'broken', 'status', 'answered']),
  before: served,
  after: served,
  reason: z.string().nullable(),
  timings: z.record(z.string(), z.number()),
  healthy: z.boolean().optional(),
  /** base64 of zlib of the answers as JSON. */
  answers: z.string().optional(),
});

/** What the program at a place said, and the log that follows its result line. */
export type Report = z.infer<typeof resultLine> & { log: string };

/** Reads the program's output; null when it did not come to say its result. */
export function readReport(stdout: string): Report | null {
  const end = stdout.indexOf('\n');
  const line = end < 0 ? stdout : stdout.slice(0, end);
  try {
    const parsed = resultLine.safeParse(JSON.parse(line));
    return parsed.success ? { ...parsed.data, log: stdout.slice(end + 1).trim() } : null;
  } catch {
    return null;
  }
}

/** A report of a deployment as what became of the place. */
export function placeOf(id: string, report: Report): Place {
  const { state, before, after, reason, timings, log } = report;
  if (state === 'status' || state === 'answered') {
    return { ...silent(id, 'unknown', 'it answered another question'), before };
  }
  return { id, state, before, after, reason, timings, log };
}

/** A place that gave no report. */
export function silent(
  id: string,
  state: 'unknown' | 'untouched',
  reason: string,
  before: Served | null = null,
): Place {
  return { id, state, before, after: null, reason, timings: {}, log: '' };
}
