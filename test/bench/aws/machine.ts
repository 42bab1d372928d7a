import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { groupOf } from '../docker/claim.ts';
import { type Ended, must, run, until } from '../docker/command.ts';
import { copyData } from '../docker/copy-data.ts';
import { childOf, end, type Holding } from '../docker/holding.ts';
import { repository } from '../docker/kit.ts';
import { bridgeOf, cardOf, hostOf, packetSize, range } from '../docker/network.ts';

/** A computer of its own, as far as a script can see: processes, network, disk, Docker engine. */
export interface Machine {
  ip: string;
  /** Its disk, seen from here: `var/`, `superuser/` (root's home), `etc/` (what was changed). */
  disk: string;
  /** Starts a process on it, in a process group of its own. Throws when it is off. */
  spawn(argv: readonly string[], options?: SpawnOptions): ChildProcess;
  /** Runs a command on it to its end, as root with an ordinary search path. */
  exec(argv: readonly string[]): Promise<Ended>;
  isOn(): boolean;
  /** Is told when the plug is pulled, once; returns what takes the wish back. */
  onOff(listener: () => void): () => void;
  /** Pulls the plug: every process dies at once; the disk stays. */
  off(): Promise<void>;
  /** Starts it (again). Containers with a restart policy come back by themselves. */
  on(): Promise<void>;
}

export interface MachineOptions {
  name: string;
  /** Its place in the network, 2 to 254. */
  place: number;
  /** Programs for `/usr/local/bin`: name to text. */
  programs: Record<string, string>;
  /** Folders shown to it read-only. */
  shown: readonly string[];
  /** Data that its Docker engine begins with. */
  docker?: string;
}

/** Debian's usual path for root; what a service started by the system sees. */
export const searchPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

export async function makeMachine(holding: Holding, options: MachineOptions): Promise<Machine> {
  const disk = join(holding.folder, options.name);
  await mkdir(join(disk, 'local/bin'), { recursive: true });
  for (const [name, text] of Object.entries(options.programs)) {
    await writeFile(join(disk, 'local/bin', name), text, { mode: 0o755 });
  }
  if (options.docker) await copyData(options.docker, join(disk, 'var/lib/docker'));
  const ip = `10.77.${holding.number}.${options.place}`;
  let power: { plug: ChildProcess; init: number } | undefined;
  const start: Machine['spawn'] = (argv, spawning) => {
    if (!power) throw new Error(`${options.name} is off`);
    const enter = ['-t', String(power.init), '-m', '-u', '-i', '-n', '-p', '--', ...argv];
    return spawn('nsenter', enter, { detached: true, ...spawning });
  };
  const exec: Machine['exec'] = (argv) => {
    if (!power) throw new Error(`${options.name} is off`);
    const enter = ['-t', String(power.init), '-m', '-u', '-i', '-n', '-p', '--', ...argv];
    return run('nsenter', enter, { env: { PATH: searchPath, HOME: '/root' }, cwd: '/' });
  };
  const listeners = new Set<() => void>();
  const off = async () => {
    const plug = power?.plug;
    power = undefined;
    for (const listener of listeners) listener();
    listeners.clear();
    if (plug) await end(plug);
  };
  const onOff: Machine['onOff'] = (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const on = async () => {
    await off();
    power = await boot(holding, disk, ip, options);
    await engine(holding, options.name, start);
    await until(
      `Docker on ${options.name}`,
      async () => (await exec(['docker', 'version'])).code === 0,
    );
  };
  return { ip, disk, spawn: start, exec, isOn: () => power !== undefined, onOff, off, on };
}

async function boot(holding: Holding, disk: string, ip: string, options: MachineOptions) {
  const { number } = holding;
  const space = ['--mount', '--net', '--pid', '--uts', '--ipc', '--fork', '--kill-child'];
  const script = join(repository(), 'test/bench/aws/machine-init');
  const facts = [disk, options.name, ip, hostOf(number), String(await packetSize())];
  const argv = ['unshare', ...space, 'sh', script, ...facts, ...options.shown];
  const plug = await holding.start(options.name, argv);
  const init = await until(`${options.name} to start`, () => childOf(plug));
  await cable(number, options.place, init);
  const up = ['-t', String(init), '-m', 'test', '-e', '/run/up'];
  await until(`${options.name} to come up`, async () => {
    if (plug.exitCode !== null) throw new Error(`${options.name} did not start: see ${disk}.log`);
    return (await run('nsenter', up)).code === 0;
  });
  return { plug, init };
}

/** It goes away with the instance's network namespace. */
async function cable(number: number, place: number, init: number): Promise<void> {
  const near = `${bridgeOf(number)}v${place}`;
  // The plug may just have been pulled from a machine of this place.
  await run('ip', ['link', 'del', near]);
  // The same card after each start: others remember its address for half a minute.
  const far = ['type', 'veth', 'peer', 'name', 'eth0', 'address', cardOf(number, place)];
  far.push('netns', String(init));
  await must('ip', ['link', 'add', near, ...far]);
  await must('ip', ['link', 'set', near, 'master', bridgeOf(number), 'up']);
}

async function engine(holding: Holding, name: string, start: Machine['spawn']): Promise<void> {
  const flags = ['--insecure-registry', range, '--cgroup-parent', `/${groupOf(holding.number)}`];
  flags.push('--mtu', String(await packetSize()), '--log-level', 'warn');
  const log = ['-c', 'exec dockerd "$@" >>/var/log/dockerd.log 2>&1', name, ...flags];
  start(['sh', ...log], { stdio: 'ignore', cwd: '/', env: { PATH: searchPath } }).unref();
}
