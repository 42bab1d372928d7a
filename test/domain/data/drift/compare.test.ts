import { describe, expect, test } from '@jest/globals';
import { compareDrift } from '../../../../src/domain/data/drift/compare.ts';
import { needsOf } from '../../../../src/domain/data/drift/side.ts';
import { type Cell, compareCells, fileOf, many, normals, storedOf } from './sides.ts';

const incomes = (rows: number, shift = 0, factor = 1) =>
  normals(rows).map((x) => Math.round(41_000 + 9_000 * (factor * x + shift)));
const only = (given: ReturnType<typeof compareCells>) => given.columns[0]!;

describe.each([
  ['rows', false],
  ['a stored profile', true],
])('from %s', (_, stored) => {
  test('a shift is told with its direction and size', () => {
    const drift = compareCells('integer', incomes(4000), incomes(4000, 0.3), { stored });
    expect(drift.verdict).toBe('drifted');
    expect(only(drift).message).toBe('x: rose: median 41,000 → 43,700 (+6.6 %), 0.3 sd; p < 0.001');
    const back = compareCells('integer', incomes(4000, 0.3), incomes(4000), { stored });
    expect(only(back).message).toMatch(/^x: fell: median 43,700 → 41,000 \(-6\.2 %\), 0\.3 sd/);
  });

  test('so is a spread that grew while the middle stayed', () => {
    const drift = compareCells('integer', incomes(4000), incomes(4000, 0, 1.5), { stored });
    expect(only(drift).verdict).toBe('drifted');
    expect(only(drift).message).toMatch(
      /^x: spread out: sd 9,003 → 13,504 \(\+50 %\), 0\.[34]\d* sd; p < 0\.001$/,
    );
  });

  test('a small shift is beyond chance in many rows, and no drift', () => {
    const drift = compareCells('number', incomes(50_000), incomes(50_000, 0.05), { stored });
    const [values] = only(drift).differences;
    expect(values!.adjusted).toBeLessThan(0.001);
    expect(values!.verdict).toBe('stable');
    expect(drift.verdict).toBe('stable');
  });

  test('few rows never mean that there is no drift', () => {
    const drift = compareCells('number', incomes(300), incomes(300, 0.05), { stored });
    expect(drift.verdict).toBe('not enough rows');
    expect(only(drift).verdict).toBe('not enough rows');
    const { needs } = only(drift).differences[0]!;
    expect(needs).toBeGreaterThan(3000);
    expect(only(drift).message).toContain('not enough rows (needs about ');
  });

  test('but a large difference is seen in few', () => {
    const drift = compareCells('number', incomes(60), incomes(60, 2), { stored });
    expect(drift.verdict).toBe('drifted');
  });

  test('the rows that are asked for are enough', () => {
    const few = compareCells('number', incomes(300), incomes(300), { stored });
    const needs = only(few).differences[0]!.needs!;
    const enough = compareCells('number', incomes(needs), incomes(needs), { stored });
    expect(only(enough).verdict).toBe('stable');
    const less = Math.floor(0.85 * needs);
    const short = compareCells('number', incomes(less), incomes(less), { stored });
    expect(only(short).verdict).toBe('not enough rows');
  });

  test('a category that grew from 10 to 16 % is named', () => {
    const before = many({ basic: 500, plus: 2500, pro: 2000 });
    const now = many({ basic: 800, plus: 2333, pro: 1867 });
    const drift = compareCells('string', before, now, { stored });
    expect(only(drift).kind).toBe('categorical');
    expect(only(drift).message).toBe(
      'x: "basic" grew 10 % → 16 % (+60 %), total variation 0.06; p < 0.001',
    );
  });

  test('it is found among more categories than a profile names', () => {
    const base = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`c${i}`, 150]));
    const before = many({ ...base, basic: 500 });
    const now = many({ ...base, basic: 800 });
    const drift = compareCells('string', before, now, { stored });
    expect(only(drift).message).toContain('"basic" grew 10 % → 15.1 %');
  });

  test('a new category of 1 % is new', () => {
    const before = many({ yes: 2500, no: 2500 });
    const now = many({ yes: 2475, no: 2475, '=cmd|x': 50 });
    const drift = compareCells('string', before, now, { stored });
    const added = only(drift).differences.find(({ of }) => of === 'new categories');
    expect(added).toMatchObject({ size: 0.01, verdict: 'drifted' });
    expect(only(drift).message).toContain('new category "=cmd|x" in 1 %');
  });

  test('missing values that went from 2 to 4 % have doubled', () => {
    const cells = (missing: number): Cell[] => [
      ...Array<null>(missing).fill(null),
      ...incomes(10_000 - missing),
    ];
    const drift = compareCells('integer', cells(200), cells(400), { stored });
    expect(only(drift).message).toBe('x: missing rose 2 % → 4 % (+100 %); p < 0.001');
    const level = compareCells('integer', cells(200), cells(230), { stored });
    expect(level.verdict).toBe('stable');
  });

  test('a column that has no values any more', () => {
    const drift = compareCells('number', incomes(500), Array<null>(500).fill(null), { stored });
    expect(only(drift).message).toContain('missing rose 0 % → 100 %');
  });

  test('a constant that is none any more, and one that stays', () => {
    const drift = compareCells(
      'integer',
      Array(900).fill(3),
      [...Array(800).fill(3), ...incomes(100)],
      {
        stored,
      },
    );
    expect(only(drift).message).toContain('was always 3, is another value in 11.1 %');
    const same = compareCells('integer', Array(9000).fill(3), Array(9000).fill(3), { stored });
    expect(same.verdict).toBe('stable');
  });

  test('text by its length and looks', () => {
    const ids = (count: number, make: (i: number) => string) =>
      Array.from({ length: count }, (_, i) => make(i));
    const before = ids(5000, (i) => `C-${10_000 + i}`);
    const drift = compareCells(
      'string',
      before,
      ids(5000, (i) => `${10_000_000 + i}XX`),
      { stored },
    );
    expect(only(drift).kind).toBe('text');
    expect(only(drift).message).toContain('text became longer: mean length 7 → 10');
    expect(only(drift).message).toContain('text looks different: ');
    const same = compareCells(
      'string',
      before,
      ids(5000, (i) => `C-${20_000 + i}`),
      { stored },
    );
    expect(same.verdict).toBe('stable');
  });

  const dates = (first: number, days: number, rows: number) =>
    Array.from({ length: rows }, (_, i) =>
      new Date((first + Math.floor((i * days) / rows)) * 86_400_000).toISOString().slice(0, 10),
    );

  test('dates that move on are no drift, dates that go back are', () => {
    const before = dates(19_000, 364, 8000);
    const later = compareCells('date', before, dates(19_091, 364, 8000), { stored });
    expect(later.verdict).toBe('stable');
    expect(only(later).message).toMatch(
      /^x: no drift; its dates moved on by 91 days: median 2022-/,
    );
    const earlier = compareCells('date', before, dates(18_909, 364, 8000), { stored });
    expect(earlier.verdict).toBe('drifted');
    expect(only(earlier).message).toMatch(/^x: went back by 91 days: median 2022-/);
  });

  test('infinities are counted apart', () => {
    const cells = (count: number): Cell[] => [
      ...Array<string>(count).fill('inf'),
      ...incomes(5000),
    ];
    const drift = compareCells('number', cells(5), cells(300), { stored });
    expect(only(drift).message).toMatch(/^x: infinite rose 0\.1 % → 5\.7 %/);
    const [values] = only(drift).differences;
    expect(values).toMatchObject({ of: 'values', p: 1, size: 0 });
  });

  test('of a sensitive column nothing but its missing share is compared or told', () => {
    const side = (count: number, word: string) =>
      fileOf({
        x: {
          type: 'string',
          sensitive: true,
          cells: [...Array(count).fill(''), ...Array(5000).fill(word)],
        },
      });
    const reference = side(50, 'secret-a');
    const drift = compareDrift(stored ? storedOf(reference) : reference, side(900, 'secret-b'));
    expect(drift.columns[0]!.differences.map(({ of }) => of)).toEqual(['missing']);
    expect(drift.columns[0]!.message).toMatch(/^x: missing rose 0\.99 % → 15\.3 %/);
    expect(JSON.stringify(drift)).not.toContain('secret');
  });
});

