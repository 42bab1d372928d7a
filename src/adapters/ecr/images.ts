import type { ECRClient, ImageIdentifier } from '@aws-sdk/client-ecr';
import { OutsideError } from '../../domain/errors.ts';
import { callAws, isAws } from '../aws.ts';

export interface FoundImage {
  digest: string;
  tags: string[];
}

/** The image that a tag or digest stands for; null when there is none. */
export async function findImage(
  client: ECRClient,
  repository: string,
  image: { tag: string } | { digest: string },
): Promise<FoundImage | null> {
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

const mediaTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

/**
 * Gives an image one more tag, without its layers going anywhere: the same manifest is put again.
 * It has the tag already: nothing happens.
 *
 * @throws OutsideError when the tag stands for another image and may not be moved
 */
export async function addTag(
  client: ECRClient,
  repository: string,
  digest: string,
  tag: string,
): Promise<void> {
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
  } catch (error) {
    if (isAws(error, 'ImageAlreadyExistsException')) return;
    if (!isAws(error, 'ImageTagAlreadyExistsException')) throw error;
    throw new OutsideError(
      `the tag ${tag} of ${repository} stands for another image and cannot be moved`,
      'take another tag, or make the tags of the repository mutable',
      { cause: error },
    );
  }
}
