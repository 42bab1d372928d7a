import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { release } from '../../../src/adapters/duckdb/library/pin.ts';

export interface NpmRegistry {
  /** What npm's setting `registry` is to be. */
  readonly url: string;
  /** The paths that were asked for, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/**
 * An npm registry on this machine. It has every package in the pinned release, as the one tarball;
 * without a tarball it has none. `stall` makes it stop in the middle of the tarball.
 */
export async function npmRegistry(tarball?: string, stall = false): Promise<NpmRegistry> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    asked.push(path);
    if (!tarball) return response.writeHead(404).end('{}');
    if (!path.endsWith('.tgz')) return response.end(describe(path.slice(1), address(), tarball));
    const file = createReadStream(tarball, stall ? { end: 100_000 } : {});
    return file.pipe(response, { end: !stall });
  });
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: address(),
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function describe(name: string, address: string, tarball: string): string {
  const dist = { tarball: `${address}/${basename(tarball)}` };
  const versions = { [release]: { name, version: release, dist } };
  return JSON.stringify({ name, 'dist-tags': { latest: release }, versions });
}
