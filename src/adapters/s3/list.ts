import type { S3Client } from '@aws-sdk/client-s3';
import picomatch from 'picomatch';
import { isDynamicPattern } from 'tinyglobby';
import { InputError } from '../../domain/errors.ts';
import { type Address, urlOf } from './address.ts';
import { askS3 } from './client.ts';

/**
 * The objects that an address names: itself, or all whose keys match the glob that its key is.
 *
 * @throws InputError when there are none
 */
export async function findObjects(client: S3Client, address: Address): Promise<Address[]> {
  const { bucket, key } = address;
  if (!isDynamicPattern(key)) return [address];
  const isMatch = picomatch(key);
  const keys = (await keysUnder(client, { bucket, key: picomatch.scan(key).base })).filter(
    (each) => !each.endsWith('/') && isMatch(each),
  );
  if (keys.length > 0) return keys.map((each) => ({ bucket, key: each }));
  throw new InputError({
    where: 'input files',
    found: urlOf(address),
    remedy: 'no object is there',
  });
}

async function keysUnder(client: S3Client, { bucket, key }: Address): Promise<string[]> {
  const { ListObjectsV2Command } = await import('@aws-sdk/client-s3');
  const keys: string[] = [];
  let token: string | undefined;
  do {
    const command = new ListObjectsV2Command({
      Bucket: bucket,
      ...(key && { Prefix: `${key}/` }),
      ContinuationToken: token,
    });
    const page = await askS3('s3:ListBucket', { bucket, key }, () => client.send(command));
    for (const { Key } of page.Contents ?? []) if (Key !== undefined) keys.push(Key);
    token = page.NextContinuationToken;
  } while (token !== undefined);
  return keys;
}
