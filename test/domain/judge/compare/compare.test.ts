import { expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Table } from '../../../../src/domain/data/table/table.ts';
import { readFeatures } from '../../../../src/domain/judge/compare/changes/features.ts';
import {
  compare,
  compareFirst,
  type Side,
  type Terms,
} from '../../../../src/domain/judge/compare/compare.ts';
import { conclude } from '../../../../src/domain/judge/compare/conclude.ts';
import { defaultPolicy, type Policy } from '../../../../src/domain/judge/compare/policy.ts';
import { readExamples } from '../../../../src/domain/judge/examples/read.ts';
import {
  type SliceDifference,
  compared as shape,
  type VerdictName,
  verdicts,
} from '../../../../src/domain/records/comparison.ts';
import { model, plan, side, sideOf, spec, terms } from '../models.ts';
import { permuted } from '../tables.ts';
import { pairOfModels } from './groups.ts';

const champion = side(model(800, 0.4, 2));
const better = side(model(800, 0.6, 3));
const alike = side(model(800, 0.4, 3));
const worse = side(model(800, 0.2, 3));

const verdict = (candidate: typeof champion, given: Terms, old = champion) =>
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
    /cannot tell.*margin of 0\.00001: these 800 examples can tell 0\.0\d+ or more; about [\d,]+ would settle it, or a wider margin$/,
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

