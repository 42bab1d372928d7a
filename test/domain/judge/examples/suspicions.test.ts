import { expect, test } from '@jest/globals';
import type { Spec } from '../../../../src/domain/judge/examples/examples.ts';
import { readExamples } from '../../../../src/domain/judge/examples/read.ts';
import { suspicions } from '../../../../src/domain/judge/examples/suspicions.ts';
import { dice } from '../cases.ts';
import { spec as binary, model } from '../models.ts';
import { tableFrom } from '../tables.ts';

const good = model(400, 0.6);

/** The model's table with a column made of the others. */
function changed(
  name: string,
  cell: (row: number, of: (name: string) => string) => string | number,
) {
  const columns = new Map(good.columns);
  const of = (row: number) => (other: string) => good.columns.get(other)![row]!;
  const cells = Array.from({ length: good.rows }, (_, row) => String(cell(row, of(row))));
  return { ...good, names: [...new Set([...good.names, name])], columns: columns.set(name, cells) };
}

const all = (length: number, cell: (row: number) => string | number) =>
  Array.from({ length }, (_, row) => cell(row));

const strange: [string, ReturnType<typeof tableFrom>, Spec, RegExp][] = [
  [
    'the score of the other class',
    changed('score', (_, of) => 1 - Number(of('score'))),
    binary,
    /ROC AUC 0\.1.* probability of "0"/,
  ],
  [
    'a score that contradicts the prediction',
    changed('prediction', (_, of) => 1 - Number(of('prediction'))),
    binary,
    /contradict each other/,
  ],
  ['labels as scores', changed('score', (_, of) => of('label')), binary, /0 or 1: are they labels/],
  [
    'labels as predictions',
    changed('prediction', (_, of) => of('label')),
    binary,
    /400 predicted classes equal the labels/,
  ],
  ['labels of one class', changed('label', () => 1), binary, /all labels are "1"/],
  ['predictions of one class', changed('prediction', () => 0), binary, /all predictions are "0"/],
  [
    'a weight that is nearly all',
    changed('w', (row) => (row === 7 ? 1e6 : 1)),
    { ...binary, weight: 'w' },
    /400 examples say as much as 1 of/,
  ],
  [
    'a regression that repeats one number',
    tableFrom({ y: all(60, (row) => row), p: all(60, () => 3) }),
    { task: 'regression', target: 'y', prediction: 'p' },
    /all predictions are 3/,
  ],
  [
    'a regression that saw the labels',
    tableFrom({ y: all(60, (row) => row), p: all(60, (row) => row) }),
    { task: 'regression', target: 'y', prediction: 'p' },
    /60 predictions equal/,
  ],
  [
    'scores of other classes',
    tableFrom({
      y: all(60, (row) => 'abc'[row % 3]!),
      p: all(60, (row) => 'aab'[row % 3]!),
      s_a: all(60, () => 0.2),
      s_b: all(60, () => 0.2),
      s_c: all(60, () => 0.6),
    }),
    { task: 'multiclass', target: 'y', prediction: 'p', score: 's' },
    /in 100 % of the rows another class/,
  ],
  [
    'queries without an answer',
    tableFrom({
      id: all(9, (row) => row),
      q: all(9, (row) => row % 3),
      y: all(9, (row) => Number(row === 4)),
      s: all(9, (row) => row),
    }),
    { task: 'ranking', target: 'y', score: 's', query: 'q', id: 'id' },
    /2 of 3 queries have no relevant item/,
  ],
];

test.each(strange)('%s is noted', (_, table, spec, note) => {
  expect(suspicions(readExamples(table, spec)).join('\n')).toMatch(note);
});

test('a model that is no good, few rows and usual weights are no reason for a note', () => {
  expect(suspicions(readExamples(good, binary))).toEqual([]);
  const { share } = dice(3);
  for (const seed of all(20, (row) => row + 1))
    expect(suspicions(readExamples(model(60, 0, Number(seed)), binary))).toEqual([]);
  const weighted = changed('w', () => share());
  expect(suspicions(readExamples(weighted, { ...binary, weight: 'w' }))).toEqual([]);
  const few = tableFrom({
    id: [1, 2],
    label: [0, 1],
    prediction: [0, 1],
    score: [0, 1],
    region: ['a', 'b'],
  });
  expect(suspicions(readExamples(few, binary))).toEqual([]);
});
