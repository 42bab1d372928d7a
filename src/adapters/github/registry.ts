import type { Registry } from '../../domain/registry/registry.ts';
import { downloadAsset, uploadAsset } from './assets.ts';
import type { GitHub } from './client.ts';
import { commitOnto } from './commits.ts';
import { draftRelease, findRelease, type GitHubRelease, publishRelease } from './releases.ts';
import { createTag, findTag, listTags } from './tags.ts';

/** The registry of a repository at GitHub. */
export function gitHubRegistry(github: GitHub): Registry {
  return {
    tags: (model) => listTags(github, model),
    findTag: (name) => findTag(github, name),
    createTag: (tag) => createTag(github, tag),
    commitOnto: (commit) => commitOnto(github, commit),
    findRelease: (tag) => findRelease(github, tag),
    draftRelease: (release) => draftRelease(github, release),
    uploadAsset: (release, name, path) => uploadAsset(github, release as GitHubRelease, name, path),
    downloadAsset: (_, asset, path) => downloadAsset(github, asset, path),
    publishRelease: (release) => publishRelease(github, release as GitHubRelease),
  };
}
