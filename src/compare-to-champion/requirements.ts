import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ShellOptions, shell } from '../adapters/process/shell.ts';
import { fetchAsset } from '../adapters/registry/champion.ts';
import { OutsideError } from '../domain/errors.ts';
import type { Again } from './predict.ts';

/** Files of requirements that are looked for, in this order. */
const requirementFiles = ['requirements.lock', 'requirements.txt'];
/** Locks of tools that are not run here. */
const otherLocks = ['poetry.lock', 'pdm.lock', 'Pipfile.lock', 'conda-lock.yml', 'environment.yml'];

const exportLock =
  'uv export --quiet --frozen --no-header --no-emit-project --format requirements-txt --output-file "$MLOPS_REQUIREMENTS" >/dev/null';

/**
 * The champion's requirements, from its release, else from its source; null when today's are the
 * same, or it says nothing of them.
 *
 * @param source the folder of its source
 * @param options of commands in it
 * @throws OutsideError when they stand in a lock that cannot be read here
 */
export async function requirementsOf(
  again: Again,
  source: string,
  options: ShellOptions,
): Promise<string | null> {
  const { champion, folder, registry, tools } = again;
  const { directory } = tools.context;
  for (const name of requirementFiles) {
    const released = await fetchAsset(registry, champion, name, folder);
    const path = released ?? join(source, name);
    const found = await compared(path, join(directory, name));
    if (found !== 'none') return found === 'same' ? null : path;
  }
  for (const name of ['uv.lock', ...otherLocks]) {
    const found = await compared(join(source, name), join(directory, name));
    if (found === 'none') continue;
    if (found === 'same') return null;
    if (name === 'uv.lock') return exported(again, options);
    throw unread(again, name, 'is not read here');
  }
  return null;
}

async function compared(own: string, today: string): Promise<'none' | 'same' | 'other'> {
  const [then, now] = await Promise.all(
    [own, today].map((file) => readFile(file, 'utf8').catch(() => null)),
  );
  if (then === null) return 'none';
  return then === now ? 'same' : 'other';
}

/** What uv's lock says, as requirements with their hashes. */
async function exported(again: Again, options: ShellOptions): Promise<string> {
  const requirements = join(again.folder, 'requirements-of-uv.txt');
  const env = { ...options.env, MLOPS_REQUIREMENTS: requirements };
  const { code } = await shell(exportLock, { ...options, env });
  if (code === 127) throw unread(again, 'uv.lock', 'needs uv, which is not on PATH');
  if (code !== 0) throw unread(again, 'uv.lock', `is not read by uv: exit code ${code}`);
  return requirements;
}

function unread({ champion }: Again, lock: string, why: string): OutsideError {
  const { tag } = champion.version;
  const remedy = lock === 'uv.lock' ? 'install uv before this step' : '';
  const asset = `register versions with a requirements.lock among their assets`;
  return new OutsideError(
    `the requirements of ${tag} are not those of today, and its ${lock} ${why}`,
    [remedy, asset].filter(Boolean).join(', or '),
  );
}
