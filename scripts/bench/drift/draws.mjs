/** Tables of twenty columns, drawn from distributions that stay as they are or move in one column. */
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Numbers in [0, 1) with 32 random bits. */
export function randomOf(seed) {
  const source = xoroshiro128plus(seed);
  // Seeds that are near begin alike.
  for (let skipped = 0; skipped < 64; skipped++) source.next();
  return () => (source.next() >>> 0) / 2 ** 32;
}

const normal = (random) =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const below = (random, bound) => Math.floor(random() * bound);

function poisson(random, mean) {
  const end = Math.exp(-mean);
  let count = 0;
  for (let left = random(); left > end; left *= random()) count++;
  return count;
}

/** The category of a number from shares that are added up. */
const category = (shares) => {
  const sums = shares.map((_, i) => shares.slice(0, i + 1).reduce((a, b) => a + b, 0));
  return (random) => {
    const at = random() * sums.at(-1);
    return sums.findIndex((sum) => at < sum);
  };
};

const even = (levels) => Array(levels).fill(1);
const falling = (levels) => Array.from({ length: levels }, (_, i) => 1 / (i + 1));
const year = 365 * 86_400;

const number = (draw, missing = 0) => ({ type: 'number', draw, missing });
const integer = (draw, missing = 0) => ({ type: 'integer', draw, missing });
const text = (draw, missing = 0) => ({ type: 'string', draw, missing });
const truth = (share, missing = 0) => ({
  type: 'boolean',
  draw: (random) => Number(random() < share),
  missing,
});

export const columns = {
  normal: number(normal),
  'normal, 10 % missing': number(normal, 0.1),
  'normal, large': number((random) => 1e6 + 1e3 * normal(random)),
  'normal, rounded': number((random) => Math.round(10 * normal(random)) / 10),
  lognormal: number((random) => Math.exp(normal(random))),
  'lognormal, wide': number((random) => Math.exp(2 * normal(random))),
  'lognormal, half missing': number((random) => Math.exp(normal(random)), 0.5),
  poisson: integer((random) => poisson(random, 3)),
  'whole, 1 to 100': integer((random) => 1 + below(random, 100)),
  'rare flag': integer((random) => Number(random() < 0.02)),
  'two levels': text(category([0.3, 0.7])),
  'three levels': text(category([0.05, 0.35, 0.6])),
  'six levels': text(category([0.1, 0.3, 0.2, 0.2, 0.15, 0.05])),
  'twelve levels': text(category(falling(12)), 0.02),
  'thirty levels': text(category(even(30))),
  'boolean, even': truth(0.5),
  'boolean, 3 % missing': truth(0.1, 0.03),
  id: { type: 'string', isId: true, draw: (random) => below(random, 1e9), missing: 0 },
  date: { type: 'date', draw: (random) => 1.7e9 + 86_400 * below(random, 365), missing: 0 },
  datetime: { type: 'datetime', draw: (random) => 1.7e9 + below(random, year), missing: 0.01 },
};

/** What moves, and in which column it is to be found. */
export const changes = {
  'a shift of 0.2 sd': { column: 'normal', draw: (random) => 0.2 + normal(random) },
  'a category from 10 to 16 %': {
    column: 'six levels',
    draw: category([0.16, ...[0.3, 0.2, 0.2, 0.15, 0.05].map((share) => (share * 0.84) / 0.9)]),
  },
};

/** One table: each column as numbers, NaN where it is missing; categories and truths as their index. */
export function draw(rows, random, change) {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => {
      const drawn = change?.column === name ? change.draw : column.draw;
      const one = () =>
        column.missing > 0 && random() < column.missing ? Number.NaN : drawn(random);
      return [name, Float64Array.from({ length: rows }, one)];
    }),
  );
}

/** The index as text, as all three see it. */
export function textOf(name, value) {
  if (columns[name].isId) return `C-${String(value).padStart(9, '0')}`;
  return columns[name].type === 'boolean' ? String(value === 1) : `level ${value}`;
}
