import type { State } from './target.ts';

/** How a command ended at one instance, in Systems Manager's words. */
export interface Invocation {
  id: string;
  status: string;
  /** More exact than the status. */
  details: string;
  stdout: string;
  stderr: string;
}

const ended = new Set(['success', 'cancelled', 'canceled', 'timedout', 'failed']);

export function hasEnded(status: string): boolean {
  return ended.has(plain(status));
}

/** The documentation writes `Delivery Timed Out` where the service says `DeliveryTimedOut`. */
function plain(status: string): string {
  return status.replace(/[\s_-]/g, '').toLowerCase();
}

/** What is said of an instance whose program did not come to give its result. */
const silences: Record<string, [State & ('untouched' | 'unknown'), string]> = {
  deliverytimedout: ['untouched', 'the command could not be delivered in time'],
  undeliverable: ['untouched', 'the command could not be delivered'],
  invalidplatform: ['untouched', 'the instance cannot run shell scripts'],
  accessdenied: ['untouched', 'Systems Manager was not allowed to run commands there'],
  terminated: ['untouched', 'not begun, because another instance failed'],
  executiontimedout: ['unknown', 'the command was killed when its time was up'],
  cancelled: ['unknown', 'the command was cancelled'],
  canceled: ['unknown', 'the command was cancelled'],
  success: ['unknown', 'the command ended without its result'],
};

/** State and reason of an instance that ended, or was given up, without a result. */
export function silenceOf(invocation: Invocation | undefined): {
  state: 'untouched' | 'unknown';
  reason: string;
} {
  if (!invocation)
    return { state: 'unknown', reason: 'Systems Manager knows of no such command there' };
  const { status, details, stderr } = invocation;
  const [state, reason] = silences[plain(details)] ??
    silences[plain(status)] ?? ['unknown', `the command ended as ${details || status}`];
  const said = stderr.trim().split('\n').at(-1)?.slice(0, 300);
  return { state, reason: said ? `${reason}; it last said: ${said}` : reason };
}
