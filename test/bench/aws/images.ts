import { createHash } from 'node:crypto';

/** What a repository holds, by digest. The bytes are the ones that were pushed. */
export interface Image {
  digest: string;
  tags: Set<string>;
  mediaType: string;
  manifest: Buffer;
  pushedAt: Date;
  /** Bytes of its compressed layers and configuration. */
  size: number;
}

/** Every image of every repository. */
export type Images = Map<string, Map<string, Image>>;

export const digestOf = (manifest: Buffer): string =>
  `sha256:${createHash('sha256').update(manifest).digest('hex')}`;

export const imagesOf = (images: Images, repository: string): Image[] => [
  ...(images.get(repository)?.values() ?? []),
];

/** By tag or digest. */
export function findImage(images: Images, repository: string, reference: string) {
  const all = imagesOf(images, repository);
  return all.find(({ digest, tags }) => digest === reference || tags.has(reference));
}

/** Stores a manifest; a tag that was on another image moves to this one. */
export function addImage(
  images: Images,
  repository: string,
  manifest: Buffer,
  mediaType: string,
  tag: string | undefined,
): Image {
  const digest = digestOf(manifest);
  const kept = images.get(repository) ?? new Map<string, Image>();
  images.set(repository, kept);
  const size = sizeOf(manifest);
  const fresh = {
    digest,
    tags: new Set<string>(),
    mediaType,
    manifest,
    pushedAt: new Date(),
    size,
  };
  const image = kept.get(digest) ?? fresh;
  kept.set(digest, image);
  if (tag !== undefined) {
    for (const other of kept.values()) other.tags.delete(tag);
    image.tags.add(tag);
  }
  return image;
}

/** As ECR does: an image goes when its digest is named, or its last tag. */
export function removeImage(images: Images, repository: string, reference: string) {
  const image = findImage(images, repository, reference);
  if (!image) return undefined;
  image.tags.delete(reference);
  if (image.digest === reference || image.tags.size === 0) {
    images.get(repository)?.delete(image.digest);
  }
  return image;
}

interface Blob {
  size?: number;
}

function sizeOf(manifest: Buffer): number {
  const { layers = [], config = {} }: { layers?: Blob[]; config?: Blob } = JSON.parse(
    manifest.toString(),
  );
  return [...layers, config].reduce((sum, { size = 0 }) => sum + size, 0);
}
