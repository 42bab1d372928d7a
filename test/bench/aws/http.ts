import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';

/** Where a server behind ours listens, on this machine. */
export interface Backend {
  host: string;
  port: number;
}

export interface Listening {
  port: number;
  close(): Promise<void>;
}

type Handler = (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;

/** A server on a free port. What the handler throws is a mistake of the bench: 500 with the message. */
export async function listen(host: string, handler: Handler): Promise<Listening> {
  const server = createServer((incoming, outgoing) => {
    handler(incoming, outgoing).catch((error: unknown) => {
      if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(500).end(`the bench failed: ${error}`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { port, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** A port that nothing listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createSocket();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

export async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Hands a request on as it is and streams the answer back; `body` when it was already read. */
export function forward(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  backend: Backend,
  body?: Buffer,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const { method, url: path, headers } = incoming;
    const onward = request({ ...backend, method, path, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
      outgoing.on('close', resolve);
    });
    onward.on('error', reject);
    if (body) onward.end(body);
    else incoming.pipe(onward);
  });
}

/** The same, with the whole answer in hand. */
export function ask(
  incoming: IncomingMessage,
  backend: Backend,
  body: Buffer,
): Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const { method, url: path, headers } = incoming;
    const onward = request({ ...backend, method, path, headers }, (answer) => {
      const done = bodyOf(answer).then((text) => {
        resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: text });
      });
      done.catch(reject);
    });
    onward.on('error', reject);
    onward.end(body);
  });
}
