import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ascendingTexts } from '../../../../src/domain/judge/examples/order.ts';

const ids = fc.oneof(
  fc.nat(5000).map((number) => `user-${number}`),
  fc.nat(300).map(String),
  fc.string({ maxLength: 9 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    '',
    '\0',
    'a',
    'a\0',
    'a\0\0\0\0',
    'aaaa',
    'aaaaaaaa',
    'aaaaaaaab',
    'ÿ',
    'Ā',
    '日本',
  ),
);

const lists = fc.oneof(
  fc.array(ids, { maxLength: 200 }),
  fc.array(
    fc.nat(9999).map((number) => `order/2026/${number}`),
    { minLength: 100, maxLength: 400 },
  ),
  fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\0', 'é'), maxLength: 12 }), {
    minLength: 30,
    maxLength: 200,
  }),
);

test('texts ascend as JavaScript compares them, equal ones by their row', () => {
  fc.assert(
    fc.property(lists, (texts) => {
      const expected = [...texts.keys()].sort((a, b) =>
        texts[a]! < texts[b]! ? -1 : texts[a]! > texts[b]! ? 1 : a - b,
      );
      expect([...ascendingTexts(texts)]).toEqual(expected);
    }),
    { numRuns: 300, seed: 1 },
  );
});
