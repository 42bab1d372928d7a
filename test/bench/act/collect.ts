import { groupBy } from './groups.ts';
import { hide, type LogLine } from './log.ts';
import type { Annotation, Conclusion, JobResult, StepResult, Summary } from './result.ts';
import { annotations, summaries } from './told.ts';
import { type Job, type Step, stepName, type Workflow } from './workflow.ts';

export interface Collected {
  jobs: JobResult[];
  annotations: Annotation[];
  summaries: Summary[];
  /** Every value that the run's steps masked. */
  masks: string[];
}

/** Makes one record of a workflow and what act said about it. A job that act never began was skipped. */
export function collect(
  workflow: Workflow,
  lines: readonly LogLine[],
  secrets: string[],
): Collected {
  const asked = lines.filter(({ command }) => command === 'add-mask').map(({ arg }) => arg ?? '');
  const masks = [...secrets, ...asked].filter((mask) => mask.trim() !== '');
  const begun = groupBy(lines.filter(isOfJob), ({ job }) => job);
  const ran = [...begun.values()].map((own) => jobResult(workflow, own, masks));
  const ids = new Set(ran.map(({ id }) => id));
  const skipped = Object.entries(workflow.jobs)
    .filter(([id, job]) => !ids.has(id) && job.uses === undefined)
    .map(([id, job]) => skippedJob(id, job));
  return {
    jobs: [...ran, ...skipped],
    annotations: annotations(workflow, lines, masks),
    summaries: summaries(workflow, lines, masks),
    masks,
  };
}

type JobLine = LogLine & { job: string; jobID: string };

function isOfJob(line: LogLine): line is JobLine {
  return line.job !== undefined && line.jobID !== undefined;
}

function jobResult(workflow: Workflow, lines: JobLine[], masks: string[]): JobResult {
  const [first] = lines;
  const { job: name, jobID: id, matrix } = first as JobLine;
  const job = workflow.jobs[id];
  const steps = job?.steps ? writtenSteps(job.steps, lines) : [];
  const outputs = jobOutputs(job, steps);
  const hidden = Object.entries(outputs).filter(([, value]) => hide(value, masks) !== value);
  return {
    id,
    name: jobName(name, id, matrix ?? {}),
    matrix: matrix ?? {},
    result: lines.findLast(({ jobResult }) => jobResult)?.jobResult ?? 'cancelled',
    steps: [...steps, ...postSteps(lines)],
    outputs,
    withheld: hidden.map(([output]) => output),
    elapsed: between(first, lines.at(-1)),
  };
}

/** act writes `workflow/job`, with `-1` for the first of a matrix; GitHub names the combination. */
function jobName(written: string, id: string, matrix: Record<string, unknown>): string {
  const name = written.trim().replace(/^[^/]*\//, '');
  const values = Object.values(matrix);
  if (values.length === 0) return name;
  const plain = name.replace(/-\d+$/, '');
  return plain === id ? `${id} (${values.join(', ')})` : plain;
}

function skippedJob(id: string, { name = id }: Job): JobResult {
  const rest = { matrix: {}, steps: [], outputs: {}, withheld: [], elapsed: 0 };
  return { id, name, result: 'skipped', ...rest };
}

function writtenSteps(steps: readonly Step[], lines: readonly JobLine[]): StepResult[] {
  return steps.map((step, index) => {
    const id = step.id ?? `${index}`;
    const own = lines.filter(({ stepID, stage }) => stepID?.[0] === id && stage === 'Main');
    return stepResult(id, stepName(step), own);
  });
}

function stepResult(id: string, name: string, lines: readonly JobLine[]): StepResult {
  const end = lines.findLast(({ stepResult, stepID }) => stepResult && stepID?.length === 1);
  const outcome = end?.stepResult ?? (lines.length > 0 ? 'cancelled' : 'skipped');
  const forgiven = lines.some(({ msg }) => msg === 'Failed but continue next step');
  const conclusion: Conclusion = forgiven ? 'success' : outcome;
  const elapsed = Math.round((end?.executionTime ?? 0) / 1e6);
  return { id, name, outcome, conclusion, outputs: stepOutputs(lines), elapsed };
}

function stepOutputs(lines: readonly LogLine[]): Record<string, string> {
  const set = lines.filter(({ command }) => command === 'set-output');
  return Object.fromEntries(set.map(({ name, arg }) => [name, arg ?? '']));
}

/** What the actions did at the end of the job, for those that did. */
function postSteps(lines: readonly JobLine[]): StepResult[] {
  const post = lines.filter(({ stage }) => stage === 'Post');
  const groups = groupBy(post, ({ stepID }) => stepID?.[0] ?? '');
  return [...groups].map(([id, own]) => stepResult(`post-${id}`, `Post ${own[0]?.step}`, own));
}

/** act does not log a job's outputs: those that are plain `steps.ID.outputs.NAME` are worked out here. */
function jobOutputs(job: Job | undefined, steps: readonly StepResult[]): Record<string, string> {
  const reference = /\$\{\{\s*steps\.([\w-]+)\.outputs\.([\w-]+)\s*\}\}/g;
  const value = (_: string, id: string, name: string) =>
    steps.find((step) => step.id === id)?.outputs[name] ?? '';
  const written = Object.entries(job?.outputs ?? {});
  return Object.fromEntries(written.map(([key, text]) => [key, text.replace(reference, value)]));
}

function between(first: LogLine | undefined, last: LogLine | undefined): number {
  return first && last ? Math.round(last.at - first.at) : 0;
}
