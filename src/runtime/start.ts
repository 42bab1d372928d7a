import * as core from '@actions/core';
import { githubContext } from '../adapters/context/github.ts';
import { fit, longestSummary } from '../domain/report/comment.ts';
import { type RoomName, rooms } from '../rooms.ts';
import { failure } from './failure.ts';
import { oneLine, withoutCommands } from './line.ts';
import type { Log } from './log.ts';
import { type Performed, perform } from './perform.ts';
import type { Room } from './room.ts';

/** Runs one action on a GitHub runner: the error boundary of all of them. */
export async function start(name: RoomName): Promise<void> {
  try {
    const room: Room = rooms[name];
    maskSecrets(room);
    // The room loads while git answers.
    const [context] = await Promise.all([
      githubContext(process.env, core.getInput('working-directory') || '.'),
      room.load(),
    ]);
    const performed = await perform(room, given, { context, log });
    await deliver(performed, context.env);
  } catch (error) {
    const { message, stack } = failure(error);
    if (core.isDebug()) core.debug(stack);
    core.setFailed(message);
  }
}

const given = (name: string) => core.getInput(name);

const log: Log = {
  info: (line) => core.info(withoutCommands(line)),
  warn: (line) => core.warning(line),
  debug: (line) => core.debug(line),
  group: (title, work) => core.group(withoutCommands(title), work),
};

function maskSecrets({ declaration }: Room): void {
  for (const [name, { kind }] of Object.entries(declaration.inputs))
    if (kind.secret && core.getInput(name)) core.setSecret(core.getInput(name));
}

async function deliver(performed: Performed, env: NodeJS.ProcessEnv): Promise<void> {
  const { outputs, annotations = [], recordPath, refusal, summary } = performed;
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value ?? '');
  if (recordPath) core.setOutput('record', recordPath);
  for (const { level, message, title, file, line } of annotations) {
    const place = { title, ...(file && { file }), ...(line && { startLine: line }) };
    ({ error: core.error, warning: core.warning, notice: core.notice })[level](message, place);
  }
  if (env.GITHUB_STEP_SUMMARY) {
    const text = fit(summary, longestSummary, 'the record');
    await core.summary.addRaw(text, true).write();
  }
  if (refusal !== null) core.setFailed(oneLine(refusal));
}
