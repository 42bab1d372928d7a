import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Examples, Spec } from '../../../../src/domain/judge/examples/examples.ts';
import { dataHash } from '../../../../src/domain/judge/examples/keys.ts';
import { readExamples } from '../../../../src/domain/judge/examples/read.ts';
import { permuted, tableOf } from '../tables.ts';

const binary: Spec = { task: 'binary', target: 'y', score: 's', id: 'id' };
const regression: Spec = { task: 'regression', target: 'y', prediction: 'p', id: 'id' };
const ranking: Spec = { task: 'ranking', target: 'y', score: 's', query: 'q', id: 'id' };
const own = { name: 'my_loss', column: 'l', direction: 'lower' } as const;

const mistakes: [string, string, Spec, RegExp][] = [
  [
    'a negative weight',
    'id,y,p,w\n1,2,3,1\n2,2,3,-0.5',
    { ...regression, weight: 'w' },
    /^predictions\.csv:3: found "-0\.5"; allowed: a finite number from 0 in w/,
  ],
  [
    'a missing weight',
    'id,y,p,w\n1,2,3,',
    { ...regression, weight: 'w' },
    /csv:2: column w has no value/,
  ],
  [
    'weights that are all 0',
    'id,y,p,w\n1,2,3,0\n2,2,3,0',
    { ...regression, weight: 'w' },
    /column w: all weights are 0/,
  ],
  [
    'weights too large',
    'id,y,p,w\n1,2,3,1e308\n2,2,3,1e308',
    { ...regression, weight: 'w' },
    /too large to add up/,
  ],
  [
    'the weight as the label',
    'id,y,p\n1,2,3',
    { ...regression, weight: 'y' },
    /found "y"; target, prediction, id and weight are different columns/,
  ],
  [
    'a missing group',
    'id,y,p,g\n1,2,3,',
    { ...regression, group: 'g' },
    /csv:2: column g has no value/,
  ],
  [
    'a group that the model wrote',
    'id,y,p\n1,2,3',
    { ...regression, group: 'p' },
    /cannot be the group too/,
  ],
  [
    'an interval upside down',
    'id,y,p,a,b\n1,2,3,1,4\n2,2,3,4,1',
    { ...regression, low: 'a', high: 'b' },
    /csv:3: found "4 and 1"; allowed: a at most as large as b/,
  ],
  [
    'half an interval',
    'id,y,p,a\n1,2,3,1',
    { ...regression, low: 'a' },
    /input low: found "a"; low and high go together/,
  ],
  [
    'a season without a time',
    'id,y,p\n1,2,3',
    { ...regression, season: 7 },
    /input season: .*orders the examples in time/,
  ],
  [
    'half a season',
    'id,y,p,t\n1,2,3,1',
    { ...regression, time: 't', season: 1.5 },
    /found "1\.5"; allowed: a whole number/,
  ],
  [
    'a time that is none',
    'id,y,p,t\n1,2,3,2024-01-31\n2,2,3,soon',
    { ...regression, time: 't' },
    /csv:3: found "soon"; allowed: a date as/,
  ],
  [
    'no time at all',
    'id,y,p,t\n1,2,3,soon',
    { ...regression, time: 't' },
    /csv:2: found "soon"; allowed: a number, or an ISO 8601 date/,
  ],
  [
    'a time twice',
    'id,y,p,t\n1,2,3,5\n2,2,3,5.0',
    { ...regression, time: 't' },
    /csv:3: found "5\.0"; this t is also at line 2; name the column/,
  ],
  [
    'a time twice in a series',
    'id,y,p,t,g\n1,2,3,5,a\n2,2,3,5,b\n3,2,3,5,a',
    { ...regression, time: 't', group: 'g' },
    /csv:4: .*also at line 2; of one series, as g has it/,
  ],
  [
    'an own metric with the name of another',
    'id,y,p,l\n1,2,3,4',
    { ...regression, columns: [{ ...own, name: 'mae' }] },
    /input columns: found "mae"; regression has a metric of this name/,
  ],
  [
    'two own metrics of one name',
    'id,y,p,l\n1,2,3,4',
    { ...regression, columns: [own, own] },
    /two metrics have this name/,
  ],
  [
    'an own metric without a name',
    'id,y,p,l\n1,2,3,4',
    { ...regression, columns: [{ ...own, name: ' ' }] },
    /needs a name/,
  ],
  [
    'an own column that is no number',
    'id,y,p,l\n1,2,3,NaN',
    { ...regression, columns: [own] },
    /csv:2: found "NaN"; allowed: a finite number in l/,
  ],
  [
    'an own column that is not there',
    'id,y,p,loss\n1,2,3,4',
    { ...regression, columns: [{ ...own, column: 'los' }] },
    /did you mean "loss"/,
  ],
  [
    'the label as an own column',
    'id,y,p\n1,2,3',
    { ...regression, columns: [{ ...own, column: 'y' }] },
    /cannot be the target too/,
  ],
  [
    'a threshold above 1',
    'id,y,s\n1,1,.5',
    { ...binary, threshold: 50 },
    /input threshold: found "50"; allowed: a number from 0 to 1/,
  ],
  [
    'a threshold that is NaN',
    'id,y,s\n1,1,.5',
    { ...binary, threshold: Number.NaN },
    /input threshold: found "NaN"/,
  ],
  [
    'a threshold without scores',
    'id,y,p\n1,1,1',
    { ...binary, score: undefined, prediction: 'p', threshold: 0.5 },
    /needs a column of scores/,
  ],
  [
    'a threshold and predictions',
    'id,y,p,s\n1,1,1,.5',
    { ...binary, prediction: 'p', threshold: 0.5 },
    /there are predictions already/,
  ],
  [
    'a threshold of a regression',
    'id,y,p\n1,1,1',
    { ...regression, threshold: 0.5 },
    /a regression model has no threshold/,
  ],
  [
    'costs without predictions',
    'id,y,s\n1,1,.5',
    { ...binary, costs: costs(1, 5) },
    /input costs: they need a column of predictions, or a threshold/,
  ],
  [
    'costs of nothing',
    'id,y,s\n1,1,.5',
    { ...binary, threshold: 0.5, costs: costs(0, 0) },
    /all of them are 0/,
  ],
  [
    'costs that are infinite',
    'id,y,s\n1,1,.5',
    { ...binary, threshold: 0.5, costs: costs(Infinity, 0) },
    /found "falsePositive: Infinity"/,
  ],
  [
    'a ranking without queries',
    'id,y,s\n1,1,.5',
    { ...ranking, query: undefined },
    /input query: a ranking needs/,
  ],
  [
    'a ranking without scores',
    'id,y,q\n1,1,a',
    { ...ranking, score: undefined },
    /input score: task ranking needs a column of scores/,
  ],
  [
    'a ranking with predictions',
    'id,y,s,q,p\n1,1,.5,a,1',
    { ...ranking, prediction: 'p' },
    /a ranking model has no prediction/,
  ],
  [
    'a negative relevance',
    'id,y,s,q\n1,-1,.5,a',
    ranking,
    /csv:2: found "-1"; allowed: a relevance from 0 in y/,
  ],
  [
    'weights that differ in a query',
    'id,y,s,q,w\n1,1,.5,a,1\n2,1,.5,b,2\n3,1,.5,a,2',
    { ...ranking, weight: 'w' },
    /csv:4: found "2"; allowed: the same weight for all items of a query/,
  ],
  [
    'a query in two groups',
    'id,y,s,q,g\n1,1,.5,a,x\n2,0,.5,a,y',
    { ...ranking, group: 'g' },
    /csv:3: found "y"; an earlier item of this q is of another g/,
  ],
  [
    'a query of a binary task',
    'id,y,s,q\n1,1,.5,a',
    { ...binary, query: 'q' },
    /a binary model has no query/,
  ],
];

