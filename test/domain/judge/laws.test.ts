import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Table } from '../../../src/domain/data/table/table.ts';
import { compare } from '../../../src/domain/judge/compare/compare.ts';
import { evaluate } from '../../../src/domain/judge/evaluate.ts';
import { type Spec, take } from '../../../src/domain/judge/examples/examples.ts';
import { readExamples } from '../../../src/domain/judge/examples/read.ts';
import { measureOf, metricsFor } from '../../../src/domain/judge/metrics/table.ts';
import { sideOf, terms } from './models.ts';
import { permuted, tableFrom } from './tables.ts';

const plan = { resamples: 30, seed: 5, confidence: 0.9 };

const share = fc.integer({ min: 0, max: 20 }).map((steps) => steps / 20);
const row = fc.record({
  binary: fc.integer({ min: 0, max: 1 }),
  guess: fc.integer({ min: 0, max: 1 }),
  other: fc.integer({ min: 0, max: 1 }),
  class: fc.constantFrom('a', 'b', 'c'),
  called: fc.constantFrom('a', 'b', 'c'),
  score: share,
  second: share,
  number: fc.integer({ min: -50, max: 50 }),
  feature: fc.constantFrom('x', 'y'),
});

const specs: Spec[] = [
  { task: 'binary', target: 'binary', prediction: 'guess', score: 'score', slices: ['feature'] },
  { task: 'multiclass', target: 'class', prediction: 'called' },
  { task: 'regression', target: 'number', prediction: 'score' },
];

/** A table of random rows, with and without an id, and the rows' numbers in another order. */
const world = fc
  .record({
    rows: fc.array(row, { minLength: 1, maxLength: 90 }),
    spec: fc.constantFrom(...specs),
    hasId: fc.boolean(),
  })
  .filter(
    ({ rows, spec }) =>
      spec.task !== 'multiclass' || rows.some((one) => one.class === rows[0]!.called),
  )
  .chain(({ rows, spec, hasId }) => {
    const names = Object.keys(rows[0]!) as (keyof (typeof rows)[0])[];
    const columns = names.map((name): [string, (string | number)[]] => [
      name,
      rows.map((one) => one[name]),
    ]);
    const table = tableFrom(
      Object.fromEntries([...columns, ['id', rows.map((_, index) => index)]]),
    );
    const order = fc.shuffledSubarray([...rows.keys()], { minLength: rows.length });
    return order.map((shuffle) => ({ table, spec: hasId ? { ...spec, id: 'id' } : spec, shuffle }));
  });

const law = (check: (table: Table, spec: Spec, shuffle: number[]) => void) =>
  fc.assert(
    fc.property(world, ({ table, spec, shuffle }) => check(table, spec, shuffle)),
    { numRuns: 150, seed: 1 },
  );

test('the order of the rows changes nothing, not even the last digit of an interval', () => {
  law((table, spec, shuffle) => {
    const [one, other] = [table, permuted(table, shuffle)].map((each) =>
      evaluate(readExamples(each, spec), plan),
    );
    expect(other).toEqual(one);
  });
});

test('an example that counts twice is the same as two examples', () => {
  law((table, spec, shuffle) => {
    const examples = readExamples(table, spec);
    const weights = Float64Array.from(shuffle, (index) => index % 3);
    const rows = shuffle.flatMap((_, at) => Array<number>(weights[at]!).fill(at));
    if (rows.length === 0) return;
    const written = take(examples, Int32Array.from(rows));
    const [counted, repeated] = [
      measureOf(examples)(weights),
      measureOf(written)(new Float64Array(rows.length).fill(1)),
    ];
    for (const [which, value] of counted.entries()) {
      if (Number.isNaN(value)) expect(repeated[which]).toBeNaN();
      else
        expect(Math.abs(value - repeated[which]!)).toBeLessThan(
          1e-9 * Math.max(1, Math.abs(value)),
        );
    }
  });
});

test('every value is within the range of its metric', () => {
  law((table, spec) => {
    const examples = readExamples(table, spec);
    const { metrics } = evaluate(examples, plan);
    for (const { name, range } of metricsFor(examples)) {
      const { value } = metrics[name]!;
      if (value === null) continue;
      expect(value).toBeGreaterThanOrEqual(range[0] - 1e-12);
      expect(value).toBeLessThanOrEqual(range[1] + 1e-12);
    }
  });
});

const primaryOf = { binary: 'brier', multiclass: 'accuracy', regression: 'mae', ranking: 'mrr' };

test('a model compared with itself differs by 0 and is never worse', () => {
  law((table, spec, shuffle) => {
    const champion = sideOf(readExamples(table, spec));
    const candidate = sideOf(readExamples(permuted(table, shuffle), spec));
    const found = compare(champion, candidate, terms(primaryOf[spec.task], '0'), plan);
    for (const { difference } of found.metrics) expect(difference ?? 0).toBe(0);
    expect(found.verdict).not.toBe('worse');
    expect(found.verdict).not.toBe('better');
  });
});

test('exchanging champion and candidate turns the signs', () => {
  law((table, spec) => {
    const swapped: Record<string, Spec> = {
      binary: { ...spec, prediction: 'other', score: 'second' },
      multiclass: { ...spec, prediction: 'called' },
      regression: { ...spec, prediction: 'second' },
    };
    const said = ['guess', 'other', 'score', 'second', 'called'];
    const bare = (own: Spec) => {
      const names = table.names.filter(
        (name) => !said.includes(name) || name === own.prediction || name === own.score,
      );
      return {
        ...table,
        names,
        columns: new Map(names.map((name) => [name, table.columns.get(name)!])),
      };
    };
    const [one, other] = [spec, swapped[spec.task]!].map((own) =>
      sideOf(readExamples(bare(own), own)),
    );
    const asked = terms(primaryOf[spec.task], '0');
    const [there, back] = [compare(one!, other!, asked, plan), compare(other!, one!, asked, plan)];
    for (const [index, found] of there.metrics.entries()) {
      const mirror = back.metrics[index]!;
      expect(mirror.p).toBe(found.p);
      expect(negated(mirror.difference)).toEqual(found.difference);
      expect([negated(mirror.high), negated(mirror.low)]).toEqual(
        [found.low, found.high].map(near),
      );
    }
  });
});

const near = (value: number | null) => (value === null ? null : expect.closeTo(value, 12));
const negated = (value: number | null) => (value === null ? null : 0 - value);
