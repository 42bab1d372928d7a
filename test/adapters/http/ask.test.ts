import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { realClock } from '../../../src/adapters/clock.ts';
import { ask } from '../../../src/adapters/http/ask.ts';
import { awaitReady, isWell } from '../../../src/adapters/http/ready.ts';
import { freePort } from '../../../src/adapters/serve/port.ts';

let server: Server;
let base: string;
let begun = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/never') return;
    if (path === '/moved') return response.writeHead(302, { location: '/elsewhere' }).end();
    if (path === '/endless') return void endless(response);
    if (path === '/late') return response.writeHead(Date.now() - begun > 400 ? 200 : 503).end();
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () =>
      response.end(`${request.method} ${path} ${request.headers['x-a']} ${body}`),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function endless(response: import('node:http').ServerResponse): void {
  const more = () => {
    while (!response.destroyed && response.write('x'.repeat(65_536)));
    response.once('drain', more);
  };
  more();
}

const get = (path: string) => ({ method: 'GET', path, headers: {}, body: null });

test('method, path, headers and body go as they stand', async () => {
  const request = { method: 'POST', path: '/p?a=b', headers: { 'x-a': '1' }, body: 'größe' };
  expect(await ask(`${base}/`, request, 2000)).toMatchObject({
    status: 200,
    body: 'POST /p?a=b 1 größe',
  });
});

test('a redirect is an answer, and is not followed', async () => {
  expect(await ask(base, get('/moved'), 2000)).toMatchObject({ status: 302 });
});

test('no answer in time is told with the time', async () => {
  const answer = await ask(base, get('/never'), 100);
  expect(answer).toMatchObject({ error: 'no answer within 100 ms' });
  expect(answer.milliseconds).toBeGreaterThanOrEqual(95);
});

test('nobody there is told by the reason', async () => {
  const nobody = `http://127.0.0.1:${await freePort()}`;
  expect(await ask(nobody, get('/'), 1000)).toMatchObject({ error: 'ECONNREFUSED' });
});

test('an endless answer is cut off', async () => {
  expect(await ask(base, get('/endless'), 10_000)).toMatchObject({
    error: 'the answer is longer than 1 MiB',
  });
});

test('a service is waited for until it is well, and not for ever', async () => {
  begun = Date.now();
  const wait = { base, path: '/late', timeout: 5000, enough: isWell };
  expect(await awaitReady(wait, realClock)).toBeNull();
  begun = Number.POSITIVE_INFINITY;
  expect(await awaitReady({ ...wait, timeout: 200 }, realClock)).toMatch(
    /GET \/late did not answer well within 0 s; last: status 503/,
  );
});

test('the wait ends early when its end is told', async () => {
  const wait = { base, path: '/late', timeout: 60_000, enough: isWell, stop: () => 'it has ended' };
  expect(await awaitReady(wait, realClock)).toBe('it has ended');
});
