import { spawn } from 'node:child_process';
import { OutsideError } from '../../domain/errors.ts';

/** How a command ended. */
export interface Ending {
  /** Its exit code; null when it was killed. */
  readonly code: number | null;
  /** It was killed because its time was up. */
  readonly timedOut: boolean;
  /** Wall-clock seconds. */
  readonly seconds: number;
}

export interface ShellOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Seconds. */
  readonly timeout: number;
  /** Called with each whole line of stdout and stderr. */
  readonly line: (text: string) => void;
}

/**
 * Runs the user's own command by `sh -c`, its output streamed line by line. When its time is up,
 * or ours by a signal, the whole process group is killed, so that nothing it started lives on.
 */
export function shell(command: string, options: ShellOptions): Promise<Ending> {
  const started = performance.now();
  const child = spawn('sh', ['-c', command], {
    cwd: options.cwd,
    env: options.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    killGroup(child.pid);
  }, options.timeout * 1000);
  const flushes = [lineReader(child.stdout, options.line), lineReader(child.stderr, options.line)];
  const release = onSignal(() => killGroup(child.pid));
  return new Promise((resolve, reject) => {
    child.on('error', (cause) =>
      reject(
        new OutsideError('sh cannot be run', 'install a POSIX shell, or correct PATH', { cause }),
      ),
    );
    child.on('close', (code) => {
      clearTimeout(timer);
      release();
      for (const flush of flushes) flush();
      resolve({ code, timedOut, seconds: (performance.now() - started) / 1000 });
    });
  });
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs `work` when a signal ends this process: a group of its own does not hear of it. */
function onSignal(work: () => void): () => void {
  const release = () => {
    for (const signal of signals) process.off(signal, end);
  };
  const end = (signal: NodeJS.Signals) => {
    work();
    release();
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, end);
  return release;
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}

/** A line without an end must not fill the memory. */
const longestLine = 16_384;

function lineReader(stream: NodeJS.ReadableStream, line: (text: string) => void): () => void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const parts = (rest + chunk).split(/\r?\n|\r/);
    rest = parts.pop() ?? '';
    for (const part of parts) line(part);
    if (rest.length > longestLine) {
      line(rest);
      rest = '';
    }
  });
  return () => {
    if (rest) line(rest);
  };
}
