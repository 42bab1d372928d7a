import fc from 'fast-check';
import type { Table } from '../../src/domain/data/table/table.ts';
import type { Spec } from '../../src/domain/judge/examples/examples.ts';
import { dice } from '../domain/judge/cases.ts';
import { type Damage, damages, flips } from './mutation.ts';

type Row = Readonly<Record<string, string | number>>;

/** A predictions file that is well, what its columns mean, and a metric of it computed another way. */
export interface Original {
  readonly rows: readonly Row[];
  readonly spec: Spec;
  readonly check: { readonly metric: string; readonly of: (table: Table) => number };
}

const { share, below } = dice(77);
const rounded = (value: number) => Number(value.toFixed(3));
const rows = (count: number, row: (index: number) => Row) =>
  Array.from({ length: count }, (_, at) => row(at));

/** The weighted mean of what each row's cells say. */
function mean(table: Table, value: (cell: (name: string) => string) => number): number {
  let [sum, total] = [0, 0];
  for (let row = 0; row < table.rows; row++) {
    const cell = (name: string) => (table.columns.get(name)?.[row] ?? '').trim();
    const weight = table.columns.has('weight') ? Number(cell('weight')) : 1;
    if (weight === 0) continue;
    sum += weight * value(cell);
    total += weight;
  }
  return sum / total;
}

/** `1.0` and `True` are other ways to write 1 and true. */
const written = (text: string) =>
  /^-?\d+\.0+$/.test(text)
    ? String(Number(text))
    : /^(?:true|false)$/i.test(text)
      ? text.toLowerCase()
      : text;

export const originals: Readonly<Record<string, Original>> = {
  binary: {
    rows: rows(56, (at) => ({
      id: at,
      label: ['stay', 'leave'][below(2)]!,
      score: rounded(share()),
      region: ['north', 'south'][at % 2]!,
      weight: 1 + below(3),
    })),
    spec: {
      task: 'binary',
      target: 'label',
      score: 'score',
      threshold: 0.5,
      id: 'id',
      positive: 'leave',
      weight: 'weight',
      slices: ['region'],
      costs: { falsePositive: 1, falseNegative: 5, truePositive: 0, trueNegative: 0 },
    },
    check: {
      metric: 'brier',
      of: (table) =>
        mean(table, (cell) => (Number(cell('score')) - Number(cell('label') === 'leave')) ** 2),
    },
  },
  multiclass: {
    rows: rows(15, () => ({
      label: ['cat', 'dog', 'owl'][below(3)]!,
      said: ['cat', 'dog', 'owl'][below(3)]!,
      p_cat: 0.5,
      p_dog: 0.25,
      p_owl: 0.25,
      size: below(90),
    })),
    spec: { task: 'multiclass', target: 'label', prediction: 'said', score: 'p' },
    check: {
      metric: 'accuracy',
      of: (table) =>
        mean(table, (cell) => Number(written(cell('label')) === written(cell('said')))),
    },
  },
  forecast: {
    rows: rows(18, (at) => ({
      day: `2024-02-${String(10 + (at % 9))}`,
      shop: ['a', 'b'][Math.floor(at / 9)]!,
      sold: below(20) - 2,
      said: rounded(20 * share()),
      low: 0,
      high: 15,
      loss: rounded(share()),
    })),
    spec: {
      task: 'regression',
      target: 'sold',
      prediction: 'said',
      low: 'low',
      high: 'high',
      time: 'day',
      group: 'shop',
      season: 2,
      columns: [{ name: 'my_loss', column: 'loss', direction: 'lower' }],
    },
    check: {
      metric: 'mae',
      of: (table) => mean(table, (cell) => Math.abs(Number(cell('said')) - Number(cell('sold')))),
    },
  },
  ranking: {
    rows: rows(20, (at) => ({
      id: `i${at}`,
      query: `q${at % 4}`,
      relevance: below(3),
      score: below(6),
      loss: rounded(share()),
    })),
    spec: {
      task: 'ranking',
      target: 'relevance',
      score: 'score',
      query: 'query',
      id: 'id',
      columns: [{ name: 'my_loss', column: 'loss', direction: 'lower' }],
    },
    check: { metric: 'my_loss', of: (table) => mean(table, (cell) => Number(cell('loss'))) },
  },
};

export const csvOf = (all: readonly Row[]) =>
  Buffer.from(
    [Object.keys(all[0]!), ...all.map(Object.values)]
      .map((cells) => `${cells.join(',')}\n`)
      .join(''),
  );
export const linesOf = (all: readonly Row[]) =>
  Buffer.from(all.map((row) => `${JSON.stringify(row)}\n`).join(''));

/** A damaged predictions file. */
export interface PredictionsCase {
  /** A key of `originals`. */
  readonly original: string;
  readonly file: string;
  readonly bytes: Buffer;
}

