import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import {
  copyFile,
  link,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { OutsideError } from '../../domain/errors.ts';
import type { Asset, NewRelease, Release } from '../../domain/registry/registry.ts';
import { hashFile } from '../files/hash.ts';
import { ask, type Git } from './git.ts';

/** What `release.json` holds, beside the folder `assets`. */
const page = z.object({ tag: z.string(), title: z.string(), body: z.string(), draft: z.boolean() });

/**
 * The folder of the repository's releases, absolute. It lies in the common folder, so that all work
 * trees share it, as they share tags.
 */
export async function releasesFolder(git: Git, directory: string): Promise<string> {
  const common = await ask(git, ['rev-parse', '--git-common-dir']);
  return join(isAbsolute(common) ? common : resolve(directory, common), 'mlops', 'releases');
}

export async function findRelease(root: string, tag: string): Promise<Release | null> {
  const folder = folderOf(root, tag);
  const found = await readPage(folder);
  if (!found) return null;
  const names = await readdir(join(folder, 'assets')).catch(() => []);
  const assets = names.filter((name) => !name.endsWith('.tmp')).sort();
  return {
    id: folder,
    tag,
    draft: found.draft,
    url: pathToFileURL(folder).href,
    assets: await Promise.all(assets.map((name) => readAsset(folder, name))),
  };
}

/** Of two that draft the same release at once, both get the one that was first. */
export async function draftRelease(root: string, release: NewRelease): Promise<Release> {
  const folder = folderOf(root, release.tag);
  await mkdir(join(folder, 'assets'), { recursive: true });
  const draft = await writeDraft(folder, { ...release, draft: true });
  // Unlike a rename, a link does not replace what is there.
  await link(draft, join(folder, 'release.json')).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
  return (await findRelease(root, release.tag)) as Release;
}

export async function uploadAsset(release: Release, name: string, path: string): Promise<Asset> {
  const target = join(release.id, 'assets', name);
  const draft = `${target}.${randomUUID()}.tmp`;
  await copyFile(path, draft, constants.COPYFILE_FICLONE);
  await rename(draft, target);
  return readAsset(release.id, name);
}

export async function downloadAsset(asset: Asset, path: string): Promise<void> {
  await copyFile(asset.id, path, constants.COPYFILE_FICLONE).catch((cause) => {
    throw new OutsideError(`the asset ${asset.name} cannot be read`, 'register it again', {
      cause,
    });
  });
}

export async function publishRelease(root: string, release: Release): Promise<Release> {
  const found = await readPage(release.id);
  if (!found) throw new OutsideError(`the release ${release.tag} is gone`, 'run register again');
  await rename(
    await writeDraft(release.id, { ...found, draft: false }),
    join(release.id, 'release.json'),
  );
  return (await findRelease(root, release.tag)) as Release;
}

function folderOf(root: string, tag: string): string {
  return join(root, encodeURIComponent(tag));
}

async function readAsset(folder: string, name: string): Promise<Asset> {
  const path = join(folder, 'assets', name);
  const { size } = await stat(path);
  return { id: path, name, size, sha256: await hashFile(path) };
}

async function readPage(folder: string): Promise<z.infer<typeof page> | null> {
  const path = join(folder, 'release.json');
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    return page.parse(JSON.parse(text));
  } catch (cause) {
    throw new OutsideError(`${path} is damaged`, 'delete its folder and register again', { cause });
  }
}

async function writeDraft(folder: string, content: z.infer<typeof page>): Promise<string> {
  const path = join(folder, `release.json.${randomUUID()}.tmp`);
  await writeFile(path, `${JSON.stringify(content, null, 2)}\n`);
  return path;
}
