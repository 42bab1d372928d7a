import { spawn } from 'node:child_process';
import { OutsideError, quote } from '../../domain/errors.ts';

export interface GitOptions {
  /** Given on stdin. */
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** How a git command ended. */
export interface GitResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs git in one repository; arguments are passed as they are, never through a shell. */
export type Git = (args: readonly string[], options?: GitOptions) => Promise<GitResult>;

/** git in the repository that `directory` is in. */
export function gitIn(directory: string, environment: NodeJS.ProcessEnv): Git {
  return (args, { input = '', env = {} } = {}) =>
    new Promise((resolve, reject) => {
      const child = spawn('git', args, {
        cwd: directory,
        env: { ...environment, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', ...env },
      });
      const out: Buffer[] = [];
      const err: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
      child.on('error', (cause) =>
        reject(new OutsideError('git cannot be run', 'install git', { cause })),
      );
      child.on('close', (code) =>
        resolve({
          code: code ?? 1,
          stdout: Buffer.concat(out).toString(),
          stderr: Buffer.concat(err).toString(),
        }),
      );
      // git may end without reading its input; what it says then is on stderr.
      child.stdin.on('error', () => {});
      child.stdin.end(input);
    });
}

/**
 * What git prints, without the last newline.
 *
 * @throws OutsideError with git's own words when it fails
 */
export async function ask(
  git: Git,
  args: readonly string[],
  options?: GitOptions,
): Promise<string> {
  const result = await git(args, options);
  if (result.code !== 0) throw failure(args, result);
  return result.stdout.replace(/\n$/, '');
}

/** What is said when git fails. */
export function failure(args: readonly string[], { stderr, code }: GitResult): OutsideError {
  const said = stderr.split('\n').find((line) => line.trim() !== '') ?? `exit code ${code}`;
  const remedy = /not a git repository/.test(stderr)
    ? 'run git init and commit, or check the repository out first'
    : /dubious ownership/.test(stderr)
      ? 'run git config --global --add safe.directory with this folder'
      : undefined;
  return new OutsideError(`git ${args[0]} failed: ${quote(said, 200)}`, remedy);
}
