import { eachRow } from './header.ts';
import { parseRow } from './json.ts';
import { eachObject } from './json-places.ts';
import { unpacked } from './packing.ts';
import type { DataSource } from './source.ts';
import { checkUtf8, halfLength } from './text.ts';

/**
 * Goes through a text file that another engine could not read, to say what is wrong with it as
 * `readData` would: on its physical line. Returns when it finds nothing, and for Parquet.
 *
 * @throws InputError: bytes that are not text, a broken packing, a quote that is never closed, an
 *   endless row, what is not JSON or not an object
 */
export async function refuseBroken(source: DataSource): Promise<void> {
  if (source.format === 'parquet') return;
  if (source.encoding === 'utf-8') await refuseOtherBytes(source);
  if (source.format === 'delimited') return eachRow(source, () => false);
  await eachObject(source, (text, line) => {
    parseRow(text(), source.path, line);
    return false;
  });
}

/** For UTF-8; other encodings are seen through as they are read. */
export async function refuseOtherBytes(source: DataSource): Promise<void> {
  const start = { offset: 0, line: 1 };
  const check = (bytes: Buffer) => {
    checkUtf8(bytes, source.path, start);
    start.offset += bytes.length;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) start.line++;
  };
  let left: Buffer = Buffer.alloc(0);
  for await (const piece of unpacked(source)) {
    const bytes = Buffer.concat([left, piece]);
    const end = bytes.length - halfLength(bytes);
    check(bytes.subarray(0, end));
    left = bytes.subarray(end);
  }
  check(left);
}
