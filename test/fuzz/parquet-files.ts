import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readParquet } from '../../src/adapters/tables/parquet/parquet.ts';
import { endingOf } from './ending.ts';
import type { Way } from './way.ts';

const folder = new URL('../../../test/adapters/tables/fixtures/', import.meta.url);
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.parquet'))
  .map((file) => ({ file, well: readFileSync(new URL(file, folder)) }));

interface DamagedParquet {
  file: string;
  bytes: Buffer;
}

/** What makes a length too long, a count negative, or a number go on. */
const byte = fc.oneof(fc.nat(255), fc.constantFrom(0, 1, 0x0f, 0x7f, 0x80, 0xf8, 0xfe, 0xff));

export const damages = fc.array(
  fc.record({ place: fc.nat(1_000_000), bytes: fc.array(byte, { minLength: 1, maxLength: 6 }) }),
  { minLength: 1, maxLength: 3 },
);

export type Damages = typeof damages extends fc.Arbitrary<infer All> ? All : never;

/** @param well a file of which nothing is damaged */
export function damagedIn(well: Buffer, damages: Damages): Buffer {
  const bytes = Buffer.from(well);
  for (const { place, bytes: others } of damages)
    Buffer.from(others).copy(bytes, Math.floor((place / 1_000_001) * bytes.length));
  return bytes;
}

const damaged = fc
  .record({ of: fc.constantFrom(...files), damages })
  .map(({ of: { file, well }, damages }): DamagedParquet => {
    return { file, bytes: damagedIn(well, damages) };
  });

/** Parquet of every way to store and pack, damaged in its place, through our reader alone. */
export const parquetFiles: Way = {
  cases: (seed, count) => fc.sample(damaged, { seed, numRuns: count }),
  open: async () => ({
    send: async ({ file, bytes }: DamagedParquet) =>
      (await endingOf([file], () => readParquet(bytes, file))).faults,
    close: async () => {},
  }),
};
