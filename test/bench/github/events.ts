import type { Hub } from './hub.ts';
import { repository } from './repository.ts';
import { isBot, user } from './users.ts';

export type EventName =
  | 'push'
  | 'release'
  | 'pull_request'
  | 'repository_dispatch'
  | 'workflow_dispatch';

/** Something that starts workflows at GitHub; `ref` and `sha` are GITHUB_REF and GITHUB_SHA. */
export interface HubEvent {
  event: EventName;
  /** `payload.action`, where the event has one. */
  action?: string;
  ref: string;
  sha: string;
  /** The login of who did it. */
  actor: string;
  /** False when it was done with a GITHUB_TOKEN, which starts nothing but dispatches. */
  starts: boolean;
  payload: Record<string, unknown>;
}

export interface Occurrence {
  event: EventName;
  action?: string;
  ref: string;
  sha: string;
  payload?: object;
}

/** Notes the event, and hands it to the test after the answer is on its way. */
export function emit(hub: Hub, actor: string, occurrence: Occurrence): void {
  const { event, action, ref, sha, payload } = occurrence;
  const dispatch = event === 'repository_dispatch' || event === 'workflow_dispatch';
  const made: HubEvent = {
    event,
    ...(action ? { action } : {}),
    ref,
    sha,
    actor,
    starts: dispatch || !isBot(actor),
    payload: {
      ...(action ? { action } : {}),
      ...payload,
      repository: repository(hub),
      sender: user(hub, actor),
    },
  };
  hub.events.push(made);
  if (made.starts) begin(hub, made);
}

function begin(hub: Hub, event: HubEvent): void {
  const work: Promise<unknown> = new Promise((resolve) => setImmediate(resolve))
    .then(() => hub.onEvent(event))
    .finally(() => hub.underway.delete(work));
  // a failure is reported by `idle`; without this it would end the process before that
  work.catch((cause: unknown) => hub.failures.push(cause));
  hub.underway.add(work);
}
