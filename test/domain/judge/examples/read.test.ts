import { expect, test } from '@jest/globals';
import type { Spec } from '../../../../src/domain/judge/examples/examples.ts';
import { dataHash } from '../../../../src/domain/judge/examples/keys.ts';
import { readExamples } from '../../../../src/domain/judge/examples/read.ts';
import { tableOf } from '../tables.ts';

const binary: Spec = { task: 'binary', target: 'y', prediction: 'p', score: 's', id: 'id' };
const many: Spec = { task: 'multiclass', target: 'y', prediction: 'p' };
const regression: Spec = { task: 'regression', target: 'y', prediction: 'p' };

const mistakes: [string, string, Spec, RegExp][] = [
  ['no rows', 'id,y,p,s', binary, /^predictions\.csv: .*no examples/],
  [
    'a column that is not there',
    'id,y,p,score\n1,0,0,0.1',
    { ...binary, score: 'scores' },
    /no column "scores"; did you mean "score"\?/,
  ],
  [
    'a missing label',
    'id,y,p,s\n1,0,0,.1\n2,,1,.9',
    binary,
    /^predictions\.csv:3: column y has no value/,
  ],
  [
    'a score that is no number',
    'id,y,p,s\n1,0,0,high',
    binary,
    /csv:2: found "high"; allowed: a probability/,
  ],
  ['a score that is NaN', 'id,y,p,s\n1,0,0,NaN', binary, /csv:2: found "NaN"/],
  ['an infinite score', 'id,y,p,s\n1,0,0,inf', binary, /csv:2: found "inf"/],
  [
    'a score above 1',
    'id,y,p,s\n1,0,0,.1\n2,1,1,1.01',
    binary,
    /csv:3: found "1.01"; allowed: a probability from 0 to 1 in s/,
  ],
  ['a score below 0', 'id,y,p,s\n1,0,0,-0.1', binary, /csv:2: found "-0.1"/],
  [
    'a prediction that is no label',
    'id,y,p,s\n1,0,0,.1\n2,1,2,.9',
    binary,
    /csv:3: found "2"; allowed: in p, the labels 0, 1/,
  ],
  ['probabilities as predictions', 'id,y,p,s\n1,0,0.13,.1', binary, /found "0.13".*is the score/],
  [
    'labels and predictions of different kinds',
    'id,y,p,s\n1,yes,1,.9',
    binary,
    /csv:2: found "1"; allowed: in p, the labels no, yes/,
  ],
  [
    'a repeated id',
    'id,y,p,s\n7,0,0,.1\n8,1,1,.9\n7,1,1,.9',
    binary,
    /csv:4: found "7"; this id is also at line 2/,
  ],
  ['a missing id', 'id,y,p,s\n,0,0,.1', binary, /csv:2: column id has no value/],
  [
    'three labels in a binary task',
    'id,y,p,s\n1,a,a,.1\n2,b,b,.1\n3,c,c,.1',
    binary,
    /csv:4: found "c"; .*multiclass/,
  ],
  [
    'labels of which none is known as positive',
    'id,y,p,s\n1,stay,stay,.1\n2,leave,leave,.9',
    binary,
    /set positive/,
  ],
  [
    'a positive label that is not there',
    'id,y,p,s\n1,stay,stay,.1\n2,leave,leave,.9',
    { ...binary, positive: 'leaves' },
    /input positive: found "leaves".*did you mean "leave"/,
  ],
  [
    'label and prediction in one column',
    'id,y,p,s\n1,0,0,.1',
    { ...binary, prediction: 'y' },
    /found "y"; .*different columns/,
  ],
  [
    'neither prediction nor score',
    'id,y\n1,0',
    { ...binary, prediction: undefined, score: undefined },
    /input prediction: .*predictions or scores/,
  ],
  [
    'a regression without predictions',
    'y,p\n1,2',
    { ...regression, prediction: undefined },
    /needs a column of predictions/,
  ],
  [
    'a regression with a score',
    'y,p,s\n1,2,3',
    { ...regression, score: 's' },
    /a regression model has no score/,
  ],
  [
    'a number that overflows',
    'y,p\n1,1e999',
    regression,
    /csv:2: found "1e999"; allowed: a finite number in p/,
  ],
  ['text for a number', 'y,p\n1,2\nlow,2', regression, /csv:3: found "low"/],
  ['a hexadecimal number', 'y,p\n1,0x10', regression, /csv:2: found "0x10"/],
  [
    'classes that differ by case',
    'y,p\ncat,cat\ndog,Dog',
    many,
    /csv:3: found "Dog"; allowed: in p, the labels cat, dog/,
  ],
  ['classes of another kind', 'y,p\ncat,0\ndog,1', many, /csv:2: found "0"/],
  [
    'a class without scores',
    'y,p,s_cat\ncat,cat,1\ndog,cat,1',
    { ...many, score: 's' },
    /class "dog" has no column "s_dog"/,
  ],
  [
    'scores that do not add up',
    'y,p,s_a,s_b\na,a,.5,.5\nb,b,.5,.8',
    { ...many, score: 's' },
    /csv:3: found "1.3"/,
  ],
  [
    'a slice that is not there',
    'y,p,region\n1,2,n',
    { ...regression, slices: ['regions'] },
    /did you mean "region"/,
  ],
];

