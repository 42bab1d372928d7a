import type { Call } from './call.ts';
import {
  account,
  details,
  type Filter,
  filtered,
  find,
  type ImageId,
  ids,
  notFound,
  whole,
} from './ecr-answers.ts';
import { AwsError } from './faults.ts';
import { addImage, digestOf, findImage, imagesOf, removeImage } from './images.ts';
import type { Moto } from './moto.ts';
import { page } from './page.ts';
import type { Registry } from './registry.ts';

const target = 'AmazonEC2ContainerRegistry_V20150921';

/** What is asked of ECR about one repository. */
interface Input {
  repositoryName: string;
  imageIds?: ImageId[];
  imageManifest?: string;
  imageManifestMediaType?: string;
  imageTag?: string;
  imageDigest?: string;
  filter?: Filter;
  maxResults?: number;
  nextToken?: string;
}

type Handler = (input: Input, registry: Registry) => unknown;

/** What ECR's registry must know of a repository; undefined when there is none of that name. */
export async function repositoryRules(moto: Moto, repository: string) {
  const asked = { repositoryNames: [repository] };
  const output = await moto
    .json(`${target}.DescribeRepositories`, asked)
    .catch((error: unknown) => {
      if (error instanceof AwsError && error.code === 'RepositoryNotFoundException')
        return undefined;
      throw error;
    });
  const [found] = (output?.repositories ?? []) as { imageTagMutability: string }[];
  return found && { immutable: found.imageTagMutability.startsWith('IMMUTABLE') };
}

/** Answers what moto cannot: logins, and images with the digests that the registry really has. */
export async function answerEcr(call: Call, registry: Registry, moto: Moto): Promise<unknown> {
  if (call.action === 'GetAuthorizationToken') return authorization(registry);
  const handler = handlers[call.action];
  if (!handler) return undefined;
  const input = call.input as unknown as Input;
  const rules = await repositoryRules(moto, input.repositoryName);
  if (!rules) {
    const name = `The repository with name '${input.repositoryName}'`;
    const where = `in the registry with id '${account}'`;
    throw new AwsError('RepositoryNotFoundException', `${name} does not exist ${where}`);
  }
  if (call.action === 'PutImage') return putImage(input, registry, rules.immutable);
  return handler(input, registry);
}

function authorization({ address, user, password }: Registry) {
  const authorizationToken = Buffer.from(`${user}:${password()}`).toString('base64');
  const expiresAt = new Date(Date.now() + 12 * 3600_000);
  // A single address without TLS: docker must be told that it is insecure.
  const data = { authorizationToken, expiresAt, proxyEndpoint: `http://${address}` };
  return { authorizationData: [data] };
}

const handlers: Record<string, Handler | undefined> = {
  BatchGetImage({ repositoryName, imageIds = [] }, { images }) {
    const found = [];
    const failures = [];
    for (const imageId of imageIds) {
      const image = find(images, repositoryName, imageId);
      if (image) found.push(whole(repositoryName, image, imageId.imageTag));
      else failures.push(notFound(imageId));
    }
    return { images: found, failures };
  },
  DescribeImages(input, { images }) {
    const { repositoryName, imageIds } = input;
    const wanted = imageIds?.map((imageId) => {
      const image = find(images, repositoryName, imageId);
      if (image) return image;
      const id = `{imageDigest:'${imageId.imageDigest ?? 'null'}', imageTag:'${imageId.imageTag}'}`;
      const where = `the repository with name '${repositoryName}'`;
      throw new AwsError(
        'ImageNotFoundException',
        `The image with imageId ${id} does not exist within ${where}`,
      );
    });
    const kept = (wanted ?? imagesOf(images, repositoryName)).filter(filtered(input.filter));
    const { items, nextToken } = page(kept, input.nextToken, input.maxResults ?? 100);
    return { imageDetails: items.map((image) => details(repositoryName, image)), nextToken };
  },
  ListImages(input, { images }) {
    const kept = imagesOf(images, input.repositoryName).filter(filtered(input.filter));
    const { items, nextToken } = page(kept.flatMap(ids), input.nextToken, input.maxResults ?? 100);
    return { imageIds: items, nextToken };
  },
  BatchDeleteImage({ repositoryName, imageIds = [] }, { images }) {
    const gone: ImageId[] = [];
    const failures = [];
    for (const imageId of imageIds) {
      const reference = imageId.imageDigest ?? imageId.imageTag ?? '';
      const image = removeImage(images, repositoryName, reference);
      if (image) gone.push({ ...imageId, imageDigest: image.digest });
      else failures.push(notFound(imageId));
    }
    return { imageIds: gone, failures };
  },
  PutImage: () => undefined,
};

async function putImage(input: Input, registry: Registry, immutable: boolean) {
  const { repositoryName, imageTag, imageDigest } = input;
  const manifest = Buffer.from(input.imageManifest ?? '');
  const digest = digestOf(manifest);
  if (imageDigest && imageDigest !== digest) {
    const told = `The digest of the image manifest ${digest} does not match ${imageDigest}`;
    throw new AwsError('ImageDigestDoesNotMatchException', told);
  }
  const there = findImage(registry.images, repositoryName, imageTag ?? digest);
  if (there?.digest === digest) {
    const what = `Image with digest '${digest}' and tag '${imageTag}'`;
    throw new AwsError('ImageAlreadyExistsException', `${what} already exists`);
  }
  if (there && immutable) {
    const what = `The image tag '${imageTag}' already exists in the '${repositoryName}' repository`;
    const told = `${what} and cannot be overwritten because the tag is immutable.`;
    throw new AwsError('ImageTagAlreadyExistsException', told);
  }
  const { mediaType = '' } = JSON.parse(manifest.toString()) as { mediaType?: string };
  const type = input.imageManifestMediaType ?? mediaType;
  await registry.put(repositoryName, imageTag ?? digest, manifest, type);
  const image = addImage(registry.images, repositoryName, manifest, type, imageTag);
  return { image: whole(repositoryName, image, imageTag) };
}
