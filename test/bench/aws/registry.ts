import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must, until } from '../docker/command.ts';
import type { Holding } from '../docker/holding.ts';
import { hostOf } from '../docker/network.ts';
import { AwsError } from './faults.ts';
import { guard, type Rules } from './gate.ts';
import { type Backend, freePort, listen } from './http.ts';
import type { Images } from './images.ts';
import type { Seed } from './seed.ts';

export interface Registry {
  /** `HOST:PORT`, the same from this machine and from every instance. */
  address: string;
  user: string;
  password(): string;
  images: Images;
  /** Stores a manifest as a push would. */
  put(repository: string, reference: string, manifest: Buffer, mediaType: string): Promise<void>;
  /** Logins made so far are refused from now on; the next one gets another password. */
  expire(): Promise<void>;
  close(): Promise<void>;
}

const user = 'AWS';

/**
 * Debian's docker-registry, behind a gate that knows repositories and immutable tags as ECR does.
 * Every repository has the layers of the seed, so that the base image need not be pushed each time.
 */
export async function startRegistry(holding: Holding, seed: Seed, rules: Rules): Promise<Registry> {
  const folder = holding.folder;
  const backend: Backend = { host: '127.0.0.1', port: await freePort() };
  const file = join(folder, 'htpasswd');
  let secret = '';
  const renew = async () => {
    secret = randomBytes(24).toString('base64url');
    // The cheapest hash there is: it is checked on every request.
    await writeFile(file, await must('htpasswd', ['-niB', '-C', '4', user], { input: secret }));
  };
  await renew();
  const storage = join(folder, 'registry');
  await must('cp', ['-a', seed.registry, storage]);
  await serve(holding, backend, storage, { htpasswd: { realm: 'ECR', path: file } });
  const images: Images = new Map();
  const host = hostOf(holding.number);
  const login = () => `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}`;
  const gate = await listen(host, guard({ backend, images, login, rules, layers: seed.layers }));
  const put: Registry['put'] = (repository, reference, manifest, mediaType) =>
    upload(backend, login(), `${repository}/manifests/${reference}`, manifest, mediaType);
  const address = `${host}:${gate.port}`;
  return { address, user, password: () => secret, images, put, expire: renew, close: gate.close };
}

async function upload(
  { host, port }: Backend,
  authorization: string,
  path: string,
  manifest: Buffer,
  mediaType: string,
): Promise<void> {
  const headers = { authorization, 'content-type': mediaType };
  const url = `http://${host}:${port}/v2/${path}`;
  const answer = await fetch(url, { method: 'PUT', headers, body: new Uint8Array(manifest) });
  if (answer.ok) return;
  const told = await answer.text();
  if (!told.includes('BLOB_UNKNOWN'))
    throw new Error(`the registry answered ${answer.status}: ${told}`);
  throw new AwsError('LayersNotFoundException', 'A layer that the manifest names is not there');
}

/** Starts the registry itself and waits until it answers. */
export async function serve(holding: Holding, at: Backend, storage: string, auth?: unknown) {
  const configuration = {
    version: '0.1',
    log: { level: 'warn' },
    storage: { filesystem: { rootdirectory: storage } },
    http: { addr: `${at.host}:${at.port}`, secret: 'the same for every process of one run' },
    auth,
  };
  const path = join(holding.folder, `registry-${at.port}.yml`);
  await writeFile(path, JSON.stringify(configuration));
  const child = await holding.start('registry', ['docker-registry', 'serve', path]);
  const url = `http://${at.host}:${at.port}/v2/`;
  await until('the registry', () => fetch(url).then(Boolean, () => false));
  return child;
}
