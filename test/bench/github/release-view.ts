import { assetView } from './assets.ts';
import { type Hub, htmlUrl, repoUrl } from './hub.ts';
import type { Release } from './releases.ts';
import { archives } from './repository.ts';
import { nodeId, user } from './users.ts';

export function releaseView(hub: Hub, release: Release) {
  const url = repoUrl(hub, `/releases/${release.id}`);
  const page = release.draft ? `untagged-${release.id}` : encodeURIComponent(release.tag);
  return {
    ...{ id: release.id, node_id: nodeId('RE', release.id), url },
    assets_url: `${url}/assets`,
    upload_url: `${url.replace(hub.url, `${hub.url}/uploads`)}/assets{?name,label}`,
    html_url: htmlUrl(hub, `/releases/tag/${page}`),
    tarball_url: release.draft ? null : archives(hub, release.tag).tarball_url,
    zipball_url: release.draft ? null : archives(hub, release.tag).zipball_url,
    author: user(hub, release.author),
    tag_name: release.tag,
    target_commitish: release.target,
    ...{ name: release.name, body: release.body },
    ...{ draft: release.draft, prerelease: release.prerelease, immutable: release.immutable },
    created_at: release.createdAt,
    updated_at: release.updatedAt,
    published_at: release.publishedAt,
    assets: release.assets.map((asset) => assetView(hub, release, asset)),
  };
}
