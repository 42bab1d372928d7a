import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newModule } from '../../../../src/adapters/tables/packed/module.ts';
import { unpacker } from '../../../../src/adapters/tables/packed/parquet/unpack.ts';

/** As Snappy packs: bytes as they are, or such as were there before, of any length and however far back. */
type Part = { bytes: number[] } | { back: number; length: number; kind: 1 | 2 | 3 };

function packed(parts: readonly Part[]): { bytes: Buffer; text: Buffer } {
  const bytes: number[] = [];
  const text: number[] = [];
  for (const part of parts) {
    if ('bytes' in part) {
      const { length } = part.bytes;
      if (length <= 60) bytes.push((length - 1) << 2);
      else bytes.push(61 << 2, (length - 1) & 255, (length - 1) >> 8);
      bytes.push(...part.bytes);
      text.push(...part.bytes);
      continue;
    }
    const back = Math.min(part.back, text.length, part.kind === 1 ? 2047 : 65_535);
    if (back === 0) continue;
    const length = part.kind === 1 ? 4 + (part.length % 8) : part.length;
    if (part.kind === 1) bytes.push(1 | ((length - 4) << 2) | ((back >> 8) << 5), back & 255);
    else if (part.kind === 2) bytes.push(2 | ((length - 1) << 2), back & 255, back >> 8);
    else bytes.push(3 | ((length - 1) << 2), back & 255, back >> 8, 0, 0);
    for (let left = length; left > 0; left--) text.push(text[text.length - back]!);
  }
  const head: number[] = [];
  for (let length = text.length; ; length >>= 7) {
    head.push(length > 127 ? (length & 127) | 128 : length);
    if (length <= 127) break;
  }
  return { bytes: Buffer.from([...head, ...bytes]), text: Buffer.from(text) };
}

const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({ bytes: fc.array(fc.nat(255), { minLength: 1, maxLength: 200 }) }),
  fc.record({
    back: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 3000 })),
    length: fc.integer({ min: 1, max: 64 }),
    kind: fc.constantFrom(1 as const, 2 as const, 3 as const),
  }),
);

const ways = { 'by WebAssembly': unpacker(newModule()), 'without it': unpacker(null) };

describe.each(Object.entries(ways))('what Snappy has packed, %s', (_, unpack) => {
  test('is unpacked', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 40 }), (parts) => {
        const { bytes, text } = packed(parts);
        expect(Buffer.from(unpack(bytes, text.length, 'SNAPPY'))).toEqual(text);
      }),
    );
  });
});

test('what Snappy has packed is never more than it says', () => {
  const unpack = ways['by WebAssembly'];
  const { bytes, text } = packed([{ bytes: [1, 2, 3] }, { back: 3, length: 60, kind: 2 }]);
  for (const length of [text.length - 1, text.length + 1])
    expect(() => unpack(bytes, length, 'SNAPPY')).toThrow(/^a page of/);
});

test('damaged bytes do no harm', () => {
  const unpack = ways['by WebAssembly'];
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(bytes, fc.integer({ min: 1, max: 300 }), (bytes, length) => {
      try {
        expect(unpack(bytes, length, 'SNAPPY').length).toBe(length);
      } catch (cause) {
        expect((cause as Error).message).toMatch(/^a page of/);
      }
    }),
    { numRuns: 2_000 },
  );
});