test.each(mistakes)('%s is refused in one line', (_, csv, spec, line) => {
  expect(() => readExamples(tableOf(csv), spec)).toThrow(line);
});

test('a slice of a column that is no category is refused', () => {
  const rows = Array.from({ length: 300 }, (_, row) => `${row},${row},v${row}`);
  const table = tableOf(['y,p,s', ...rows].join('\n'));
  expect(() => readExamples(table, { ...regression, slices: ['s'] })).toThrow(
    /300 values in s.*at most 200/,
  );
});

test.each([
  ['0', '1'],
  ['False', 'true'],
  ['No', 'yes'],
  ['0.0', '1'],
])('%s is negative and %s is positive without being told', (negative, positive) => {
  const csv = `id,y,p,s\na,${negative},${positive},.4\nb,${positive},${positive},.9`;
  const examples = readExamples(tableOf(csv), binary);
  expect([...examples.labels]).toEqual([0, 1]);
  expect([...examples.predictions!]).toEqual([1, 1]);
});

test('labels of a single class are no mistake', () => {
  const examples = readExamples(tableOf('id,y,p,s\na,0,1,.4\nb,0,0,.9'), binary);
  expect([...examples.labels]).toEqual([0, 0]);
  const named = tableOf('id,y,p,s\na,stay,stay,.4\nb,stay,leave,.9');
  expect([...readExamples(named, { ...binary, positive: 'leave' }).predictions!]).toEqual([0, 1]);
});

test('an example is known by its id, else by what no model wrote', () => {
  const csv = 'id,age,y,p,s\n1,30,0,0,.1\n2,40,1,1,.9';
  const byId = readExamples(tableOf(csv), binary);
  expect([byId.keyedBy, ...byId.keys]).toEqual(['id', '1', '2']);
  const byRow = readExamples(tableOf(csv), { ...binary, id: undefined });
  const other = readExamples(tableOf('s,id,p,age,y\n.3,2,0,40,1\n.2,1,0,30,0'), {
    ...binary,
    id: undefined,
  });
  expect(other.keys).toEqual(byRow.keys);
  expect(other.keyedBy).toBe('row');
  const bare = readExamples(tableOf('y,p,s\n0,0,.1'), { ...binary, id: undefined });
  expect(bare.keyedBy).toBe('label');
});

test('the hash of the data is that of examples and labels alone, in any order', () => {
  const hash = (csv: string) => dataHash(readExamples(tableOf(csv), binary));
  const first = hash('id,y,p,s\n1,0,0,.1\n2,1,1,.9');
  expect(hash('id,y,p,s\n2,1,0,.2\n1,0,1,.8')).toBe(first);
  expect(hash('id,y,p,s\n1,1,0,.1\n2,1,1,.9')).not.toBe(first);
  expect(hash('id,y,p,s\n1,0,0,.1\n3,1,1,.9')).not.toBe(first);
});

test('a class that is only ever predicted, or only scored, is a class', () => {
  const csv = 'y,p,s_a,s_b,s_c\na,b,.5,.4,.1\na,a,.9,.1,0';
  expect(readExamples(tableOf(csv), { ...many, score: 's' }).classes).toEqual(['a', 'b', 'c']);
});
