import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { study } from '../../../src/adapters/duckdb/splits/columns.ts';
import { predictors } from '../../../src/adapters/duckdb/splits/predictors.ts';
import { type Studied, splitOf } from '../../../src/adapters/duckdb/splits/split.ts';
import { splitChecks } from '../../../src/adapters/duckdb/splits/splits.ts';
import { openSources } from '../../../src/adapters/tables/source.ts';
import type { SplitsContract } from '../../../src/domain/data/contract/contract.ts';
import { parseContract } from '../../../src/domain/data/contract/text.ts';
import type { Predictor } from '../../../src/domain/data/splits/features.ts';
import type { CheckResult } from '../../../src/domain/records/validation.ts';

import { runPython } from '../../domain/judge/python.ts';
import { engineInFolder } from './engine.ts';

const { engine, folder } = engineInFolder();

type Row = Record<string, string | number | boolean | null>;

/** A file with its header on the first line, so that row 0 stands on line 2. */
function csv(rows: readonly Row[]): string {
  const names = Object.keys(rows[0] as Row);
  const cell = (value: Row[string] | undefined) =>
    value === null || value === undefined ? '' : `"${String(value).replaceAll('"', '""')}"`;
  return `${[names.join(','), ...rows.map((row) => names.map((name) => cell(row[name])).join(','))].join('\n')}\n`;
}

const lineOf = (row: number) => row + 2;

/** What the splits of two files find. */
async function split(train: string, test: string, words = '', fields = '') {
  writeFileSync(join(folder, 'train.csv'), train);
  writeFileSync(join(folder, 'test.csv'), test);
  const contract = parseContract(
    `splits: {train: train.csv, test: test.csv${words && `, ${words}`}}\n${fields}`,
    'contract.yml',
  );
  const open = (side: 'train' | 'test') =>
    openSources((contract.splits as SplitsContract)[side], contract.dialect, folder);
  const sources = { train: await open('train'), test: await open('test') };
  const { splits } = contract;
  return splitChecks(engine, sources, splits as SplitsContract, contract);
}

const named = (checks: readonly CheckResult[], name: string) =>
  checks.find((check) => check.name.startsWith(name));
const wrong = (checks: readonly CheckResult[]) => checks.filter(({ passed }) => !passed);

