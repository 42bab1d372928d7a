import { expect, test } from '@jest/globals';
import { whereLost } from '../../../../src/domain/judge/compare/changes/explore.ts';
import { readFeatures } from '../../../../src/domain/judge/compare/changes/features.ts';
import { flipsOf } from '../../../../src/domain/judge/compare/changes/flips.ts';
import { lossesOf } from '../../../../src/domain/judge/compare/changes/losses.ts';
import {
  largest,
  regressionsOf,
} from '../../../../src/domain/judge/compare/changes/regressions.ts';
import { worthLabelling } from '../../../../src/domain/judge/compare/changes/unlabelled.ts';
import { match } from '../../../../src/domain/judge/compare/match.ts';
import type { Spec } from '../../../../src/domain/judge/examples/examples.ts';
import { readExamples } from '../../../../src/domain/judge/examples/read.ts';
import { dice } from '../cases.ts';
import { permuted, tableFrom, tableOf } from '../tables.ts';

const binary: Spec = { task: 'binary', target: 'y', prediction: 'p', score: 's', id: 'id' };
const classes: Spec = { task: 'multiclass', target: 'y', prediction: 'p', id: 'id' };
const numbers: Spec = { task: 'regression', target: 'y', prediction: 'p', id: 'id' };

const matched = (spec: Spec, champion: string, candidate: string) =>
  match(readExamples(tableOf(champion), spec), readExamples(tableOf(candidate), spec));

test('flips, counted by hand', () => {
  const pair = matched(
    classes,
    'id,y,p\na,cat,cat\nb,cat,dog\nc,dog,dog\nd,dog,cat\ne,owl,cat\nf,owl,owl',
    'id,y,p\na,cat,cat\nb,cat,cat\nc,dog,owl\nd,dog,cat\ne,owl,dog\nf,owl,cat',
  );
  expect(flipsOf(pair)).toEqual({ same: 2, rightToWrong: 2, wrongToRight: 1, otherwise: 1 });
});

test('classes are known by their names, although the codes of the two files differ', () => {
  const pair = matched(classes, 'id,y,p\na,b,b\nb,c,c', 'id,y,p\na,b,a\nb,c,c');
  expect(flipsOf(pair)).toMatchObject({ same: 1, rightToWrong: 1 });
});

test('without predicted classes nothing flips', () => {
  expect(flipsOf(matched(numbers, 'id,y,p\na,1,2', 'id,y,p\na,1,3'))).toBeNull();
  const { prediction: _, ...scored } = binary;
  const pair = matched(scored, 'id,y,s\na,1,0.1\nb,0,0.1', 'id,y,s\na,1,0.9\nb,0,0.1');
  expect(flipsOf(pair)).toBeNull();
});

test('losses, by task', () => {
  const of = (csv: string, spec: Spec) => [...lossesOf(readExamples(tableOf(csv), spec))!];
  expect(of('id,y,p,s\na,1,1,0.75\nb,0,1,0.5', binary)).toEqual([0.0625, 0.25]);
  expect(of('id,y,p\na,u,u\nb,v,u', classes)).toEqual([0, 1]);
  expect(of('id,y,p\na,5,7.5\nb,-1,1', numbers)).toEqual([2.5, 2]);
  const scored = { ...classes, prediction: undefined, score: 's' };
  expect(of('id,y,s_u,s_v\na,u,0.5,0.5\nb,v,1,0', scored)).toEqual([0.5, 2]);
});

test('the largest regressions, by id, with what both models said', () => {
  const pair = matched(
    binary,
    'id,y,p,s\na,1,1,0.9\nb,0,0,0.2\nc,1,1,0.8\nd,0,0,0.4',
    'id,y,p,s\na,1,0,0.1\nb,0,0,0.3\nc,1,1,0.95\nd,0,0,0.4',
  );
  expect(regressionsOf(pair, null)).toEqual([
    {
      example: 'a',
      label: '1',
      champion: '1 (0.9)',
      candidate: '0 (0.1)',
      loss: expect.closeTo(0.8),
    },
    {
      example: 'b',
      label: '0',
      champion: '0 (0.2)',
      candidate: '0 (0.3)',
      loss: expect.closeTo(0.05),
    },
  ]);
});

test('an example without an id is known by its line', () => {
  const spec = { ...numbers, id: undefined };
  const csv = 'x,y,p\n1,10,10\n2,20,20\n3,30,30';
  const worse = tableOf('x,y,p\n3,30,30\n2,20,29\n1,10,10');
  const pair = match(readExamples(tableOf(csv), spec), readExamples(worse, spec));
  expect(regressionsOf(pair, readFeatures(worse, spec))).toEqual([
    { example: 'line 3', label: '20', champion: '20', candidate: '29', loss: 9 },
  ]);
});

test('the largest of many, of equal ones the first', () => {
  const { below } = dice(5);
  const values = Float64Array.from({ length: 500 }, () => below(40) - 20);
  const sorted = [...values.keys()]
    .filter((row) => values[row]! > 0)
    .sort((a, b) => values[b]! - values[a]! || a - b);
  expect(largest(values, 10)).toEqual(sorted.slice(0, 10));
  expect(largest(new Float64Array(3), 10)).toEqual([]);
});