test('weekdays are compared where the rows of both sides span eight weeks', () => {
  const on = (days: number[], weeks: number) =>
    Array.from({ length: 6000 }, (_, i) => {
      const day = 19_002 + 7 * Math.floor((i * weeks) / 6000) + days[i % days.length]!;
      return new Date(day * 86_400_000).toISOString().slice(0, 10);
    });
  const all = [0, 1, 2, 3, 4, 5, 6];
  const drift = compareCells('date', on(all, 52), on([1, 2, 3, 4, 5], 52));
  expect(only(drift).message).toContain('other weekdays: ');
  const batch = compareCells('date', on(all, 52), on([1, 2, 3], 1));
  expect(only(batch).differences.map(({ of }) => of)).toEqual(['values']);
});

test('the verdict of the data: the columns that drifted are named, and those that cannot be judged', () => {
  const half = (count: number) => [...Array<null>(count).fill(null), ...incomes(10_000 - count)];
  const table = (shift: number) => ({
    income: { type: 'integer' as const, cells: incomes(10_000, shift) },
    age: { type: 'number' as const, cells: incomes(10_000) },
    sparse: { type: 'number' as const, cells: half(9_900) },
  });
  const stable = compareDrift(fileOf(table(0)), fileOf(table(0)));
  expect(stable).toMatchObject({
    verdict: 'stable',
    message: 'no drift in 2 of 3 columns; not enough rows to tell for sparse',
  });
  const drift = compareDrift(fileOf(table(0), 'then.csv'), fileOf(table(0.4)));
  expect(drift).toMatchObject({
    verdict: 'drifted',
    reference: { name: 'then.csv', kind: 'file', rows: 10_000 },
  });
  expect(drift.message).toBe('1 of 3 columns drifted: income; not enough rows to tell for sparse');
  const asked = compareDrift(fileOf(table(0)), fileOf(table(0.4)), { columns: ['age'] });
  expect(asked).toMatchObject({ verdict: 'stable', message: 'no drift in 1 of 1 column' });
});