test('without an interval nothing is decided, and why there is none is said', () => {
  const [old, young] = [2, 3].map((own) =>
    side(model(800, 0.4, own), { ...spec, group: 'region' }),
  );
  const found = compare(old!, young!, terms('roc_auc', '0.02'), plan);
  expect(found.verdict).toBe('inconclusive');
  expect(found.decidedBy).toMatch(/without an interval nothing is decided: .*groups/);
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

test('files that have nothing in common are refused, as there is nothing to show', () => {
  const other = side(edit(model(800, 0.6, 3), 'id', (text) => `new ${text}`));
  const bare = { ...other, metrics: {} };
  expect(() => verdict(bare, terms('roc_auc', '0'), { ...champion, metrics: {} })).toThrow(
    /no example in common: .*set id to a column that names an example/,
  );
});

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

const given = (value: number) => ({
  value,
  low: null,
  high: null,
  n: null,
  direction: null,
  method: null,
  reason: null,
});

test('metrics that only a file gives stand there with their difference and decide nothing', () => {
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

const sidesOf = ({ champion: old, candidate }: ReturnType<typeof pairOfModels>) =>
  [old, candidate].map((examples) => ({ examples, metrics: {} })) as [Side, Side];

test('better on average and worse for one group: worse, and the group is named', () => {
  const [old, young] = sidesOf(
    pairOfModels(6000, { seed: 1, noise: (group) => (group === 3 ? 3 : 0.2) }),
  );
  const found = compare(old, young, terms('roc_auc', '0.002'), plan);
  expect(found.primary!.low).toBeGreaterThan(0);
  expect([found.verdict, found.passed]).toEqual(['worse', false]);
  expect(found.decidedBy).toMatch(
    /^it is worse for region=r3 by more than the margin of 0\.002: there roc_auc is .*, p .* after correction for 8 slices; on all examples roc_auc is .*$/,
  );
  const back = compare(young, old, terms('roc_auc', '0'), plan);
  expect(back.verdict).toBe('worse');
  expect(back.slices[3]!.verdict).toBe('better');
});

test('an undecided candidate that is worse for one group needs half the error to be worse', () => {
  const { value: _, ...none } = given(0);
  const difference = { ...none, metric: 'f1', difference: 0, p: null, champion: 0, candidate: 0 };
  const slice = (adjusted: number): SliceDifference => ({
    ...{ ...difference, low: -1, high: 1, name: 'a=b', column: 'a', value: 'b', adjusted },
    verdict: 'worse',
  });
  const verdictOf = (own: VerdictName, adjusted: number) =>
    conclude({
      ...{ own, slices: [slice(adjusted)], guards: [], obstacle: null, confidence: 0.95 },
      difference: { ...difference, low: -1, high: 1 },
      margin: { text: '0', value: 0 },
      ...{ power: { detectable: null, needed: null }, policy: defaultPolicy },
    }).verdict;
  expect(verdictOf('better', 0.04)).toBe('worse');
  expect(verdictOf('not-worse', 0.04)).toBe('worse');
  expect(verdictOf('inconclusive', 0.04)).toBe('inconclusive');
  expect(verdictOf('inconclusive', 0.02)).toBe('worse');
});

test('worse for sure, but less than the margin, is not worse, and says so', () => {
  const found = verdict(worse, terms('roc_auc', '0.5'));
  expect(found).toMatchObject({ verdict: 'not-worse', passed: true });
  expect(found.primary!.high).toBeLessThan(0);
  expect(found.decidedBy).toMatch(/it is worse, but not by more than the margin of 0\.5$/);
});

test('a policy decides what a verdict does, and the words say so', () => {
  const lenient = {
    ...terms('roc_auc', '0.00001'),
    policy: { ...defaultPolicy, inconclusive: 'review' } as const,
  };
  expect(verdict(alike, lenient)).toMatchObject({
    ...{ verdict: 'inconclusive', action: 'review', passed: false },
    decidedBy: expect.stringMatching(/; the policy for inconclusive asks for a review$/),
  });
  const strict = {
    ...terms('roc_auc', '0'),
    policy: { ...defaultPolicy, better: 'review' } as const,
  };
  expect(verdict(better, strict)).toMatchObject({ verdict: 'better', passed: false });
  expect(compareFirst('prod', plan, { ...defaultPolicy, first: 'review' })).toMatchObject({
    ...{ verdict: 'first', action: 'review', passed: false },
  });
});

test('what is undefined or not comparable never passes, whatever the policy', () => {
  const policy = Object.fromEntries(verdicts.map((name) => [name, 'pass'])) as unknown as Policy;
  const cautious = side(edit(model(800, 0.6, 3), 'prediction', () => '0'));
  const all = { ...terms('precision', '1'), policy };
  expect(verdict(cautious, all)).toMatchObject({ verdict: 'inconclusive', passed: false });
  const guarded = { ...terms('roc_auc', '0', 'precision within 0.5'), policy };
  expect(verdict(cautious, guarded)).toMatchObject({ verdict: 'inconclusive', passed: false });
  for (const [, old, young] of hindered)
    expect(verdict(young, { ...terms('roc_auc', '0.5'), policy }, old).passed).toBe(false);
  expect(verdict(alike, { ...terms('roc_auc', '0.00001'), policy }).passed).toBe(true);
});

test('looks spend the confidence, and are said', () => {
  const found = verdict(better, { ...terms('roc_auc', '0'), looks: { used: 12, planned: 50 } });
  expect(found.looks).toEqual({ used: 12, planned: 50, confidence: expect.closeTo(0.999, 12) });
  expect(found.method.confidence).toBeCloseTo(0.999, 12);
  expect(found.notes).toEqual([
    expect.stringMatching(/^look 12 of 50; these 800 rows can tell 0\.0\d+ or more$/),
  ]);
  const once = verdict(better, terms('roc_auc', '0'));
  expect(found.primary!.low).toBeLessThan(once.primary!.low!);
  expect(found.detectable!).toBeGreaterThan(once.detectable!);
});

test('evaluation data that are worn out decide nothing', () => {
  const found = verdict(better, { ...terms('roc_auc', '0'), looks: { used: 51, planned: 50 } });
  expect(found).toMatchObject({ verdict: 'inconclusive', passed: false });
  expect(found.decidedBy).toMatch(/look 51 .* meant for 50.*refresh the evaluation data$/);
  const last = verdict(better, { ...terms('roc_auc', '0'), looks: { used: 50, planned: 50 } });
  expect(last.verdict).toBe('better');
});

test('what would settle it does: as many examples, of the same two models', () => {
  const few = verdict(side(model(300, 0.4, 3)), terms('roc_auc', '0.01'), side(model(300, 0.4, 2)));
  expect(few.verdict).toBe('inconclusive');
  expect(few.needed).toBeGreaterThan(300);
  const many = Math.min(few.needed!, 20_000);
  const settled = verdict(
    side(model(many, 0.4, 3)),
    terms('roc_auc', '0.01'),
    side(model(many, 0.4, 2)),
  );
  expect(settled.verdict).toBe('not-worse');
  expect(settled.needed).toBeNull();
});

test('another positive label, or ids on one side only, is a mistake', () => {
  const turned = side(model(800, 0.6, 3), { ...spec, positive: '0' });
  expect(() => verdict(turned, terms('roc_auc', '0'))).toThrow(
    /positive label of the champion is another one than the candidate's, "0"/,
  );
  const nameless = side(model(800, 0.6, 3), { ...spec, id: undefined });
  expect(() => verdict(nameless, terms('roc_auc', '0'))).toThrow(
    /the champion are known by an id and the others are not/,
  );
});

test('the record says what changed, where, and what to label', () => {
  const table = model(800, 0.2, 3);
  const candidate = { ...side(table), features: readFeatures(table, spec) };
  const found = compare(
    champion,
    candidate,
    {
      ...terms('roc_auc', '0'),
      unlabelled: { champion: model(60, 0.4, 2), candidate: model(60, 0.2, 3), spec },
    },
    plan,
  );
  const { same, rightToWrong, wrongToRight, otherwise } = found.flips!;
  expect(same + rightToWrong + wrongToRight + otherwise).toBe(800);
  expect(rightToWrong).toBeGreaterThan(wrongToRight);
  expect(found.regressions).toHaveLength(10);
  expect(found.regressions[0]!.loss).toBeGreaterThan(found.regressions[9]!.loss);
  expect(found.toLabel).toHaveLength(20);
  expect(z.strictObject(shape).parse(JSON.parse(JSON.stringify(found)))).toEqual(found);
});
