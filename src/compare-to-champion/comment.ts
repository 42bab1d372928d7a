import { readRecords } from '../adapters/files/run-records.ts';
import type { Comparison } from '../domain/records/comparison.ts';
import { comment } from '../domain/report/comment.ts';
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
  { context, log }: Tools,
  comparison: Comparison,
): Promise<string | null> {
  const { directory, event, repository, run } = context;
  const pull = event.payload.pull_request;
  if (!inputs.comment || !pull || context.place !== 'github') return null;
  if (pull.head.repo?.full_name !== repository) {
    log.info("a fork's run may not comment: the workflow fork-report.yml shows its report");
    return null;
  }
  const { model, commit } = comparison;
  const records = { ...readRecords(directory, commit), comparison };
  const marker = { model, commit: commit ?? '', run: run.id, attempt: run.attempt };
  const blocks = report(records, { model, commit, url: run.url, failure: null });
  // Loaded here: GitHub's client costs as much as all the rest together.
  const [{ openGitHub }, { postReport }] = await Promise.all([
    import('../adapters/github/open.ts'),
    import('../adapters/github/comments.ts'),
  ]);
  const github = openGitHub(context, inputs.token);
  const body = comment(blocks, marker, run.url);
  const { url, posted } = await postReport(github, { pull: pull.number, body, marker });
  log.info(posted ? `the report is at ${url}` : `a newer run's report is left in place at ${url}`);
  return url;
}
