import { spawn } from 'node:child_process';
import { OutsideError, quote } from '../../domain/errors.ts';

export interface DockerRun {
  env: NodeJS.ProcessEnv;
  /** Given on stdin. */
  input?: string;
  /** Called with each line of output, as it comes. */
  line?: (text: string) => void;
}

export interface DockerResult {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the docker client; arguments are passed as they are, never through a shell. */
export function docker(argv: readonly string[], options: DockerRun): Promise<DockerResult> {
  const { env, input = '', line } = options;
  const child = spawn('docker', argv, { env, stdio: ['pipe', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    let rest = '';
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] = (output[name] + text).slice(-1_000_000);
      const lines = (rest + text).split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const each of lines) line?.(each);
    });
  }
  // It may end before it has read its input, as when no engine answers.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', (cause) =>
      reject(new OutsideError('docker cannot be run', 'install Docker', { cause })),
    );
    child.on('close', (code) => resolve({ code: code ?? 1, ...output }));
  });
}

/**
 * The same, and what it prints.
 *
 * @throws OutsideError with docker's own last words
 */
export async function askDocker(argv: readonly string[], options: DockerRun): Promise<string> {
  const { code, stdout, stderr } = await docker(argv, options);
  if (code === 0) return stdout.trim();
  const said = `${stdout}\n${stderr}`.split('\n').filter((each) => each.trim() !== '');
  const words = (stderr.trim() || said.join('\n')).split('\n').at(-1) ?? `exit code ${code}`;
  throw new OutsideError(`docker ${argv[0]} failed: ${quote(words.trim(), 300)}`, remedyFor(words));
}

function remedyFor(words: string): string | undefined {
  if (/Cannot connect|docker daemon|connection refused/i.test(words)) return 'start Docker';
  if (/no space left/i.test(words)) return 'free some disk: docker system prune';
  if (/denied|unauthorized|no basic auth/i.test(words))
    return 'check that the role may push to and pull from this repository';
  return undefined;
}

/** Whether an engine answers. */
export async function hasDocker(env: NodeJS.ProcessEnv): Promise<boolean> {
  try {
    const { code } = await docker(['version', '--format', '{{.Server.Version}}'], { env });
    return code === 0;
  } catch {
    return false;
  }
}
