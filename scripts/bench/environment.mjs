import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A Python environment of its own with the pinned packages; made again when the pins have changed.
 *
 * @returns the folder of its commands
 */
export function environment(home, requirements) {
  const stamp = join(home, 'requirements.txt');
  const wanted = readFileSync(requirements, 'utf8');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    rmSync(home, { recursive: true, force: true });
    execFileSync(process.env.PYTHON ?? 'python3', ['-m', 'venv', home]);
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r'];
    execFileSync(join(home, 'bin/python'), [...pip, requirements], { stdio: 'inherit' });
    // Written last, so that an install that was cut off is begun again.
    writeFileSync(stamp, wanted);
  }
  return join(home, 'bin');
}
