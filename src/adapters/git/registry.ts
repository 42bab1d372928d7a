import { setTimeout } from 'node:timers/promises';
import type { Registry } from '../../domain/registry/registry.ts';
import { parseTag } from '../../domain/registry/tag.ts';
import { commitOnto } from './commit.ts';
import { gitIn } from './git.ts';
import * as releases from './releases.ts';
import { createTag, listTags } from './tags.ts';

/** The registry of the local repository: its tags, and releases in a folder beside them. */
export async function gitRegistry(directory: string, env: NodeJS.ProcessEnv): Promise<Registry> {
  const git = gitIn(directory, env);
  const root = await releases.releasesFolder(git, directory);
  const sleep = (seconds: number) => setTimeout(seconds * 1000);
  return {
    tags: async (model) =>
      (await listTags(git)).filter(({ name }) => parseTag(name)?.model === model),
    findTag: async (name) => (await listTags(git, name))[0] ?? null,
    createTag: (tag) => createTag(git, tag, sleep),
    commitOnto: (commit) => commitOnto(git, commit),
    findRelease: (tag) => releases.findRelease(root, tag),
    draftRelease: (release) => releases.draftRelease(root, release),
    uploadAsset: releases.uploadAsset,
    downloadAsset: (_, asset, path) => releases.downloadAsset(asset, path),
    publishRelease: (release) => releases.publishRelease(root, release),
  };
}
