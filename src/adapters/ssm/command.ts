import type { SSMClient } from '@aws-sdk/client-ssm';
import { hasEnded, type Invocation } from '../../domain/rollout/invocation.ts';
import { callAws, isAws } from '../aws.ts';
import type { Clock } from '../clock.ts';

export interface Command {
  /** At most 50. */
  ids: string[];
  lines: string[];
  /** Seen in Systems Manager's list of commands. */
  comment: string;
  /** A number or a percentage, as Systems Manager takes it. */
  concurrency: string;
  /** Seconds until the agent kills it. */
  timeout: number;
}

/** Seconds in which the command must reach the agent; 30 is the least that is allowed. */
const delivery = 60;
/** Seconds for which a command that was just sent may not be known yet. */
const grace = 30;

/**
 * Sends a command and waits until it has ended at every instance, or its time is long over.
 *
 * @returns how it ended, by instance; one of which nothing was ever heard is left out
 */
export async function runCommand(
  client: SSMClient,
  command: Command,
  clock: Clock,
): Promise<Map<string, Invocation>> {
  const { SendCommandCommand } = await import('@aws-sdk/client-ssm');
  const { ids, lines, comment, concurrency, timeout } = command;
  const sent = await callAws('ssm:SendCommand', () =>
    client.send(
      new SendCommandCommand({
        DocumentName: 'AWS-RunShellScript',
        InstanceIds: ids,
        Comment: comment.slice(0, 100),
        MaxConcurrency: concurrency,
        MaxErrors: '0',
        TimeoutSeconds: delivery,
        Parameters: { commands: lines, executionTimeout: [String(Math.ceil(timeout))] },
      }),
    ),
  );
  return await follow(client, sent.Command?.CommandId ?? '', command, clock);
}

async function follow(
  client: SSMClient,
  commandId: string,
  { ids, timeout }: Command,
  clock: Clock,
): Promise<Map<string, Invocation>> {
  const begun = clock.now();
  // One after the other in the worst case; each may be delivered late.
  const limit = (delivery + timeout) * ids.length + grace;
  const over = () => (clock.now() - begun) / 1000;
  for (;;) {
    const listed = await list(client, commandId);
    // One that is not listed after the grace will not come any more.
    const unheard = over() > grace ? 'Failed' : 'Pending';
    const open = ids.some((id) => !hasEnded(listed.get(id) ?? unheard));
    if (!open || over() > limit) return outputs(client, commandId, listed);
    await clock.sleep(pause(over(), clock));
  }
}

/** Every 1 to 2 s at first, then every 3 to 5: more often gets throttled. */
function pause(seconds: number, clock: Clock): number {
  return seconds < 6 ? 1000 + 1000 * clock.random() : 3000 + 2000 * clock.random();
}

async function list(client: SSMClient, commandId: string): Promise<Map<string, string>> {
  const { paginateListCommandInvocations } = await import('@aws-sdk/client-ssm');
  const found = new Map<string, string>();
  await callAws('ssm:ListCommandInvocations', async () => {
    const pages = paginateListCommandInvocations({ client }, { CommandId: commandId });
    for await (const { CommandInvocations = [] } of pages)
      for (const { InstanceId = '', Status = '' } of CommandInvocations)
        found.set(InstanceId, Status);
  });
  return found;
}

/** The list cuts outputs to 2,500 characters; each asked for alone they are 24,000. */
async function outputs(
  client: SSMClient,
  commandId: string,
  listed: ReadonlyMap<string, string>,
): Promise<Map<string, Invocation>> {
  const { GetCommandInvocationCommand } = await import('@aws-sdk/client-ssm');
  const found = new Map<string, Invocation>();
  for (const [id, listedStatus] of listed) {
    const query = new GetCommandInvocationCommand({ CommandId: commandId, InstanceId: id });
    try {
      const answer = await callAws('ssm:GetCommandInvocation', () => client.send(query));
      found.set(id, {
        id,
        status: answer.Status ?? listedStatus,
        details: answer.StatusDetails ?? '',
        stdout: answer.StandardOutputContent ?? '',
        stderr: answer.StandardErrorContent ?? '',
      });
    } catch (error) {
      // One that was never delivered is in the list, but may not be there to ask.
      if (!isAws(error, 'InvocationDoesNotExist')) throw error;
      found.set(id, { id, status: listedStatus, details: listedStatus, stdout: '', stderr: '' });
    }
  }
  return found;
}
