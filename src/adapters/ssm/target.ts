import { coordinate } from '../../domain/rollout/coordinate.ts';
import type { Crew, Rules, Silence } from '../../domain/rollout/crew.ts';
import { muster } from '../../domain/rollout/fleet.ts';
import { silenceOf } from '../../domain/rollout/invocation.ts';
import { type Report, readReport } from '../../domain/rollout/result.ts';
import { describeSelector, type Selector } from '../../domain/rollout/selector.ts';
import type { Target } from '../../domain/rollout/target.ts';
import { awsOptions } from '../aws.ts';
import { type Clock, realClock } from '../clock.ts';
import { findMachines } from '../ec2/instances.ts';
import { runCommand } from './command.ts';
import { findManaged } from './managed.ts';
import { commandLines, instanceProgram } from './script.ts';

export interface Ec2Options extends Omit<Rules, 'meant'> {
  selector: Selector;
  /** How many instances at once: a number or a percentage. */
  concurrency: string;
  /** Where the runner reaches the service, if it can. */
  url: string | null;
  env: NodeJS.ProcessEnv;
  clock?: Clock;
}

/** Seconds that a place may take beyond its timeout, to put back what it served before. */
const back = 240;

/** EC2 instances, told what to do by Systems Manager: no port is opened and no key is kept. */
export async function ec2Target(options: Ec2Options): Promise<Target> {
  const { SSMClient } = await import('@aws-sdk/client-ssm');
  const client = new SSMClient(awsOptions(options.env));
  const { selector, settings, concurrency, clock = realClock } = options;
  const program = instanceProgram();
  const crew: Crew = {
    batch: 50,
    muster: async () => {
      const machines = await findMachines(options.env, selector);
      const ids = selector.by === 'ids' ? selector.ids : machines.map(({ id }) => id);
      return muster(selector, machines, ids.length > 0 ? await findManaged(client, ids) : []);
    },
    tell: async (ids, instruction) => {
      const verb = String(instruction.verb);
      const command = {
        ids,
        lines: commandLines(program, instruction),
        comment: `mlops ${verb} ${settings.service}`,
        // Looking and asking disturb nobody.
        concurrency: verb === 'status' || verb === 'ask' ? '100%' : concurrency,
        timeout: settings.timeout + back,
      };
      const ended = await runCommand(client, command, clock);
      return new Map(ids.map((id) => [id, said(ended.get(id))]));
    },
  };
  const work = coordinate(crew, { ...options, meant: describeSelector(selector) });
  return { kind: 'ec2', url: options.url, ...work };
}

function said(invocation: Parameters<typeof silenceOf>[0]): Report | Silence {
  return readReport(invocation?.stdout ?? '') ?? silenceOf(invocation);
}
