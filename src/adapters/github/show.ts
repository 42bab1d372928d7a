import type { Block } from '../../domain/report/blocks.ts';
import { comment } from '../../domain/report/comment.ts';
import type { Marker } from '../../domain/report/marker.ts';
import type { Context } from '../../runtime/context.ts';
import type { Log } from '../../runtime/log.ts';
import { postReport } from './comments.ts';
import { openGitHub } from './open.ts';
import { findPull } from './pulls.ts';

/** A report to show: its blocks, and which run wrote it. */
export interface Shown {
  readonly blocks: readonly Block[];
  readonly marker: Marker;
  readonly token: string | undefined;
}

/**
 * Shows the report in the pull request that this run is of, or that the finished run was of.
 *
 * @returns its address; null when there is no pull request, or its token may not write (a fork's)
 */
export async function showReport(
  { blocks, marker, token }: Shown,
  { context, log }: { readonly context: Context; readonly log: Log },
): Promise<string | null> {
  const { event, repository, run } = context;
  const own = event.payload.pull_request;
  if (own && own.head.repo?.full_name !== repository) {
    log.info("a fork's run may not comment: the workflow fork-report.yml shows its report");
    return null;
  }
  const github = openGitHub(context, token);
  const finished = event.payload.workflow_run;
  const pull = own?.number ?? (finished ? await findPull(github, headOf(finished)) : null);
  if (pull === null) {
    log.info('there is no open pull request with this head: the report is in the summary');
    return null;
  }
  const body = comment(blocks, marker, run.url);
  const { url, posted } = await postReport(github, { pull, marker, body });
  log.info(posted ? `the report is at ${url}` : `a newer run's report is left in place at ${url}`);
  return url;
}

type Finished = NonNullable<Context['event']['payload']['workflow_run']>;

function headOf(finished: Finished) {
  return {
    owner: finished.head_repository.owner.login,
    branch: finished.head_branch,
    sha: finished.head_sha,
  };
}
