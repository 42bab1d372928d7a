import type { Answer } from './answer.ts';
import type { Call } from './call.ts';
import type { Needs } from './tokens.ts';

export type Handler = (call: Call) => Answer | Promise<Answer>;

/** `path` is written as in GitHub's OpenAPI description, so that it names the operation there. */
export interface Route {
  method: string;
  path: string;
  needs: Needs;
  run: Handler;
}

/** `spec` is relative to the repository: `GET /git/ref/{ref}`. Any one of `needs` opens it. */
export function route(spec: string, needs: Needs, run: Handler): Route {
  const [method = '', path = ''] = spec.split(' ');
  return { method, path: `/repos/{owner}/{repo}${path}`, needs, run };
}

export interface Match {
  route: Route;
  params: Record<string, string>;
}

/** The first route that fits; `undefined` when none does. Parameters are decoded. */
export function findRoute(routes: Route[], method: string, pathname: string): Match | undefined {
  for (const candidate of routes) {
    if (candidate.method !== method) continue;
    const found = pattern(candidate.path).exec(pathname);
    if (found) return { route: candidate, params: decoded(found.groups ?? {}) };
  }
  return undefined;
}

/** Octokit sends the slashes of a ref encoded, curl and `gh` send them as they are: both are taken. */
const HOLD_SLASHES = new Set(['ref', 'tag', 'basehead']);
const patterns = new Map<string, RegExp>();

export function pattern(path: string): RegExp {
  const known = patterns.get(path);
  if (known) return known;
  const source = path.replace(/\/\{(\w+)\}/g, (_, name: string) => {
    // an empty path comes without its slash: `/contents`
    if (name === 'path') return '/?(?<path>(?<=/).*|$)';
    if (/^(tag|file|commit)_sha$/.test(name)) return `/(?<${name}>[0-9a-f]{7,40})`;
    return HOLD_SLASHES.has(name) ? `/(?<${name}>.*)` : `/(?<${name}>[^/]+)`;
  });
  const made = new RegExp(`^${source}$`);
  patterns.set(path, made);
  return made;
}

function decoded(groups: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]),
  );
}
