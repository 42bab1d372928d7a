import { type FileHandle, open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { GetObjectCommandOutput, S3Client } from '@aws-sdk/client-s3';
import { InputError, OutsideError } from '../../domain/errors.ts';
import { isAws } from '../aws.ts';
import { type Address, urlOf } from './address.ts';
import { askS3 } from './client.ts';

/** What S3 said of an object that was copied. */
export interface Fetched {
  etag: string;
  /** Its tag tells its bytes: no key of KMS or of the user is in between. */
  isPlain: boolean;
}

/** Bytes of a range, and how many are on their way at once. */
const [part, lanes] = [8 * 1024 ** 2, 8];

/** Bytes between two words about how far it is. */
const news = 256 * 1024 ** 2;

/**
 * Copies an object to the file `local`: the first range tells its size and its tag, the others ask
 * for that tag, so that all are of one version.
 *
 * @param tell called now and then, and at the end, with the bytes that are there and those in all
 */
export async function download(
  client: S3Client,
  address: Address,
  local: string,
  tell: (done: number, size: number) => void,
): Promise<Fetched> {
  const handle = await open(local, 'wx', 0o600);
  try {
    const get = getter(client, address, handle);
    const first = await get(0);
    if (!first) return { etag: '', isPlain: false };
    const { size, etag, isPlain } = first;
    let done = Math.min(part, size);
    const starts = startsBefore(size);
    const lane = async () => {
      for (const start of starts) {
        await get(start, { size, etag });
        const before = done;
        done += Math.min(part, size - start);
        if (Math.floor(before / news) < Math.floor(done / news) && done < size) tell(done, size);
      }
    };
    // A lane that fails ends the others' supply; the file stays open until all are done with it.
    const ends = await Promise.allSettled(Array.from({ length: lanes }, lane));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    tell(size, size);
    return { etag, isPlain };
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOSPC') throw cause;
    throw new OutsideError(
      `no room on the disk for ${urlOf(address)}`,
      'free some, or set RUNNER_TEMP',
      { cause },
    );
  } finally {
    await handle.close();
  }
}

/** Where the ranges after the first begin; shared by all lanes. */
function* startsBefore(size: number): Generator<number> {
  for (let start = part; start < size; start += part) yield start;
}

interface Known {
  size: number;
  etag: string;
}

/** Fetches the range at `start` into its place in the file; again when the connection breaks. Undefined for an empty object. */
function getter(client: S3Client, address: Address, handle: FileHandle) {
  const once = async (start: number, known?: Known) => {
    const answer = await ask(client, address, start, known?.etag);
    if (!answer) return undefined;
    const size = known?.size ?? sizeOf(answer);
    const written = await write(answer.Body as Readable, handle, start);
    if (written !== Math.min(part, size - start))
      throw new Error(`the range ended after ${written} bytes`);
    return {
      size,
      etag: answer.ETag ?? '',
      isPlain: !answer.SSEKMSKeyId && !answer.SSECustomerAlgorithm,
    };
  };
  return async (start: number, known?: Known) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await once(start, known);
      } catch (cause) {
        if (!isBroken(cause)) throw cause;
        if (attempt === 3)
          throw new OutsideError(
            `${urlOf(address)} could not be copied: ${(cause as Error).message}`,
            'check the network',
            { cause },
          );
      }
    }
  };
}

/** A body that ended too early; the SDK itself tries again only until the body begins. */
const isBroken = (error: unknown) =>
  !(error instanceof InputError || error instanceof OutsideError) &&
  (error as NodeJS.ErrnoException).code !== 'ENOSPC';

async function ask(
  client: S3Client,
  address: Address,
  start: number,
  etag?: string,
): Promise<GetObjectCommandOutput | undefined> {
  const { GetObjectCommand } = await import('@aws-sdk/client-s3');
  const command = new GetObjectCommand({
    Bucket: address.bucket,
    Key: address.key,
    Range: `bytes=${start}-${start + part - 1}`,
    ...(etag && { IfMatch: etag }),
  });
  try {
    return await askS3('s3:GetObject', address, () => client.send(command));
  } catch (error) {
    if (start === 0 && isAws(error, 'InvalidRange')) return undefined;
    throw error;
  }
}

/** The size of the whole object, by `bytes 0-99/1234`; a server that knows no ranges gives all of it. */
function sizeOf({ ContentRange, ContentLength }: GetObjectCommandOutput): number {
  return Number(/\/(\d+)$/.exec(ContentRange ?? '')?.[1] ?? ContentLength);
}

async function write(body: Readable, handle: FileHandle, start: number): Promise<number> {
  let at = start;
  for await (const piece of body as AsyncIterable<Buffer>) {
    await handle.write(piece, 0, piece.length, at);
    at += piece.length;
  }
  return at - start;
}
