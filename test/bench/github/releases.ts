import { created, type Fault, invalid, noContent, notFound, ok } from './answer.ts';
import { type Asset, assetView } from './assets.ts';
import { type Call, flag, idOf, optionalText, requiredText } from './call.ts';
import { stamp } from './clock.ts';
import { emit } from './events.ts';
import { type Hub, htmlUrl, repoUrl } from './hub.ts';
import { page } from './page.ts';
import { moved } from './push.ts';
import { archives } from './repository.ts';
import { route } from './router.ts';
import { allows } from './tokens.ts';
import { nodeId, user } from './users.ts';

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

const published = (hub: Hub, tag: string): Release | undefined =>
  [...hub.releases.values()].find((release) => !release.draft && release.tag === tag);

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

const BURNED: Fault = {
  resource: 'Release',
  code: 'custom',
  field: 'tag_name',
  message: 'tag_name was used by an immutable release',
};

/** Makes the lightweight tag when there is none, as GitHub does, and locks what is immutable. */
async function publish(hub: Hub, actor: string, release: Release): Promise<void> {
  if (published(hub, release.tag)) {
    throw invalid({ resource: 'Release', code: 'already_exists', field: 'tag_name' });
  }
  if (hub.burned.has(release.tag)) throw invalid(BURNED);
  const ref = `refs/tags/${release.tag}`;
  const commit =
    (await hub.git.resolve(ref, 'commit')) ?? (await makeTag(hub, actor, ref, release));
  release.createdAt = stamp(await hub.git.text(['log', '-1', '--format=%cI', commit]));
  release.publishedAt = stamp(hub.now());
  release.draft = false;
  release.immutable = hub.immutableReleases;
  if (release.immutable) hub.burned.set(release.tag, { locked: true });
}

async function makeTag(hub: Hub, actor: string, ref: string, { target }: Release): Promise<string> {
  const commit =
    (await hub.git.resolve(`refs/heads/${target}`, 'commit')) ??
    (/^[0-9a-f]{40}$/.test(target) ? await hub.git.resolve(target, 'commit') : undefined);
  if (!commit) {
    throw invalid(
      {
        resource: 'Release',
        code: 'custom',
        field: 'tag_name',
        message: 'tag_name is not a valid tag',
      },
      { resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' },
      { resource: 'Release', code: 'invalid', field: 'target_commitish' },
    );
  }
  const made = await hub.git.attempt(['update-ref', ref, commit, '0'.repeat(40)]);
  if (made.code !== 0) {
    const message = 'tag_name is not well-formed';
    throw invalid({ resource: 'Release', code: 'custom', field: 'tag_name', message });
  }
  await moved(hub, actor, { ref, before: null, after: commit });
  return commit;
}

/** GitHub tells of one release several times; a prerelease is never `released`. */
function tell(hub: Hub, actor: string, release: Release, actions: string[]): void {
  for (const action of actions) {
    const told = action === 'released' && release.prerelease ? 'prereleased' : action;
    const ref = `refs/tags/${release.tag}`;
    const payload = { release: releaseView(hub, release) };
    emit(hub, actor, {
      event: 'release',
      action: told,
      ref,
      sha: hub.known.get(ref) ?? '',
      payload,
    });
  }
}

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