function costs(falsePositive: number, falseNegative: number) {
  return { falsePositive, falseNegative, truePositive: 0, trueNegative: 0 };
}

test.each(mistakes)('%s is refused in one line', (_, csv, spec, line) => {
  expect(() => readExamples(tableOf(csv), spec)).toThrow(line);
});

test('a prediction is positive from the threshold on', () => {
  const examples = readExamples(tableOf('id,y,s\na,0,.4\nb,1,.5\nc,1,.6'), {
    ...binary,
    threshold: 0.5,
  });
  expect([...examples.predictions!]).toEqual([0, 1, 1]);
});

test('the naive error is that of the label one season before, in each series by itself', () => {
  const csv =
    'id,y,p,t,g\na,1,0,2024-01-03,x\nb,10,0,2024-01-01,x\nc,4,0,2024-01-02,x\nd,7,0,2024-01-01,z\ne,5,0,2024-01-02,z';
  const naive = (season: number) =>
    (
      readExamples(tableOf(csv), { ...regression, time: 't', group: 'g', season }) as Examples & {
        task: 'regression';
      }
    ).naive;
  expect([...naive(1)!]).toEqual([3, NaN, 6, NaN, 2]);
  expect([...naive(2)!]).toEqual([9, NaN, NaN, NaN, NaN]);
});

