import { DescribeInstancesCommand, type EC2Client } from '@aws-sdk/client-ec2';
import { must } from '../docker/command.ts';
import { type Holding, hold } from '../docker/holding.ts';
import { type Kit, kit } from '../docker/kit.ts';
import { hostOf } from '../docker/network.ts';
import type { Call } from './call.ts';
import { answerEcr, repositoryRules } from './ecr.ts';
import { startEndpoint } from './endpoint.ts';
import { type Fault, makeFaults } from './faults.ts';
import {
  type Instance,
  type InstanceOptions,
  makeInstance,
  makeSubnet,
  type Site,
} from './instance.ts';
import { type Moto, startMoto } from './moto.ts';
import { type Registry, startRegistry } from './registry.ts';
import { getSeed } from './seed.ts';
import type { Node } from './ssm/node.ts';
import type { World } from './ssm/send.ts';
import { makeSsm } from './ssm/ssm.ts';

export interface Aws {
  /** For `AWS_ENDPOINT_URL`; reachable from this machine and from the instances. */
  url: string;
  region: string;
  /** All that an SDK or the command line needs in its environment. */
  env: Record<string, string>;
  registry: Registry;
  /** Every call that came in, oldest first. */
  calls: Call[];
  startInstance(options?: InstanceOptions): Promise<Instance>;
  /** Makes calls fail; returns what takes the fault back. */
  fail(fault: Fault): () => void;
  close(): Promise<void>;
}

export interface AwsOptions {
  region?: string;
  /** Milliseconds after SendCommand in which its invocations cannot be seen. */
  settle?: number;
  /** Real seconds for one second of `TimeoutSeconds`, whose least value is 30. */
  secondOfTimeout?: number;
}

/** A small AWS on this machine: EC2, ECR, S3, STS, Systems Manager, and instances that really run. */
export async function startAws(options: AwsOptions = {}): Promise<Aws> {
  const tools = await kit();
  const holding = await hold(tools.cache);
  try {
    return await start(holding, tools, options);
  } catch (error) {
    await holding.close();
    throw error;
  }
}

async function start(holding: Holding, tools: Kit, options: AwsOptions): Promise<Aws> {
  const { region = 'eu-central-1', settle = 250, secondOfTimeout = 1 } = options;
  const [moto, seed] = await Promise.all([
    startMoto(holding, tools.python, region),
    getSeed(holding, tools),
  ]);
  const registry = await startRegistry(holding, seed, (name) => repositoryRules(moto, name));
  const nodes: Node[] = [];
  const addresses = new Map<string, string>();
  const ssm = makeSsm(makeWorld(moto, nodes, secondOfTimeout), { settle });
  const calls: Call[] = [];
  const faults = makeFaults();
  const endpoint = await startEndpoint(hostOf(holding.number), {
    moto: moto.backend,
    services: { ssm, ecr: (call) => answerEcr(call, registry, moto) },
    faults,
    calls,
    rewrite: (text) => rewritten(text, registry.address, addresses),
  });
  const url = `http://${hostOf(holding.number)}:${endpoint.port}`;
  const env = environment(url, region);
  const learn = (invented: string, real: string) => void addresses.set(invented, real);
  const site = { ...(await makeSite(holding, tools, moto.ec2, env)), region, seed, learn };
  let place = 10;
  const startInstance: Aws['startInstance'] = async (wanted = {}) => {
    place += 1;
    const { instance, node } = await makeInstance(site, place, wanted);
    nodes.push(node);
    return instance;
  };
  const close = async () => {
    await Promise.all([endpoint.close(), registry.close()]);
    await holding.close();
  };
  return { url, region, env, registry, calls, startInstance, fail: faults.add, close };
}

function environment(url: string, region: string): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: url,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: 'bench',
    AWS_SECRET_ACCESS_KEY: 'bench',
  };
}

function makeWorld(moto: Moto, nodes: Node[], secondOfTimeout: number): World {
  return {
    nodes: () => nodes,
    tagged: (key, values) => tagged(moto.ec2, key, values),
    async parameter(name) {
      const found = await moto
        .json('AmazonSSM.GetParameter', { Name: name })
        .catch(() => undefined);
      return (found?.Parameter as { Value: string } | undefined)?.Value;
    },
    secondOfTimeout,
  };
}

async function tagged(ec2: EC2Client, key: string, values: string[]): Promise<string[]> {
  const Filters = [{ Name: `tag:${key}`, Values: values }];
  const { Reservations = [] } = await ec2.send(new DescribeInstancesCommand({ Filters }));
  return Reservations.flatMap(({ Instances = [] }) => Instances.map((one) => one.InstanceId ?? ''));
}

/** moto invents a registry's name and public addresses; here they are those that answer. */
function rewritten(text: string, registry: string, addresses: Map<string, string>): string {
  let result = text.replace(/\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com/g, registry);
  for (const [invented, real] of addresses) result = result.replaceAll(invented, real);
  return result;
}

/** What instances share: the `aws` command among their programs, and a subnet. */
async function makeSite(
  holding: Holding,
  { python }: Kit,
  ec2: EC2Client,
  env: Record<string, string>,
): Promise<Omit<Site, 'region' | 'seed' | 'learn'>> {
  const printed = await must(`${python}/bin/python`, ['-c', 'import sys; print(sys.base_prefix)']);
  const prefix = printed.trim();
  const shown = prefix === '/usr' ? [python] : [python, prefix];
  const defaults = Object.entries(env).map(([name, value]) => `: "\${${name}:=${value}}"\n`);
  const names = Object.keys(env).join(' ');
  const text = `#!/bin/sh\n${defaults.join('')}export ${names}\nexec ${python}/bin/aws "$@"\n`;
  const subnet = await makeSubnet(ec2, holding.number);
  return { holding, ec2, subnet, programs: { aws: text }, shown, env };
}
