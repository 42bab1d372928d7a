import { expect, test } from '@jest/globals';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Runs } from '../../../../src/domain/data/dataset.ts';
import { distanceOf, exactBands } from '../../../../src/domain/data/drift/bands.ts';
import { chiSquared } from '../../../../src/domain/data/drift/contingency.ts';
import { chiSquaredTail } from '../../../../src/domain/data/drift/gamma.ts';
import { kolmogorovTail } from '../../../../src/domain/data/drift/kolmogorov.ts';
import { noncentralTail } from '../../../../src/domain/data/drift/power.ts';
import { fisher } from '../../../../src/domain/data/drift/proportions.ts';
import { smirnov } from '../../../../src/domain/data/drift/smirnov.ts';
import { runsOf } from '../../../../src/domain/data/profile/runs.ts';
import { runPython } from '../../judge/python.ts';

const source = xoroshiro128plus(11);
const random = () => (source.next() >>> 0) / 2 ** 32;
const ask = (questions: unknown[]) =>
  runPython('../data/drift/tests.py', questions) as Record<string, number>[] & number[];

/** Equal to nine digits, or both are as good as nothing. */
function same(ours: number, theirs: number, what: string): void {
  const away = Math.abs(ours - theirs);
  if (away > 1e-9 * Math.abs(theirs) && away > 1e-280)
    throw new Error(`${what}: ${ours}, scipy ${theirs}`);
}

const sample = (size: number, draw: () => number) => Array.from({ length: size }, draw);
const normal = (shift = 0) =>
  shift + Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(7 * random());

const pairs: [string, number[], number[]][] = [
  ['one each', [1], [2]],
  ['one against many', [0.5], sample(40, random)],
  ['all equal', Array<number>(7).fill(3), Array<number>(9).fill(3)],
  ['apart', [1, 2, 3, 4], [5, 6, 7, 8, 9]],
  ['ties', sample(60, () => Math.floor(4 * random())), sample(45, () => Math.floor(5 * random()))],
  ['of one size', sample(200, random), sample(200, random)],
  ['of one size, shifted', sample(500, normal), sample(500, () => normal(0.3))],
  ['sizes that share a divisor', sample(120, random), sample(180, random)],
  ['sizes that share none', sample(997, normal), sample(1009, () => normal(0.05))],
  ['far apart', sample(300, normal), sample(310, () => normal(5))],
  ['the largest that are exact', sample(10_000, random), sample(9_999, random)],
  ['one beyond exact', sample(10_001, random), sample(300, random)],
  ['far beyond, few on one side', sample(20_000, random), sample(3, random)],
  ['large', sample(60_000, normal), sample(70_000, () => normal(0.01))],
  ['huge and tiny numbers', [1e300, 2e300, -1e300, 5], [1e-300, 3e-300, -2e-310, 1e299, 4]],
  ['below zero and both zeros', [-0, 0, -1, -2], [0, 0, 1, -1e-9]],
];

test('Kolmogorov-Smirnov and Wasserstein are as scipy has them', () => {
  const made = pairs.map(([, a, b]) => [a, b].map((side) => runsOf(Float64Array.from(side))));
  const plain = ({ values, counts }: Runs) => ({ values: [...values], counts: [...counts] });
  const theirs = ask(made.map((pair) => ({ pair: pair.map(plain) })));
  pairs.forEach(([name, a, b], i) => {
    const [before, now] = made[i]!.map(exactBands) as [
      ReturnType<typeof exactBands>,
      ReturnType<typeof exactBands>,
    ];
    const { largest, area } = distanceOf(before, now, 1);
    same(largest, theirs[i]!.distance!, `D, ${name}`);
    same(area, theirs[i]!.wasserstein!, `Wasserstein, ${name}`);
    same(smirnov(largest, a.length, b.length), theirs[i]!.p!, `p, ${name}`);
  });
});

test('the one-sample distribution is, in all its branches', () => {
  const sizes = [1, 2, 7, 50, 140, 141, 500, 5000, 100_000, 100_001, 400_000, 3_000_000];
  const scales = [0.2, 0.4, 0.5, 0.6, 0.8, 1, 1.3, 1.6, 2, 3, 5, 12];
  const points = sizes.flatMap((n) => scales.map((z) => [n, z / Math.sqrt(n)] as const));
  const edges = [1, 2, 10, 200].flatMap((n) =>
    [0.3, 0.5, 0.7, 1, 1.5, n - 0.5, n].map((t) => [n, t / n] as const),
  );
  const all = [...points, ...edges].filter(([, x]) => x <= 1);
  const theirs = ask(all.map((tail) => ({ tail })));
  all.forEach(([n, x], i) => {
    same(kolmogorovTail(n, x), theirs[i]!, `n = ${n}, x = ${x}`);
  });
});

test('chi-squared without correction is', () => {
  const tables = Array.from({ length: 60 }, (_, i) =>
    Array.from({ length: 2 + (i % 12) }, () => [
      1 + Math.floor(10 ** (1 + (i % 5)) * random()),
      1 + Math.floor(10 ** (1 + (i % 4)) * random()),
    ]),
  ) as [number, number][][];
  const theirs = ask(tables.map((table) => ({ table })));
  tables.forEach((table, i) => {
    const statistic = chiSquared(table);
    same(statistic, theirs[i]!.statistic!, `statistic ${i}`);
    same(chiSquaredTail(statistic, table.length - 1), theirs[i]!.p!, `p ${i}`);
  });
});

test("Fisher's exact test is, to the rarest of tables", () => {
  const awkward = [
    ...[
      [0, 5, 5, 0],
      [1, 0, 0, 1],
      [0, 50, 3, 5000],
      [500, 4500, 620, 4380],
    ],
    ...[
      [2, 50_000, 40, 49_000],
      [900, 1e6, 1000, 1e6],
      [0, 0, 3, 4],
      [7, 0, 3, 0],
    ],
    ...[
      [1000, 1, 1, 1000],
      [10, 90, 10, 90],
      [3, 200_000, 0, 20],
    ],
  ];
  const drawn = sample(80, random).map(() => sample(4, () => Math.floor(10 ** (3 * random()))));
  const all = [...awkward, ...drawn];
  const theirs = ask(
    all.map(([a, b, c, d]) => ({
      two: [
        [a, b],
        [c, d],
      ],
    })),
  );
  all.forEach(([a, b, c, d], i) => {
    const ours = fisher({ count: a!, of: a! + b! }, { count: c!, of: c! + d! });
    same(ours, theirs[i]!, `${all[i]}`);
  });
});

test('the power that rows are asked for by is', () => {
  const points = [
    [0.001, 1, 17],
    [0.05, 4, 12],
    [0.0002, 29, 50],
    [0.01, 200, 3],
  ];
  const critical = points.map(([level, freedom]) => {
    let [low, high] = [0, 2000];
    for (let i = 0; i < 60; i++) {
      const middle = (low + high) / 2;
      if (chiSquaredTail(middle, freedom!) > level!) low = middle;
      else high = middle;
    }
    return low;
  });
  const theirs = ask(points.map((power) => ({ power })));
  points.forEach(([, freedom, away], i) => {
    expect(noncentralTail(critical[i]!, freedom!, away!)).toBeCloseTo(theirs[i]!, 7);
  });
});
