import { expect, test } from '@jest/globals';
import type { Spec } from '../../../src/domain/judge/examples/examples.ts';
import { columnsOf, specFrom } from '../../../src/domain/judge/spec.ts';
import { columns } from '../../../src/domain/records/evaluation.ts';

const full: Required<Spec> = {
  ...{ task: 'binary', target: 'y', prediction: 'p', score: 's', id: 'id', slices: ['region'] },
  ...{ positive: 'yes', threshold: 0, weight: 'w', group: 'g', query: 'q', low: 'l', high: 'h' },
  ...{ time: 't', season: 7 },
  costs: { falsePositive: 1, falseNegative: 5, truePositive: 0, trueNegative: 0 },
  columns: [{ name: 'loss', column: 'my_loss', direction: 'lower' }],
};

test('the record tells every column, so that a later comparison reads the file as train did', () => {
  const record = columns.parse(JSON.parse(JSON.stringify(columnsOf(full))));
  expect(specFrom(record, { task: 'binary', slices: ['region'] })).toEqual(full);
});

test('what was not given is not given later either', () => {
  const record = columns.parse(columnsOf({ target: 'y' }));
  const spec = specFrom(record, { task: 'regression', slices: [] });
  expect(JSON.parse(JSON.stringify(spec))).toEqual({
    ...{ task: 'regression', target: 'y', slices: [], columns: [] },
  });
});
