import fc from 'fast-check';

/** Random places to cut at, of which some are within a character or a line end. */
export const cuts = fc.array(fc.nat(), { maxLength: 6 });

/** Gives `bytes` to a scanner piece by piece, until it wants no more. */
export function scanAll(
  scan: (piece?: Buffer) => boolean,
  bytes: Buffer,
  places: readonly number[],
): void {
  const ends = [...new Set(places.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  let start = 0;
  for (const end of [...ends, bytes.length]) {
    if (scan(bytes.subarray(start, end))) return;
    start = end;
  }
  scan();
}
