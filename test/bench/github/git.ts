import { spawn } from 'node:child_process';

export interface GitResult {
  code: number;
  stdout: Buffer;
  stderr: string;
}

export interface GitOptions {
  input?: string | Uint8Array;
  env?: Record<string, string>;
}

export interface Ref {
  ref: string;
  sha: string;
  type: string;
}

export type Git = ReturnType<typeof openGit>;

/** Plain git on a bare repository; the machine's own configuration is left out of it. */
export function openGit(bare: string) {
  const attempt = (args: string[], options: GitOptions = {}) =>
    execute(['--git-dir', bare, ...args], options);

  /** Trimmed standard output. @throws Error with git's own words. */
  const text = async (args: string[], options: GitOptions = {}): Promise<string> => {
    const result = await attempt(args, options);
    if (result.code !== 0) throw new Error(`git ${args[0]}: ${result.stderr.trim()}`);
    return result.stdout.toString().trim();
  };

  /** The object that a revision names, or `undefined`. `kind` peels it: a tag to its commit. */
  const resolve = async (revision: string, kind?: string): Promise<string | undefined> => {
    const wanted = kind ? `${revision}^{${kind}}` : revision;
    const result = await attempt(['rev-parse', '--verify', '--quiet', '--end-of-options', wanted]);
    return result.code === 0 ? result.stdout.toString().trim() : undefined;
  };

  /** `undefined` when there is no such object. */
  const typeOf = async (sha: string): Promise<string | undefined> => {
    const result = await attempt(['cat-file', '-t', sha]);
    return result.code === 0 ? result.stdout.toString().trim() : undefined;
  };

  const content = async (type: string, sha: string): Promise<Buffer | undefined> => {
    const result = await attempt(['cat-file', type, sha]);
    return result.code === 0 ? result.stdout : undefined;
  };

  const listed = async (pattern: string): Promise<Ref[]> => {
    const format = '%(refname)%00%(objectname)%00%(objecttype)';
    const lines = await text(['for-each-ref', `--format=${format}`, pattern]);
    return lines
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\0'))
      .map(([ref = '', sha = '', type = '']) => ({ ref, sha, type }));
  };

  /** All refs whose name starts with `prefix`, sorted by name. */
  const refs = async (prefix: string): Promise<Ref[]> => {
    const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
    return (await listed(folder)).filter(({ ref }) => ref.startsWith(prefix));
  };

  const ref = async (name: string): Promise<Ref | undefined> =>
    (await listed(name)).find((found) => found.ref === name);

  return { bare, attempt, text, resolve, typeOf, content, refs, ref };
}

function execute(args: string[], { input, env }: GitOptions): Promise<GitResult> {
  const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, ...inherited } = process.env;
  const isolated = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', LC_ALL: 'C' };
  const child = spawn('git', args, { env: { ...inherited, ...isolated, ...env } });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  // git may end before it has read its input; the exit code says what happened
  child.stdin.on('error', () => {});
  child.stdin.end(input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code: code ?? -1,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString(),
      }),
    );
  });
}
