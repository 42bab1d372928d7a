import zlib from 'node:zlib';
import type { CompressionCodec } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import type { Module } from '../module.ts';

/** What is packed, and how many bytes it is else. */
type Way = (bytes: Uint8Array, length: number) => Uint8Array;

/** By Node itself where it can, which is faster. Node 20 has no zstd. */
const ways: Partial<Record<CompressionCodec, Way>> = {
  UNCOMPRESSED: (bytes) => bytes,
  SNAPPY: compressors.SNAPPY!,
  GZIP: (bytes, length) => zlib.gunzipSync(bytes, { maxOutputLength: Math.max(1, length) }),
  BROTLI: (bytes, length) =>
    zlib.brotliDecompressSync(bytes, { maxOutputLength: Math.max(1, length) }),
  ZSTD: zlib.zstdDecompressSync
    ? (bytes, length) => zlib.zstdDecompressSync(bytes, { maxOutputLength: Math.max(1, length) })
    : compressors.ZSTD!,
};

/** Unpacks a page; what was unpacked before may be no more. */
export type Unpack = (bytes: Uint8Array, length: number, codec: CompressionCodec) => Uint8Array;

/** What it gives throws an Error where a page is packed in another way, or is not what it says. */
export function unpacker(module: Module | null): Unpack {
  const snappy = (module && snappyIn(module)) ?? ways.SNAPPY!;
  return (bytes, length, codec) => {
    const way = codec === 'SNAPPY' ? snappy : ways[codec];
    if (!way) throw new Error(`${codec} is not known`);
    const page = length === 0 ? new Uint8Array(0) : way(bytes, length);
    if (page.length !== length) throw new Error(`a page of ${page.length} bytes`);
    return page;
  };
}

/** Some bytes behind what is packed are read, and written behind what it becomes. */
const behind = 32;

/** In the same memory again and again, so that none has to be tidied up. */
function snappyIn(module: Module): Way {
  let [at, size]: [number | null, number] = [null, 0];
  return (bytes, length) => {
    const needed = bytes.length + length + 2 * behind;
    if (needed > size) {
      at = module.add(2 * needed);
      size = 2 * needed;
    }
    if (at === null) return ways.SNAPPY!(bytes, length);
    // A copy to memory that threads share takes ten times as long.
    Buffer.from(module.buffer, at, bytes.length).fill(bytes, 0, bytes.length);
    const into = at + bytes.length + behind;
    const found = module.unpack(at, at + bytes.length, into, length);
    return new Uint8Array(module.buffer, into, Math.max(0, found));
  };
}
