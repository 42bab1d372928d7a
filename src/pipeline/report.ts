import { writeBeside } from '../adapters/files/records.ts';
import { readRecords } from '../adapters/files/run-records.ts';
import type { Block } from '../domain/report/blocks.ts';
import { comment } from '../domain/report/comment.ts';
import { markdown } from '../domain/report/markdown.ts';
import type { Marker } from '../domain/report/marker.ts';
import { report } from '../domain/report/report.ts';
import type { Context } from '../runtime/context.ts';
import type { Outcome, Tools } from '../runtime/room.ts';

/** What the report is about. */
export interface Subject {
  readonly model: string;
  readonly token: string | undefined;
  /** What ended the steps before it; null when nothing did. */
  readonly failure: string | null;
}

/** Makes the report from the records, keeps it as a file, and shows it in the pull request. */
export async function reportStep(subject: Subject, tools: Tools): Promise<Outcome> {
  const { context, log } = tools;
  const { commit, run } = context.event.name === 'workflow_run' ? finishedRun(context) : context;
  const { failure, model } = subject;
  const blocks = report(readRecords(context.directory, commit), {
    model,
    commit,
    url: run.url,
    failure,
  });
  const file = writeReport(context.directory, blocks);
  log.info(`the report is in ${file}`);
  const marker = { model, commit: commit ?? '', run: run.id, attempt: run.attempt };
  const url = context.place === 'github' ? await post(blocks, marker, subject, tools) : null;
  return { outputs: { 'comment-url': url }, refusal: null, summary: blocks };
}

function writeReport(directory: string, blocks: readonly Block[]): string {
  return writeBeside(directory, 'report.md', `${markdown(blocks)}\n`);
}

async function post(
  blocks: readonly Block[],
  marker: Marker,
  { token }: Subject,
  { context, log }: Tools,
): Promise<string | null> {
  const [{ openGitHub }, { postReport }, { findPull }] = await Promise.all([
    import('../adapters/github/open.ts'),
    import('../adapters/github/comments.ts'),
    import('../adapters/github/pulls.ts'),
  ]);
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
  const posted = await postReport(github, { pull, marker, body: comment(blocks, marker, run.url) });
  log.info(posted.posted ? `posted: ${posted.url}` : `a newer report is in place: ${posted.url}`);
  return posted.url;
}

type Finished = NonNullable<Context['event']['payload']['workflow_run']>;

/** The run whose records these are, when another workflow left them. */
function finishedRun({ event }: Context): Pick<Context, 'commit' | 'run'> {
  const finished = event.payload.workflow_run;
  if (!finished) return { commit: null, run: { id: '0', attempt: 1, url: null } };
  const { head_sha: commit, html_url: url, id, run_attempt: attempt } = finished;
  return { commit, run: { id: String(id), attempt, url } };
}

function headOf(finished: Finished) {
  return {
    owner: finished.head_repository.owner.login,
    branch: finished.head_branch,
    sha: finished.head_sha,
  };
}
