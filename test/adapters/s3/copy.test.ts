import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CreateBucketCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { s3Client } from '../../../src/adapters/s3/client.ts';
import { copyFromS3 } from '../../../src/adapters/s3/copy.ts';
import { readSource } from '../../../src/adapters/tables/read.ts';
import { openSources } from '../../../src/adapters/tables/source.ts';
import { type Aws, startAws } from '../../bench/aws/aws.ts';

let aws: Aws;
let client: S3Client;
const scratch = mkdtempSync(join(tmpdir(), 's3-'));
const large = randomBytes(20_000_000);
const lines: string[] = [];

beforeAll(async () => {
  aws = await startAws();
  // Credentials and the endpoint reach the SDK by the environment alone.
  Object.assign(process.env, aws.env);
  client = await s3Client(process.env);
  await client.send(
    new CreateBucketCommand({
      Bucket: 'data',
      CreateBucketConfiguration: { LocationConstraint: 'eu-central-1' },
    }),
  );
  const objects: Record<string, string | Buffer> = {
    'churn.csv': 'id,name\n1,Ann\n',
    'empty.csv': '',
    'large.bin': large,
    'lake/year=2023/a.csv.gz': gzipSync('id\n1\n'),
    'lake/year=2024/b.csv': 'id\n2\n3\n',
    'lake/year=2024/_SUCCESS': '',
    'lake/odd [1] ä.csv': 'id\n4\n',
  };
  for (const [Key, Body] of Object.entries(objects))
    await client.send(
      new PutObjectCommand({ Bucket: 'data', Key, Body, ContentLength: Body.length }),
    );
}, 300_000);

afterAll(async () => {
  client?.destroy();
  await aws?.close();
  rmSync(scratch, { recursive: true });
}, 60_000);

const fetching = () => ({
  env: process.env,
  log: { info: (line: string) => void lines.push(line) },
  scratch,
});

const copy = (...urls: string[]) => copyFromS3(urls, fetching());

const ranges = () => aws.calls.filter(({ action }) => action === 'GET').length;

test('a small object takes one request', async () => {
  const before = ranges();
  const [copied] = await copy('s3://data/churn.csv');
  expect(readFileSync(copied?.local as string, 'utf8')).toBe('id,name\n1,Ann\n');
  expect(copied?.path).toBe('s3://data/churn.csv');
  expect(ranges() - before).toBe(1);
});

test('a large one is copied by ranges, and how far it is stands in the log', async () => {
  const before = ranges();
  const [copied] = await copy('s3://data/large.bin');
  expect(readFileSync(copied?.local as string).equals(large)).toBe(true);
  expect(ranges() - before).toBe(3);
  expect(lines).toContain('s3://data/large.bin: 19.1 MB of 19.1 MB copied');
});

test('a connection that breaks is taken up again', async () => {
  const restore = aws.fail({ on: 's3:GET', error: 'lost', times: 2 });
  const [copied] = await copy('s3://data/large.bin');
  restore();
  expect(readFileSync(copied?.local as string).equals(large)).toBe(true);
});

test('globs in keys, as tables', async () => {
  const patterns = ['s3://data/lake/**/*.{csv,csv.gz}', 's3://data/lake/year=2024/b.csv'];
  const odd = 's3://data/lake/odd*.csv';
  const sources = await openSources(
    ['s3://data/lake/year=*/*.csv*', patterns[1] as string],
    {},
    '.',
    fetching(),
  );
  expect(sources.map(({ path, partitions, packing }) => [path, partitions, packing])).toEqual([
    ['s3://data/lake/year=2023/a.csv.gz', { year: '2023' }, 'gzip'],
    ['s3://data/lake/year=2024/b.csv', { year: '2024' }, 'none'],
  ]);
  const tables = await Promise.all(sources.map(readSource));
  expect(tables.map(({ table }) => table.columns.get('id'))).toEqual([['1'], ['2', '3']]);
  expect((await copy(patterns[0] as string)).length).toBe(3);
  expect((await copy(odd))[0]?.path).toBe('s3://data/lake/odd [1] ä.csv');
});

test('more objects than one page of the list has', async () => {
  await client.send(
    new CreateBucketCommand({
      Bucket: 'many',
      CreateBucketConfiguration: { LocationConstraint: 'eu-central-1' },
    }),
  );
  const put = (at: number) =>
    client.send(new PutObjectCommand({ Bucket: 'many', Key: `x/${at}.csv`, Body: 'a\n' }));
  for (let from = 0; from < 1010; from += 10)
    await Promise.all(Array.from({ length: 10 }, (_, at) => put(from + at)));
  expect((await copy('s3://many/x/100*.csv')).length).toBe(11);
}, 120_000);

describe('what fails is said in one line', () => {
  test.each([
    [
      's3://no-such-bucket/a.csv',
      /^input files: found "s3:\/\/no-such-bucket\/a.csv"; there is no bucket no-such-bucket$/,
    ],
    ['s3://no-such-bucket/*.csv', /there is no bucket no-such-bucket$/],
    [
      's3://data/none.csv',
      /^input files: found "s3:\/\/data\/none\.csv"; there is no such object$/,
    ],
    ['s3://data/lake/*.parquet', /no object is there$/],
    ['s3://data/lake/', /it is a folder: name its files, as in s3:\/\/data\/lake\/\*\.csv$/],
    ['s3://data', /it is a folder/],
    ['s3:///a.csv', /allowed: s3:\/\/bucket\/key/],
    ['s3://data/empty.csv', /^s3:\/\/data\/empty\.csv: the file is empty$/],
  ])('%s', async (url, message) => {
    await expect(openSources([url], {}, '.', fetching())).rejects.toThrow(message);
  });

  test.each([
    [
      's3://data/churn.csv',
      'allow s3:GetObject on arn:aws:s3:::data/churn.csv in the policy of the role; without s3:ListBucket on arn:aws:s3:::data',
    ],
    ['s3://data/*.csv', 'allow s3:ListBucket on arn:aws:s3:::data in the policy'],
  ])('what the role may not do: %s', async (url, message) => {
    const restore = aws.fail({ on: 's3:GET', error: 'AccessDenied', status: 403 });
    try {
      await expect(copy(url)).rejects.toThrow(message);
    } finally {
      restore();
    }
  });

  test('no region', async () => {
    const env = { ...process.env, AWS_REGION: '', AWS_DEFAULT_REGION: '' };
    await expect(copyFromS3(['s3://data/churn.csv'], { ...fetching(), env })).rejects.toThrow(
      /^AWS_REGION: allowed: a region such as/,
    );
  });
});
