import type { S3Client } from '@aws-sdk/client-s3';
import { InputError, OutsideError } from '../../domain/errors.ts';
import { awsOptions, callAws, isAws } from '../aws.ts';
import { type Address, urlOf } from './address.ts';

export async function s3Client(env: NodeJS.ProcessEnv): Promise<S3Client> {
  const { S3Client } = await import('@aws-sdk/client-s3');
  const options = awsOptions(env);
  return new S3Client({
    ...options,
    requestHandler: { ...options.requestHandler, socketTimeout: 60_000 },
    followRegionRedirects: true,
    // Stand-ins for S3 seldom have a host name for each bucket.
    forcePathStyle: Boolean(env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL),
    // A sum over the whole object says nothing about one range of it.
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
}

/**
 * Runs one call about `address`.
 *
 * @throws InputError for a bucket or an object that is not there; OutsideError, with the permission
 *   to add when that is what is missing
 */
export async function askS3<T>(
  action: 's3:GetObject' | 's3:ListBucket',
  address: Address,
  call: () => Promise<T>,
): Promise<T> {
  try {
    return await callAws(action, call);
  } catch (error) {
    throw explain(error, action, address);
  }
}

function explain(error: unknown, action: string, address: Address): unknown {
  const { bucket, key } = address;
  const options = { cause: error };
  const wrong = (remedy: string) =>
    new InputError({ where: 'input files', found: urlOf(address), remedy }, options);
  if (isAws(error, 'NoSuchBucket')) return wrong(`there is no bucket ${bucket}`);
  if (isAws(error, 'NoSuchKey', 'NotFound')) return wrong('there is no such object');
  if (isAws(error, 'PreconditionFailed'))
    return wrong('it changed while it was copied: run again when it is written to the end');
  if (isAws(error, 'InvalidObjectState')) return wrong('it is archived: restore it first');
  if (!isAws(error, 'AccessDenied', 'Forbidden', '403')) return error;
  const list = `s3:ListBucket on arn:aws:s3:::${bucket}`;
  const remedy =
    action === 's3:ListBucket'
      ? `allow ${list} in the policy of the role`
      : `allow s3:GetObject on arn:aws:s3:::${bucket}/${key} in the policy of the role; ` +
        `without ${list}, an object that does not exist is denied as well`;
  return new OutsideError(`AWS: ${action} was denied for ${urlOf(address)}`, remedy, options);
}
