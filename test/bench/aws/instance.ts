import {
  CreateSubnetCommand,
  CreateTagsCommand,
  CreateVpcCommand,
  DescribeInstancesCommand,
  type EC2Client,
  RunInstancesCommand,
  StartInstancesCommand,
  StopInstancesCommand,
  TerminateInstancesCommand,
} from '@aws-sdk/client-ec2';
import type { Ended } from '../docker/command.ts';
import type { Holding } from '../docker/holding.ts';
import { runScript } from './agent.ts';
import { type Machine, makeMachine } from './machine.ts';
import type { Seed } from './seed.ts';
import { type Agent, healthy, makeQueue, type Node } from './ssm/node.ts';

export interface Instance {
  /** As EC2 names it. */
  id: string;
  /** Its address on the bench's network: a published port answers at `http://IP:PORT`. */
  ip: string;
  /** Its disk as seen from here, `var/` and so on. */
  disk: string;
  /** What Systems Manager and its agent do; set at any time. */
  agent: Agent;
  /** Runs a command there, outside Systems Manager. */
  exec(...argv: string[]): Promise<Ended>;
  /** Every process dies at once; then it starts again, as after a power cut. */
  reboot(): Promise<void>;
  /** Stopped, for EC2 too. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Gone for good, for EC2 too. */
  terminate(): Promise<void>;
  tag(tags: Record<string, string>): Promise<void>;
}

export interface InstanceOptions {
  tags?: Record<string, string>;
  agent?: Partial<Agent>;
  /** No layer is there yet; by default those of the base image are, as on a machine in use. */
  bare?: boolean;
}

/** What all instances of one bench share. */
export interface Site {
  holding: Holding;
  ec2: EC2Client;
  subnet: string;
  programs: Record<string, string>;
  shown: readonly string[];
  seed: Seed;
  /** Variables that scripts find set, beside those of the agent. */
  env: Record<string, string>;
  region: string;
  /** Told which public address EC2 has invented for an instance. */
  learn(invented: string, real: string): void;
}

export async function makeSubnet(ec2: EC2Client, number: number): Promise<string> {
  const { Vpc } = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.77.0.0/16' }));
  const range = { VpcId: Vpc?.VpcId, CidrBlock: `10.77.${number}.0/24` };
  const { Subnet } = await ec2.send(new CreateSubnetCommand(range));
  return Subnet?.SubnetId ?? '';
}

/** Registers an instance with EC2 and starts the machine behind it. */
export async function makeInstance(site: Site, place: number, options: InstanceOptions) {
  const address = `10.77.${site.holding.number}.${place}`;
  const id = await register(site, address, options.tags ?? {});
  await learnAddress(site, id, address);
  const { programs, shown, holding, seed } = site;
  const docker = options.bare ? undefined : seed.docker;
  const name = `ip-${address.replaceAll('.', '-')}`;
  const machine = await makeMachine(holding, { name, place, programs, shown, docker });
  await machine.on();
  const instance = controls(site, machine, id, { ...healthy(), ...options.agent });
  return { instance, node: asNode(site, machine, name, instance) };
}

async function register({ ec2, subnet }: Site, address: string, tags: Record<string, string>) {
  const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  const network = {
    DeviceIndex: 0,
    SubnetId: subnet,
    PrivateIpAddress: address,
    AssociatePublicIpAddress: true,
  };
  const { Instances } = await ec2.send(
    new RunInstancesCommand({
      ImageId: 'ami-0abcdef1234567890',
      InstanceType: 't3.medium',
      MinCount: 1,
      MaxCount: 1,
      NetworkInterfaces: [network],
      TagSpecifications: Tags.length > 0 ? [{ ResourceType: 'instance', Tags }] : undefined,
    }),
  );
  return Instances?.[0]?.InstanceId ?? '';
}

/** A new one comes with each start. */
async function learnAddress({ ec2, learn }: Site, id: string, real: string): Promise<void> {
  const answer = await ec2.send(new DescribeInstancesCommand({ InstanceIds: [id] }));
  const invented = answer.Reservations?.[0]?.Instances?.[0]?.PublicIpAddress;
  if (invented) learn(invented, real);
}

function controls(site: Site, machine: Machine, id: string, agent: Agent): Instance {
  const { ec2 } = site;
  const ids = { InstanceIds: [id] };
  return {
    id,
    ip: machine.ip,
    disk: machine.disk,
    agent,
    exec: (...argv) => machine.exec(argv),
    reboot: machine.on,
    async stop() {
      await ec2.send(new StopInstancesCommand(ids));
      await machine.off();
    },
    async start() {
      await ec2.send(new StartInstancesCommand(ids));
      await learnAddress(site, id, machine.ip);
      await machine.on();
    },
    async terminate() {
      await ec2.send(new TerminateInstancesCommand(ids));
      agent.managed = false;
      await machine.off();
    },
    async tag(tags) {
      const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
      await ec2.send(new CreateTagsCommand({ Resources: [id], Tags }));
    },
  };
}

function asNode(site: Site, machine: Machine, name: string, { id, ip, agent }: Instance): Node {
  const queue = makeQueue();
  const env = { ...site.env, AWS_SSM_INSTANCE_ID: id, AWS_SSM_REGION_NAME: site.region };
  const lost = { how: 'lost', code: -1, stdout: '', stderr: '' } as const;
  const run: Node['run'] = (script, job) =>
    queue(async () => {
      if (!machine.isOn()) return lost;
      return runScript(machine, script, job, agent, env);
    });
  return { id, name, ip, agent, isOn: machine.isOn, run };
}
