import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { S3Client } from '@aws-sdk/client-s3';
import { OutsideError } from '../../domain/errors.ts';
import type { Log } from '../../runtime/log.ts';
import { type Address, parseAddress, urlOf } from './address.ts';
import { s3Client } from './client.ts';
import { download, type Fetched } from './download.ts';
import { findObjects } from './list.ts';

/**
 * Copies objects of S3 into the folder `scratch`, large ones by ranges side by side.
 *
 * @param urls `s3://bucket/key`, where a key may be a glob
 * @param env where region, endpoint and credentials are told
 * @returns each object once, in no order
 * @throws InputError, OutsideError as `askS3`; OutsideError for a copy that is not the object
 */
export async function copyFromS3(
  urls: readonly string[],
  { env, log, scratch }: { env: NodeJS.ProcessEnv; log: Pick<Log, 'info'>; scratch: string },
): Promise<{ path: string; local: string }[]> {
  const addresses = urls.map(parseAddress);
  const client = await s3Client(env);
  try {
    const found = new Map<string, Address>();
    for (const address of addresses)
      for (const object of await findObjects(client, address)) found.set(urlOf(object), object);
    const copies: { path: string; local: string }[] = [];
    for (const [path, address] of found)
      copies.push({ path, local: await copy(client, address, { log, scratch }) });
    return copies;
  } finally {
    client.destroy();
  }
}

async function copy(
  client: S3Client,
  address: Address,
  { log, scratch }: { log: Pick<Log, 'info'>; scratch: string },
): Promise<string> {
  const path = urlOf(address);
  const local = join(scratch, randomUUID());
  const tell = (done: number, size: number) =>
    log.info(`${path}: ${megabytes(done)} of ${megabytes(size)} copied`);
  const fetched = await download(client, address, local, tell);
  await compare(local, path, fetched);
  return local;
}

const megabytes = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(1)} MB`;

/** The tag of an object that was put in one piece is its MD5, unless a key of KMS or of the user hides it. */
async function compare(local: string, path: string, { etag, isPlain }: Fetched): Promise<void> {
  const expected = /^"([0-9a-f]{32})"$/.exec(etag)?.[1];
  if (!expected || !isPlain) return;
  const hash = createHash('md5');
  for await (const piece of createReadStream(local, { highWaterMark: 1024 ** 2 }))
    hash.update(piece);
  if (hash.digest('hex') !== expected)
    throw new OutsideError(`the copy of ${path} is not what S3 holds`, 'run again');
}
