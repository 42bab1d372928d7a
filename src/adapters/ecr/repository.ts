import type { ECRClient } from '@aws-sdk/client-ecr';
import { InputError } from '../../domain/errors.ts';
import { awsOptions, callAws, isAws } from '../aws.ts';

/** A repository of Amazon ECR. */
export interface Repository {
  name: string;
  /** The registry's host, from the repository's own address. */
  host: string;
  /** `host/name`. */
  uri: string;
  /** Its tags cannot be moved. */
  immutable: boolean;
}

export async function ecrClient(env: NodeJS.ProcessEnv): Promise<ECRClient> {
  const { ECRClient } = await import('@aws-sdk/client-ecr');
  return new ECRClient(awsOptions(env));
}

/**
 * The repository called `name`.
 *
 * @param create make it when it does not exist
 * @throws InputError when it does not exist and is not to be made
 */
export async function openRepository(
  client: ECRClient,
  name: string,
  create: boolean,
): Promise<Repository & { created: boolean }> {
  const found = await findRepository(client, name);
  if (found) return { ...found, created: false };
  if (!create) {
    throw new InputError({
      where: 'input repository',
      found: name,
      remedy: 'ECR has no such repository in this account and region; make it, or say create: true',
    });
  }
  await makeRepository(client, name);
  const made = await findRepository(client, name);
  if (!made) throw new Error(`the repository ${name} was made and cannot be found`);
  return { ...made, created: true };
}

async function findRepository(client: ECRClient, name: string): Promise<Repository | null> {
  const { DescribeRepositoriesCommand } = await import('@aws-sdk/client-ecr');
  try {
    const { repositories = [] } = await callAws('ecr:DescribeRepositories', () =>
      client.send(new DescribeRepositoriesCommand({ repositoryNames: [name] })),
    );
    const { repositoryUri: uri = '', imageTagMutability = '' } = repositories[0] ?? {};
    const host = uri.slice(0, uri.length - name.length - 1);
    return { name, host, uri, immutable: imageTagMutability.startsWith('IMMUTABLE') };
  } catch (error) {
    if (isAws(error, 'RepositoryNotFoundException')) return null;
    throw error;
  }
}

async function makeRepository(client: ECRClient, name: string): Promise<void> {
  const { CreateRepositoryCommand } = await import('@aws-sdk/client-ecr');
  try {
    await callAws('ecr:CreateRepository', () =>
      client.send(new CreateRepositoryCommand({ repositoryName: name })),
    );
  } catch (error) {
    // Another run was faster.
    if (!isAws(error, 'RepositoryAlreadyExistsException')) throw error;
  }
}
