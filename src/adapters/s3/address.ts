import { InputError } from '../../domain/errors.ts';

/** An object in S3, or several: a key may be a glob. */
export interface Address {
  bucket: string;
  key: string;
}

/** @throws InputError when it is not `s3://bucket/key` */
export function parseAddress(text: string): Address {
  const [, bucket, key = ''] = /^s3:\/\/([^/]+)\/?(.*)$/s.exec(text) ?? [];
  const isName = bucket !== undefined && /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket);
  if (isName && key !== '' && !key.endsWith('/')) return { bucket, key };
  throw new InputError({
    where: 'input files',
    found: text,
    allowed: 's3://bucket/key or s3://bucket/prefix/*.csv',
    ...(isName && {
      remedy: `it is a folder: name its files, as in ${text.replace(/\/$/, '')}/*.csv`,
    }),
  });
}

export const urlOf = ({ bucket, key }: Address) => `s3://${bucket}/${key}`;
