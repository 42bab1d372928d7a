import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from '@jest/globals';
import { copyFromS3 } from '../../../src/adapters/s3/copy.ts';

/** What moto never does: bodies that end too early, an object that changes, bytes that are wrong. */
type Answer = (outgoing: ServerResponse, range: { start: number; end: number }) => void;

const content = randomBytes(30_000_000);
const md5 = createHash('md5').update(content).digest('hex');
const scratch = mkdtempSync(join(tmpdir(), 's3-'));
let answers: Answer[] = [];
let asked: IncomingMessage[] = [];

const server = createServer((incoming, outgoing) => {
  asked.push(incoming);
  const [, start, end] = /bytes=(\d+)-(\d+)/.exec(incoming.headers.range ?? '') ?? [];
  const range = { start: Number(start), end: Math.min(Number(end), content.length - 1) };
  (answers.shift() ?? whole)(outgoing, range);
});
await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
afterAll(() => {
  server.close();
  rmSync(scratch, { recursive: true });
});
afterEach(() => {
  answers = [];
  asked = [];
});

function head(outgoing: ServerResponse, { start, end }: { start: number; end: number }): Buffer {
  outgoing.writeHead(206, {
    'content-range': `bytes ${start}-${end}/${content.length}`,
    'content-length': end + 1 - start,
    etag: `"${md5}"`,
  });
  return content.subarray(start, end + 1);
}

const whole: Answer = (outgoing, range) => void outgoing.end(head(outgoing, range));

const cut: Answer = (outgoing, range) => {
  const body = head(outgoing, range);
  outgoing.write(body.subarray(0, body.length / 2), () => outgoing.destroy());
};

const wrong: Answer = (outgoing, range) => {
  const body = Buffer.from(head(outgoing, range));
  body[1000] = (body[1000] as number) ^ 1;
  outgoing.end(body);
};

const another: Answer = (outgoing) =>
  void outgoing
    .writeHead(412, { 'content-type': 'application/xml' })
    .end('<Error><Code>PreconditionFailed</Code><Message>changed</Message></Error>');

async function copy(): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const env = { AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`, AWS_REGION: 'eu-central-1' };
  Object.assign(process.env, env, { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' });
  const log = { info: () => {} };
  const [copied] = await copyFromS3(['s3://data/x.bin'], { env: process.env, log, scratch });
  return copied?.local as string;
}

test('a body that ends too early is asked for again', async () => {
  answers = [cut, whole, cut, cut];
  expect(readFileSync(await copy()).equals(content)).toBe(true);
  expect(asked.length).toBe(4 + 3);
});

test('one that always ends too early is an error', async () => {
  answers = Array(50).fill(cut);
  await expect(copy()).rejects.toThrow(
    /^s3:\/\/data\/x\.bin could not be copied: .+; check the network/,
  );
});

test('every range is of the version that the first was of', async () => {
  answers = [whole, whole, another];
  await expect(copy()).rejects.toThrow(/it changed while it was copied: run again/);
  expect(asked.slice(1).every(({ headers }) => headers['if-match'] === `"${md5}"`)).toBe(true);
});

test('bytes that are not those of the object are seen', async () => {
  answers = [whole, wrong];
  await expect(copy()).rejects.toThrow(
    /the copy of s3:\/\/data\/x\.bin is not what S3 holds; run again/,
  );
});
