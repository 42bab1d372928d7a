/** What `docker build` is told. Values of build arguments go by the environment, never by argv. */
export interface Build {
  context: string;
  dockerfile: string;
  buildArgs: Record<string, string>;
  platforms: string[];
  labels: Record<string, string>;
  /** Full references, as in `host/name:tag`. */
  tags: string[];
}

/** The image goes into the local engine. At most one platform. */
export function buildArgv(build: Build): string[] {
  return ['build', ...shared(build), '--', build.context];
}

/** Several platforms make an image index, which only buildx builds and only a registry holds. */
export function buildxArgv(build: Build, metadataFile: string): string[] {
  const out = ['--push', '--metadata-file', metadataFile];
  return ['buildx', 'build', ...shared(build), ...out, '--', build.context];
}

function shared({ dockerfile, buildArgs, platforms, labels, tags }: Build): string[] {
  return [
    ...['--file', dockerfile],
    ...(platforms.length > 0 ? ['--platform', platforms.join(',')] : []),
    ...Object.keys(buildArgs)
      .sort()
      .flatMap((name) => ['--build-arg', name]),
    ...Object.entries(labels).flatMap(([name, value]) => ['--label', `${name}=${value}`]),
    ...tags.flatMap((tag) => ['--tag', tag]),
  ];
}

export function loginArgv(host: string, user: string): string[] {
  return ['login', '--username', user, '--password-stdin', host];
}

export function inspectArgv(reference: string): string[] {
  return ['image', 'inspect', '--format', '{{json .}}', reference];
}
