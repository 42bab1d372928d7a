import { findImage, type Image, type Images } from './images.ts';

/** The account that moto has. */
export const account = '123456789012';

export interface ImageId {
  imageTag?: string;
  imageDigest?: string;
}

export interface Filter {
  tagStatus?: 'TAGGED' | 'UNTAGGED' | 'ANY';
}

export const find = (images: Images, repository: string, { imageDigest, imageTag }: ImageId) =>
  findImage(images, repository, imageDigest ?? imageTag ?? '');

export const notFound = (imageId: ImageId) => ({
  imageId,
  failureCode: 'ImageNotFound',
  failureReason: 'Requested image not found',
});

export function whole(repositoryName: string, image: Image, imageTag: string | undefined) {
  return {
    registryId: account,
    repositoryName,
    imageId: { imageDigest: image.digest, imageTag },
    imageManifest: image.manifest.toString(),
    imageManifestMediaType: image.mediaType,
  };
}

export function details(
  repositoryName: string,
  { digest, tags, mediaType, pushedAt, size }: Image,
) {
  return {
    registryId: account,
    repositoryName,
    imageDigest: digest,
    imageTags: tags.size > 0 ? [...tags] : undefined,
    imageSizeInBytes: size,
    imagePushedAt: pushedAt,
    imageManifestMediaType: mediaType,
  };
}

export const ids = ({ digest, tags }: Image): ImageId[] =>
  tags.size === 0
    ? [{ imageDigest: digest }]
    : [...tags].map((imageTag) => ({ imageDigest: digest, imageTag }));

export function filtered(filter: Filter | undefined) {
  const wanted = filter?.tagStatus ?? 'ANY';
  return ({ tags }: Image) => wanted === 'ANY' || (wanted === 'TAGGED') === tags.size > 0;
}
