import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { createInterface } from 'node:readline';

export interface Watched {
  command: string;
  args: readonly string[];
  cwd: string;
  env: Record<string, string>;
  /** In this variable every process of the run carries `mark`. */
  marked: { variable: string; mark: string };
  timeout: number;
  signal?: AbortSignal | undefined;
  onLine: (line: string) => void;
}

/**
 * Runs a command and hands over its lines; answers with its exit code, or how it was ended.
 * At its end, a timeout or an abort every process that carries the mark is killed too: each step
 * has a session of its own, so killing one process group would leave the steps running.
 */
export async function runWatched(watched: Watched): Promise<number | 'timeout' | 'aborted'> {
  const { command, args, cwd, env, timeout, signal } = watched;
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const readers = [child.stdout, child.stderr].map((input) => {
    const reader = createInterface({ input });
    reader.on('line', watched.onLine);
    return new Promise((resolve) => reader.once('close', resolve));
  });
  let ended: 'timeout' | 'aborted' = 'aborted';
  const stop = () => {
    child.kill('SIGKILL');
    killMarked(watched.marked);
  };
  const timer = setTimeout(() => {
    ended = 'timeout';
    stop();
  }, timeout);
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted) stop();
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('exit', resolve).once('error', reject);
    });
    killMarked(watched.marked);
    await Promise.all(readers);
    return code ?? ended;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** As GitHub's runner does at the end of a job: whatever carries its tracking id in the environment. */
function killMarked({ variable, mark }: Watched['marked']): void {
  for (const pid of fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    if (Number(pid) !== process.pid && environment(pid).includes(`${variable}=${mark}\0`)) {
      try {
        process.kill(Number(pid), 'SIGKILL');
      } catch {
        // It ended by itself in the meantime.
      }
    }
  }
}

function environment(pid: string): string {
  try {
    return fs.readFileSync(`/proc/${pid}/environ`, 'utf8');
  } catch {
    return '';
  }
}
