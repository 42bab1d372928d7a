import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { openDatabase } from '../../src/adapters/duckdb/database.ts';
import { readTable } from '../../src/adapters/tables/read.ts';
import { readPredictions } from '../../src/adapters/tables/typed/read.ts';
import { evaluate, unmeasured } from '../../src/domain/judge/evaluate.ts';
import { neededOf } from '../../src/domain/judge/examples/needed.ts';
import { readExamples } from '../../src/domain/judge/examples/read.ts';
import { suspicions } from '../../src/domain/judge/examples/suspicions.ts';
import { judgeAll } from '../../src/domain/judge/gate/gate.ts';
import { parseRule } from '../../src/domain/judge/gate/rule.ts';
import { parseMetrics, withGiven } from '../../src/domain/judge/metrics/given.ts';
import { metricsFor } from '../../src/domain/judge/metrics/table.ts';
import type { Measured } from '../../src/domain/records/evaluation.ts';
import { endingOf } from './ending.ts';
import { csvOf, linesOf, metricsCases, originals, predictionsCases } from './predictions.ts';

const folder = mkdtempSync(join(tmpdir(), 'mlops-predictions-'));
afterAll(() => rmSync(folder, { recursive: true }));

const seed = Number(process.env.FUZZ_SEED ?? '4');
const plan = { resamples: 20, seed: 1, confidence: 0.9 };

interface Tried {
  /** What is wrong with how a case ended, with what repeats it. */
  readonly faults: string[];
  /** How many ended in an answer, and in an error. */
  answers: number;
  errors: number;
}

async function files(): Promise<Record<string, Buffer>> {
  const all: Record<string, Buffer> = {};
  const database = await openDatabase({ memory: '200MB', threads: 1 });
  for (const [name, { rows }] of Object.entries(originals)) {
    all[`${name}.csv`] = csvOf(rows);
    all[`${name}.jsonl`] = linesOf(rows);
    writeFileSync(join(folder, 'well.csv'), all[`${name}.csv`]!);
    const parquet = join(folder, 'well.parquet');
    await database.run(
      `copy (from '${join(folder, 'well.csv')}') to '${parquet}' (format parquet)`,
    );
    all[`${name}.parquet`] = readFileSync(parquet);
  }
  await database.close();
  return all;
}

/** Reads, measures and judges a file, and holds the answer against one computed another way. */
async function judged(file: string, original: string): Promise<string[]> {
  const { spec, check } = originals[original]!;
  const needed = (names: readonly string[]) => neededOf(names, spec);
  const examples = readExamples(await readPredictions(file, needed, folder), spec);
  const table = await readTable(file, {}, folder);
  const measured = evaluate(examples, plan);
  const ranges = new Map(metricsFor(examples).map(({ name, range }) => [name, range]));
  const value = measured.metrics[check.metric]!.value;
  const expected = check.of(table);
  const isRight =
    value === null
      ? !Number.isFinite(expected)
      : Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  return [
    ...(isRight ? [] : [`${check.metric} is ${value}, not ${expected}`]),
    ...(measured.data?.rows === table.rows ? [] : ['rows were lost']),
    ...suspicions(examples).filter((note) => /NaN|undefined|\n/.test(note)),
    ...oddEstimates(measured, ranges),
    ...passedByNothing(measured),
  ];
}

function oddEstimates(
  { metrics, slices }: Measured,
  ranges: ReadonlyMap<string, readonly [number, number]>,
): string[] {
  const parts = [metrics, ...slices.map((slice) => slice.metrics)];
  return parts.flatMap(Object.entries).flatMap(([name, { value, low, high, reason }]) => {
    const [least, most] = ranges.get(name) ?? [-Infinity, Infinity];
    const isOdd =
      [value, low, high].some((number) => number !== null && !Number.isFinite(number)) ||
      (value === null && (low !== null || high !== null || !reason)) ||
      (low !== null && high !== null && low > high) ||
      (value !== null && (value < least - 1e-9 || value > most + 1e-9));
    return isOdd ? [`${name} is ${value}, ${low} to ${high}, ${reason}`] : [];
  });
}

/** What has no value passes no rule. */
function passedByNothing(measured: Measured): string[] {
  const unknown = Object.entries(measured.metrics).filter(([, { value }]) => value === null);
  const rules = unknown.flatMap(([name]) => [`${name} >= -1000000`, `${name} < 1000000`]);
  const { rules: judgements } = judgeAll(
    rules.map((rule) => parseRule(rule, 'gate')),
    measured,
  );
  return judgements.filter(({ passed }) => passed).map(({ rule }) => `${rule} passes`);
}

async function tryAll<C>(
  cases: readonly C[],
  nameOf: (one: C) => string,
  work: (one: C) => Promise<string[]>,
): Promise<Tried> {
  const tried: Tried = { faults: [], answers: 0, errors: 0 };
  for (const [number, one] of cases.entries()) {
    const { found = [], said, faults } = await endingOf([nameOf(one)], () => work(one));
    if (said === undefined) tried.answers++;
    else tried.errors++;
    tried.faults.push(
      ...[...faults, ...found].map((fault) => `${number} ${nameOf(one)}: ${fault}`),
    );
  }
  return tried;
}

test('2,200 damaged predictions files each end in the right answer or in one line', async () => {
  const cases = predictionsCases(await files(), seed, 2200);
  const { faults, answers, errors } = await tryAll(
    cases,
    ({ file }) => file,
    async ({ file, bytes, original }) => {
      writeFileSync(join(folder, file), bytes);
      return judged(file, original);
    },
  );
  expect(faults.slice(0, 5)).toEqual([]);
  expect(answers).toBeGreaterThan(300);
  expect(errors).toBeGreaterThan(800);
}, 300_000);

test('800 damaged files of metrics each end in the right answer or in one line', async () => {
  const { faults, answers, errors } = await tryAll(
    metricsCases(seed, 800),
    ({ file }) => file,
    async ({ file, text }) => {
      const given = parseMetrics(text, file);
      const measured = withGiven(unmeasured(plan), given);
      const other = file.endsWith('.json') ? flat(text) : null;
      const isRight = other === null || JSON.stringify(other) === JSON.stringify([...given]);
      return [
        ...(isRight ? [] : [`${JSON.stringify([...given])} is not ${JSON.stringify(other)}`]),
        ...oddEstimates(measured, new Map()),
      ];
    },
  );
  expect(faults.slice(0, 5)).toEqual([]);
  expect(answers).toBeGreaterThan(100);
  expect(errors).toBeGreaterThan(300);
}, 300_000);

/** What strict JSON says, names joined by points; null when it is none. */
function flat(text: string): [string, unknown][] | null {
  const within = (value: unknown, name: string): [string, unknown][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) =>
          within(inner, name ? `${name}.${key}` : key),
        )
      : [[name, value]];
  try {
    return within(JSON.parse(text), '');
  } catch {
    return null;
  }
}
