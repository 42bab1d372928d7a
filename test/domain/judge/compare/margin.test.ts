import { expect, test } from '@jest/globals';
import { parseGuard, parseMargin } from '../../../../src/domain/judge/compare/margin.ts';

test.each([
  ['0.005', 0.005, false],
  [' 2% ', 0.02, true],
  ['1e-3', 0.001, false],
  ['0', 0, false],
])('the margin %s', (text, amount, isShare) => {
  expect(parseMargin(text, 'input margin')).toEqual({
    text: text.trim(),
    amount,
    isShare,
    where: 'input margin',
  });
});

test.each(['', '-1', 'some', 'NaN', '2 percent', '%', '1,5', '1e999'])(
  'the margin "%s" is refused',
  (text) => {
    expect(() => parseMargin(text, 'input margin')).toThrow(
      /^input margin: found .* such as 0\.005/,
    );
  },
);

test('a guard is a metric and its margin', () => {
  expect(parseGuard('brier within 2%', 'mlops.yml:9:5 guards')).toMatchObject({
    metric: 'brier',
    margin: { amount: 0.02, isShare: true },
  });
});

test.each(['brier', 'brier < 2%', 'brier within', 'within 2%', 'brier within much'])(
  'the guard "%s" is refused',
  (text) => {
    expect(() => parseGuard(text, 'mlops.yml:9:5 guards')).toThrow(/^mlops\.yml:9:5 guards: found/);
  },
);