/** Numbers from 0 to 1, always the same from the same seed. */
function random(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** People of whom nothing tells for sure whether they leave. */
function people(count: number, from: number, draw = random(7 + from)): Row[] {
  return Array.from({ length: count }, (_, index) => {
    const [age, income] = [18 + Math.floor(draw() * 60), Math.round(draw() * 1e7) / 100];
    return {
      id: `C${from + index}`,
      signup: new Date(Date.UTC(2024, 0, 1) + (from + index) * 86_400_000)
        .toISOString()
        .slice(0, 10),
      age,
      income,
      city: ['Bonn', 'Kiel', 'Ulm'][Math.floor(draw() * 3)] as string,
      left: draw() < 0.1 + age / 200 ? 'yes' : 'no',
    };
  });
}

const words = 'key: id, time: signup, target: left';
const [train, held] = [people(400, 0), people(100, 400)];

test('a clean split has nothing wrong, and says what was looked at', async () => {
  const { checks, ...files } = await split(csv(train), csv(held), words);
  expect(wrong(checks)).toEqual([]);
  expect(checks.map(({ name }) => name)).toEqual([
    'columns of train and test',
    'rows in train and test',
    'keys in train and test(id)',
    'rows in train and test but for id',
    'test after train(signup)',
    'conflicting labels',
    'new labels in test',
    'labels missing from test',
    'new categories in test',
    'feature that gives the target away',
  ]);
  expect(files).toMatchObject({ train: [{ path: 'train.csv', rows: 400 }], test: [{ rows: 100 }] });
});

test('a row that was copied is found with its line, its key as well', async () => {
  const copy = train[17] as Row;
  const { checks } = await split(csv(train), csv([...held, copy]), 'key: id, target: left');
  expect(wrong(checks).map(({ name }) => name)).toEqual([
    'rows in train and test',
    'keys in train and test(id)',
  ]);
  expect(named(checks, 'rows in')).toMatchObject({
    level: 'fail',
    count: 1,
    share: 1 / 101,
    examples: [{ file: 'test.csv', line: lineOf(100), column: null }],
  });
  expect(named(checks, 'keys in')).toMatchObject({
    message: '1 test row of 101 has a key that stands in train (0.99%), first "C17"',
    examples: [{ file: 'test.csv', line: lineOf(100), column: 'id', value: 'C17' }],
  });
});

test('rows that were copied under another name are found; rows with a missing cell as well', async () => {
  const hole = { ...(train[3] as Row), income: null };
  const copies = [
    { ...(train[5] as Row), id: 'C900' },
    { ...hole, id: 'C901' },
  ];
  const { checks } = await split(csv([...train, hole]), csv([...held, ...copies]), 'key: id');
  expect(named(checks, 'rows in train and test but for id')).toMatchObject({
    passed: false,
    level: 'warn',
    count: 2,
    examples: [{ line: lineOf(100) }, { line: lineOf(101) }],
  });
});

test('rows that repeat by themselves are not held to be copied', async () => {
  const draw = random(3);
  const dice = (count: number) =>
    Array.from({ length: count }, () => ({
      a: Math.floor(draw() * 40),
      b: Math.floor(draw() * 40),
    }));
  const { checks } = await split(csv(dice(2000)), csv(dice(500)));
  const shared = named(checks, 'rows in');
  expect(shared).toMatchObject({ passed: false, level: 'warn' });
  expect(shared?.message).toMatch(
    /rows of train repeat as well, so that about 3\d\d would be by chance$/,
  );
});

test('test rows before the end of train are counted; on the last day itself is not before it', async () => {
  const early = { ...(held[0] as Row), signup: '2024-02-01' };
  const last = { ...(held[1] as Row), signup: (train[399] as Row).signup as string };
  const { checks } = await split(csv(train), csv([early, last, ...held.slice(2)]), words);
  expect(wrong(checks)).toMatchObject([
    {
      name: 'test after train(signup)',
      column: 'signup',
      level: 'fail',
      count: 1,
      message:
        'signup: 1 test row of 100 lies before the end of train (1%), first "2024-02-01"; train ends with "2025-02-03" in train.csv:401',
      examples: [{ file: 'test.csv', line: 2, column: 'signup', value: '2024-02-01' }],
    },
  ]);
});

test('labels that contradict each other are told: within each side, and of test against train', async () => {
  const turned = (row: Row, id: string) => ({
    ...row,
    id,
    left: row.left === 'yes' ? 'no' : 'yes',
  });
  const [a, b, c] = [train[0], train[1], held[0]] as [Row, Row, Row];
  const { checks } = await split(
    csv([...train, turned(a, 'C900')]),
    csv([...held, turned(b, 'C901'), turned(c, 'C902')]),
    'key: id, target: left',
  );
  expect(named(checks, 'conflicting')).toMatchObject({
    level: 'warn',
    count: 6,
    message:
      'left: 6 rows of 503 with the same features as another, and another label (1.19%): 2 within train, 2 within test, 1 of test against train',
    examples: [
      { file: 'train.csv', line: 2, column: 'left' },
      { file: 'train.csv', line: 3 },
      { file: 'train.csv', line: lineOf(400) },
      { file: 'test.csv', line: 2 },
      { file: 'test.csv', line: lineOf(100) },
      { file: 'test.csv', line: lineOf(101) },
    ],
  });
});

test('features of a few values do not make labels conflict', async () => {
  const draw = random(5);
  const coarse = (count: number) =>
    Array.from({ length: count }, () => ({
      sex: draw() < 0.5 ? 'f' : 'm',
      rank: Math.floor(draw() * 3),
      lives: draw() < 0.4,
    }));
  const { checks } = await split(csv(coarse(600)), csv(coarse(200)), 'target: lives');
  expect(named(checks, 'conflicting')).toMatchObject({
    passed: true,
    found: '800 rows (100%); the features are too coarse to tell rows apart',
    examples: [],
  });
});

test('features that hold the answer are told, in whatever way they do', async () => {
  const draw = random(11);
  const leaking = (rows: readonly Row[]) =>
    rows.map((row) => {
      const gone = row.left === 'yes';
      return {
        ...row,
        status: gone ? 'closed' : ['new', 'open'][Math.floor(draw() * 2)],
        closed_on: gone
          ? `2025-0${1 + Math.floor(draw() * 9)}-11 10:${10 + Math.floor(draw() * 50)}`
          : null,
        score: (gone ? 0.5 : 0) + draw() / 2,
        noise: draw() < 0.5 ? 'a' : 'b',
      } as Row;
    });
  const { checks } = await split(csv(leaking(train)), csv(leaking(held)), 'key: id, target: left');
  const told = wrong(checks);
  expect(told.map(({ name, column }) => [name, column])).toEqual([
    ['feature that gives the target away', 'status'],
    ['feature that gives the target away', 'closed_on'],
    ['feature that gives the target away', 'score'],
  ]);
  expect(told.map(({ message }) => message.split(' in ')[0])).toEqual([
    'status: its value alone tells left',
    'closed_on: whether it is missing alone tells left',
    'score: its order alone tells left',
  ]);
  expect(told[2]?.found).toBe('AUC 1');
});

test('an amount is told by a feature in another unit, and by the mean of its group, not by one that only goes along with it', async () => {
  const draw = random(13);
  const goods = (count: number) =>
    Array.from({ length: count }, () => {
      const kind = Math.floor(draw() * 5);
      const price = 100 * kind + draw() * 10;
      return {
        price,
        cents: Math.round(price * 100) ** 2,
        kind: `k${kind}`,
        weight: price + draw() * 150,
      };
    });
  const { checks } = await split(csv(goods(500)), csv(goods(100)), 'target: price');
  expect(wrong(checks)).toMatchObject([
    { column: 'cents', found: 'Spearman correlation 1' },
    { column: 'kind', found: expect.stringMatching(/^99\.\d+% of its variance$/) },
  ]);
});

test('three labels may hide in the values of a number', async () => {
  const draw = random(17);
  const flowers = (count: number) =>
    Array.from({ length: count }, () => {
      const kind = Math.floor(draw() * 3);
      return { kind: `k${kind}`, code: ((kind * 7) % 5) + draw() * 0.9, width: kind + draw() * 3 };
    });
  const { checks } = await split(csv(flowers(600)), csv(flowers(150)), 'target: kind');
  expect(wrong(checks).map(({ column }) => column)).toEqual(['code']);
});

test('categories and labels that only test has are told; rare ones are expected to be new', async () => {
  const moved = [...held.slice(0, 97), ...held.slice(97).map((row) => ({ ...row, city: 'Jena' }))];
  const asked = moved.map((row, index) => (index === 50 ? { ...row, left: 'maybe' } : row));
  const rare = (rows: readonly Row[], from: number) =>
    rows.map((row, index) => ({ ...row, street: index % 4 === 0 ? `s ${from + index}` : 'Main' }));
  const { checks } = await split(
    csv(rare(train, 0)),
    csv(rare(asked, 400)),
    'key: id, target: left',
  );
  expect(wrong(checks)).toMatchObject([
    {
      name: 'new labels in test',
      level: 'fail',
      message:
        'left: 1 test row of 100 has a label that train has not (1%), first "maybe"; new: "maybe"',
      examples: [{ line: lineOf(50), column: 'left', value: 'maybe' }],
    },
    {
      name: 'new categories in test',
      column: 'city',
      level: 'warn',
      message: 'city: 3 test rows of 100 have a value that train has not: "Jena" (3%)',
      examples: [{ line: lineOf(97) }, { line: lineOf(98) }, { line: lineOf(99) }],
    },
  ]);
});

test('a label that test should have and has not is missed', async () => {
  const all = held.filter(({ left }) => left === 'no');
  const { checks } = await split(csv(train), csv(all), 'target: left');
  const share = train.filter(({ left }) => left === 'yes').length / 4;
  expect(wrong(checks)).toMatchObject([
    {
      name: 'labels missing from test',
      message: `left: test has no row with label "yes" (${share}% of train)`,
    },
  ]);
});

test('nothing of a sensitive column is shown', async () => {
  const secret = [
    ...held.slice(1),
    { ...(held[0] as Row), city: 'Hiddensee', left: 'perhaps', id: 'C1', signup: '2024-03-05' },
  ];
  const sensitive = ['id', 'city', 'left'].map((name) => `{name: ${name}, sensitive: true}`);
  const { checks } = await split(
    csv(train),
    csv(secret),
    words,
    `fields: [${sensitive.join(', ')}, {name: signup, type: date, sensitive: true}, {name: age, type: integer}, {name: income, type: number}]`,
  );
  expect(wrong(checks)).toHaveLength(4);
  expect(JSON.stringify(checks)).not.toMatch(/Hiddensee|perhaps|C1"|202[45]-/);
});

test('what the split names and one side has not is one finding; the rest is still looked at', async () => {
  const bare = held.map(({ left: _, id: __, ...row }) => row as Row);
  const { checks } = await split(csv(train), csv(bare), 'key: id, time: city, target: left');
  expect(wrong(checks)).toMatchObject([
    {
      level: 'fail',
      message:
        'train and test differ in their columns: test without id, the key, test without left, the target, city holds no times',
    },
  ]);
  expect(named(checks, 'rows in')).toMatchObject({ passed: true });
});

test('a side without rows, and rows that are not whole, are told of that side', async () => {
  const empty = await split(csv(train), 'id,left\n', 'target: left');
  expect(empty.checks).toMatchObject([
    { name: 'rows of test', message: 'there are no rows in test.csv' },
  ]);
  const ragged = await split(csv(train), `${csv(held)}C900,2024\n`, words);
  expect(wrong(ragged.checks)).toMatchObject([
    { name: 'cells of test', examples: [{ file: 'test.csv', line: lineOf(100) }] },
  ]);
});

test('a table that holds both sides already is not read again, and finds the same', async () => {
  const copies = [...held, train[3] as Row, train[9] as Row];
  const alone = await split(csv(train), csv(copies), words);
  const contract = parseContract(
    `splits: {train: train.csv, test: test.csv, ${words}}`,
    'contract.yml',
  );
  const all = await openSources(['test.csv', 'train.csv'], {}, folder);
  const dataset = await engine.load(all, contract);
  const closed = { ...engine, load: () => Promise.reject(new Error('read again')) };
  const [test, train_] = all;
  const sources = { train: [train_], test: [test] } as Parameters<typeof splitChecks>[1];
  const again = await splitChecks(
    closed,
    sources,
    contract.splits as SplitsContract,
    contract,
    dataset,
  );
  expect(again.checks).toEqual(alone.checks);
});

test('the same file on both sides is in both from its first row to its last', async () => {
  writeFileSync(join(folder, 'same.csv'), csv(held));
  const contract = parseContract(
    `splits: {train: same.csv, test: same.csv, ${words}}`,
    'contract.yml',
  );
  const same = await openSources(['same.csv'], {}, folder);
  const { checks } = await splitChecks(
    engine,
    { train: same, test: same },
    contract.splits as SplitsContract,
    contract,
  );
  expect(named(checks, 'rows in')).toMatchObject({ count: 100, share: 1 });
  expect(named(checks, 'keys in')).toMatchObject({ count: 100 });
});

test('law: as many rows are in both as were put into both, each on its line', async () => {
  const indices = fc.uniqueArray(fc.nat(399), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(indices, fc.nat(100), async (copied, at) => {
      const copies = copied.map((index) => train[index] as Row);
      const rows = [...held.slice(0, at), ...copies, ...held.slice(at)];
      const { checks } = await split(csv(train), csv(rows), 'key: id');
      for (const name of ['rows in train and test', 'keys in train and test(id)'])
        expect(checks.find((check) => check.name === name)).toMatchObject({
          passed: copied.length === 0,
          count: copied.length,
          examples: copies.map((_, index) => ({ line: lineOf(at + index) })),
        });
    }),
    { numRuns: 15 },
  );
});

test('every figure is what pandas and scipy find', async () => {
  const draw = random(23);
  const sided = (count: number, from: number) =>
    Array.from({ length: count }, (_, index) => {
      const kind = Math.floor(draw() ** 2 * 30);
      const amount = kind * 3 + draw() * 10;
      const wide = amount + draw() * 60;
      return {
        id: draw() < 0.9 ? `i${from + index}` : `i${Math.floor(draw() * 300)}`,
        day: Math.floor(from + draw() * 400),
        number: Math.floor(draw() * 3),
        kind: draw() < 0.05 ? null : `k ${from === 0 ? Math.min(kind, 27) : kind}`,
        wide: Math.floor(wide),
        label: draw() < wide / 120 ? 'z' : 'a',
        amount: Math.round(amount * 4) / 4,
      };
    });
  const [here, there] = [sided(300, 0), sided(150, 250)];
  const turned = here
    .slice(10, 16)
    .map((row) => ({ ...row, label: row.label === 'a' ? 'z' : 'a' }));
  const copies: Row[] = [...there, ...here.slice(0, 7), ...here.slice(3, 5), ...turned];
  const { checks } = await split(
    csv([...here, ...here.slice(0, 20)]),
    csv(copies),
    'key: id, time: day, target: label',
  );
  const paths = { train: join(folder, 'train.csv'), test: join(folder, 'test.csv') };
  const theirs = runPython('../../adapters/duckdb/splits.py', paths) as Record<string, number>;

  const count = (name: string) => named(checks, name)?.count;
  expect(count('rows in')).toBe(theirs.rows);
  expect(count('keys in')).toBe(theirs.keys);
  expect(count('test after train')).toBe(theirs.before);
  expect(count('conflicting')).toBe(theirs.conflicts);
  expect(theirs.conflicts).toBeGreaterThanOrEqual(12);
  expect(named(checks, 'conflicting')?.passed).toBe(false);

  const contract = parseContract('splits: {train: train.csv, test: test.csv}', 'contract.yml');
  const [train_, test_] = [
    await openSources(['train.csv'], {}, folder),
    await openSources(['test.csv'], {}, folder),
  ];
  const dataset = await engine.load([...train_, ...test_], contract);
  const found = async (target: string) => {
    const words = { ...(contract.splits as SplitsContract), key: ['id'], target };
    const both = splitOf(dataset, { train: train_, test: test_ }, words);
    const columns = await study(both);
    const one = (name: string) =>
      columns.find(({ column }) => column.reading.name === name) as Studied;
    return predictors(both, [one('kind'), one('wide')], one(target));
  };
  const rows = copies.length;
  const digits = 12;
  const [kind, wide] = (await found('label')) as [
    Predictor & { by: 'value' },
    Predictor & { by: 'order' },
  ];
  expect(kind).toEqual({
    column: 'kind',
    by: 'value',
    rows,
    right: theirs.right,
    base: theirs.base,
  });
  expect(wide.auc).toBeCloseTo(theirs.auc as number, digits);
  expect(wide.trainAuc).toBeCloseTo(theirs.trainAuc as number, digits);
  const [mean, rank] = (await found('amount')) as [
    Predictor & { by: 'mean' },
    Predictor & { by: 'rank' },
  ];
  expect(mean.explained).toBeCloseTo(theirs.explained as number, digits);
  expect(rank.correlation).toBeCloseTo(theirs.spearman as number, digits);
  expect(rank.trainCorrelation).toBeCloseTo(theirs.trainSpearman as number, digits);
});

test('an order of many values is bounded by intervals, and only then counted out', async () => {
  const draw = random(29);
  const scored = (count: number) =>
    Array.from({ length: count }, () => {
      const gone = draw() < 0.3;
      return {
        good: (gone ? 1 : 0) + draw() * 1.002,
        bad: draw(),
        far: draw() < 1e-4 ? 1e12 * draw() : (gone ? 1 : 0) + draw(),
        gone,
      };
    });
  const { checks } = await split(csv(scored(21_000)), csv(scored(500)), 'target: gone');
  expect(wrong(checks).map(({ column }) => column)).toEqual(['good', 'far']);
});
