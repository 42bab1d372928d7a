import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archive } from '../adapters/files/archive.ts';
import { hashFile } from '../adapters/files/hash.ts';
import { OutsideError } from '../domain/errors.ts';
import type { Origin } from '../domain/records/header.ts';
import type { VersionRecord } from '../domain/records/version.ts';
import { cardAsset, modelAsset, versionAsset } from '../domain/registry/assets.ts';
import type { RegisteredVersion } from '../domain/registry/history.ts';
import type { Registry, Release } from '../domain/registry/registry.ts';
import { markdown } from '../domain/report/markdown.ts';
import type { Candidate } from './candidate.ts';
import { modelCard } from './card.ts';

export interface Publishing {
  readonly candidate: Candidate;
  readonly version: RegisteredVersion;
  readonly origin: Origin;
  /** For files that are made. */
  readonly folder: string;
  readonly log: (line: string) => void;
}

/**
 * Gives a version its release: a draft, then every file, then the record that lists them with their
 * hashes, and only then published, because from then on it may be locked.
 *
 * @returns the record, as it is kept with the release
 */
export async function publish(registry: Registry, work: Publishing): Promise<VersionRecord> {
  const { candidate, version, folder, log } = work;
  const card = markdown(modelCard(version, candidate));
  const title = `${candidate.model} ${version.version}`;
  const draft = await registry.draftRelease({ tag: version.tag, title, body: card });
  const files = await prepare(work, card);
  const assets: VersionRecord['assets'] = [];
  for (const [name, path] of files) {
    log(`release ${version.tag}: ${name}`);
    assets.push({ name, ...(await bring(registry, draft, name, path)) });
  }
  const record = recordOf(work, draft, assets);
  const path = join(folder, versionAsset);
  await writeFile(path, `${JSON.stringify(record, null, 2)}\n`);
  await bring(registry, draft, versionAsset, path);
  await registry.publishRelease(draft);
  await readBack(registry, version.tag, [...assets.map(({ name }) => name), versionAsset]);
  return record;
}

async function prepare(
  { candidate, folder }: Publishing,
  card: string,
): Promise<[string, string][]> {
  await mkdir(folder, { recursive: true });
  const model = join(folder, modelAsset);
  await archive(candidate.modelPath, model);
  const cardPath = join(folder, cardAsset);
  await writeFile(cardPath, `${card}\n`);
  return [...candidate.files, [modelAsset, model], [cardAsset, cardPath]];
}

async function bring(
  registry: Registry,
  draft: Release,
  name: string,
  path: string,
): Promise<{ size: number; sha256: string }> {
  const [{ size }, sha256] = [await stat(path), await hashFile(path)];
  const asset = await registry.uploadAsset(draft, name, path);
  if (asset.size !== size || (asset.sha256 !== null && asset.sha256 !== sha256))
    throw new OutsideError(`${name} arrived altered in the release ${draft.tag}`, 'run again');
  return { size, sha256 };
}

function recordOf(
  { candidate, version, origin }: Publishing,
  release: Release,
  assets: VersionRecord['assets'],
): VersionRecord {
  return {
    schema: 'mlops/version/1',
    ...origin,
    version: version.version,
    tag: version.tag,
    taggedCommit: version.commit,
    annotated: version.annotated,
    key: candidate.evaluation?.trainedOn?.key ?? null,
    modelSha256: candidate.modelSha256,
    dataSha256: candidate.evaluation?.data?.sha256 ?? null,
    release: { url: release.url },
    assets,
    stages: [],
  };
}

async function readBack(registry: Registry, tag: string, names: readonly string[]): Promise<void> {
  const found = await registry.findRelease(tag);
  const missing = names.filter((name) => !found?.assets.some((asset) => asset.name === name));
  if (found && !found.draft && missing.length === 0) return;
  const what = found?.draft === false ? `lacks ${missing.join(', ')}` : 'is not published';
  throw new OutsideError(`the release ${tag} was made but ${what}`, 'run again');
}
