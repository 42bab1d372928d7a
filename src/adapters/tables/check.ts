import { unpacked } from './packing.ts';
import type { DataSource } from './source.ts';
import { checkUtf8, halfLength } from './text.ts';

/** @throws InputError with the line of the first byte that is not text in UTF-8, or a broken packing */
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
