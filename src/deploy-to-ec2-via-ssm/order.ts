import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRecord } from '../adapters/files/records.ts';
import { readReleased } from '../adapters/registry/champion.ts';
import { digest as sha256 } from '../domain/digest.ts';
import { InputError } from '../domain/errors.ts';
import { imageRecord } from '../domain/records/image.ts';
import { versionRecord } from '../domain/records/version.ts';
import { type RegisteredVersion, readHistory } from '../domain/registry/history.ts';
import { wantedVersion } from '../domain/registry/lookup.ts';
import type { Registry } from '../domain/registry/registry.ts';
import { parseImage, repositoryOf } from '../domain/rollout/image.ts';
import type { ImageStore } from '../domain/rollout/store.ts';
import type { Order, Target } from '../domain/rollout/target.ts';

/** What the user wants served, as it was given. */
export interface Wish {
  service: string;
  model: string;
  image?: string | undefined;
  version?: string | undefined;
}

export interface Sources {
  kind: Target['kind'];
  store: ImageStore | null;
  registry: () => Promise<Registry>;
  directory: string;
}

/**
 * What is to be served: the image that is named, else the version's, else what was built before.
 *
 * @throws InputError when it cannot be found
 */
export async function orderFor(wish: Wish, sources: Sources): Promise<Order> {
  if (sources.kind === 'process') return releaseOrder(wish, sources);
  if (wish.image) return namedOrder(wish.image, wish, sources);
  return wish.version ? versionOrder(wish.version, wish, sources) : builtOrder(wish, sources);
}

/** A process serves a release; its digest is that of the source and the model together. */
async function releaseOrder(wish: Wish, sources: Sources): Promise<Order> {
  const wanted = wish.version ?? atHand(sources.directory, wish.model)?.version;
  if (wanted === undefined) {
    throw new InputError({
      where: 'input version',
      allowed: 'a registered version, as in v1.2.3',
      remedy: 'give it, or run register before',
    });
  }
  const version = await lookUp(wanted, wish, sources);
  const model = await modelOf(await sources.registry(), version);
  const digest = `sha256:${sha256(JSON.stringify([version.version, version.source, model]))}`;
  const { service } = wish;
  return { service, version: version.version, commit: version.source, digest, image: null };
}

async function modelOf(registry: Registry, version: RegisteredVersion): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'mlops-order-'));
  try {
    return (await readReleased(registry, version, folder)).record?.modelSha256 ?? null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function lookUp(wanted: string, { model }: Wish, { registry }: Sources) {
  const history = readHistory(model, await (await registry()).tags(model));
  return wantedVersion(history, wanted, 'input version');
}

async function namedOrder(text: string, wish: Wish, sources: Sources): Promise<Order> {
  const named = parseImage(text);
  const version = wish.version ? await lookUp(wish.version, wish, sources) : null;
  const store = storeOf(sources);
  const elsewhere = named.host !== null && named.host !== store.host;
  if (elsewhere || named.name !== store.repository) {
    throw new InputError({
      where: 'input image',
      found: text,
      allowed: `an image of ${store.repository}${store.host ? ` in ${store.host}` : ''}`,
      remedy: 'name its repository in the input repository, in its own account and region',
    });
  }
  const asked = named.digest ? { digest: named.digest } : { tag: named.tag ?? 'latest' };
  const found = await store.find(asked);
  if (!found) throw notThere('input image', text, store);
  return order(wish, version, found.digest, store);
}

async function versionOrder(wanted: string, wish: Wish, sources: Sources): Promise<Order> {
  const version = await lookUp(wanted, wish, sources);
  const store = storeOf(sources);
  const found = await store.findVersion(version.version);
  if (!found) throw notThere('input version', version.version, store);
  return order(wish, version, found.digest, store);
}

async function builtOrder(wish: Wish, sources: Sources): Promise<Order> {
  const built = readRecord(sources.directory, 'image.json', imageRecord);
  if (!built || built.model !== wish.model) {
    throw new InputError({
      where: 'input image',
      allowed: 'repository@sha256:… or repository:tag',
      remedy: 'give it, give a version, or run build-and-push-image before',
    });
  }
  const store = storeOf(sources);
  const found = await store.find({ digest: built.digest });
  if (!found) throw notThere('.mlops/image.json', built.digest, store);
  const { service } = wish;
  const { version, commit, digest } = built;
  return { service, version, commit, digest, image: store.reference(digest) };
}

function order(
  { service }: Wish,
  version: RegisteredVersion | null,
  digest: string,
  store: ImageStore,
): Order {
  const image = store.reference(digest);
  return {
    service,
    version: version?.version ?? null,
    commit: version?.source ?? null,
    digest,
    image,
  };
}

function storeOf({ store }: Sources): ImageStore {
  if (store) return store;
  throw new InputError({
    where: 'input repository',
    allowed: 'name of the repository that holds the image',
    remedy: 'it is required here: give it as an input, or as image.repository in mlops.yml',
  });
}

function notThere(where: string, found: string, store: ImageStore): InputError {
  const place = store.host
    ? repositoryOf({ host: store.host, name: store.repository })
    : 'this Docker Engine';
  return new InputError({
    where,
    found,
    remedy: `${place} holds no such image: run build-and-push-image for it`,
  });
}

function atHand(directory: string, model: string) {
  const record = readRecord(directory, 'version.json', versionRecord);
  return record?.model === model ? record : undefined;
}
