import { type Fault, invalid } from './answer.ts';
import { stamp } from './clock.ts';
import { emit } from './events.ts';
import type { Hub } from './hub.ts';
import { moved } from './push.ts';
import { releaseView } from './release-view.ts';
import type { Release } from './releases.ts';

export const published = (hub: Hub, tag: string): Release | undefined =>
  [...hub.releases.values()].find((release) => !release.draft && release.tag === tag);

export const BURNED: Fault = {
  resource: 'Release',
  code: 'custom',
  field: 'tag_name',
  message: 'tag_name was used by an immutable release',
};

/** Makes the lightweight tag when there is none, as GitHub does, and locks what is immutable. */
export async function publish(hub: Hub, actor: string, release: Release): Promise<void> {
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
export function tell(hub: Hub, actor: string, release: Release, actions: string[]): void {
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
