import { expect, test } from '@jest/globals';
import { readScript } from '../../../src/pipeline/init/python/script.ts';
import { targetOf } from '../../../src/pipeline/init/target.ts';
import {
  encodesLabels,
  kindOf,
  questionOf,
  takesSecondClass,
} from '../../../src/pipeline/init/task.ts';

const many = (...values: string[]) =>
  Array.from({ length: 200 }, (_, row) => values[row % values.length]!);
const numbers = Array.from({ length: 200 }, (_, row) => String(row * 1.5));
const plain = { kind: undefined, isEncoded: false, takesSecondClass: false };

test.each([
  [{ ...plain, values: many('0', '1') }, { task: 'binary' }],
  [{ ...plain, values: many('True', 'False') }, { task: 'binary' }],
  [{ ...plain, values: many('Yes', 'No', '') }, { task: 'binary' }],
  [
    { ...plain, values: many('-1', '1') },
    { task: 'binary', positive: '1' },
  ],
  [{ ...plain, values: many('stay', 'leave') }, { task: 'multiclass' }],
  [
    { ...plain, values: many('stay', 'leave'), takesSecondClass: true },
    { task: 'binary', positive: 'stay' },
  ],
  [{ ...plain, values: many('stay', 'leave'), isEncoded: true }, { task: 'binary' }],
  [{ ...plain, values: many('a', 'b', 'c') }, { task: 'multiclass' }],
  [{ ...plain, values: many('3', '4', '5') }, { task: 'multiclass' }],
  [{ ...plain, values: many('3', '4', '5'), kind: 'values' as const }, { task: 'regression' }],
  [{ ...plain, values: numbers }, { task: 'regression' }],
  [{ ...plain, values: numbers, kind: 'classes' as const }, { task: 'multiclass' }],
  [{ ...plain, values: numbers.map((text) => `id${text}`) }, undefined],
  [{ ...plain, values: [] }, undefined],
  [{ ...plain, values: [], kind: 'values' as const }, { task: 'regression' }],
  [{ ...plain, values: [], kind: 'classes' as const }, { task: 'multiclass' }],
  [{ ...plain, values: [], kind: 'classes' as const, takesSecondClass: true }, { task: 'binary' }],
])('task %#', (known, expected) => {
  expect(questionOf(known)).toEqual(expected);
});

const script = (text: string) => readScript('train.py', text);

test.each([
  ['RandomForestClassifier()', 'classes'],
  ['LogisticRegression()', 'classes'],
  ['xgb.XGBRegressor()', 'values'],
  ['LinearRegression()\naccuracy_score(a, b)', 'values'],
  ['mean_squared_error(a, b)', 'values'],
  ['RandomForestClassifier()\nRidge()', undefined],
  ['print()', undefined],
])('%j learns %s', (text, expected) => {
  expect(kindOf(script(text))).toBe(expected);
});

test.each([
  ['TARGET = "sold"', 'sold'],
  ['y = df["sold"]', 'sold'],
  ['y = df.sold', 'sold'],
  ['y = (df["sold"] == "yes").astype(int)', 'sold'],
  ['y_train = train[["sold"]]', 'sold'],
  ['model.fit(df[["size"]], df.sold)', 'sold'],
  ['X = df.drop(["house_id", "sold"], axis=1)', 'sold'],
  ['y = df.pop("sold")', 'sold'],
  ['X = df.drop(columns=["size", "sold"])', undefined],
  ['TARGET = "unknown"', undefined],
])('the target in %j is %s', (text, expected) => {
  expect(targetOf(script(text), ['house_id', 'size', 'sold'])).toBe(expected);
});

test('without a script, a column of the usual name is the target', () => {
  expect(targetOf(undefined, ['a', 'Label'])).toBe('Label');
  expect(targetOf(undefined, ['a', 'b'])).toBeUndefined();
});

test('how labels and probabilities are made', () => {
  expect(encodesLabels(script('y = df["t"].map({"a": 0, "b": 1})'), 't')).toBe(true);
  expect(encodesLabels(script('T = "t"\ndf[T] = df[T] == "a"'), 't')).toBe(true);
  expect(encodesLabels(script('y = df["t"]\nx = df["u"].map(f)'), 't')).toBe(false);
  expect(takesSecondClass(script('p = m.predict_proba(X)[:, 1]'))).toBe(true);
  expect(takesSecondClass(script('p = m.predict_proba(X)\nq = X[:, 1]'))).toBe(false);
});