/** Predictions that the candidate loses where region is north and tenure is above 60. */
function lostInPart(rows: number, seed = 1) {
  const { share, below } = dice(seed);
  const columns = {
    id: Array.from({ length: rows }, (_, row) => `e${row}`),
    region: Array.from({ length: rows }, () => ['north', 'south', 'east'][below(3)]!),
    tenure: Array.from({ length: rows }, () => Number((100 * share()).toFixed(1))),
    noise: Array.from({ length: rows }, () => below(30)),
    y: Array.from({ length: rows }, () => below(100)),
  };
  const off = columns.y.map(() => share());
  const isBad = (row: number) => columns.region[row] === 'north' && columns.tenure[row]! > 60;
  const of = (extra: number) =>
    tableFrom({
      ...columns,
      p: columns.y.map((y, row) => y + off[row]! + (isBad(row) ? extra : 0)),
    });
  return { champion: of(0), candidate: of(2) };
}

const sliced = { ...numbers, slices: ['region'] };
const explore = ({ champion, candidate }: ReturnType<typeof lostInPart>, spec = sliced) =>
  whereLost(
    match(readExamples(champion, spec), readExamples(candidate, spec)),
    readFeatures(candidate, spec),
    50,
  );

test('where the candidate lost is found, in two columns together', () => {
  const [first, ...others] = explore(lostInPart(4000));
  expect(first!.where).toMatch(/^region=north and tenure > (5|6)\d/);
  expect(first!.n).toBeGreaterThan(400);
  expect(first!.difference).toBeGreaterThan(1.5);
  expect(first!.candidate - first!.champion).toBeCloseTo(first!.difference, 12);
  for (const { difference } of others) expect(difference).toBeLessThan(first!.difference);
});

test('one column alone is named where another tells no more', () => {
  const { champion, candidate } = lostInPart(4000);
  const columns = new Map(candidate.columns);
  const regions = columns.get('region')!;
  columns.set(
    'p',
    champion.columns.get('p')!.map((p, row) => String(Number(p) + Number(regions[row] === 'east'))),
  );
  const found = explore({ champion, candidate: { ...candidate, columns } });
  expect(found.map(({ where }) => where)).toEqual(['region=east']);
});

test('it is the same in any order of the rows', () => {
  const { champion, candidate } = lostInPart(1000);
  const order = Array.from({ length: 1000 }, (_, row) => (row * 7) % 1000);
  expect(explore({ champion, candidate: permuted(candidate, order) })).toEqual(
    explore({ champion, candidate }),
  );
});

test('nothing is found where nothing was lost, or in fewer than 50 examples', () => {
  const { champion } = lostInPart(1000);
  expect(explore({ champion, candidate: champion })).toEqual([]);
  const small = lostInPart(150);
  for (const { n } of explore(small)) expect(n).toBeGreaterThanOrEqual(50);
});

test('features: texts by value, numbers in eight parts, names and constants left out', () => {
  const rows = 400;
  const at = Array.from({ length: rows }, (_, row) => row);
  const table = tableFrom({
    ...{ id: at, name: at.map((row) => `n${row}`), y: at, p: at },
    ...{ same: at.map(() => 'x'), plan: at.map((row) => ['basic', 'pro', ''][row % 3]!) },
    ...{ age: at.map((row) => (row % 10 === 0 ? '' : row % 80)), few: at.map((row) => row % 5) },
  });
  const { columns, lines } = readFeatures(table, numbers);
  expect(columns.map(({ name }) => name)).toEqual(['plan', 'age', 'few']);
  expect(columns[0]!.parts).toEqual(['plan=basic', 'plan is missing', 'plan=pro'].sort(() => 0));
  const [, age] = columns;
  expect(age!.parts.at(0)).toMatch(/^age <= \d+$/);
  expect(age!.parts.at(-1)).toBe('age is missing');
  expect(age!.parts).toHaveLength(9);
  // The order is that of the examples, by key: e.g. id 10 comes before id 2.
  const { keys } = readExamples(table, numbers);
  expect([...lines].map((line) => String(line - 2))).toEqual([...keys]);
  const counts = age!.parts.map((_, part) => age!.codes.filter((code) => code === part).length);
  expect(counts.at(-1)).toBe(40);
  for (const count of counts.slice(0, -1)) expect(count).toBeGreaterThan(30);
});

test('what is worth labelling: disagreements first, then the largest difference of scores', () => {
  const table = (csv: string) => tableOf(csv, 'unlabelled.csv');
  const champion = table('id,p,s\na,1,0.6\nb,0,0.1\nc,1,0.9\nd,0,0.2\ne,1,0.5');
  const candidate = table('id,p,s\ne,1,0.5\nd,0,0.25\nc,0,0.3\nb,0,0.45\na,0,0.4\nf,1,1');
  expect(worthLabelling({ champion, candidate, spec: binary })).toEqual([
    { example: 'c', label: null, champion: '1 (0.9)', candidate: '0 (0.3)' },
    { example: 'a', label: null, champion: '1 (0.6)', candidate: '0 (0.4)' },
    { example: 'b', label: null, champion: '0 (0.1)', candidate: '0 (0.45)' },
    { example: 'd', label: null, champion: '0 (0.2)', candidate: '0 (0.25)' },
  ]);
});

test('unlabelled rows without an id are known by their features, and at most 20 are asked for', () => {
  const spec = { ...numbers, id: undefined };
  const rows = Array.from({ length: 50 }, (_, row) => row);
  const of = (slope: number) => tableFrom({ x: rows, p: rows.map((row) => slope * row) });
  const found = worthLabelling({ champion: of(1), candidate: of(2), spec });
  expect(found).toHaveLength(20);
  expect(found[0]).toEqual({ example: 'line 51', label: null, champion: '49', candidate: '98' });
  const bare = tableFrom({ p: rows });
  expect(() => worthLabelling({ champion: bare, candidate: bare, spec })).toThrow(
    /nothing tells one example from another/,
  );
});
