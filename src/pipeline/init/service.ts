/** What a Dockerfile and the service's code say about how the model is served. */
export interface Service {
  readonly port: number;
  /** Undefined where no path of health was seen. */
  readonly health: string | undefined;
  /** Path that may say which version answers. */
  readonly identity: string | undefined;
  /** What serves without a container, on `$PORT`; undefined where that cannot be told. */
  readonly command: string | undefined;
}

export function serviceOf(dockerfile: string, sources: Iterable<string>): Service {
  const port = Number(/^\s*EXPOSE\s+(\d{1,5})/im.exec(dockerfile)?.[1] ?? 8080);
  const code = [...sources].filter((text) =>
    /\b(fastapi|flask|starlette|aiohttp|litestar|bentoml)\b/i.test(text),
  );
  const route = (pattern: string) =>
    code
      .map((text) => new RegExp(`["'](/(?:${pattern}))["']`).exec(text)?.[1])
      .find((path) => path !== undefined);
  return {
    port,
    health: route('health|healthz|health_check|healthcheck|ping|live|ready|status'),
    // Only a service that knows its digest can say it.
    identity: code.some((text) => text.includes('MLOPS_')) ? route('version') : undefined,
    command: commandOf(dockerfile, port),
  };
}

/** The image's own command with `$PORT` for its port. On a laptop it listens on that machine alone. */
function commandOf(dockerfile: string, port: number): string | undefined {
  const said = [...dockerfile.matchAll(/^\s*CMD\s+(.+)$/gim)].at(-1)?.[1]?.trim() ?? '';
  const words = said.startsWith('[') ? listed(said) : said.split(/\s+/);
  if (!words?.every((word) => /^[\w./:=,@${}-]+$/.test(word))) return undefined;
  const command = words
    .join(' ')
    .replace(/ (--host|--bind-address)[ =]\S+/, '')
    .replace(/\b0\.0\.0\.0(?=:)/, '127.0.0.1')
    .replace(new RegExp(`\\b${port}\\b`), '$PORT')
    .replace(/\$\{PORT[^}]*\}/, '$PORT');
  return command.includes('$PORT') ? command : undefined;
}

function listed(text: string): string[] | undefined {
  try {
    return (JSON.parse(text) as unknown[]).map(String);
  } catch {
    return undefined;
  }
}
