import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { x as extract } from 'tar';
import { OutsideError, quote } from '../../domain/errors.ts';

/** Where a release's files come from. */
export interface Materials {
  /** The repository. */
  repository: string;
  /** The project's folder in it, with forward slashes; empty for the root. */
  prefix: string;
  commit: string;
  /** Lays the release's model into the unpacked project. */
  unpackModel: (folder: string) => Promise<void>;
}

/**
 * The project as it was registered, in a folder of its own: its files at the commit, and the model
 * of the release. What lies in the workspace has no part in it.
 *
 * @param folder where it goes; when it is there already, it is whole
 */
export async function unpackRelease(folder: string, materials: Materials): Promise<void> {
  if (existsSync(folder)) return;
  const draft = `${folder}.${process.pid}.tmp`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  await archive(draft, materials);
  await materials.unpackModel(draft);
  await rename(draft, folder).catch(async (error: NodeJS.ErrnoException) => {
    // Another run was faster.
    if (!existsSync(folder)) throw error;
    await rm(draft, { recursive: true, force: true });
  });
}

async function archive(folder: string, { repository, prefix, commit }: Materials): Promise<void> {
  const tree = prefix === '' ? commit : `${commit}:${prefix}`;
  const git = spawn('git', ['archive', '--format=tar', tree], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  git.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    git.on('error', reject);
    git.on('close', resolve);
  });
  const [code] = await Promise.all([ended, pipeline(git.stdout, extract({ cwd: folder }))]);
  if (code !== 0) {
    const line = said.split('\n').find((each) => each.trim() !== '') ?? '';
    throw new OutsideError(
      `git has no files of ${commit.slice(0, 12)}: ${quote(line, 200)}`,
      'fetch the whole history (fetch-depth: 0)',
    );
  }
}
