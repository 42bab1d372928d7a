import fc from 'fast-check';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { PlainBuilder } from '../../../../src/adapters/tables/packed/plain.ts';
import type { Plain } from '../../../../src/domain/data/table/cells.ts';
import { cutOf, memories } from './cut-of.ts';

/** Of 0 to 1. */
type Random = () => number;

const whole = (random: Random, digits: number) =>
  String(1 + Math.floor(random() * 9)) +
  Array.from({ length: digits - 1 }, () => Math.floor(random() * 10)).join('');
const sign = (random: Random) => (random() < 0.3 ? '-' : '');
const oneOf = (random: Random, all: readonly string[]) =>
  all[Math.floor(random() * all.length)] as string;

const odd = [
  ...[
    '-0',
    '0',
    '00',
    '007',
    '-007',
    '5.',
    '-5.',
    '.5',
    '-.5',
    '+5',
    '+5.5',
    '00.5',
    '5.0',
    '-0.0',
    '-0.',
  ],
  ...[
    '1e5',
    '1E-7',
    '-2.5e3',
    '1e300',
    '-1e300',
    '1e308',
    '-1e309',
    '2e270',
    '4e270',
    '5e270',
    '1e-320',
  ],
  ...[
    'inf',
    '-inf',
    'Infinity',
    '+inf',
    'NaN',
    'nan',
    '',
    'NA',
    'text',
    ' 5',
    '5 ',
    '-',
    '.',
    '-.',
    '--1',
  ],
  ...[
    '1.5.5',
    '1_000',
    '1,5',
    '0x1F',
    'é',
    '１',
    '9007199254740993',
    '-9007199254740992',
    '1073741824',
  ],
  ...['-1073741824', '-1073741825', '1073741823', '999999999', '1000000000', '0.000000000000001'],
  ...[
    '999999999999999',
    '1000000000000000',
    '123456789012345.5',
    '0.10',
    '0.1',
    '0.100',
    '1'.repeat(40),
  ],
];

/** Ways in which the cells of a part of a column are written. */
const written: Record<string, (random: Random) => string> = {
  small: (random) => sign(random) + Math.floor(random() * 100),
  cents: (random) => sign(random) + (random() * 1000).toFixed(2),
  fractions: (random) => sign(random) + (random() * 10).toFixed(Math.floor(random() * 8)),
  nine: (random) => sign(random) + whole(random, 9),
  many: (random) => sign(random) + whole(random, 10 + Math.floor(random() * 6)),
  beyond: (random) => sign(random) + whole(random, 16 + Math.floor(random() * 4)),
  long: (random) => String(random() - 0.5),
  exact: (random) => `${random().toFixed(20)}`,
  exponents: (random) => `${sign(random)}${whole(random, 2)}e${Math.floor(random() * 400) - 200}`,
  odd: (random) => oneOf(random, odd),
  mostly: (random) => (random() < 0.9 ? String(Math.floor(random() * 50)) : oneOf(random, odd)),
  empty: (random) => (random() < 0.5 ? '' : 'NA'),
};

/** Rows that come together: cells, or one text, or nothing, many times. */
interface Part {
  kind: string;
  rows: number;
  seed: number;
}

/** Parts of a column, some of them thousands of rows long. */
export const columnParts = fc.array(
  fc.record<Part>({
    kind: fc.constantFrom(...Object.keys(written), 'nothing', 'text'),
    rows: fc.constantFrom(1, 3, 40, 80, 2500),
    seed: fc.nat(),
  }),
  { minLength: 1, maxLength: 6 },
);

export interface Built {
  /** Null where there is nothing. */
  texts: (string | null)[];
  cells: Plain;
}

export function built(
  parts: readonly Part[],
  areWhole: boolean,
  { expected = 10, memoryFor = memories.fast } = {},
): Built {
  const builder = new PlainBuilder(expected, areWhole);
  const texts: (string | null)[] = [];
  for (const { kind, rows, seed } of parts) {
    const generator = xoroshiro128plus(seed);
    const random = () => (generator.next() >>> 0) / 2 ** 32;
    if (kind === 'nothing' || kind === 'text') {
      const text = kind === 'text' ? oneOf(random, odd) : null;
      builder.repeat(text, rows);
      for (let row = 0; row < rows; row++) texts.push(text);
      continue;
    }
    const cells = Array.from({ length: rows }, () =>
      (written[kind] as (of: Random) => string)(random),
    );
    builder.take(cutOf(cells, memoryFor), 0);
    texts.push(...cells);
  }
  return { texts, cells: builder.finish() };
}
