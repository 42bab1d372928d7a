import type { ChildProcess } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { loadBase } from './base.ts';
import { groupOf } from './claim.ts';
import { must, run, until } from './command.ts';
import { type Data, openData } from './data.ts';
import { childOf, gone, type Holding, hold } from './holding.ts';
import { type Kit, kit } from './kit.ts';
import { bridgeOf, packetSize, range } from './network.ts';

export interface Docker {
  /** `unix://…`, for `DOCKER_HOST`. */
  host: string;
  /**
   * What a process needs in order to use this engine: its address, a folder of its own for logins,
   * BuildKit, and a search path on which `docker` is the client that has BuildKit built in.
   */
  env: { DOCKER_HOST: string; DOCKER_CONFIG: string; DOCKER_BUILDKIT: string; PATH: string };
  /** Runs `docker` against this engine; throws what it said when it fails. */
  docker(...args: string[]): Promise<string>;
  close(): Promise<void>;
}

/**
 * A Docker engine of our own on this machine's network, with the image `python:3.11-slim`. Builds
 * reach the package registries; a port published by a container answers on localhost. Layers of
 * earlier runs are kept in the cache folder, unless another run is using them or `fresh` is set.
 */
export async function startDocker({ fresh = false } = {}): Promise<Docker> {
  const tools = await kit();
  const holding = await hold(tools.cache);
  try {
    return await start(holding, tools, fresh);
  } catch (error) {
    await holding.close();
    throw error;
  }
}

async function start(holding: Holding, tools: Kit, fresh: boolean): Promise<Docker> {
  const data = await openData(holding, tools, fresh);
  const socket = join(holding.record, 'docker.sock');
  const space = ['unshare', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc'];
  const engine = ['dockerd', ...(await flags(holding, data.folder, socket))];
  const child = await holding.start('dockerd', [...space, 'docker-init', '--', ...engine]);
  const env = await environment(socket, holding.folder);
  const all = { ...process.env, ...env };
  await until(
    'the Docker engine',
    async () => (await run('docker', ['version'], { env: all })).code === 0,
  );
  const docker = (...args: string[]) => must('docker', args, { env: all });
  await tidy(docker);
  await loadBase(docker, tools.base);
  const close = async () => {
    await stop(child, docker, data);
    await holding.close();
  };
  return { host: env.DOCKER_HOST, env, docker, close };
}

/** Lets the engine write what it knows; containers do not get the ten seconds that it would give. */
async function stop(engine: ChildProcess, docker: Docker['docker'], data: Data): Promise<void> {
  const containers = (await docker('ps', '--all', '--quiet')).split('\n').filter(Boolean);
  if (containers.length > 0) await docker('rm', '--force', '--volumes', ...containers);
  const init = await childOf(engine);
  if (init) process.kill(init, 'SIGTERM');
  await gone(engine);
  await data.closed();
}

async function flags({ number, record }: Holding, data: string, socket: string): Promise<string[]> {
  return [
    ...['--data-root', data, '--exec-root', join(record, 'docker')],
    ...['--pidfile', join(record, 'docker.pid'), '--host', `unix://${socket}`],
    ...['--bridge', bridgeOf(number), '--mtu', String(await packetSize())],
    // Docker's own rules would outlive it and close FORWARD to others; the bench's do what is needed.
    ...['--iptables=false', '--ip-masq=false', '--insecure-registry', range],
    ...['--cgroup-parent', `/${groupOf(number)}`, '--log-level', 'warn'],
  ];
}

async function environment(socket: string, folder: string): Promise<Docker['env']> {
  const bin = join(folder, 'bin');
  await mkdir(bin, { recursive: true });
  // A newer client in front of it would want the buildx plugin for BuildKit.
  await symlink('/usr/bin/docker', join(bin, 'docker'));
  return {
    DOCKER_HOST: `unix://${socket}`,
    DOCKER_CONFIG: join(folder, 'login'),
    DOCKER_BUILDKIT: '1',
    PATH: [bin, process.env.PATH].join(delimiter),
  };
}

/** Keeps the data folder from growing for ever. */
async function tidy(docker: Docker['docker']): Promise<void> {
  await docker('container', 'prune', '--force');
  await docker('image', 'prune', '--all', '--force', '--filter', 'until=48h');
  await docker('builder', 'prune', '--force', '--keep-storage', '5GB');
}
