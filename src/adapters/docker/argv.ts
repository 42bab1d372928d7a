import type { Build } from '../../domain/rollout/store.ts';

/**
 * `docker build`, under a full reference as in `host/name:tag`, into the local engine; at most one
 * platform. Values of build arguments go by the environment, never by argv.
 */
export function buildArgv(build: Build, reference: string): string[] {
  return ['build', ...shared(build, reference), '--', build.context];
}

/** Several platforms make an image index, which only buildx builds and only a registry holds. */
export function buildxArgv(build: Build, reference: string, metadataFile: string): string[] {
  const out = ['--push', '--metadata-file', metadataFile];
  return ['buildx', 'build', ...shared(build, reference), ...out, '--', build.context];
}

function shared(build: Build, reference: string): string[] {
  const { dockerfile, buildArgs, platforms, labels } = build;
  return [
    ...['--file', dockerfile],
    ...(platforms.length > 0 ? ['--platform', platforms.join(',')] : []),
    ...Object.keys(buildArgs)
      .sort()
      .flatMap((name) => ['--build-arg', name]),
    ...Object.entries(labels).flatMap(([name, value]) => ['--label', `${name}=${value}`]),
    ...['--tag', reference],
  ];
}

export function loginArgv(host: string, user: string): string[] {
  return ['login', '--username', user, '--password-stdin', host];
}

export function inspectArgv(reference: string): string[] {
  return ['image', 'inspect', '--format', '{{json .}}', reference];
}