/** Words that mean something where numbers, labels, times and names are read. */
const cells = [
  '',
  'NaN',
  'nan',
  'inf',
  '-Infinity',
  '1e999',
  '-1',
  '0',
  '1',
  '1.0',
  '2',
  '-0',
  '0x1',
  '1_0',
  '0.5',
  '1e308',
  '1e-320',
  'null',
  'true',
  'TRUE',
  'leave',
  'Leave',
  'cat',
  'Cat',
  'id',
  'score',
  'label',
  '2024-02-30',
  '2024-02-10T25:00',
  '12:00',
  'a',
  'q0',
  '\u00a01',
  '１',
  '__proto__',
  '-1e308',
];

const replaced = fc
  .array(fc.record({ at: fc.nat(10_000), put: fc.constantFrom(...cells) }), {
    minLength: 1,
    maxLength: 3,
  })
  .map(
    (all): Damage =>
      (bytes) =>
        all.reduce((text, { at, put }) => {
          const words = [...text.toString('latin1').matchAll(/(?<=[,:\n]|^)[^,:\n{}]+(?=[,\n}])/g)];
          const word = words[Math.floor((words.length * at) / 10_001)];
          if (!word) return text;
          const isJson = text[0] === 0x7b;
          const value = Buffer.from(
            isJson && Number.isNaN(Number(put)) ? JSON.stringify(put) : put,
          );
          return Buffer.concat([
            text.subarray(0, word.index),
            value,
            text.subarray(word.index + word[0].length),
          ]);
        }, bytes),
  );

/** @param files predictions files that are well, by name; the part before the first `.` is a key of `originals` */
export function predictionsCases(
  files: Readonly<Record<string, Buffer>>,
  seed: number,
  count: number,
): PredictionsCase[] {
  const one = fc
    .record({
      file: fc.constantFrom(...Object.keys(files)),
      anyhow: damages(Object.values(files)),
      inCells: replaced,
      flipped: flips(),
      which: fc.nat(2),
    })
    .map(({ file, anyhow, inCells, flipped, which }): PredictionsCase => {
      const isParquet = file.endsWith('.parquet');
      const damage = which === 0 ? anyhow : isParquet ? flipped : inCells;
      return { original: file.split('.')[0]!, file, bytes: damage(files[file]!) };
    });
  return fc.sample(one, { seed, numRuns: count });
}

const metrics = {
  val: { f1: 0.91, 'roc_auc[fraud]': 0.875, loss: 1e-3 },
  rmse: 12,
  deep: { er: { still: -2.5 } },
};

const metricsFiles: Readonly<Record<string, Buffer>> = {
  'metrics.json': Buffer.from(JSON.stringify(metrics, null, 2)),
  'flat.json': Buffer.from('{"f1": 0.5, "recall@5": 1, "cost": 3e2}'),
  'metrics.yml': Buffer.from(
    '# of the last epoch\nval:\n  f1: 0.91\n  loss: 1e-3\n"rmse": 12\nnested: {deep: {er: -2.5}, best: 7}\n',
  ),
};

const marks = [
  '.nan',
  '.inf',
  '-.inf',
  'NaN',
  'Infinity',
  'null',
  '~',
  'true',
  '"0.9"',
  "'x'",
  '[1]',
  '{}',
  '&a 1',
  '*a',
  '!!int 3',
  '!x 1',
  '1e999',
  '1_000',
  '0x1F',
  '? ',
  '- ',
  '---',
  '<<',
  '|',
  '>-',
  '%YAML 1.1',
  ': ',
  '{"f1": 1}',
];

const marked = fc
  .array(fc.record({ at: fc.nat(10_000), put: fc.constantFrom(...marks) }), {
    minLength: 1,
    maxLength: 2,
  })
  .map(
    (all): Damage =>
      (bytes) =>
        all.reduce((text, { at, put }) => {
          const words = [...text.toString('latin1').matchAll(/[\w.@[\]-]+/g)];
          const word = words[Math.floor((words.length * at) / 10_001)];
          if (!word) return text;
          return Buffer.concat([
            text.subarray(0, word.index),
            Buffer.from(put),
            text.subarray(word.index + word[0].length),
          ]);
        }, bytes),
  );

/** A damaged file of metrics. */
export interface MetricsCase {
  readonly file: string;
  readonly text: string;
}

export function metricsCases(seed: number, count: number): MetricsCase[] {
  const one = fc
    .record({
      file: fc.constantFrom(...Object.keys(metricsFiles)),
      damage: fc.oneof(damages(Object.values(metricsFiles)), marked),
    })
    .map(
      ({ file, damage }): MetricsCase => ({ file, text: damage(metricsFiles[file]!).toString() }),
    );
  return fc.sample(one, { seed, numRuns: count });
}
