import zlib from 'node:zlib';
import type { CompressionCodec } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';

/** By Node itself where it can, which is faster. Node 20 has no zstd. */
const ways: Partial<Record<CompressionCodec, (bytes: Uint8Array, length: number) => Uint8Array>> = {
  UNCOMPRESSED: (bytes) => bytes,
  SNAPPY: compressors.SNAPPY!,
  GZIP: (bytes, length) => zlib.gunzipSync(bytes, { maxOutputLength: Math.max(1, length) }),
  BROTLI: (bytes, length) =>
    zlib.brotliDecompressSync(bytes, { maxOutputLength: Math.max(1, length) }),
  ZSTD: zlib.zstdDecompressSync
    ? (bytes, length) => zlib.zstdDecompressSync(bytes, { maxOutputLength: Math.max(1, length) })
    : compressors.ZSTD!,
};

/** @throws Error where a page is packed in another way, or is not what it says */
export function unpack(bytes: Uint8Array, length: number, codec: CompressionCodec): Uint8Array {
  const way = ways[codec];
  if (!way) throw new Error(`${codec} is not known`);
  const page = length === 0 ? new Uint8Array(0) : way(bytes, length);
  if (page.length !== length) throw new Error(`a page of ${page.length} bytes`);
  return page;
}
