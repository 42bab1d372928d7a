import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitHub } from '../../../src/adapters/github/client.ts';
import { gitHubRegistry } from '../../../src/adapters/github/registry.ts';
import type { Registry } from '../../../src/domain/registry/registry.ts';
import { type GitHub, startGitHub } from '../../bench/github/server.ts';
import { makeRepository, type Repository } from '../git/repository.ts';

/** A repository at the stand-in for GitHub, and a registry over it. */
export interface World {
  server: GitHub;
  repository: Repository;
  registry: Registry;
  token: string;
  /** Seconds that were waited. */
  waits: number[];
  folder: string;
}

export async function makeWorld(given?: Repository): Promise<World> {
  const repository = given ?? (await makeRepository());
  const server = await startGitHub({
    repository: 'acme/churn',
    bare: join(repository.directory, '.git'),
  });
  const token = server.addToken({ permissions: { contents: 'write' } });
  const waits: number[] = [];
  const github = gitHub({
    token,
    repository: 'acme/churn',
    apiUrl: server.url,
    sleep: async (seconds) => waits.push(seconds),
  });
  const folder = await mkdtemp(join(tmpdir(), 'mlops-github-'));
  return { server, repository, registry: gitHubRegistry(github), token, waits, folder };
}

export async function endWorld({ server, repository, folder }: World): Promise<void> {
  await server.close();
  await repository.close();
  await rm(folder, { recursive: true });
}
