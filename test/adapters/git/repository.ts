import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Repository {
  readonly directory: string;
  /** What git prints in the repository, trimmed; any machine's configuration is left out. */
  readonly git: (...args: string[]) => Promise<string>;
  readonly commit: string;
  readonly close: () => Promise<void>;
}

/**
 * A real repository in a folder of its own, with one commit that has a file `README`.
 *
 * @param fill writes what else the commit has
 */
export async function makeRepository(
  fill: (directory: string) => Promise<void> = async () => {},
): Promise<Repository> {
  const directory = await mkdtemp(join(tmpdir(), 'mlops-repository-'));
  const git = async (...args: string[]) => {
    const { stdout } = await run('git', args, { cwd: directory });
    return stdout.trim();
  };
  await git('init', '--quiet', '--initial-branch=main');
  await git('config', 'user.name', 'Test');
  await git('config', 'user.email', 'test@example.com');
  await writeFile(join(directory, 'README'), 'churn\n');
  await fill(directory);
  await git('add', '.');
  await git('commit', '--quiet', '--no-gpg-sign', '-m', 'first');
  return {
    directory,
    git,
    commit: await git('rev-parse', 'HEAD'),
    close: () => rm(directory, { recursive: true, force: true }),
  };
}
