import type { Answer, Request } from '../../domain/smoke/answer.ts';

/** No more of a body is read, in bytes. */
const longestBody = 1 << 20;

/**
 * Asks a service once. A redirect is an answer like any other: it is not followed to elsewhere.
 *
 * @param base the service's address, as in `http://127.0.0.1:8080`
 * @param timeout milliseconds, until the end of the body
 */
export async function ask(base: string, request: Request, timeout: number): Promise<Answer> {
  const begun = performance.now();
  const took = () => Math.round((performance.now() - begun) * 10) / 10;
  const { method, path, headers, body } = request;
  try {
    const response = await fetch(base.replace(/\/+$/, '') + path, {
      method,
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    const text = await read(response);
    return { status: response.status, body: text, milliseconds: took() };
  } catch (error) {
    return { error: reason(error, timeout), milliseconds: took() };
  }
}

async function read(response: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    pieces.push(piece);
    size += piece.length;
    if (size > longestBody) throw new Error('the answer is longer than 1 MiB');
  }
  return Buffer.concat(pieces).toString();
}

/** `fetch` says only that it failed; why stands in the cause. */
function reason(error: unknown, timeout: number): string {
  const { name, message, cause } = error as Error;
  if (name === 'TimeoutError') return `no answer within ${timeout} ms`;
  const { code, message: beneath } = (cause ?? {}) as { code?: string; message?: string };
  return code ?? (beneath || message);
}
