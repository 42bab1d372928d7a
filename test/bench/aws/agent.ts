import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Machine, searchPath } from './machine.ts';
import type { Agent, Job, Outcome } from './ssm/node.ts';

/**
 * Runs a script as the agent of Systems Manager does: written to a file and given to `sh -c`, so that
 * a first line `#!` counts; as root, in a process group of its own, without HOME. When its time is
 * over or it is cancelled, the group gets SIGKILL, and no trap runs.
 */
export async function runScript(
  machine: Machine,
  script: string,
  job: Job,
  agent: Agent,
  env: Record<string, string>,
): Promise<Outcome> {
  if (job.signal.aborted) return { how: 'cancelled', code: -1, stdout: '', stderr: '' };
  const inside = `/var/lib/amazon/ssm/orchestration/${job.commandId}/awsrunShellScript`;
  const folder = join(machine.disk, inside);
  await mkdir(folder, { recursive: true });
  // Not by another thread: a process that is forked meanwhile has it open, and what is open to be
  // written is too busy to be run.
  writeFileSync(join(folder, '_script.sh'), script, { mode: 0o700 });
  const where = job.workingDirectory ?? '/usr/bin';
  const argv = ['env', '-C', where, 'sh', '-c', `${inside}/_script.sh`];
  const child = machine.spawn(argv, {
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: '/',
    env: { PATH: searchPath, ...env },
  });
  return watch(child, job, takeDeath(agent), machine);
}

/** It holds for one command. */
function takeDeath(agent: Agent): Agent['dies'] {
  const { dies } = agent;
  delete agent.dies;
  return dies;
}

function watch(
  child: ChildProcess,
  job: Job,
  dies: Agent['dies'],
  machine: Machine,
): Promise<Outcome> {
  return new Promise((resolve) => {
    let why: Outcome['how'] | undefined;
    const text = { stdout: '', stderr: '' };
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      text.stdout += chunk;
    });
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      text.stderr += chunk;
    });
    const kill = (how: Outcome['how']) => {
      why ??= how;
      killGroup(child);
    };
    const timers = [setTimeout(kill, job.limit, 'timed out')];
    if (dies?.what === 'process') timers.push(setTimeout(kill, dies.after, 'killed'));
    if (dies?.what === 'machine') timers.push(setTimeout(() => void machine.off(), dies.after));
    const cancelled = () => kill('cancelled');
    job.signal.addEventListener('abort', cancelled);
    const off = machine.onOff(() => {
      why = 'lost';
    });
    // Not `close`: a daemon that the script left behind may hold the pipes for ever.
    child.once('exit', (code) => {
      for (const timer of timers) clearTimeout(timer);
      job.signal.removeEventListener('abort', cancelled);
      // What was written just before the end is still on its way through the pipes.
      setTimeout(() => {
        off();
        child.stdout?.destroy();
        child.stderr?.destroy();
        resolve({ how: why ?? (code === null ? 'killed' : 'exited'), code: code ?? -1, ...text });
      }, 50);
    });
  });
}

function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}
