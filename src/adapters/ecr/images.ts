import type { ECRClient, ImageIdentifier } from '@aws-sdk/client-ecr';
import { OutsideError } from '../../domain/errors.ts';
import { isVersionTag } from '../../domain/rollout/recipe.ts';
import type { StoredImage } from '../../domain/rollout/store.ts';
import { callAws, isAws } from '../aws.ts';

/** The image that a tag or digest stands for; null when there is none. */
export async function findImage(
  client: ECRClient,
  repository: string,
  image: { tag: string } | { digest: string },
): Promise<StoredImage | null> {
  const { DescribeImagesCommand } = await import('@aws-sdk/client-ecr');
  try {
    const { imageDetails = [] } = await callAws('ecr:DescribeImages', () =>
      client.send(
        new DescribeImagesCommand({ repositoryName: repository, imageIds: [identify(image)] }),
      ),
    );
    const { imageDigest, imageTags = [] } = imageDetails[0] ?? {};
    return imageDigest ? { digest: imageDigest, tags: imageTags } : null;
  } catch (error) {
    if (isAws(error, 'ImageNotFoundException', 'RepositoryNotFoundException')) return null;
    throw error;
  }
}

function identify(image: { tag: string } | { digest: string }): ImageIdentifier {
  return 'tag' in image ? { imageTag: image.tag } : { imageDigest: image.digest };
}

/** The image of a version: of several, the one that was pushed last. */
export async function findVersion(
  client: ECRClient,
  repository: string,
  version: string,
): Promise<StoredImage | null> {
  const { paginateDescribeImages } = await import('@aws-sdk/client-ecr');
  const query = { repositoryName: repository, filter: { tagStatus: 'TAGGED' as const } };
  let best: { pushed: number; image: StoredImage } | null = null;
  await callAws('ecr:DescribeImages', async () => {
    for await (const { imageDetails = [] } of paginateDescribeImages({ client }, query))
      for (const {
        imageDigest: digest = '',
        imageTags: tags = [],
        imagePushedAt,
      } of imageDetails) {
        const pushed = imagePushedAt?.getTime() ?? 0;
        if (!tags.some((tag) => isVersionTag(tag, version))) continue;
        if (best === null || pushed > best.pushed) best = { pushed, image: { digest, tags } };
      }
  });
  return (best as { image: StoredImage } | null)?.image ?? null;
}

const mediaTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

/**
 * Gives an image one more tag, without its layers going anywhere: the same manifest is put again.
 * It has the tag already: nothing happens. `taken`: it stands for another image for good.
 */
export async function addTag(
  client: ECRClient,
  repository: string,
  digest: string,
  tag: string,
): Promise<'tagged' | 'taken'> {
  const { BatchGetImageCommand, PutImageCommand } = await import('@aws-sdk/client-ecr');
  const query = {
    repositoryName: repository,
    imageIds: [{ imageDigest: digest }],
    acceptedMediaTypes: mediaTypes,
  };
  const { images = [] } = await callAws('ecr:BatchGetImage', () =>
    client.send(new BatchGetImageCommand(query)),
  );
  const { imageManifest, imageManifestMediaType } = images[0] ?? {};
  if (!imageManifest) throw new OutsideError(`ECR has no image ${repository}@${digest}`);
  const put = {
    ...{ repositoryName: repository, imageTag: tag, imageDigest: digest },
    ...{ imageManifest, imageManifestMediaType },
  };
  try {
    await callAws('ecr:PutImage', () => client.send(new PutImageCommand(put)));
    return 'tagged';
  } catch (error) {
    if (isAws(error, 'ImageAlreadyExistsException')) return 'tagged';
    if (isAws(error, 'ImageTagAlreadyExistsException')) return 'taken';
    throw error;
  }
}