test('columns that are new or of another type are not compared', () => {
  const reference = fileOf({
    a: { type: 'integer', cells: [1, 2] },
    gone: { type: 'string', cells: ['x', 'y'] },
  });
  const current = fileOf({
    a: { type: 'string', cells: ['p', 'q'] },
    b: { type: 'boolean', cells: ['true', 'true'] },
  });
  const drift = compareDrift(reference, current);
  expect(drift.columns.map(({ column, verdict, message }) => [column, verdict, message])).toEqual([
    ['a', 'not comparable', 'a: was integer, is string'],
    ['b', 'not comparable', 'b: the reference has no such column'],
  ]);
  expect(drift).toMatchObject({
    verdict: 'not enough rows',
    message: 'no column could be compared',
  });
});

test('empty tables and single rows are not enough', () => {
  for (const [before, now] of [
    [[], []],
    [[], [1]],
    [[1], [2]],
    [[1, 2], [3]],
  ] as Cell[][][])
    for (const stored of [false, true])
      expect(compareCells('number', before!, now!, { stored }).verdict).toBe('not enough rows');
});

test('what is to be fetched: numbers and times, and texts of few values', () => {
  const { columns } = fileOf({
    n: { type: 'number', cells: [1, 2] },
    t: { type: 'datetime', cells: ['2024-01-01T00:00:00Z', null] },
    c: { type: 'boolean', cells: ['true', 'false'] },
    id: { type: 'string', cells: Array.from({ length: 40 }, (_, i) => `id ${i}`) },
    s: { type: 'number', sensitive: true, cells: [1, 2] },
  });
  expect(needsOf(columns, columns)).toEqual({ numbers: ['n', 't'], counts: ['c'] });
});

test('the picture has the bins of the reference, and room for what lies outside', () => {
  const { picture } = only(compareCells('number', incomes(2000), incomes(2000, 1)));
  expect(picture!.labels.length).toBeLessThanOrEqual(20);
  expect(picture!.labels.at(-1)).toMatch(/^above /);
  for (const bars of [picture!.reference, picture!.current])
    expect(bars.reduce((sum, bar) => sum + bar, 0)).toBeCloseTo(1, 9);
  expect(picture!.reference.at(-1)).toBeCloseTo(0, 12);
  const stored = only(compareCells('number', incomes(2000), incomes(2000, 1), { stored: true }));
  stored.picture!.reference.forEach((bar, i) => {
    expect(bar).toBeCloseTo(picture!.reference[i]!, 9);
  });
});
