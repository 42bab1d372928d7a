import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ECRClient } from '@aws-sdk/client-ecr';
import type { Build, ImageStore } from '../../domain/rollout/store.ts';
import { buildxArgv } from '../docker/argv.ts';
import { askDocker } from '../docker/engine.ts';
import { signedIn } from '../docker/login.ts';
import { buildEnvironment, runBuild } from '../docker/store.ts';
import { ecrCredentials } from './credentials.ts';
import { addTag, findImage, findVersion } from './images.ts';
import { openRepository } from './repository.ts';

export interface EcrOptions {
  repository: string;
  /** Make the repository when it does not exist. */
  create: boolean;
  client: ECRClient;
  region: string;
  env: NodeJS.ProcessEnv;
}

/** The images of one repository of Amazon ECR. */
export async function ecrStore(options: EcrOptions): Promise<ImageStore & { created: boolean }> {
  const { client, repository: name, region, env } = options;
  const { host, uri, created } = await openRepository(client, name, options.create);
  const named = (tag: string) => `${uri}:${tag}`;
  return {
    ...{ kind: 'ecr', repository: name, host, registry: { host, region }, created },
    find: (image) => findImage(client, name, image),
    findVersion: (version) => findVersion(client, name, version),
    build: async (build, tag, line) => {
      const credentials = await ecrCredentials(client, host);
      return signedIn(credentials, env, (own) =>
        build.platforms.length > 1
          ? pushIndex(build, named(tag), own, line)
          : pushImage(build, named(tag), own, line),
      );
    },
    addTag: (digest, tag) => addTag(client, name, digest, tag),
    reference: (digest) => `${uri}@${digest}`,
  };
}

type Line = (text: string) => void;

async function pushImage(build: Build, reference: string, env: NodeJS.ProcessEnv, line: Line) {
  await runBuild(build, reference, env, line);
  const said = await askDocker(['push', reference], { env, line });
  return /digest: (sha256:[0-9a-f]{64})/.exec(said)?.[1] ?? '';
}

async function pushIndex(build: Build, reference: string, env: NodeJS.ProcessEnv, line: Line) {
  const folder = await mkdtemp(join(env.RUNNER_TEMP || tmpdir(), 'mlops-buildx-'));
  try {
    const file = join(folder, 'metadata.json');
    await askDocker(buildxArgv(build, reference, file), {
      env: buildEnvironment(build, env),
      line,
    });
    const metadata = JSON.parse(await readFile(file, 'utf8')) as Record<string, string>;
    return metadata['containerimage.digest'] ?? '';
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
