import { randomUUID } from 'node:crypto';
import { AwsError } from '../faults.ts';
import { type Command, newInvocation } from './command.ts';
import type { Node } from './node.ts';

/** The parameters of SendCommand that this server knows. */
export interface SendInput {
  DocumentName: string;
  InstanceIds?: string[];
  Targets?: { Key: string; Values: string[] }[];
  Parameters?: Record<string, string[]>;
  Comment?: string;
  TimeoutSeconds?: number;
  MaxConcurrency?: string;
  MaxErrors?: string;
}

export interface World {
  nodes(): Node[];
  /** Ids of the instances that carry a tag, by EC2's word. */
  tagged(key: string, values: string[]): Promise<string[]>;
  /** A parameter of Parameter Store; undefined when there is none of that name. */
  parameter(name: string): Promise<string | undefined>;
  /** What a second of `TimeoutSeconds` lasts here: its least value, 30, is long for a test. */
  secondOfTimeout: number;
}

/** Checks a SendCommand and makes the command; what Systems Manager refuses is refused here. */
export async function accept(input: SendInput, world: World): Promise<Command> {
  check(input);
  const parameters = await substituted(input.Parameters ?? {}, world);
  const nodes = await targeted(input, world);
  const timeout = input.TimeoutSeconds ?? 3600;
  const execution = Number(parameters.executionTimeout?.[0] ?? 3600);
  const requested = new Date();
  const after = (seconds: number) =>
    new Date(requested.getTime() + seconds * world.secondOfTimeout * 1000);
  return {
    id: randomUUID(),
    document: input.DocumentName,
    comment: input.Comment ?? '',
    parameters,
    instanceIds: input.InstanceIds ?? [],
    targets: input.Targets ?? [],
    maxConcurrency: input.MaxConcurrency ?? '50',
    maxErrors: input.MaxErrors ?? '0',
    timeout,
    requested,
    deliverBy: after(timeout),
    endBy: after(timeout + execution),
    invocations: nodes.map(newInvocation),
  };
}

function check({
  DocumentName,
  InstanceIds = [],
  Targets = [],
  TimeoutSeconds = 30,
  ...rest
}: SendInput) {
  const invalid = (told: string) => new AwsError('ValidationException', told);
  const within = (name: string, limit: number) =>
    invalid(
      `1 validation error detected: Value at '${name}' failed to satisfy constraint: Member must have length less than or equal to ${limit}`,
    );
  if (DocumentName !== 'AWS-RunShellScript') {
    throw new AwsError('InvalidDocument', `Document with name ${DocumentName} does not exist.`);
  }
  if (InstanceIds.length > 50) throw within('instanceIds', 50);
  if (Targets.length > 5) throw within('targets', 5);
  if (InstanceIds.length > 0 === Targets.length > 0) {
    throw invalid('Either InstanceIds or Targets must be specified, and not both.');
  }
  if (TimeoutSeconds < 30 || TimeoutSeconds > 2_592_000) {
    throw invalid(
      "1 validation error detected: Value at 'timeoutSeconds' failed to satisfy constraint: Member must be between 30 and 2592000",
    );
  }
  for (const text of [rest.MaxConcurrency, rest.MaxErrors]) {
    if (text !== undefined && !/^(\d+|\d{1,3}%)$/.test(text))
      throw invalid(`${text} is no count and no percentage`);
  }
  const known = ['commands', 'workingDirectory', 'executionTimeout'];
  const parameters = Object.entries(rest.Parameters ?? {});
  const strange = parameters.find(
    ([name, values]) => !known.includes(name) || !Array.isArray(values),
  );
  if (strange || !rest.Parameters?.commands) {
    throw new AwsError('InvalidParameters', 'The parameters do not match those of the document.');
  }
  const limit = rest.Parameters.executionTimeout?.[0];
  if (limit !== undefined && !/^[1-9]\d{0,5}$/.test(limit)) {
    throw new AwsError('InvalidParameters', 'executionTimeout must be 1 to 172800 seconds.');
  }
}

async function targeted(input: SendInput, world: World): Promise<Node[]> {
  const managed = world.nodes().filter(({ agent }) => agent.managed);
  const strangers = input.InstanceIds?.filter((id) => !managed.some((node) => node.id === id));
  if (strangers?.length) {
    const told = `Instances [[${strangers.join(', ')}]] not in a valid state for account 123456789012`;
    throw new AwsError('InvalidInstanceId', told);
  }
  let ids = input.InstanceIds;
  for (const { Key, Values } of input.Targets ?? []) {
    const matching = Key === 'InstanceIds' ? Values : await world.tagged(tagOf(Key), Values);
    // Several criteria narrow one another.
    ids = ids?.filter((id) => matching.includes(id)) ?? matching;
  }
  return (ids ?? []).flatMap((id) => managed.filter((node) => node.id === id));
}

function tagOf(key: string): string {
  if (key.startsWith('tag:')) return key.slice(4);
  throw new AwsError('InvalidTarget', `The target key ${key} is not known to the bench`);
}

/** The agent puts a parameter's raw value wherever the text names it: an injection, if one lets it. */
async function substituted(parameters: Record<string, string[]>, world: World) {
  const replace = async (text: string) => {
    let result = text;
    for (const [whole, name = ''] of text.matchAll(/\{\{\s*ssm:([\w.\-/:]+)\s*\}\}/g)) {
      const value = await world.parameter(name);
      if (value === undefined)
        throw new AwsError('InvalidParameters', `Parameter ${name} was not found.`);
      result = result.replaceAll(whole, () => value);
    }
    return result;
  };
  const entries = Object.entries(parameters).map(async ([name, values]) => {
    return [name, await Promise.all(values.map(replace))] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
