import { writeBeside } from '../adapters/files/records.ts';
import { readRecords } from '../adapters/files/run-records.ts';
import type { Block } from '../domain/report/blocks.ts';
import { markdown } from '../domain/report/markdown.ts';
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
  const outcome = { refusal: null, summary: blocks };
  if (context.place !== 'github') return { ...outcome, outputs: { 'comment-url': null } };
  // Loaded here: GitHub's client costs as much as all the rest together.
  const { showReport } = await import('../adapters/github/show.ts');
  const url = await showReport({ blocks, marker, token: subject.token }, tools);
  return { ...outcome, outputs: { 'comment-url': url } };
}

function writeReport(directory: string, blocks: readonly Block[]): string {
  return writeBeside(directory, 'report.md', `${markdown(blocks)}\n`);
}

/** The run whose records these are, when another workflow left them. */
function finishedRun({ event }: Context): Pick<Context, 'commit' | 'run'> {
  const finished = event.payload.workflow_run;
  if (!finished) return { commit: null, run: { id: '0', attempt: 1, url: null } };
  const { head_sha: commit, html_url: url, id, run_attempt: attempt } = finished;
  return { commit, run: { id: String(id), attempt, url } };
}
