import { setTimeout } from 'node:timers/promises';
import {
  allowedErrors,
  type Command,
  hasEnded,
  type Invocation,
  isError,
  type Status,
  share,
} from './command.ts';
import type { Outcome } from './node.ts';

/** A wait that keeps nothing alive once the bench is closed. */
const sleep = (milliseconds: number) => setTimeout(milliseconds, undefined, { ref: false });

/** Milliseconds that an agent in good health takes to fetch a command. */
const usual = 100;

/** Sends a command to its instances, so many at once, until too many have failed. */
export async function deliverAll(command: Command): Promise<void> {
  const { invocations, maxConcurrency } = command;
  const width = share(maxConcurrency, invocations.length, 1);
  const running = new Set<Promise<void>>();
  for (const invocation of invocations) {
    if (running.size >= width) await Promise.race(running);
    if (hasEnded(invocation)) continue;
    if (invocations.filter(isError).length > allowedErrors(command)) {
      finish(invocation, 'Cancelled', 'Terminated');
      continue;
    }
    const one = deliver(command, invocation).finally(() => running.delete(one));
    running.add(one);
  }
  await Promise.all(running);
}

async function deliver(command: Command, invocation: Invocation): Promise<void> {
  const { node, cancel } = invocation;
  await sleep(usual + node.agent.delay);
  while (!hasEnded(invocation) && !(node.agent.online && node.isOn())) {
    if (new Date() > command.deliverBy) finish(invocation, 'TimedOut', 'DeliveryTimedOut');
    else Object.assign(invocation, { status: 'Delayed', details: 'Delayed' });
    await sleep(25);
  }
  // It may have been cancelled while it waited.
  if (hasEnded(invocation)) return;
  if (node.agent.refuses) return finish(invocation, 'Failed', node.agent.refuses);
  const started = { status: 'InProgress', details: 'InProgress', started: new Date() };
  Object.assign(invocation, started);
  const outcome = await node.run(parameter(command, 'commands').join('\n'), {
    commandId: command.id,
    limit: Number(parameter(command, 'executionTimeout')[0] ?? 3600) * 1000,
    workingDirectory: parameter(command, 'workingDirectory')[0],
    signal: cancel.signal,
  });
  await conclude(command, invocation, outcome);
}

const parameter = ({ parameters }: Command, name: string) => parameters[name] ?? [];

/** The agent's exit code for what it stopped itself. */
const preempted = 137;

async function conclude(command: Command, invocation: Invocation, outcome: Outcome): Promise<void> {
  const { how, code, stdout, stderr } = outcome;
  if (how === 'lost') {
    // Nobody is left to report: the command seems to run until its time is over.
    while (new Date() < command.endBy) await sleep(25);
    return finish(invocation, 'TimedOut', 'DeliveryTimedOut');
  }
  Object.assign(invocation, { stdout, stderr, code: how === 'exited' ? code : preempted });
  if (how === 'timed out') return finish(invocation, 'TimedOut', 'ExecutionTimedOut');
  if (how === 'cancelled') return finish(invocation, 'Cancelled', 'Cancelled');
  if (how === 'exited' && code === 0) return finish(invocation, 'Success', 'Success');
  const why = how === 'killed' ? 'signal: killed' : `exit status ${code}`;
  invocation.stderr += `failed to run commands: ${why}`;
  if (how === 'killed') invocation.code = -1;
  finish(invocation, 'Failed', 'Failed');
}

function finish(invocation: Invocation, status: Status, details: string): void {
  if (hasEnded(invocation)) return;
  Object.assign(invocation, { status, details, ended: new Date() });
}

/** Before delivery a command is cancelled at once; a running one when its processes are dead. */
export function cancel(invocation: Invocation): void {
  if (hasEnded(invocation)) return;
  if (invocation.status === 'InProgress') {
    Object.assign(invocation, { status: 'Cancelling', details: 'Cancelling' });
    invocation.cancel.abort();
  } else finish(invocation, 'Cancelled', 'Cancelled');
}
