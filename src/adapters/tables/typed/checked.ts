import { isUtf8 } from 'node:buffer';
import type { InputError } from '../../../domain/errors.ts';
import { decoderOf, markLength } from '../encoding.ts';
import { unpacked } from '../packing.ts';
import { pieces } from '../pieces.ts';
import type { DataSource } from '../source.ts';
import { halfLength, notIn, notUtf8, nul, nulIn, type Start } from '../text.ts';

/**
 * Takes a piece of a text in UTF-8, without a byte order mark, which ends with a character; none at
 * the end. With the first one, how many times as much there is in all, where that is known.
 */
export type Take = (piece?: Buffer, times?: number) => void | Promise<void>;

/**
 * Goes through a text. What is wrong with its bytes, wherever it is, is told before what is wrong with
 * its rows, and a NUL before a byte of another encoding, as a reader of the whole would.
 *
 * @param see is called with the bytes of the file as they lie there, where they are not packed
 * @throws InputError as `decode`, with the line
 */
export async function eachPiece(source: DataSource, take: Take, see?: See): Promise<void> {
  let failure: unknown;
  let size = source.packing === 'none' ? source.bytes : undefined;
  const attempt = async (piece?: Buffer) => {
    if (failure !== undefined) return;
    try {
      await take(piece, piece && size && size / piece.length);
    } catch (cause) {
      failure = cause;
    }
    size = undefined;
  };
  for await (const piece of source.encoding === 'utf-8' ? narrow(source, see) : wide(source, see))
    await attempt(piece);
  await attempt();
  if (failure !== undefined) throw failure;
}

/** UTF-8, of which no piece ends within a character. */
async function* narrow(source: DataSource, see?: See): AsyncGenerator<Buffer> {
  let offset = 0;
  let bad: InputError | undefined;
  for await (const bytes of aligned(rawOf(source, see))) {
    if (bytes.includes(0)) throw nul(bytes, source.path, await startAt(source, offset));
    if (!bad && !isUtf8(bytes)) bad = notUtf8(bytes, source.path, await startAt(source, offset));
    if (!bad) yield offset === 0 ? bytes.subarray(markLength(bytes)) : bytes;
    offset += bytes.length;
  }
  if (bad) throw bad;
}

type See = (raw: Buffer) => void;

async function* rawOf(source: DataSource, see?: See): AsyncGenerator<Buffer> {
  if (source.packing !== 'none') return yield* unpacked(source);
  for await (const piece of pieces(source.local)) {
    see?.(piece);
    yield piece;
  }
}

/** Lines are counted only where one has to be told. */
async function startAt(source: DataSource, offset: number): Promise<Start> {
  let [line, left] = [1, offset];
  for await (const piece of rawOf(source)) {
    line += linesIn(piece.subarray(0, left));
    left -= piece.length;
    if (left <= 0) break;
  }
  return { offset, line };
}

/** What may be part of a character at the end of a piece comes with the next one. */
async function* aligned(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let left: Buffer = Buffer.alloc(0);
  for await (const piece of pieces) {
    const bytes = left.length === 0 ? piece : Buffer.concat([left, piece]);
    const end = bytes.length - halfLength(bytes);
    left = Buffer.from(bytes.subarray(end));
    if (end > 0) yield bytes.subarray(0, end);
  }
  if (left.length > 0) yield left;
}

/** Another encoding: the one that a byte order mark names. */
async function* wide(source: DataSource, see?: See): AsyncGenerator<Buffer> {
  const { encoding, path } = source;
  const [decode, loose] = [decoderOf(encoding), new TextDecoder(encoding)];
  let line = 1;
  let zero: InputError | undefined;
  const read = (piece?: Buffer) => {
    try {
      return decode(piece);
    } catch {
      throw notIn(encoding, loose.decode(piece, { stream: piece !== undefined }), path, line);
    }
  };
  const ended = async function* () {
    yield* rawOf(source, see);
    yield undefined;
  };
  for await (const piece of ended()) {
    const text = read(piece);
    loose.decode(piece, { stream: piece !== undefined });
    zero ??= nulIn(text, path, line);
    const bytes = Buffer.from(text);
    line += linesIn(bytes);
    if (!zero) yield bytes;
  }
  if (zero) throw zero;
}

function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines++;
  return lines;
}
