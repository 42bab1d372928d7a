import { parseCommand } from './commands.ts';
import { hide, type LogLine } from './log.ts';
import type { Annotation, Summary } from './result.ts';
import { stepName, type Workflow } from './workflow.ts';

/** What the steps told GitHub's pages, in order. */
export function annotations(
  workflow: Workflow,
  lines: readonly LogLine[],
  masks: string[],
): Annotation[] {
  return lines.flatMap((line) => annotation(workflow, line, masks) ?? []);
}

export function summaries(
  workflow: Workflow,
  lines: readonly LogLine[],
  masks: string[],
): Summary[] {
  return summaryLines(lines).map((line) => summary(workflow, line, masks));
}

function annotation(workflow: Workflow, line: LogLine, masks: string[]): Annotation | undefined {
  const level = line.command as Annotation['level'];
  if (!['error', 'warning', 'notice'].includes(level) || line.raw === undefined) return undefined;
  const command = parseCommand(line.raw);
  if (command === undefined) return undefined;
  const { title, file, line: at } = command.properties;
  return {
    ...{ level, message: hide(command.message, masks) },
    ...(title !== undefined && { title }),
    ...(file !== undefined && { file }),
    ...(at !== undefined && { line: Number(at) }),
    ...place(workflow, line),
  };
}

/** At the end of a composite action act tells the summary of its last step once more. */
function summaryLines(lines: readonly LogLine[]): LogLine[] {
  const told = lines.filter(({ command }) => command === 'summary');
  return told.filter((line, index) => {
    const before = told[index - 1];
    const inside = (before?.stepID?.length ?? 0) > (line.stepID?.length ?? 0);
    return !(inside && before?.job === line.job && before?.content === line.content);
  });
}

function summary(workflow: Workflow, line: LogLine, masks: string[]): Summary {
  return { ...place(workflow, line), markdown: hide(line.content ?? '', masks) };
}

/** The step by the name that GitHub shows; act's own is the whole script. */
function place({ jobs }: Workflow, { jobID = '', stepID, step = '' }: LogLine) {
  const steps = jobs[jobID]?.steps ?? [];
  const written = steps.find(({ id }, index) => (id ?? `${index}`) === stepID?.[0]);
  return { job: jobID, step: written ? stepName(written) : step };
}
