import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What git answers in `directory`, trimmed; undefined when it has no answer or there is no git. */
export async function ask(directory: string, ...args: string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', args, { cwd: directory });
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}
