import type { IncomingMessage } from 'node:http';
import { notFound, refusal } from './answer.ts';
import type { Call } from './call.ts';
import type { Hub } from './hub.ts';
import { findRoute, type Route } from './router.ts';
import { routes } from './routes.ts';
import { authenticate } from './tokens.ts';

/** A request as it came in. */
export interface Received {
  method: string;
  /** As sent, still encoded, with the query. */
  path: string;
  headers: Record<string, string>;
  bytes: Buffer;
  /** The JSON body; `undefined` when there was none or it was not JSON. */
  body: unknown;
}

export async function receive(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return {
    ...{ method: request.method ?? 'GET', path: request.url ?? '/', bytes },
    headers: Object.fromEntries(headers),
    body: parsed(bytes),
  };
}

const UPLOADS = '/uploads';

/** @throws Refusal 401, 403 or 404 when there is nothing to call for this one. */
export function callFor(hub: Hub, received: Received): { call: Call; route: Route } {
  const { method, headers, body, bytes } = received;
  if (!headers['user-agent']) {
    throw refusal(403, 'Request forbidden by administrative rules: it has no User-Agent header.');
  }
  const target = new URL(received.path, hub.url);
  const token = authenticate(hub, headers.authorization, method);
  const uploads = target.pathname.startsWith(`${UPLOADS}/`);
  const pathname = uploads ? target.pathname.slice(UPLOADS.length) : target.pathname;
  const found = findRoute(routes, method, pathname);
  if (!found || uploads !== isUpload(found.route) || !isHere(hub, found.params)) throw notFound();
  const call: Call = {
    ...{ hub, token, bytes, target },
    param: (name) => found.params[name] ?? '',
    query: target.searchParams,
    body: isObject(body) ? body : {},
    header: (name) => headers[name] ?? '',
  };
  return { call, route: found.route };
}

/** Assets are taken on the address in `upload_url` only: at GitHub that is another host. */
const isUpload = ({ method, path }: Route): boolean =>
  method === 'POST' && path.endsWith('/releases/{release_id}/assets');

function isHere(hub: Hub, { owner, repo }: Record<string, string>): boolean {
  if (owner === undefined) return true;
  return `${owner}/${repo}`.toLowerCase() === hub.repository.toLowerCase();
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
