import type { Node } from './node.ts';

export type Status =
  | 'Pending'
  | 'InProgress'
  | 'Delayed'
  | 'Success'
  | 'Cancelled'
  | 'TimedOut'
  | 'Failed'
  | 'Cancelling';

/** A command on one instance. */
export interface Invocation {
  node: Node;
  status: Status;
  /** As the API writes them, without spaces: `DeliveryTimedOut`, `ExecutionTimedOut`. */
  details: string;
  /** -1 until it has ended. */
  code: number;
  stdout: string;
  stderr: string;
  started?: Date;
  ended?: Date;
  cancel: AbortController;
}

export interface Command {
  id: string;
  document: string;
  comment: string;
  parameters: Record<string, string[]>;
  instanceIds: string[];
  targets: { Key: string; Values: string[] }[];
  maxConcurrency: string;
  maxErrors: string;
  /** Seconds, as asked for. */
  timeout: number;
  requested: Date;
  /** Until then it may be delivered. */
  deliverBy: Date;
  /** Until then it must have ended. */
  endBy: Date;
  invocations: Invocation[];
}

export const newInvocation = (node: Node): Invocation => ({
  node,
  status: 'Pending',
  details: 'Pending',
  code: -1,
  stdout: '',
  stderr: '',
  cancel: new AbortController(),
});

const final: readonly Status[] = ['Success', 'Cancelled', 'TimedOut', 'Failed'];

export const hasEnded = ({ status }: Invocation): boolean => final.includes(status);

/** A failure that counts toward `MaxErrors`; what was never delivered does not. */
export const isError = ({ status, details }: Invocation): boolean =>
  details === 'ExecutionTimedOut' || (status === 'Failed' && details !== 'Undeliverable');

/** A number or a percentage of the targets; at least one may run, none need fail. */
export function share(text: string, targets: number, least: number): number {
  const value = Number.parseInt(text, 10);
  return Math.max(least, text.endsWith('%') ? Math.floor((targets * value) / 100) : value);
}

export const allowedErrors = ({ maxErrors, invocations }: Command): number =>
  share(maxErrors, invocations.length, 0);

/** The command's own status. Success may hide an instance that the command never reached. */
export function overall(command: Command): { status: Status; details: string } {
  const { invocations } = command;
  const count = (...wanted: Status[]) =>
    invocations.filter(({ status }) => wanted.includes(status)).length;
  const same = (status: Status) => ({ status, details: status });
  if (invocations.length === 0) return { status: 'Success', details: 'NoInstancesInTag' };
  if (count('Cancelling') > 0) return same('Cancelling');
  if (count('Pending', 'Delayed') === invocations.length) return same('Pending');
  if (count('Pending', 'Delayed', 'InProgress') > 0) return same('InProgress');
  if (count('Success') === invocations.length) return same('Success');
  if (invocations.filter(isError).length > allowedErrors(command)) return tooMany(invocations);
  if (count('Cancelled') === invocations.length) return same('Cancelled');
  if (count('TimedOut') === invocations.length)
    return { status: 'TimedOut', details: 'DeliveryTimedOut' };
  return { status: count('Success') > 0 ? 'Success' : 'Failed', details: 'Incomplete' };
}

function tooMany(invocations: Invocation[]): { status: Status; details: string } {
  const late = invocations.filter(isError).every(({ status }) => status === 'TimedOut');
  return late
    ? { status: 'TimedOut', details: 'ExecutionTimedOut' }
    : { status: 'Failed', details: 'Failed' };
}
