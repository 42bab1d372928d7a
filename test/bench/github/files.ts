import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { type Listening, listen } from './listen.ts';

export interface Files {
  url: string;
  /** An address that answers these bytes, without a token. */
  offer: (bytes: Uint8Array, type: string, onDownload?: () => void) => string;
  close: () => Promise<void>;
}

/**
 * Where GitHub redirects downloads to: another origin, whose addresses carry their own permission.
 * A request that also brings its token is refused with 400, as the real storage does.
 */
export async function startFiles(host: string): Promise<Files> {
  const offered = new Map<string, { bytes: Uint8Array; type: string; onDownload: () => void }>();
  const server = createServer((request, response) => {
    const found = offered.get(request.url ?? '');
    if (request.headers.authorization) {
      response.writeHead(400).end('Only one auth mechanism allowed');
    } else if (!found) {
      response.writeHead(404).end();
    } else {
      found.onDownload();
      response.writeHead(200, { 'content-type': found.type, 'content-length': found.bytes.length });
      response.end(found.bytes);
    }
  });
  const { url, close }: Listening = await listen(server, host);
  const offer: Files['offer'] = (bytes, type, onDownload = () => {}) => {
    const path = `/${randomBytes(12).toString('hex')}`;
    offered.set(path, { bytes, type, onDownload });
    return url + path;
  };
  return { url, offer, close };
}
