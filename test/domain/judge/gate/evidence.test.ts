import { expect, test } from '@jest/globals';
import { evaluate } from '../../../../src/domain/judge/evaluate.ts';
import { readExamples } from '../../../../src/domain/judge/examples/read.ts';
import { judgeChanges } from '../../../../src/domain/judge/gate/change.ts';
import { boundsOn, changeEvidence } from '../../../../src/domain/judge/gate/evidence.ts';
import { parseRule } from '../../../../src/domain/judge/gate/rule.ts';
import { model, plan, spec } from '../models.ts';

const side = (skill: number, seed: number, count = 300) => {
  const examples = readExamples(model(count, skill, seed), spec);
  return { examples, metrics: {} };
};
const [champion, candidate] = [side(0.4, 2), side(0.5, 3)];

test('the bounds at 97.5% are the ends of the recorded 95% interval, on all and on a slice', () => {
  const { metrics, slices } = evaluate(candidate.examples, plan);
  const boundsOf = boundsOn(candidate.examples, plan);
  const north = slices.find(({ value }) => value === 'north')!;
  for (const name of ['accuracy', 'roc_auc', 'f1', 'brier', 'mcc']) {
    const { low, high } = metrics[name]!;
    expect([name, boundsOf(name, null, 0.975)]).toEqual([name, near({ low, high })]);
    const on = north.metrics[name]!;
    expect(boundsOf(name, north, 0.975)).toEqual(near({ low: on.low, high: on.high }));
  }
  expect(boundsOf('val.f1', null, 0.975)).toBeNull();
});

test('more confidence moves the bounds apart, on both sides', () => {
  const boundsOf = boundsOn(candidate.examples, plan);
  const [less, more] = [boundsOf('roc_auc', null, 0.9)!, boundsOf('roc_auc', null, 0.99)!];
  expect(more.low).toBeLessThan(less.low!);
  expect(more.high).toBeGreaterThan(less.high!);
});

const rules = (...texts: string[]) => texts.map((text) => parseRule(text, 'gate'));

test('the bounds of a change at 97.5% are the ends of its recorded 95% interval', () => {
  const asked = rules(
    'roc_auc change from champion > 0',
    'brier change from champion < 0 on region',
  );
  const { boundsOf, metrics, parts } = changeEvidence(champion, candidate, asked, plan);
  for (const { metric, low, high } of metrics)
    expect(boundsOf?.(metric, null, 0.975)).toEqual(near({ low, high }));
  const south = parts.find(({ value }) => value === 'south')!;
  const { low, high } = south.metrics.find(({ metric }) => metric === 'brier')!;
  expect(boundsOf?.('brier', south, 0.975)).toEqual(near({ low, high }));
  expect(metrics.map(({ metric }) => metric)).toEqual(['roc_auc', 'brier']);
});

test.each([
  ['nothing in common', side(0.5, 3, 300), { ...side(0.5, 3, 300), examples: renamed() }],
  ['no predictions of the champion', { metrics: {}, examples: null }, candidate],
  ['no predictions of the candidate', champion, { metrics: {}, examples: null }],
])('with %s a change is not comparable, and its rule fails', (_, before, now) => {
  const asked = rules('accuracy change from champion >= -1');
  const [judged] = judgeChanges(asked, changeEvidence(before, now, asked, plan)).rules;
  expect(judged).toMatchObject({
    passed: false,
    reason: expect.stringMatching(/^not comparable: /),
  });
});

test('a value of a slice that few examples have is named, and not judged', () => {
  const asked = rules('accuracy change from champion >= -0.9 on region');
  const [judged] = judgeChanges(asked, changeEvidence(champion, candidate, asked, plan)).rules;
  expect(judged).toMatchObject({
    passed: true,
    reason: expect.stringMatching(/not judged, too few examples: region=moon \(\d+\)/),
  });
});

/** Examples that the champion has never seen. */
function renamed() {
  const { examples } = side(0.5, 3);
  return { ...examples, keys: Array.from(examples.keys, (key) => `other ${key}`) };
}

function near({ low, high }: { low: number | null; high: number | null }) {
  const close = (value: number | null) => (value === null ? null : expect.closeTo(value, 9));
  return { low: close(low), high: close(high) };
}
