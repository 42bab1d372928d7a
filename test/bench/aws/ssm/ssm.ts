import type { Call } from '../call.ts';
import { AwsError } from '../faults.ts';
import { page } from '../page.ts';
import { information, listedInvocation, oneInvocation, wholeCommand } from './answers.ts';
import type { Command } from './command.ts';
import { cancel, deliverAll } from './deliver.ts';
import { accept, type SendInput, type World } from './send.ts';

/** Parameters of the calls other than SendCommand. */
interface Input {
  CommandId?: string;
  InstanceId?: string;
  InstanceIds?: string[];
  Details?: boolean;
  Filters?: { Key?: string; key?: string; Values?: string[]; value?: string }[];
  InstanceInformationFilterList?: { key: string; valueSet: string[] }[];
  MaxResults?: number;
  NextToken?: string;
}

export interface Options {
  /** Milliseconds after SendCommand in which its invocations are not to be seen yet. */
  settle: number;
}

/** Systems Manager's Run Command; answers undefined to what moto shall answer. */
export function makeSsm(world: World, options: Options) {
  const commands: Command[] = [];
  const visible = ({ requested }: Command) => Date.now() - requested.getTime() >= options.settle;
  const find = (id: string | undefined) => commands.find((command) => command.id === id);
  return async ({ action, input }: Call): Promise<unknown> => {
    const asked = input as Input;
    switch (action) {
      case 'SendCommand': {
        const command = await accept(input as unknown as SendInput, world);
        commands.unshift(command);
        const sent = wholeCommand(command);
        void deliverAll(command);
        return { Command: { ...sent, Status: 'Pending', StatusDetails: 'Pending' } };
      }
      case 'GetCommandInvocation':
        return getInvocation(
          asked,
          [find(asked.CommandId)].filter((one) => one && visible(one)),
        );
      case 'ListCommandInvocations':
        return listInvocations(asked, commands.filter(visible));
      case 'ListCommands':
        return listCommands(asked, commands);
      case 'CancelCommand':
        return cancelCommand(asked, find(asked.CommandId));
      case 'DescribeInstanceInformation':
        return describe(asked, world);
      default:
        return undefined;
    }
  };
}

function getInvocation({ InstanceId }: Input, [command]: (Command | undefined)[]) {
  const invocation = command?.invocations.find(({ node }) => node.id === InstanceId);
  if (command && invocation) return oneInvocation(command, invocation);
  throw new AwsError('InvocationDoesNotExist', 'The command ID and instance ID do not match.');
}

function listInvocations(input: Input, commands: Command[]) {
  refuseFilters(input);
  const { CommandId, InstanceId, Details = false } = input;
  const rows = commands
    .filter(({ id }) => CommandId === undefined || id === CommandId)
    .flatMap((command) => command.invocations.map((invocation) => ({ command, invocation })))
    .filter(({ invocation }) => InstanceId === undefined || invocation.node.id === InstanceId);
  const { items, nextToken } = page(rows, input.NextToken, input.MaxResults ?? 50);
  const shown = items.map((row) => listedInvocation(row.command, row.invocation, Details));
  return { CommandInvocations: shown, NextToken: nextToken };
}

function listCommands(input: Input, commands: Command[]) {
  refuseFilters(input);
  const { CommandId, InstanceId } = input;
  const rows = commands
    .filter(({ id }) => CommandId === undefined || id === CommandId)
    .filter(({ invocations }) => {
      return InstanceId === undefined || invocations.some(({ node }) => node.id === InstanceId);
    });
  const { items, nextToken } = page(rows, input.NextToken, input.MaxResults ?? 50);
  return { Commands: items.map(wholeCommand), NextToken: nextToken };
}

function refuseFilters({ Filters }: Input): void {
  if (Filters?.length) throw new AwsError('InvalidFilterKey', 'The bench knows no filters here.');
}

function cancelCommand({ CommandId, InstanceIds }: Input, command: Command | undefined) {
  if (!command) throw new AwsError('InvalidCommandId', `The command ID ${CommandId} is not valid.`);
  for (const invocation of command.invocations) {
    if (!InstanceIds?.length || InstanceIds.includes(invocation.node.id)) cancel(invocation);
  }
  return {};
}

/** Pages of ten, so that nobody forgets to ask for the next. */
async function describe(input: Input, world: World) {
  let nodes = world.nodes().filter(({ agent }) => agent.managed);
  const old = (input.InstanceInformationFilterList ?? []).map(({ key, valueSet }) => ({
    Key: key,
    Values: valueSet,
  }));
  for (const { Key = '', Values = [] } of [...(input.Filters ?? []), ...old]) {
    const ids = await matching(Key, Values, world);
    nodes = nodes.filter(({ id }) => ids.includes(id));
  }
  const { items, nextToken } = page(nodes, input.NextToken, input.MaxResults ?? 10);
  return { InstanceInformationList: items.map(information), NextToken: nextToken };
}

async function matching(key: string, values: string[], world: World): Promise<string[]> {
  if (key === 'InstanceIds') return values;
  if (key.startsWith('tag:')) return world.tagged(key.slice(4), values);
  if (key !== 'PingStatus') throw new AwsError('InvalidFilterKey', `The key ${key} is not valid.`);
  const all = world.nodes().map((node) => information(node));
  return all.filter(({ PingStatus }) => values.includes(PingStatus)).map((one) => one.InstanceId);
}
