import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The versions of the tools that a training may depend on: the Python on PATH, and the machine's
 * kind, as floating-point results differ between kinds.
 */
export async function toolVersions(
  directory: string,
  env: NodeJS.ProcessEnv,
): Promise<Record<string, string>> {
  const python = await run('python3', ['--version'], { cwd: directory, env }).then(
    ({ stdout }) => ({ python: stdout.trim().replace(/^Python /, '') }),
    () => ({}),
  );
  return { ...python, platform: `${process.platform}-${process.arch}` };
}
