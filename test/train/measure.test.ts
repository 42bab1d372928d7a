import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { measureAndJudge, type Sources } from '../../src/train/measure.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mlops-measure-'));
  await writeFile(join(folder, 'predictions.csv'), predictions());
  await writeFile(join(folder, 'metrics.json'), '{"val": {"f1": 0.9}}');
});
afterEach(() => rm(folder, { recursive: true }));

/** 200 examples, of which 160 are right: 90 of 100 in the north, 70 of 100 in the south. */
function predictions(): string {
  const rows = Array.from({ length: 200 }, (_, row) => {
    const [label, region] = [row % 2, row < 100 ? 'north' : 'south'];
    const isWrong = row % 100 < (region === 'north' ? 10 : 30);
    const predicted = isWrong ? 1 - label : label;
    return [`e${row}`, label, predicted, region, row % 50, 1 + (row % 2), isWrong ? 3 : 1].join();
  });
  return `${['id,label,prediction,region,customer,size,my_loss', ...rows].join('\n')}\n`;
}

const usual: Sources = {
  ...{ target: 'label', id: 'id', task: 'binary', confidence: 0.95 },
  ...{ predictions: 'predictions.csv', metrics: 'metrics.json' },
};

const judged = async (gate: string[], more: Partial<Sources> = {}) =>
  measureAndJudge({ ...usual, gate, ...more }, folder);
const rule = async (text: string, more?: Partial<Sources>) =>
  (await judged([text], more)).gate.rules[0]!;

test('with confidence a rule is judged by the bound at that very confidence', async () => {
  expect((await rule('accuracy >= 0.76')).passed).toBe(true);
  // Wilson's lower bound of 160 in 200, at one-sided 90% and 99%: 0.7611 and 0.7278.
  expect(await rule('accuracy >= 0.76 with confidence 90%')).toMatchObject({
    passed: true,
    reason: expect.stringMatching(
      /accuracy is 0\.8, with 90% confidence at least 0\.76\d*, >= 0\.76/,
    ),
  });
  const surer = await rule('accuracy >= 0.76 with confidence 99%');
  expect(surer).toMatchObject({ passed: false, value: 0.8 });
  expect(Number(/at least (0\.\d+)/.exec(surer.reason)?.[1])).toBeCloseTo(0.7278, 2);
});

test('on a slice, too, which need not be among the slices otherwise', async () => {
  const south = await rule('accuracy >= 0.7 on region with confidence 95%');
  expect(south).toMatchObject({ passed: false, value: 0.7 });
  expect(south.reason).toMatch(
    /^region=south: accuracy is 0\.7, with 95% confidence at least 0\.6/,
  );
  expect((await rule('accuracy >= 0.55 on region with confidence 95%')).passed).toBe(true);
});

test('a metric of the metrics file has a value and no bound', async () => {
  expect((await rule('val.f1 >= 0.9')).passed).toBe(true);
  expect(await rule('val.f1 >= 0.1 with confidence 90%')).toMatchObject({
    passed: false,
    reason: expect.stringMatching(/no bound at 90% confidence: as the metrics file says/),
  });
});

test('which way is better in the metrics file is as its name tells, or as it is said', async () => {
  const { measured } = await judged([], { directions: { 'val.f1': 'zero' } });
  expect(measured.metrics['val.f1']?.direction).toBe('zero');
  const { measured: usually } = await judged([]);
  expect(usually.metrics['val.f1']?.direction).toBe('higher');
});

test('what rules and extra-metrics ask for is computed with all the rest', async () => {
  const { measured, gate } = await judged(['fbeta@2 >= 0.5'], { extraMetrics: ['fbeta@0.5'] });
  expect(gate.passed).toBe(true);
  expect(measured.metrics['fbeta@2']?.value).toBeCloseTo(0.8, 6);
  expect(measured.metrics['fbeta@0.5']?.low).not.toBeNull();
});

test('a parameter that means nothing fails in a rule, and is refused as an input', async () => {
  expect(await rule('fbeta@x >= 0')).toMatchObject({
    passed: false,
    reason: expect.stringMatching(/^unknown metric "fbeta@x"; allowed: /),
  });
  await expect(judged([], { extraMetrics: ['acuracy'] })).rejects.toThrow(
    /^input extra-metrics: found "acuracy"; did you mean "accuracy"\?/,
  );
  const without = { predictions: undefined, extraMetrics: ['fbeta@2'] };
  await expect(judged([], without)).rejects.toThrow(/extra-metrics.*needs a file of predictions/);
});

test('a rule on the change from the champion is left open, and fails nothing here', async () => {
  const { gate } = await judged(['accuracy change from champion >= 0', 'at least 200 examples']);
  expect(gate).toMatchObject({ passed: true, rules: [{ passed: null }, { passed: true }] });
});

test('weights, groups, costs and own columns are in the record, and count', async () => {
  const { measured } = await judged([], {
    ...{ group: 'customer', weight: 'size' },
    costs: { falsePositive: 1, falseNegative: 5, truePositive: 0, trueNegative: 0 },
    columns: [{ name: 'loss', column: 'my_loss', direction: 'lower' }],
  });
  expect(measured.data).toMatchObject({ groups: 50, weighted: true });
  expect(measured.metrics.loss).toMatchObject({ direction: 'lower' });
  expect(measured.metrics.loss?.value).toBeCloseTo(1.4, 6);
  expect(measured.metrics.cost?.value).toBeGreaterThan(0);
  expect(measured.columns).toMatchObject({
    group: 'customer',
    weight: 'size',
    prediction: 'prediction',
  });
});
