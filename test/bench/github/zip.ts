import { crc32 } from 'node:zlib';

/** A zip archive of these files, stored without compression. */
export function zip(files: Record<string, string | Uint8Array>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path);
    const bytes = Buffer.from(content);
    const common = entryFields(bytes, name);
    const local = Buffer.concat([word(0x04034b50), common, name, bytes]);
    const place = Buffer.concat([Buffer.alloc(10), word(offset)]);
    directory.push(Buffer.concat([word(0x02014b50), half(20), common, place, name]));
    bodies.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const count = half(directory.length);
  const end = [word(0x06054b50), half(0), half(0), count, count, word(index.length), word(offset)];
  return Buffer.concat([...bodies, index, ...end, half(0)]);
}

/** Version needed to `extra length`: what both the local and the central header hold. */
function entryFields(bytes: Buffer, name: Buffer): Buffer {
  const utf8 = half(0x0800);
  const midnight1980 = [half(0), half(0x21)];
  const size = word(bytes.length);
  const head = [half(20), utf8, half(0), ...midnight1980, word(crc32(bytes)), size, size];
  return Buffer.concat([...head, half(name.length), half(0)]);
}

function half(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}
