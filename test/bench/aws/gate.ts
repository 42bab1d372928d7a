import type { IncomingMessage, ServerResponse } from 'node:http';
import { seeded } from '../docker/base.ts';
import { ask, type Backend, bodyOf, forward } from './http.ts';
import { addImage, findImage, type Images } from './images.ts';

/** What ECR knows of a repository; undefined when there is none of that name. */
export type Rules = (repository: string) => Promise<{ immutable: boolean } | undefined>;

interface Gate {
  backend: Backend;
  images: Images;
  /** The header of a valid login. */
  login: () => string;
  rules: Rules;
  /** Layers that every repository shall have from the beginning. */
  layers: readonly string[];
}

/** Answers as ECR's registry does where the plain one would differ, and hands on all else. */
export function guard(gate: Gate) {
  const known = new Set<string>();
  return async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { backend, images, login, rules } = gate;
    const path = /^\/v2\/(.+?)\/(manifests|blobs|tags)\/([^?]+)/.exec(incoming.url ?? '');
    const expired = incoming.headers.authorization && incoming.headers.authorization !== login();
    if (expired) return refuse(outgoing, 403, 'DENIED', tokenExpired);
    if (!path || !incoming.headers.authorization) return forward(incoming, outgoing, backend);
    const [, repository = '', kind, reference = ''] = path;
    const rule = await rules(repository);
    if (!rule) return refuse(outgoing, 404, 'NAME_UNKNOWN', noRepository(repository));
    if (!known.has(repository)) await seedWith(gate, repository);
    known.add(repository);
    if (kind !== 'manifests') return forward(incoming, outgoing, backend);
    if (incoming.method === 'PUT') {
      const taken = rule.immutable && findImage(images, repository, reference);
      if (taken) return refuse(outgoing, 400, 'TAG_INVALID', immutable(repository, reference));
      return put(gate, incoming, outgoing, repository, reference);
    }
    if (findImage(images, repository, reference)) return forward(incoming, outgoing, backend);
    return refuse(outgoing, 404, 'MANIFEST_UNKNOWN', 'Requested image not found');
  };
}

const tokenExpired = 'Your authorization token has expired. Reauthenticate and try again.';

const noRepository = (name: string) =>
  `The repository with name '${name}' does not exist in the registry with id '123456789012'`;

const immutable = (repository: string, tag: string) =>
  `The image tag '${tag}' already exists in the '${repository}' repository ` +
  'and cannot be overwritten because the tag is immutable.';

async function seedWith({ backend, login, layers }: Gate, repository: string): Promise<void> {
  const headers = { authorization: login() };
  const uploads = `http://${backend.host}:${backend.port}/v2/${repository}/blobs/uploads/`;
  for (const layer of layers) {
    await fetch(`${uploads}?mount=${layer}&from=${seeded}`, { method: 'POST', headers });
  }
}

async function put(
  { backend, images }: Gate,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  repository: string,
  reference: string,
): Promise<void> {
  const manifest = await bodyOf(incoming);
  const answer = await ask(incoming, backend, manifest);
  if (answer.status === 201) {
    const tag = reference.startsWith('sha256:') ? undefined : reference;
    const mediaType = incoming.headers['content-type'] ?? '';
    addImage(images, repository, manifest, mediaType, tag);
  }
  outgoing.writeHead(answer.status, answer.headers).end(answer.body);
}

function refuse(outgoing: ServerResponse, status: number, code: string, message: string): void {
  const headers = { 'content-type': 'application/json', connection: 'close' };
  outgoing.writeHead(status, headers).end(JSON.stringify({ errors: [{ code, message }] }));
}
