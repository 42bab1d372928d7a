import { createHash } from 'node:crypto';
import {
  type Answer,
  created,
  invalid,
  noContent,
  notFound,
  ok,
  redirect,
  refusal,
  unprocessable,
} from './answer.ts';
import { type Call, idOf, optionalText } from './call.ts';
import { stamp } from './clock.ts';
import { type Hub, htmlUrl, repoUrl } from './hub.ts';
import { page } from './page.ts';
import { type Release, releaseOf } from './releases.ts';
import { route } from './router.ts';
import { allows } from './tokens.ts';
import { nodeId, user } from './users.ts';

export interface Asset {
  id: number;
  name: string;
  label: string | null;
  type: string;
  bytes: Buffer;
  /** `open` is an upload that was cut off: no bytes, and the name is taken until it is deleted. */
  state: 'uploaded' | 'open';
  uploader: string;
  createdAt: string;
  updatedAt: string;
  downloads: number;
}

export const assetRoutes = [
  route('GET /releases/{release_id}/assets', { contents: 'read' }, listAssets),
  route('POST /releases/{release_id}/assets', { contents: 'write' }, uploadAsset),
  route('GET /releases/assets/{asset_id}', { contents: 'read' }, getAsset),
  route('PATCH /releases/assets/{asset_id}', { contents: 'write' }, updateAsset),
  route('DELETE /releases/assets/{asset_id}', { contents: 'write' }, deleteAsset),
];

/** GitHub's own rewriting of names: what it does not like becomes a dot. */
export const storedName = (name: string): string =>
  name.replace(/[^\w.@+~-]+/g, '.').replace(/^\.+|\.+$/g, '');

function listAssets(call: Call) {
  const release = releaseOf(call);
  return page(call, release.assets, (shown) =>
    shown.map((asset) => assetView(call.hub, release, asset)),
  );
}

function uploadAsset(call: Call) {
  const { hub, token, bytes } = call;
  const release = releaseOf(call);
  if (!call.header('content-type')) throw refusal(400, 'Content-Type is missing');
  if (bytes.length === 0) throw refusal(400, 'Bad Content-Length: ');
  const asset = newAsset(call, { bytes, state: 'uploaded' });
  admit(release, asset.name);
  release.assets.push(asset);
  release.updatedAt = stamp(hub.now());
  return created(assetView(hub, release, { ...asset, uploader: token.login }));
}

function newAsset(call: Call, content: Pick<Asset, 'bytes' | 'state'>): Asset {
  const { hub, token } = call;
  const now = stamp(hub.now());
  return {
    id: hub.nextId(),
    name: storedName(call.query.get('name') ?? ''),
    label: call.query.get('label'),
    type: call.header('content-type'),
    uploader: token.login,
    ...{ createdAt: now, updatedAt: now, downloads: 0 },
    ...content,
  };
}

function admit(release: Release, name: string): void {
  if (name === '')
    throw invalid({ resource: 'ReleaseAsset', code: 'missing_field', field: 'name' });
  if (release.immutable) throw unprocessable('Cannot upload assets to an immutable release.');
  if (release.assets.some((asset) => asset.name === name)) {
    throw invalid({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' });
  }
}

/** What an upload that dies half way leaves behind. */
export function leaveTorn(call: Call): void {
  const release = releaseOf(call);
  const asset = newAsset(call, { bytes: Buffer.alloc(0), state: 'open' });
  admit(release, asset.name);
  release.assets.push(asset);
}

function assetOf(call: Call): { release: Release; asset: Asset } {
  const id = idOf(call, 'asset_id');
  for (const release of call.hub.releases.values()) {
    const asset = release.assets.find((candidate) => candidate.id === id);
    const seen = !release.draft || allows(call.token, 'contents', 'write');
    if (asset && seen) return { release, asset };
  }
  throw notFound();
}

function getAsset(call: Call) {
  const { release, asset } = assetOf(call);
  if (!call.header('accept').includes('application/octet-stream')) {
    return ok(assetView(call.hub, release, asset));
  }
  if (asset.state !== 'uploaded') throw notFound();
  return redirect(call.hub.files.offer(asset.bytes, asset.type, () => (asset.downloads += 1)));
}

function updateAsset(call: Call) {
  const { release, asset } = assetOf(call);
  if (release.immutable) throw unprocessable('Cannot update assets of an immutable release.');
  const name = storedName(optionalText(call, 'name') ?? asset.name);
  if (name !== asset.name) admit(release, name);
  const label = optionalText(call, 'label') ?? asset.label;
  Object.assign(asset, { name, label, updatedAt: stamp(call.hub.now()) });
  return ok(assetView(call.hub, release, asset));
}

function deleteAsset(call: Call) {
  const { release, asset } = assetOf(call);
  if (release.immutable) throw unprocessable('Cannot delete assets from an immutable release.');
  release.assets.splice(release.assets.indexOf(asset), 1);
  return noContent();
}

export function assetView(hub: Hub, release: Release, asset: Asset) {
  const digest = createHash('sha256').update(asset.bytes).digest('hex');
  const tag = release.draft ? `untagged-${release.id}` : encodeURIComponent(release.tag);
  return {
    id: asset.id,
    node_id: nodeId('RA', asset.id),
    url: repoUrl(hub, `/releases/assets/${asset.id}`),
    browser_download_url: htmlUrl(hub, `/releases/download/${tag}/${asset.name}`),
    name: asset.name,
    label: asset.label,
    state: asset.state,
    content_type: asset.type,
    size: asset.bytes.length,
    digest: asset.state === 'uploaded' ? `sha256:${digest}` : null,
    download_count: asset.downloads,
    created_at: asset.createdAt,
    updated_at: asset.updatedAt,
    uploader: user(hub, asset.uploader),
  };
}

/** The address in `browser_download_url`, which a private repository answers only in a browser. */
export function downloaded(
  hub: Hub,
  { method, path }: { method: string; path: string },
): Answer | undefined {
  const prefix = `/${hub.repository}/releases/download/`;
  if (method !== 'GET' || !path.startsWith(prefix)) return undefined;
  const [tag = '', name = ''] = path.slice(prefix.length).split('/').map(decodeURIComponent);
  const release = [...hub.releases.values()].find((one) => !one.draft && one.tag === tag);
  const asset = release?.assets.find((one) => one.name === name);
  if (!asset || hub.private) throw notFound();
  return redirect(hub.files.offer(asset.bytes, asset.type, () => (asset.downloads += 1)));
}
