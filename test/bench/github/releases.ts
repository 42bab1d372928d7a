import { created, invalid, noContent, notFound, ok } from './answer.ts';
import type { Asset } from './assets.ts';
import { type Call, flag, idOf, optionalText, requiredText } from './call.ts';
import { stamp } from './clock.ts';
import { page } from './page.ts';
import { BURNED, publish, published, tell } from './publish.ts';
import { releaseView } from './release-view.ts';
import { route } from './router.ts';
import { allows } from './tokens.ts';

export interface Release {
  id: number;
  tag: string;
  target: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  immutable: boolean;
  author: string;
  createdAt: string;
  publishedAt: string | null;
  updatedAt: string;
  assets: Asset[];
}

export const releaseRoutes = [
  route('GET /releases', { contents: 'read' }, listReleases),
  route('POST /releases', { contents: 'write' }, createRelease),
  route('GET /releases/latest', { contents: 'read' }, latestRelease),
  route('GET /releases/tags/{tag}', { contents: 'read' }, releaseByTag),
  route('GET /releases/{release_id}', { contents: 'read' }, getRelease),
  route('PATCH /releases/{release_id}', { contents: 'write' }, updateRelease),
  route('DELETE /releases/{release_id}', { contents: 'write' }, deleteRelease),
];

/** Drafts are seen by those who may write, and by nobody else. */
const visible = ({ hub, token }: Call): Release[] =>
  [...hub.releases.values()]
    .filter(({ draft }) => !draft || allows(token, 'contents', 'write'))
    .sort((a, b) => b.id - a.id);

export function releaseOf(call: Call): Release {
  const id = idOf(call, 'release_id');
  const found = visible(call).find((release) => release.id === id);
  if (!found) throw notFound();
  return found;
}

function listReleases(call: Call) {
  return page(call, visible(call), (shown) =>
    shown.map((release) => releaseView(call.hub, release)),
  );
}

function getRelease(call: Call) {
  return ok(releaseView(call.hub, releaseOf(call)));
}

function releaseByTag(call: Call) {
  const tag = call.param('tag');
  const found = published(call.hub, tag);
  if (!found) throw notFound();
  return ok(releaseView(call.hub, found));
}

function latestRelease({ hub }: Call) {
  const [newest] = [...hub.releases.values()]
    .filter(({ draft, prerelease }) => !draft && !prerelease)
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
  if (!newest) throw notFound();
  return ok(releaseView(hub, newest));
}

async function createRelease(call: Call) {
  const { hub, token } = call;
  const now = stamp(hub.now());
  const release: Release = {
    ...{ id: hub.nextId(), author: token.login, assets: [], immutable: false },
    tag: requiredText(call, 'tag_name'),
    target: optionalText(call, 'target_commitish') ?? hub.defaultBranch,
    name: optionalText(call, 'name') ?? null,
    body: optionalText(call, 'body') ?? null,
    draft: true,
    prerelease: flag(call, 'prerelease') ?? false,
    ...{ createdAt: now, updatedAt: now, publishedAt: null },
  };
  if (!flag(call, 'draft')) await publish(hub, token.login, release);
  hub.releases.set(release.id, release);
  if (!release.draft) tell(hub, token.login, release, ['created', 'published', 'released']);
  return created(releaseView(hub, release));
}

async function updateRelease(call: Call) {
  const { hub, token } = call;
  const release = releaseOf(call);
  const next: Release = {
    ...release,
    tag: optionalText(call, 'tag_name') ?? release.tag,
    target: optionalText(call, 'target_commitish') ?? release.target,
    name: optionalText(call, 'name') ?? release.name,
    body: optionalText(call, 'body') ?? release.body,
    prerelease: flag(call, 'prerelease') ?? release.prerelease,
    updatedAt: stamp(hub.now()),
  };
  if (release.immutable && next.tag !== release.tag) throw invalid(BURNED);
  const goesOut = release.draft && flag(call, 'draft') === false;
  if (goesOut) await publish(hub, token.login, next);
  Object.assign(release, next);
  if (goesOut) tell(hub, token.login, release, ['published', 'released']);
  else if (!release.draft) tell(hub, token.login, release, ['edited']);
  return ok(releaseView(hub, release));
}

function deleteRelease(call: Call) {
  const { hub, token } = call;
  const release = releaseOf(call);
  hub.releases.delete(release.id);
  if (release.immutable) hub.burned.set(release.tag, { locked: false });
  if (!release.draft) tell(hub, token.login, release, ['deleted']);
  return noContent();
}
