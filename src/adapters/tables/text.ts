import { isUtf8 } from 'node:buffer';
import { InputError } from '../../domain/errors.ts';

/**
 * The text of a file in UTF-8, without its byte order mark.
 *
 * @throws InputError with the line of the first byte that is not text
 */
export function decode(bytes: Buffer, file: string): string {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16)
    throw new InputError({
      where: file,
      found: 'UTF-16',
      allowed: 'UTF-8',
      remedy: `convert it: iconv -f UTF-16 -t UTF-8`,
    });
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    throw new InputError({
      where: `${file}:${lineAt(bytes, zero)}`,
      remedy: `it is not a text file: there is a NUL at byte ${zero + 1}; save it as text in UTF-8`,
    });
  if (!isUtf8(bytes)) throw notUtf8(bytes, file);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.toString('utf8', hasMark ? 3 : 0);
}

function notUtf8(bytes: Buffer, file: string): InputError {
  const at = firstBad(bytes);
  const byte = `0x${bytes[at]!.toString(16).padStart(2, '0')}`;
  return new InputError({
    where: `${file}:${lineAt(bytes, at)}`,
    found: `byte ${byte} at ${at + 1}`,
    allowed: 'UTF-8',
    remedy: 'convert it, as in iconv -f LATIN1 -t UTF-8',
  });
}

/** The offset of the first byte that begins no valid character. */
function firstBad(bytes: Buffer): number {
  let start = 0;
  for (let end: number; start < bytes.length; start = end) {
    const newline = bytes.indexOf(10, start);
    end = newline < 0 ? bytes.length : newline + 1;
    const line = bytes.subarray(start, end);
    if (!isUtf8(line)) break;
  }
  const size = (lead: number) => (lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);
  let at = start;
  while (isUtf8(bytes.subarray(at, at + size(bytes[at]!)))) at += size(bytes[at]!);
  return at;
}

function lineAt(bytes: Buffer, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) line++;
  return line;
}
