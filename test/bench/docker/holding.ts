import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Claim, claim, release, startOf, sweep } from './claim.ts';
import { raise } from './network.ts';

/**
 * What one bench run owns on this machine: a number, and with it the bridge of the network
 * 10.77.NUMBER.0/24, a folder, and processes. Nothing of it outlives `close()`; the processes die
 * with this one even when it is killed, and the next run sweeps up the rest.
 */
export interface Holding extends Claim {
  /** Starts a process that dies with this one; its output goes to `NAME.log` in the folder. */
  start(name: string, argv: readonly string[], options?: SpawnOptions): Promise<ChildProcess>;
  close(): Promise<void>;
}

export async function hold(cache: string): Promise<Holding> {
  await sweep();
  const claimed = await claim(join(cache, 'tmp'));
  const children: ChildProcess[] = [];
  const start: Holding['start'] = async (name, argv, options) => {
    const child = await mortal(claimed, name, argv, options ?? {});
    children.push(child);
    return child;
  };
  const close = async () => {
    await Promise.all(children.map(end));
    await release(claimed);
  };
  try {
    await raise(claimed.number);
  } catch (error) {
    await release(claimed);
    throw error;
  }
  return { ...claimed, start, close };
}

/** Waits until a process is gone. */
export async function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise((resolve) => child.once('exit', resolve));
}

/** Ends a process at once, and waits until it is gone. */
export async function end(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await gone(child);
}

/** The first process in the namespaces that `unshare` made, by its id here. */
export async function childOf({ pid, exitCode }: ChildProcess): Promise<number | undefined> {
  if (exitCode !== null) throw new Error('unshare ended at once: see its log');
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  return Number(children.split(' ')[0]) || undefined;
}

async function mortal(
  { folder, record }: Claim,
  name: string,
  argv: readonly string[],
  options: SpawnOptions,
): Promise<ChildProcess> {
  const log = openSync(join(folder, `${name}.log`), 'a');
  const stdio: SpawnOptions['stdio'] = options.stdio ?? ['ignore', log, log];
  // Without this a killed test run would leave its servers and containers running.
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', ...argv], { ...options, stdio });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', () => resolve());
    child.once('error', reject);
  });
  const pid = child.pid ?? 0;
  await appendFile(join(record, 'processes'), `${pid} ${startOf(pid)}\n`);
  return child;
}
