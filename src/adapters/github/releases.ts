import type { Asset, NewRelease, Release } from '../../domain/registry/registry.ts';
import type { GitHub } from './client.ts';
import { explain, find, isRequestFailure, request } from './request.ts';

/** What we read of GitHub's answer. */
interface Page {
  readonly id: number;
  readonly tag_name: string;
  readonly draft: boolean;
  readonly html_url: string;
  readonly upload_url: string;
  readonly assets: readonly Attached[];
}

export interface Attached {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  /** `uploaded`, or something else when an upload was cut off. */
  readonly state: string;
  /** `sha256:…`; older servers do not say. */
  readonly digest?: string | null;
}

/** A release at GitHub, with the address that takes its assets. */
export interface GitHubRelease extends Release {
  readonly uploadUrl: string;
}

const write = 'contents: write';

/** The published release of a tag, else its draft; a token that may not write sees no drafts. */
export async function findRelease(github: GitHub, tag: string): Promise<GitHubRelease | null> {
  const published = await find(github, {
    doing: `read the release ${tag}`,
    needs: 'contents: read',
    attempt: () => github.octokit.rest.repos.getReleaseByTag({ ...github.repo, tag }),
  });
  return published ? toRelease(published.data) : firstOf(github, tag);
}

/** Of all releases that name the tag: the published one, else the oldest of its drafts. */
async function firstOf(github: GitHub, tag: string): Promise<GitHubRelease | null> {
  const { octokit, repo } = github;
  const all = await request(github, {
    doing: 'list the releases',
    needs: 'contents: read',
    attempt: () =>
      octokit.paginate(octokit.rest.repos.listReleases, { ...repo, per_page: 100 }, ({ data }) =>
        data.filter(({ tag_name }) => tag_name === tag),
      ),
  });
  const [first] = all.sort((a, b) => Number(a.draft) - Number(b.draft) || a.id - b.id);
  return first ? toRelease(first) : null;
}

export async function draftRelease(
  github: GitHub,
  { tag, title, body }: NewRelease,
): Promise<GitHubRelease> {
  const there = await findRelease(github, tag);
  if (there) return there;
  const made = await request(github, {
    doing: `draft the release ${tag}`,
    needs: write,
    attempt: async () => {
      const { createRelease } = github.octokit.rest.repos;
      const release = { tag_name: tag, name: title, body, draft: true };
      return toRelease((await createRelease({ ...github.repo, ...release })).data);
    },
    done: async () => (await firstOf(github, tag)) ?? undefined,
  });
  const first = (await firstOf(github, tag)) ?? made;
  if (first.id !== made.id) await discard(github, made);
  return first;
}

async function discard(github: GitHub, { id, tag }: GitHubRelease): Promise<void> {
  await find(github, {
    doing: `delete a second draft of ${tag}`,
    needs: write,
    attempt: () =>
      github.octokit.rest.repos.deleteRelease({ ...github.repo, release_id: Number(id) }),
  });
}

/** Publishes a draft; when another run has published one for the tag meanwhile, answers that one. */
export async function publishRelease(
  github: GitHub,
  release: GitHubRelease,
): Promise<GitHubRelease> {
  const doing = `publish the release ${release.tag}`;
  const publish = { ...github.repo, release_id: Number(release.id), draft: false };
  try {
    const { data } = await request(github, {
      doing,
      needs: write,
      attempt: () => github.octokit.rest.repos.updateRelease(publish),
      expects: [404, 422],
    });
    return toRelease(data);
  } catch (error) {
    if (!isRequestFailure(error)) throw error;
    const there = await findRelease(github, release.tag);
    if (there && !there.draft) return there;
    throw explain(error, { doing, needs: write });
  }
}

export async function readRelease(github: GitHub, release: Release): Promise<Page> {
  const { data } = await request(github, {
    doing: `read the release ${release.tag}`,
    needs: 'contents: read',
    attempt: () =>
      github.octokit.rest.repos.getRelease({ ...github.repo, release_id: Number(release.id) }),
  });
  return data;
}

function toRelease(page: Page): GitHubRelease {
  return {
    id: String(page.id),
    tag: page.tag_name,
    draft: page.draft,
    // A draft has an address of its own for now; its record is to hold the one that stays.
    url: page.html_url.replace(/\/untagged-[^/]*$/, `/${encodeURIComponent(page.tag_name)}`),
    uploadUrl: page.upload_url,
    assets: page.assets.filter(({ state }) => state === 'uploaded').map(toAsset),
  };
}

export function toAsset({ id, name, size, digest }: Attached): Asset {
  return { id: String(id), name, size, sha256: digest?.replace(/^sha256:/, '') ?? null };
}
