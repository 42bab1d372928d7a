import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Served } from '../../domain/rollout/target.ts';
import type { Clock } from '../clock.ts';

/** A process that serves, or is tried: all that is needed to start it again. */
export interface About {
  served: Served;
  /** The user's own command, run by `sh -c`. */
  command: string;
  /** Its working directory. */
  folder: string;
  port: number;
  environment: Record<string, string>;
}

/**
 * The shell notes its own number and when it started before it becomes the service, so that not
 * even a kill of the starter in between leaves a process that nobody knows.
 */
const wrapper =
  'echo "$$ $( (cut -d" " -f22 /proc/$$/stat || ps -o lstart= -p $$) 2>/dev/null)" >"$0/pid.tmp" && mv "$0/pid.tmp" "$0/pid" && exec sh -c "$1"';

/** Starts a process that outlives this one. `role` is the folder that tells about it. */
export function launch(role: string, about: About, env: NodeJS.ProcessEnv): void {
  rmSync(join(role, 'pid'), { force: true });
  mkdirSync(role, { recursive: true });
  writeFileSync(join(role, 'about.json'), JSON.stringify(about), { mode: 0o600 });
  const log = openSync(join(role, 'log'), 'w');
  const { digest, version, commit } = about.served;
  const child = spawn('sh', ['-c', wrapper, role, about.command], {
    cwd: about.folder,
    detached: true,
    stdio: ['ignore', log, log],
    env: {
      ...env,
      ...about.environment,
      PORT: String(about.port),
      MLOPS_DIGEST: digest,
      MLOPS_VERSION: version ?? '',
      MLOPS_COMMIT: commit ?? '',
    },
  });
  // Without a shell there is no pid file, and so nothing is taken to be running.
  child.on('error', () => {});
  child.unref();
  closeSync(log);
}

/** What the role is about; null when there is none. */
export function readAbout(role: string): About | null {
  try {
    return JSON.parse(readFileSync(join(role, 'about.json'), 'utf8')) as About;
  } catch {
    return null;
  }
}

export function logTail(role: string): string {
  const file = join(role, 'log');
  return existsSync(file) ? readFileSync(file, 'utf8').slice(-6000).trim() : '';
}

/** The number of the role's process while it runs; null when it has ended or was never started. */
export function pidOf(role: string): number | null {
  const file = join(role, 'pid');
  if (!existsSync(file)) return null;
  const [first = '', ...rest] = readFileSync(file, 'utf8').trim().split(' ');
  const pid = Number(first);
  return pid > 0 && rest.join(' ') === startOf(pid) && rest.length > 0 ? pid : null;
}

/** It was started and runs no more. */
export function hasEnded(role: string): boolean {
  return existsSync(join(role, 'pid')) && pidOf(role) === null;
}

/** When a process started, as its pid file has it: the same number may be another process by now. */
function startOf(pid: number): string | null {
  if (process.platform !== 'linux') return startByPs(pid);
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name before it may hold spaces and brackets.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? null : (fields[18] ?? null);
  } catch {
    return null;
  }
}

function startByPs(pid: number): string | null {
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout?.trim() || null;
}

/** Ends the role's process and all that it started: asked first, then made to. */
export async function halt(role: string, clock: Clock): Promise<void> {
  const pid = pidOf(role);
  if (pid === null) return;
  signal(pid, 'SIGTERM');
  const begun = clock.now();
  while (pidOf(role) !== null && clock.now() - begun < 10_000) await clock.sleep(50);
  signal(pid, 'SIGKILL');
  while (pidOf(role) !== null) await clock.sleep(20);
}

/** To the whole group: what a shell started lives on otherwise. */
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(-pid, name);
  } catch {
    // All of it has ended.
  }
}
