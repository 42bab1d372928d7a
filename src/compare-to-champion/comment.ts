import { readRecords } from '../adapters/files/run-records.ts';
import type { Comparison } from '../domain/records/comparison.ts';
import { report } from '../domain/report/report.ts';
import type { Tools } from '../runtime/room.ts';
import type { Inputs } from './inputs.ts';

/**
 * Shows the report in the pull request that this run is of.
 *
 * @returns its address; null when there is no pull request, or its token may not write (a fork's)
 */
export async function postComment(
  inputs: Pick<Inputs, 'comment' | 'token'>,
  tools: Tools,
  comparison: Comparison,
): Promise<string | null> {
  const { directory, event, place, run } = tools.context;
  if (!inputs.comment || !event.payload.pull_request || place !== 'github') return null;
  const { model, commit } = comparison;
  const records = { ...readRecords(directory, commit), comparison };
  const marker = { model, commit: commit ?? '', run: run.id, attempt: run.attempt };
  const blocks = report(records, { model, commit, url: run.url, failure: null });
  // Loaded here: GitHub's client costs as much as all the rest together.
  const { showReport } = await import('../adapters/github/show.ts');
  return showReport({ blocks, marker, token: inputs.token }, tools);
}
