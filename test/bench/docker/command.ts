import { spawn } from 'node:child_process';

export interface Ended {
  /** -1 when a signal ended it. */
  code: number;
  stdout: string;
  stderr: string;
}

interface Options {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  input?: string;
}

/** Runs a command to its end, whatever its exit code. */
export function run(command: string, args: readonly string[], options: Options = {}) {
  return new Promise<Ended>((resolve, reject) => {
    const child = spawn(command, args, { env: options.env, cwd: options.cwd });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const stdout = Buffer.concat(out).toString();
      resolve({ code: code ?? -1, stdout, stderr: Buffer.concat(err).toString() });
    });
    // A command that ends without reading its input is no failure.
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
  });
}

/** The same, and its standard output; throws what it said when it fails. */
export async function must(command: string, args: readonly string[], options: Options = {}) {
  const { code, stdout, stderr } = await run(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${stderr}`);
  return stdout;
}

/** Asks every `every` milliseconds until the answer is neither undefined nor false. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false> | T | undefined | false,
  limit = 30_000,
  every = 25,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${limit} ms in vain for ${what}`);
    await new Promise((wake) => setTimeout(wake, every));
  }
}
