import { gzipSync } from 'node:zlib';
import fc from 'fast-check';

/** Damage that is done to a file; places are shares of its length. */
export type Damage = (bytes: Buffer) => Buffer;

/** What means something to a reader of tables or of contracts. */
const tokens = [
  ...[
    '"',
    '""',
    '"""',
    ',',
    ',,',
    ';',
    '\t',
    '|',
    ' ',
    "'",
    '\\',
    '\\N',
    '#',
    '//',
    '=cmd()',
    '<b>',
  ],
  ...['\n', '\n\n', '\r', '\r\n', '\r\r\n', '\n\r', '\u2028', '\u0085', '\v', '\f'],
  ...[',"', '",', '" ,', ', "', '" ', ' "', '"\n', '\n"', ',\n', '\n,', ',\r\n', '"x"y', '"\r\n"'],
  ...['\0', '\ufeff', '\ufdd0none', '\uffff', 'ü', 'e\u0301', '日本', '🦆', '\u202e', '::error::x'],
  ...[
    '{',
    '}',
    '[',
    ']',
    ':',
    '{}',
    '[]',
    'null',
    'true',
    '{"id":',
    '\\u0000',
    '\\ud800',
    '{"id":1,"id":2}',
  ],
  ...[
    'NaN',
    'nan',
    'NA',
    '-',
    '+',
    '.',
    '-0',
    '1e999',
    '1E5',
    '0x1F',
    '1_000',
    '9'.repeat(40),
    '9'.repeat(400),
  ],
  ...[
    '2024-02-30',
    'Infinity',
    '-inf',
    '0',
    '1',
    '__proto__',
    'constructor',
    '*',
    '&a',
    '!!js',
    '- ',
    '  ',
  ],
].map((text) => Buffer.from(text));

const place = fc.nat(10_000).map((n) => n / 10_000);
const at = (bytes: Buffer, share: number) => Math.floor(bytes.length * share);

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...tokens) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)) },
);

const replace = fc
  .record({ place, cut: fc.nat(6), piece, times: fc.constantFrom(1, 1, 1, 2, 300) })
  .map(({ place, cut, piece, times }): Damage => {
    const put = Buffer.concat(Array(times).fill(piece));
    return (bytes) => {
      const from = at(bytes, place);
      return Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + cut)]);
    };
  });

const flip = fc.record({ place, bits: fc.integer({ min: 1, max: 255 }) }).map(
  ({ place, bits }): Damage =>
    (bytes) => {
      const changed = Buffer.from(bytes);
      const index = at(bytes, place);
      if (index < changed.length) changed[index] = (changed[index] as number) ^ bits;
      return changed;
    },
);

const ends = fc.record({ place, isHead: fc.boolean() }).map(
  ({ place, isHead }): Damage =>
    (bytes) =>
      isHead ? bytes.subarray(at(bytes, place)) : bytes.subarray(0, at(bytes, place)),
);

const double = fc.record({ place, length: fc.nat(200), to: place }).map(
  ({ place, length, to }): Damage =>
    (bytes) => {
      const part = bytes.subarray(at(bytes, place), at(bytes, place) + length);
      const where = at(bytes, to);
      return Buffer.concat([bytes.subarray(0, where), part, bytes.subarray(where)]);
    },
);

const splice = (others: readonly Buffer[]) =>
  fc.record({ other: fc.constantFrom(...others), place, from: place }).map(
    ({ other, place, from }): Damage =>
      (bytes) =>
        Buffer.concat([bytes.subarray(0, at(bytes, place)), other.subarray(at(other, from))]),
  );

/** All line ends, or those behind a place, become others. */
const lineEnds = fc.record({ place, end: fc.constantFrom('\r\n', '\r', '\n\n') }).map(
  ({ place, end }): Damage =>
    (bytes) => {
      const tail = bytes.toString('latin1', at(bytes, place)).replace(/\r?\n/g, end);
      return Buffer.concat([bytes.subarray(0, at(bytes, place)), Buffer.from(tail, 'latin1')]);
    },
);

/** A word, number or quoted text becomes another one, as it stands elsewhere in the file or in the list. */
const swap = fc
  .record({ place, from: place, put: fc.option(piece, { freq: 2 }) })
  .map(({ place, from, put }): Damage => {
    const word = /"(?:[^"\\\n]|\\.)*"|[\w.+-]+/g;
    return (bytes) => {
      const text = bytes.toString('latin1');
      const words = [...text.matchAll(word)];
      const pick = (share: number) => words[Math.floor(words.length * share)];
      const [old, other] = [pick(place), pick(from)];
      if (!old || !other) return bytes;
      const head = bytes.subarray(0, old.index);
      const tail = bytes.subarray(old.index + old[0].length);
      return Buffer.concat([head, put ?? Buffer.from(other[0], 'latin1'), tail]);
    };
  });

/** A line is left out, or comes once more elsewhere. */
const lines = fc.record({ place, to: place, isGone: fc.boolean() }).map(
  ({ place, to, isGone }): Damage =>
    (bytes) => {
      const all = bytes.toString('latin1').split('\n');
      const [line = ''] = all.slice(Math.floor(all.length * place));
      const at = Math.floor(all.length * (isGone ? place : to));
      return Buffer.from(
        all.toSpliced(at, isGone ? 1 : 0, ...(isGone ? [] : [line])).join('\n'),
        'latin1',
      );
    },
);

const encodings: readonly Damage[] = [
  (bytes) => Buffer.from(`\ufeff${bytes}`),
  (bytes) => Buffer.from(`\ufeff${bytes}`, 'utf16le'),
  (bytes) => Buffer.from(`\ufeff${bytes}`, 'utf16le').swap16(),
  (bytes) => Buffer.from(bytes.toString(), 'latin1'),
  (bytes) => gzipSync(bytes, { level: 1 }),
];

/** One to four kinds of damage, one after the other; at times the encoding is changed between them. */
export function damages(others: readonly Buffer[]): fc.Arbitrary<Damage> {
  const one = fc.oneof(
    { weight: 6, arbitrary: replace },
    { weight: 2, arbitrary: flip },
    { weight: 6, arbitrary: swap },
    { weight: 4, arbitrary: lines },
    { weight: 1, arbitrary: ends },
    { weight: 2, arbitrary: double },
    { weight: 1, arbitrary: splice(others) },
    { weight: 1, arbitrary: lineEnds },
    { weight: 1, arbitrary: fc.constantFrom(...encodings) },
  );
  return together(fc.array(one, { minLength: 1, maxLength: 4 }));
}

/** Damage that leaves everything else in its place. */
export const flips = (): fc.Arbitrary<Damage> =>
  together(fc.array(flip, { minLength: 1, maxLength: 3 }));

const together = (all: fc.Arbitrary<Damage[]>) =>
  all.map(
    (some): Damage =>
      (bytes) =>
        some.reduce((damaged, damage) => damage(damaged), bytes),
  );
