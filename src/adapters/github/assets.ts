import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { OutsideError } from '../../domain/errors.ts';
import type { Asset, Release } from '../../domain/registry/registry.ts';
import { hashFile } from '../files/hash.ts';
import type { GitHub } from './client.ts';
import { type Attached, type GitHubRelease, readRelease, toAsset } from './releases.ts';
import { find, request } from './request.ts';

const write = 'contents: write';

/** Brings a file into a draft: what is there with the same content is left, anything else replaced. */
export async function uploadAsset(
  github: GitHub,
  release: GitHubRelease,
  name: string,
  path: string,
): Promise<Asset> {
  const [{ size }, sha256] = [await stat(path), await hashFile(path)];
  const look = () => settle(github, release, { name, size, sha256 });
  const there = await look();
  if (there) return there;
  return request(github, {
    doing: `upload ${name} to the release ${release.tag}`,
    needs: write,
    attempt: async () => toAsset(await send(github, release, { name, path, size })),
    done: look,
  });
}

/** The asset when it is whole; what an upload that was cut off left behind is deleted. */
async function settle(
  github: GitHub,
  release: Release,
  wanted: { name: string; size: number; sha256: string },
): Promise<Asset | undefined> {
  const { assets } = await readRelease(github, release);
  const found = assets.find(({ name }) => name === wanted.name);
  if (!found) return undefined;
  const whole = found.state === 'uploaded' && found.size === wanted.size;
  if (whole && found.digest === `sha256:${wanted.sha256}`) return toAsset(found);
  await find(github, {
    doing: `delete a cut-off upload of ${wanted.name}`,
    needs: write,
    attempt: () =>
      github.octokit.rest.repos.deleteReleaseAsset({ ...github.repo, asset_id: found.id }),
  });
  return undefined;
}

async function send(
  github: GitHub,
  release: GitHubRelease,
  { name, path, size }: { name: string; path: string; size: number },
): Promise<Attached> {
  // To the release's own address: at GitHub it is another host, on a server of one's own yet another.
  const { data } = await github.octokit.request({
    method: 'POST',
    url: release.uploadUrl,
    name,
    headers: { 'content-type': 'application/octet-stream', 'content-length': String(size) },
    data: createReadStream(path),
  });
  return data as Attached;
}

/** Writes an asset to `path`, as a stream. */
export async function downloadAsset(github: GitHub, asset: Asset, path: string): Promise<void> {
  await request(github, {
    doing: `download ${asset.name}`,
    needs: 'contents: read',
    attempt: async () => {
      const { data } = await github.octokit.request(
        'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
        {
          ...github.repo,
          asset_id: Number(asset.id),
          headers: { accept: 'application/octet-stream' },
          request: { parseSuccessResponseBody: false },
        },
      );
      const body = data as unknown as import('node:stream/web').ReadableStream;
      await pipeline(Readable.fromWeb(body), createWriteStream(path)).catch((cause) => {
        throw Object.assign(new Error('the download was cut off', { cause }), { status: 500 });
      });
    },
  });
  const { size } = await stat(path);
  if (size !== asset.size)
    throw new OutsideError(`${asset.name} came with ${size} of ${asset.size} bytes`, 'run again');
}
