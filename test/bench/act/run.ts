import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { installTools, toolPath } from '../tools/tools.ts';
import { actArguments, machineVariables } from './arguments.ts';
import { collect } from './collect.ts';
import { completeContext, type RunContext } from './context.ts';
import { type Layout, layOut } from './layout.ts';
import { type LogLine, parseLine, readable } from './log.ts';
import type { RunOptions } from './options.ts';
import { runWatched } from './process.ts';
import type { RunResult } from './result.ts';
import { withoutTerminal } from './terminal.ts';
import { starts } from './triggers.ts';

/**
 * Runs a workflow file under act, in a folder of its own that is gone afterwards. Throws when the
 * event would not start the workflow, when it uses an action that the bench lacks, and when act
 * cannot read it, or when it outlasts its timeout; a red run is an answer, not an error.
 */
export async function runWorkflow(options: RunOptions): Promise<RunResult> {
  await installTools('act', 'node', 'python');
  const context = completeContext(options);
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'mlops-run-'));
  try {
    const layout = layOut(dir, options, context);
    demandStart(layout, options, context);
    return await runLaidOut(layout, options, context);
  } finally {
    fs.rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
  }
}

function demandStart({ workflow }: Layout, { changed }: RunOptions, context: RunContext): void {
  if (starts(workflow, { ...context, ...(changed && { changed }) })) return;
  const { action } = context.payload;
  const kind = action === undefined ? '' : ` (${action})`;
  throw new Error(`${context.event}${kind} on ${context.ref} does not start this workflow.`);
}

async function runLaidOut(
  layout: Layout,
  options: RunOptions,
  context: RunContext,
): Promise<RunResult> {
  const lines: LogLine[] = [];
  const start = performance.now();
  const code = await runWatched({
    ...withoutTerminal({ command: toolPath('act'), args: actArguments(layout, options, context) }),
    cwd: layout.dir,
    env: machineVariables(layout, options),
    marked: { variable: 'RUNNER_TRACKING_ID', mark: path.basename(layout.dir) },
    timeout: options.timeout ?? 120_000,
    signal: options.signal,
    onLine: (line) => {
      const read = parseLine(line, performance.now() - start);
      announceJob(read, layout, options);
      lines.push(read);
    },
  });
  return answer(layout, options, context, lines, code);
}

function announceJob({ msg, jobID }: LogLine, layout: Layout, { onJob }: RunOptions): void {
  if (jobID !== undefined && msg.endsWith('Run Set up job')) {
    onJob?.(jobID, layout.permissions[jobID] ?? {});
  }
}

function answer(
  { workflow }: Layout,
  { secrets, token }: RunOptions,
  { run }: RunContext,
  lines: LogLine[],
  code: number | 'timeout' | 'aborted',
): RunResult {
  const { masks, ...collected } = collect(workflow, lines, [
    ...Object.values(secrets ?? {}),
    token ?? '',
  ]);
  const log = readable(lines, masks);
  if (!lines.some(({ jobID }) => jobID !== undefined)) throw new Error(`act ran nothing: ${log}`);
  if (code === 'timeout') throw new Error(`The run took too long and was killed: ${log}`);
  const outputs = collected.jobs.map(({ id, outputs }) => [id, outputs] as const);
  return {
    ...{ ok: code === 0, run, log, ...collected, outputs: Object.fromEntries(outputs) },
    elapsed: Math.round(lines.at(-1)?.at ?? 0),
    overhead: Math.round(lines.find(({ jobID }) => jobID !== undefined)?.at ?? 0),
  };
}
