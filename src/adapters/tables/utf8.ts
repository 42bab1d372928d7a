import { InputError } from '../../domain/errors.ts';
import { decoderOf, markLength } from './encoding.ts';
import { type Packed, unpacked } from './packing.ts';

/**
 * The text of a file, piece by piece, in UTF-8 without a byte order mark. A file in UTF-8 is not
 * checked.
 *
 * @param isAligned no piece ends within a character
 * @throws InputError when another encoding than UTF-8 is not what was said, or has a NUL
 */
export async function* utf8Of(
  file: Packed & { encoding: string },
  isAligned = false,
): AsyncGenerator<Buffer> {
  const pieces = unpacked(file);
  if (file.encoding !== 'utf-8' || isAligned) yield* recoded(pieces, file);
  else yield* withoutMark(pieces);
}

async function* withoutMark(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let first: Buffer | undefined = Buffer.alloc(0);
  for await (const piece of pieces)
    if (first === undefined) yield piece;
    else {
      first = Buffer.concat([first, piece]);
      if (first.length < 3) continue;
      yield first.subarray(markLength(first));
      first = undefined;
    }
  if (first) yield first;
}

function bytesOf(text: string, path: string): Buffer {
  if (!text.includes('\0')) return Buffer.from(text);
  const remedy = 'there is a NUL: it is not a text file, or its encoding is another one';
  throw new InputError({ where: path, remedy });
}

async function* recoded(
  pieces: AsyncIterable<Buffer>,
  { path, encoding }: { path: string; encoding: string },
): AsyncGenerator<Buffer> {
  const decode = decoderOf(encoding);
  try {
    for await (const piece of pieces) yield bytesOf(decode(piece), path);
    yield bytesOf(decode(), path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw cause;
    const remedy = `this is not ${encoding.toUpperCase()} throughout: give the encoding that it has`;
    throw new InputError({ where: path, remedy }, { cause });
  }
}
