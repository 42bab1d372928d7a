import { open } from 'node:fs/promises';

const size = 2 * 1024 ** 2;

/**
 * The bytes of a file as it lies there, two megabytes at a time, at half the cost of a stream: each
 * piece is read into the same memory, so that what is kept of it must be copied. Leaving the loop
 * closes the file.
 */
export async function* pieces(local: string): AsyncGenerator<Buffer> {
  const file = await open(local);
  try {
    const buffer = Buffer.allocUnsafe(size);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, size);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