test.each([
  ['9', '10', '11'],
  ['2024-02-28', '2024-02-29', '2024-03-01'],
  ['2024-01-01T00:00:00+02:00', '2024-01-01T00:00Z', '2024-01-01 00:01:00'],
])('times ascend as times, not as text: %s', (...times) => {
  const csv = `id,y,p,t\n${times.map((time, row) => `${row},${row ** 2},0,${time}`).join('\n')}`;
  const examples = readExamples(tableOf(csv), { ...regression, time: 't' });
  expect([...(examples as Examples & { task: 'regression' }).naive!]).toEqual([NaN, 1, 3]);
});

test('without an id, nothing that the model wrote is what an example is known by', () => {
  const spec = { ...regression, id: undefined, low: 'a', high: 'b', columns: [own] };
  const one = readExamples(tableOf('x,y,p,a,b,l\n1,2,3,0,1,5'), spec);
  const other = readExamples(tableOf('x,y,p,a,b,l\n1,2,4,1,2,6'), spec);
  expect(other.keys).toEqual(one.keys);
  const elsewhere = readExamples(tableOf('z,y,p,a,b,l\n1,2,3,0,1,5'), spec);
  expect(elsewhere.keys).not.toEqual(one.keys);
});

test('a cell that is missing is one that is empty, and cells do not run into each other', () => {
  const keyOf = (cells: (string | null)[]) => {
    const [a, b] = cells;
    const columns = new Map(Object.entries({ a: [a!], b: [b!], y: ['1'], p: ['1'] }));
    const table = { ...tableOf('a,b,y,p\n1,1,1,1'), columns };
    return readExamples(table, { ...regression, id: undefined }).keys.at(0);
  };
  expect(keyOf([null, 'x'])).toBe(keyOf(['', 'x']));
  expect(keyOf(['x', null])).not.toBe(keyOf([null, 'x']));
  expect(keyOf(['1', '12'])).not.toBe(keyOf(['11', '2']));
});

test('the hash of the data covers weights and groups, but not what a group or a query is called', () => {
  const hash = (csv: string, spec: Spec) => dataHash(readExamples(tableOf(csv), spec));
  const spec = { ...ranking, weight: 'w', group: 'g' };
  const first = hash('id,y,s,q,w,g\n1,1,.1,a,1,x\n2,0,.2,b,2,x\n3,0,.2,c,2,z', spec);
  expect(hash('id,y,s,q,w,g\n3,0,.7,2,2,k\n1,1,.8,0,1,j\n2,0,.9,1,2,j', spec)).toBe(first);
  for (const row of ['3,0,.2,c,2,x', '3,0,.2,c,1,z', '3,1,.2,c,2,z', '4,0,.2,c,2,z'])
    expect(hash(`id,y,s,q,w,g\n1,1,.1,a,1,x\n2,0,.2,b,2,x\n${row}`, spec)).not.toBe(first);
});

const cell = (low: number, high: number) => fc.integer({ min: low, max: high });
const rows = fc.array(
  fc.record({ q: cell(0, 4), y: cell(0, 2), s: cell(0, 3), x: cell(0, 2), l: cell(0, 2) }),
  { minLength: 1, maxLength: 40 },
);

test('the order of the file changes nothing, whatever the file holds', () => {
  const shuffled = rows.chain((list) =>
    fc.record({
      list: fc.constant(list),
      order: fc.shuffledSubarray([...list.keys()], { minLength: list.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ list, order }) => {
      const lines = list.map(({ q, y, s, x, l }) => [q, y, s, x, l, q + 1, `g${q % 2}`].join(','));
      const table = tableOf(['q,y,s,x,l,w,g', ...lines].join('\n'));
      const spec: Spec = {
        ...ranking,
        id: undefined,
        weight: 'w',
        group: 'g',
        slices: ['x'],
        columns: [own],
      };
      const one = readExamples(table, spec);
      const other = readExamples(permuted(table, order), spec);
      expect(other).toEqual(one);
      expect(dataHash(other)).toBe(dataHash(one));
    }),
    { numRuns: 200, seed: 2 },
  );
});

test('a number is written in decimals, in every way that programs write them', () => {
  const texts = ['0', '-0.0', '+5', '.5', '5.', '0e5', '0E-3', '1e-7', '-1.25E+2', ' 7 '];
  const none = [
    '0x10',
    '0b1',
    '0o7',
    '1_000',
    '1,5',
    '١',
    'Infinity',
    '1e999',
    '-',
    'e5',
    '0e',
    '1n',
  ];
  const read = (text: string) => {
    const columns = new Map([
      ['y', ['1']],
      ['p', [text]],
    ]);
    const table = { ...tableOf('y,p\n1,1'), columns };
    return readExamples(table, { ...regression, id: undefined }).predictions![0];
  };
  expect(texts.map(read)).toEqual([0, -0, 5, 0.5, 5, 0, 0, 1e-7, -125, 7]);
  for (const text of none) expect(() => read(text)).toThrow(/allowed: a finite number in p/);
});
