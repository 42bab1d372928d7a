import { type Classes, isComplete } from './classes.ts';
import { chiSquaredTail } from './gamma.ts';
import { cohensH, type Tested, testProportions } from './proportions.ts';

/** What chi-squared asks of each cell that is expected. */
const leastExpected = 5;

/** A class with its shares on the two sides. */
export interface Moved {
  name: string;
  before: number;
  now: number;
}

export interface ClassDistance extends Tested {
  /** Classes less one; 1 where the classes are tested one by one. */
  freedom: number;
  /** Of how many tests the reported one is the best. */
  tries: number;
  /** Half the sum of the differences of all shares; at the least, where not all classes are known. */
  variation: number;
  /** The class that grew or shrank most, by Cohen's h. */
  most: Moved;
}

/**
 * Compares two tables of counts. Where every class is known: chi-squared without correction, as
 * scipy.stats.chi2_contingency, with rare classes put together by what both sides have of them.
 *
 * Where a profile names the most frequent ones only, these were chosen by their counts, which makes
 * a test of them all say too much. So each is tested on its own, and the smallest p is multiplied by
 * the number of all classes (Bonferroni), among which any could have been named. Of a class that one
 * side does not name it is only known that it stands there no more often than the last one named:
 * the count in that range is taken which differs least from the other side.
 *
 * @param compare orders names, by code units where it is not given, and so decides which of two
 *   classes that are as frequent is put together with rare ones; it must not depend on the sides
 */
export function compareClasses(
  before: Classes,
  now: Classes,
  compare?: (a: string, b: string) => number,
): ClassDistance {
  const names = namesOf(before, now).sort(compare);
  const moves = names.map((name) => nearest(name, before, now));
  const [rise, fall] = [1, -1].map((sign) =>
    moves.reduce((sum, { before, now }) => sum + Math.max(0, sign * (now - before)), 0),
  ) as [number, number];
  const most = moves.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
  const distance = { variation: Math.max(rise, fall), most };
  if (isComplete(before) && isComplete(now)) {
    return { ...distance, ...testTable(merge(tableOf(names, before, now))), tries: 1 };
  }
  const common = names.filter((name) => before.counts.has(name) && now.counts.has(name)).length;
  const tries = before.kinds + now.kinds - common;
  return { ...distance, ...testEach(moves, before.n, now.n, tries), freedom: 1, tries };
}

const namesOf = (before: Classes, now: Classes) => [
  ...new Set([...before.counts.keys(), ...now.counts.keys()]),
];

const tableOf = (names: readonly string[], before: Classes, now: Classes): Row[] =>
  names.map((name) => [before.counts.get(name) ?? 0, now.counts.get(name) ?? 0]);

/** The share of all values that are of a class frequent enough for chi-squared. */
export function commonShare(before: Classes, now: Classes): number {
  const rows = tableOf(namesOf(before, now), before, now);
  const isRare = rarity(rows);
  const common = rows.filter((row) => !isRare(row)).reduce(add, [0, 0] as Row);
  return (common[0] + common[1]) / (before.n + now.n);
}

const sizeOf = ({ before, now }: Moved) => Math.abs(cohensH(before, now));

/** The shares of a class; of the counts that are possible, those that differ least. */
function nearest(name: string, before: Classes, now: Classes): Moved {
  const [known, other] = [before.counts.get(name), now.counts.get(name)];
  if (known === undefined)
    return {
      name,
      before: Math.min(before.unlisted / before.n, other! / now.n),
      now: other! / now.n,
    };
  if (other === undefined)
    return {
      name,
      before: known / before.n,
      now: Math.min(now.unlisted / now.n, known / before.n),
    };
  return { name, before: known / before.n, now: other / now.n };
}

function testEach(moves: readonly Moved[], n: number, m: number, tries: number): Tested {
  const best = moves
    .map(({ before, now }) => {
      const parts = [Math.round(before * n), Math.round(now * m)] as const;
      return testProportions({ count: parts[0], of: n }, { count: parts[1], of: m });
    })
    .reduce((a, b) => (b.p < a.p ? b : a));
  return {
    ...best,
    test: 'proportions of each, times their number',
    p: Math.min(1, best.p * tries),
  };
}

type Row = readonly [number, number];

/** Puts rare classes together, by their counts on both sides, until each is expected often enough. */
function merge(rows: readonly Row[]): Row[] {
  const isRare = rarity(rows);
  const sorted = [...rows].sort((a, b) => b[0] + b[1] - a[0] - a[1]);
  let common = sorted.filter((row) => !isRare(row));
  if (common.length === 0) common = sorted.slice(0, 1);
  let rest = sorted.slice(common.length).reduce(add, [0, 0] as Row);
  while (rest[0] + rest[1] > 0 && isRare(rest) && common.length > 1)
    rest = add(rest, common.pop()!);
  return rest[0] + rest[1] > 0 ? [...common, rest] : common;
}

/** Whether a class is expected too seldom on the smaller side. */
function rarity(rows: readonly Row[]): (row: Row) => boolean {
  const [n, m] = rows.reduce(add, [0, 0] as Row);
  const smaller = Math.min(n, m) / (n + m);
  return ([a, b]) => (a + b) * smaller < leastExpected;
}

const add = ([a, b]: Row, [c, d]: Row): Row => [a + c, b + d];

function testTable(rows: readonly Row[]): Tested & { freedom: number } {
  const freedom = Math.max(1, rows.length - 1);
  const [n, m] = rows.reduce(add, [0, 0] as Row);
  if (rows.length < 2) return { test: 'chi-squared', statistic: 0, p: 1, freedom };
  if (rows.length === 2) {
    const [[a, b]] = rows as [Row, Row];
    return { ...testProportions({ count: a, of: n }, { count: b, of: m }), freedom };
  }
  const statistic = chiSquared(rows);
  return { test: 'chi-squared', statistic, p: chiSquaredTail(statistic, freedom), freedom };
}

/** Pearson's statistic of a table of two columns whose rows are not empty. */
export function chiSquared(rows: readonly Row[]): number {
  const [n, m] = rows.reduce(add, [0, 0] as Row);
  return rows.reduce((sum, [a, b]) => {
    const expected = ((a + b) * n) / (n + m);
    const other = ((a + b) * m) / (n + m);
    return sum + (a - expected) ** 2 / expected + (b - other) ** 2 / other;
  }, 0);
}
