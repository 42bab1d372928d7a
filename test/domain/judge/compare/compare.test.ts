import { expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Table } from '../../../../src/domain/data/table/table.ts';
import { compare, compareFirst } from '../../../../src/domain/judge/compare/compare.ts';
import { readExamples } from '../../../../src/domain/judge/examples/read.ts';
import { compared as shape } from '../../../../src/domain/records/comparison.ts';
import { model, plan, side, sideOf, spec, terms } from '../models.ts';
import { permuted } from '../tables.ts';

const champion = side(model(800, 0.4, 2));
const better = side(model(800, 0.6, 3));
const alike = side(model(800, 0.4, 3));
const worse = side(model(800, 0.2, 3));

const verdict = (candidate: typeof champion, given: ReturnType<typeof terms>, old = champion) =>
  compare(old, candidate, given, plan);

const some = (table: Table, rows: (row: number) => boolean): Table => {
  const kept = Array.from({ length: table.rows }, (_, row) => row).filter(rows);
  return { ...permuted(table, kept), rows: kept.length };
};

const edit = (
  table: Table,
  name: string,
  cell: (text: string | null, row: number) => string,
): Table => ({
  ...table,
  columns: new Map(
    [...table.columns].map(([key, cells]) => [key, key === name ? cells.map(cell) : cells]),
  ),
});

test('a better, an equal and a worse model', () => {
  const found = [better, alike, worse].map((one) => verdict(one, terms('roc_auc', '0.02')));
  expect(found.map((one) => [one.verdict, one.passed])).toEqual([
    ['better', true],
    ['not-worse', true],
    ['worse', false],
  ]);
  expect(found[0]!.decidedBy).toMatch(
    /^roc_auc is 0\.\d+ against the champion's 0\.\d+, \+0\.\d+ \(95% interval \+0\.\d+ to \+0\.\d+\): the whole interval is on the better side of 0$/,
  );
});

test('where lower is better, a fall is better', () => {
  const { primary, verdict: found } = verdict(better, terms('log_loss', '0'));
  expect(found).toBe('better');
  expect(primary!.high).toBeLessThan(0);
});

test('what the data cannot tell is inconclusive, and no pass', () => {
  const found = verdict(alike, terms('roc_auc', '0.00001'));
  expect([found.verdict, found.passed]).toEqual(['inconclusive', false]);
  expect(found.decidedBy).toMatch(
    /cannot tell.*margin of 0\.00001.*about [\d,]+ evaluation examples/,
  );
});

test('a model compared with itself is not worse, even without a margin', () => {
  const found = verdict(champion, terms('roc_auc', '0', 'brier within 0'));
  expect(found).toMatchObject({
    verdict: 'not-worse',
    primary: { difference: 0, low: 0, high: 0, p: 1 },
  });
  expect(found.guards[0]!.outcome).toBe('kept');
});

test('a percentage is of the champion', () => {
  const { margin } = verdict(alike, terms('roc_auc', '2%'));
  expect(margin).toEqual({ text: '2%', value: 0.02 * champion.metrics.roc_auc!.value! });
});

test('a percentage of a champion that is not above 0 is refused', () => {
  const bad = side(edit(model(800, 0.4), 'prediction', (text) => String(1 - Number(text))));
  expect(() => verdict(champion, terms('mcc', '2%'), bad)).toThrow(
    /^input margin: found "2%"; a percentage means nothing here, for mcc of the champion is -0\.\d+: use a number/,
  );
  expect(() => verdict(champion, terms('roc_auc', '1', 'mcc within 2%'), bad)).toThrow(
    /^input guards/,
  );
});

test('a broken guard makes a better model worse, an undecidable one makes it inconclusive', () => {
  const cautious = side(edit(model(800, 0.6, 3), 'prediction', () => '0'));
  const broken = verdict(cautious, terms('roc_auc', '0', 'recall within 0.05'));
  expect(broken.verdict).toBe('worse');
  expect(broken.decidedBy).toMatch(/^the guard recall within 0\.05 is broken: recall is 0 against/);
  const open = verdict(alike, terms('roc_auc', '0.02', 'accuracy within 0.00001'));
  expect([open.verdict, open.guards[0]!.outcome]).toEqual(['inconclusive', 'undecided']);
  const gone = verdict(cautious, terms('roc_auc', '0', 'precision within 0.5'));
  expect(gone.verdict).toBe('inconclusive');
  expect(gone.decidedBy).toMatch(/precision of the candidate is undefined/);
});

test('an unknown metric is a mistake, with what was meant', () => {
  expect(() => verdict(better, terms('roc_acu', '0'))).toThrow(
    /input primary: found "roc_acu"; did you mean "roc_auc"/,
  );
  expect(() => verdict(better, terms('roc_auc', '0', 'brie within 0'))).toThrow(
    /input guards: found "brie"; did you mean "brier"/,
  );
});

test('examples are matched by id whatever their order, and the rest is counted', () => {
  const shuffled = permuted(
    model(800, 0.6, 3),
    Array.from({ length: 800 }, (_, row) => (row * 7) % 800),
  );
  expect(verdict(side(shuffled), terms('roc_auc', '0'))).toEqual(
    verdict(better, terms('roc_auc', '0')),
  );
  const most = side(some(model(800, 0.6, 3), (row) => row >= 100));
  const old = side(some(model(800, 0.4, 2), (row) => row < 790));
  const { matched, primary } = verdict(most, terms('roc_auc', '0'), old);
  expect(matched).toEqual({
    both: 690,
    onlyChampion: 100,
    onlyCandidate: 10,
    changed: 0,
    ambiguous: 0,
  });
  expect(primary!.n).toBe(690);
});

