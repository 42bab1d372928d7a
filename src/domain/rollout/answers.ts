import { inflateSync } from 'node:zlib';
import { z } from 'zod';
import type { Answer } from '../smoke/answer.ts';

const shape = z.array(
  z.union([
    z.object({ status: z.int(), body: z.string(), milliseconds: z.number() }),
    z.object({ error: z.string(), milliseconds: z.number() }),
  ]),
);

/** No list of answers is longer than this when it is unpacked, in bytes. */
const most = 64 * 1024 * 1024;

/** The answers as the program at a place packs them: base64 of zlib of JSON, bodies in base64. */
export function unpackAnswers(packed: string): Answer[] {
  const text = inflateSync(Buffer.from(packed, 'base64'), { maxOutputLength: most }).toString();
  return shape
    .parse(JSON.parse(text))
    .map((answer) =>
      'body' in answer
        ? { ...answer, body: Buffer.from(answer.body, 'base64').toString() }
        : answer,
    );
}
