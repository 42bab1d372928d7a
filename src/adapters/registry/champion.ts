import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError, OutsideError } from '../../domain/errors.ts';
import { type VersionRecord, versionRecord } from '../../domain/records/version.ts';
import {
  type Assignment,
  type History,
  type RegisteredVersion,
  readHistory,
} from '../../domain/registry/history.ts';
import type { Registry, Release } from '../../domain/registry/registry.ts';
import * as stage from '../../domain/registry/stage.ts';
import { hashFile } from '../files/hash.ts';

/** A version with what its release holds. */
export interface Released {
  readonly version: RegisteredVersion;
  /** Null for a version that was made by hand and never released. */
  readonly release: Release | null;
  /** The record that it was registered with; null when its release has none. */
  readonly record: VersionRecord | null;
}

/** The version that a stage is assigned to. */
export interface Champion extends Released {
  readonly assignment: Assignment;
  readonly history: History;
}

/**
 * The champion of a stage; null when the stage is assigned to nothing.
 *
 * @param folder where its `version.json` is brought to
 * @throws InputError when the stage's tag stands on a commit without a version
 */
export async function findChampion(
  registry: Registry,
  { model, stage: name, folder }: { model: string; stage: string; folder: string },
): Promise<Champion | null> {
  const history = readHistory(model, await registry.tags(model));
  const assignment = stage.champion(history, name);
  if (!assignment) return null;
  const version = stage.findVersion(history, assignment.version);
  if (!version)
    throw new InputError({
      where: `tag ${assignment.tag}`,
      remedy: `it assigns ${name} to the commit ${assignment.commit.slice(0, 12)}, which holds no version of ${model}: assign ${name} to a registered version with promote`,
    });
  return { ...(await readReleased(registry, version, folder)), assignment, history };
}

/** What a version's release holds. */
export async function readReleased(
  registry: Registry,
  version: RegisteredVersion,
  folder: string,
): Promise<Released> {
  const release = await registry.findRelease(version.tag);
  return { version, release, record: release && (await readRecord(registry, release, folder)) };
}

async function readRecord(
  registry: Registry,
  release: Release,
  folder: string,
): Promise<VersionRecord | null> {
  const asset = release.assets.find(({ name }) => name === 'version.json');
  if (!asset) return null;
  const path = join(folder, 'version.json');
  await mkdir(folder, { recursive: true });
  await registry.downloadAsset(release, asset, path);
  try {
    return versionRecord.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    throw new OutsideError(
      `version.json of the release ${release.tag} is damaged`,
      'it was altered by hand, or is of a newer version of mlops',
      { cause },
    );
  }
}

/**
 * Brings an asset of a release into `folder`, and checks it against the hash that the version was
 * registered with.
 *
 * @returns its path; null when the version was registered without such an asset
 * @throws OutsideError when it is gone or altered
 */
export async function fetchAsset(
  registry: Registry,
  { release, record }: Released,
  name: string,
  folder: string,
): Promise<string | null> {
  const expected = record?.assets.find((asset) => asset.name === name);
  if (!release || !expected) return null;
  const asset = release.assets.find((each) => each.name === name);
  const where = `the asset ${name} of the release ${release.tag}`;
  if (!asset) throw new OutsideError(`${where} is gone`, 'promote a version that is whole');
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  const draft = `${path}.${randomUUID()}.tmp`;
  await registry.downloadAsset(release, asset, draft);
  const sha256 = await hashFile(draft);
  if (sha256 !== expected.sha256) {
    await rm(draft);
    throw new OutsideError(
      `${where} was altered: its SHA-256 is ${sha256.slice(0, 12)}…, it was registered with ${expected.sha256.slice(0, 12)}…`,
      'promote a version that is whole',
    );
  }
  await rename(draft, path);
  return path;
}