test('without ids, the examples are known by their features', () => {
  const byRow = { ...spec, id: undefined };
  const found = verdict(
    side(model(800, 0.6, 3), byRow),
    terms('roc_auc', '0'),
    side(model(800, 0.4, 2), byRow),
  );
  expect(found).toMatchObject({ verdict: 'better', matched: { both: 800 } });
});

const bare = { ...spec, id: undefined, slices: [] };
const without = (table: Table, ...names: string[]): Table => ({
  ...table,
  names: table.names.filter((name) => !names.includes(name)),
  columns: new Map([...table.columns].filter(([name]) => !names.includes(name))),
});
const none = (table: Table) => without(table, 'id', 'region');
const equal = (table: Table) => without(table, 'id');

const hindered: [string, ReturnType<typeof side>, ReturnType<typeof side>, RegExp][] = [
  [
    'a changed label',
    champion,
    side(
      edit(model(800, 0.6, 3), 'label', (text, row) =>
        row === 5 ? String(1 - Number(text)) : text!,
      ),
    ),
    /1 of 800 examples have another label/,
  ],
  [
    'no common example',
    champion,
    side(edit(model(800, 0.6, 3), 'id', (text) => `new ${text}`)),
    /no example in common/,
  ],
  [
    'few common examples',
    side(some(model(800, 0.4, 2), (row) => row < 49)),
    side(some(model(800, 0.9, 3), (row) => row < 49)),
    /only 49 examples are common to both, and 50 are needed/,
  ],
  [
    'a candidate that answers only a part',
    champion,
    side(some(model(800, 0.9, 3), (row) => row < 399)),
    /only 399 of 800 examples are common/,
  ],
  [
    'nothing but labels',
    side(none(model(800, 0.4, 2)), bare),
    side(none(model(800, 0.9, 3)), bare),
    /set id/,
  ],
  [
    'examples that cannot be told apart',
    side(equal(model(800, 0.4, 2)), bare),
    side(equal(model(800, 0.9, 3)), bare),
    /800 of 800 examples are equal to others/,
  ],
  [
    'a champion without predictions',
    { ...champion, examples: null } as never,
    better,
    /without predictions of both models/,
  ],
];

test.each(hindered)(
  '%s is inconclusive, however good the candidate looks',
  (_, old, young, reason) => {
    const found = verdict(young, terms('roc_auc', '0.5'), old);
    expect(found.decidedBy).toMatch(reason);
    expect([found.verdict, found.passed]).toEqual(['inconclusive', false]);
  },
);

test('predictions of another task are refused', () => {
  const other = side(model(800, 0.4), { task: 'regression', target: 'label', prediction: 'score' });
  expect(() => verdict(better, terms('roc_auc', '0'), other)).toThrow(/found "regression".*binary/);
});

test('slices are compared on their own rows', () => {
  const { slices, matched } = verdict(better, terms('roc_auc', '0'));
  expect(slices.map(({ name, verdict }) => [name, verdict])).toEqual([
    ['region=moon', 'inconclusive'],
    ['region=north', 'better'],
    ['region=south', 'better'],
  ]);
  expect(slices.reduce((sum, { n }) => sum + n!, 0)).toBe(matched!.both);
});

test('metrics that only a file gives stand there with their difference and decide nothing', () => {
  const given = (value: number) => ({
    value,
    low: null,
    high: null,
    n: null,
    direction: null,
    method: null,
    reason: null,
  });
  const [old, young] = [champion, better].map(({ examples, metrics }, index) => ({
    examples,
    metrics: { ...metrics, profit: given(100 + index) },
  }));
  const found = compare(old!, young!, terms('profit', '0'), plan);
  expect(found.primary).toMatchObject({
    champion: 100,
    candidate: 101,
    difference: 1,
    low: null,
    n: null,
  });
  expect(found.verdict).toBe('inconclusive');
  expect(found.decidedBy).toMatch(/without an interval nothing is decided/);
  const vanished = compare(old!, better, terms('profit', '0'), plan);
  expect(vanished).toMatchObject({
    verdict: 'inconclusive',
    primary: { candidate: null, difference: null },
  });
});

test('a bias that comes nearer to 0 is better, from either side', () => {
  const regression = {
    task: 'regression',
    target: 'label',
    prediction: 'score',
    id: 'id',
  } as const;
  const shifted = (shift: number) =>
    sideOf(
      readExamples(
        edit(model(300, 0.99), 'score', (text) => String(Number(text) + shift)),
        regression,
      ),
    );
  const found = compare(shifted(0.9), shifted(-0.2), terms('bias', '0'), plan);
  expect(found).toMatchObject({ verdict: 'better', primary: { direction: 'zero' } });
  expect(found.primary!.difference).toBeCloseTo(-1.1, 9);
  expect(compare(shifted(-0.2), shifted(0.9), terms('bias', '0'), plan).verdict).toBe('worse');
});

test('the first model passes, and says that nothing was compared', () => {
  expect(compareFirst('prod')).toMatchObject({ verdict: 'first', passed: true, primary: null });
});

test('what is compared is a valid part of the record, after JSON too', () => {
  const found = verdict(better, terms('roc_auc', '1%', 'brier within 2%'));
  expect(z.strictObject(shape).parse(JSON.parse(JSON.stringify(found)))).toEqual(found);
});
