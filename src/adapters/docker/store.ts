import { InputError } from '../../domain/errors.ts';
import { asTag } from '../../domain/rollout/image.ts';
import type { Build, ImageStore, StoredImage } from '../../domain/rollout/store.ts';
import { buildArgv, inspectArgv } from './argv.ts';
import { askDocker, docker } from './engine.ts';

/** Images in this machine's engine alone. Their digest is the image's id, for they have no other. */
export function localStore(repository: string, env: NodeJS.ProcessEnv): ImageStore {
  const named = (tag: string) => `${repository}:${tag}`;
  return {
    ...{ kind: 'local', repository, host: null, registry: null },
    find: (image) => inspect('tag' in image ? named(image.tag) : image.digest, repository, env),
    build: async (build, tag, line) => {
      if (build.platforms.length > 1) {
        throw new InputError({
          where: 'input platforms',
          found: build.platforms.join(', '),
          allowed: 'at most one without a registry: an engine holds no image of several',
        });
      }
      await runBuild(build, named(tag), env, line);
      return (await inspect(named(tag), repository, env))?.digest ?? '';
    },
    addTag: async (digest, tag) => {
      await askDocker(['tag', digest, named(tag)], { env });
      return 'tagged';
    },
    findVersion: (version) => inspect(named(asTag(version)), repository, env),
    reference: (digest) => digest,
  };
}

async function inspect(
  reference: string,
  repository: string,
  env: NodeJS.ProcessEnv,
): Promise<StoredImage | null> {
  const { code, stdout, stderr } = await docker(inspectArgv(reference), { env });
  if (code !== 0 && /no such image/i.test(stderr)) return null;
  if (code !== 0) await askDocker(inspectArgv(reference), { env });
  const { Id, RepoTags } = JSON.parse(stdout) as { Id: string; RepoTags: string[] | null };
  const own = (RepoTags ?? []).filter((each) => each.startsWith(`${repository}:`));
  return { digest: Id, tags: own.map((each) => each.slice(repository.length + 1)) };
}

/** Builds into the engine under a full reference. */
export async function runBuild(
  build: Build,
  reference: string,
  env: NodeJS.ProcessEnv,
  line: (text: string) => void,
): Promise<void> {
  await askDocker(buildArgv(build, reference), { env: buildEnvironment(build, env), line });
}

/** Attestations would give each build of the same content another digest. */
export function buildEnvironment(build: Build, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, ...build.buildArgs, BUILDX_NO_DEFAULT_ATTESTATIONS: '1' };
}
