import { expect, test } from '@jest/globals';
import { quote } from '../../src/domain/errors.ts';
import { didYouMean } from '../../src/domain/words.ts';

test('names that are near are suggested, others listed, as many as fit a line', () => {
  expect(didYouMean('plam', ['plan', 'price'])).toBe('did you mean "plan"?');
  expect(didYouMean('zzzzzz', ['plan', 'price'])).toBe('known: plan, price');
  const long = Array.from({ length: 50 }, (_, at) => `${at} ${'a name '.repeat(90)}`);
  expect(didYouMean('zzz', long)).toMatch(/^known: 0 a name .{400,520}, …$/);
});

test('text from outside takes no more of a line than it may, however it must be written', () => {
  expect(quote('plan')).toBe('"plan"');
  expect(quote('x'.repeat(90))).toBe(`"${'x'.repeat(80)}…"`);
  expect(quote('\u0011'.repeat(90)).length).toBeLessThan(170);
});
