import { expect, test } from '@jest/globals';
import {
  addLook,
  formatLedger,
  type Look,
  looksRef,
  parseLedger,
  placeOf,
} from '../../../src/domain/judge/looks.ts';

const subject = { model: 'nlp/en:churn', data: 'ab'.repeat(32) };
const look = (predictions: string): Look => ({
  ...{ predictions, commit: null, champion: 'v1.0.0', run: null, at: '2026-03-01T10:00:00Z' },
});

test('each candidate is counted once, in the order in which they came', () => {
  const empty = parseLedger(null, subject);
  const one = addLook(empty, look('a'));
  const two = addLook(one, look('b'));
  expect([placeOf(one, look('a')), placeOf(two, look('b'))]).toEqual([1, 2]);
  const again = addLook(two, { ...look('a'), commit: 'f'.repeat(40), run: 'https://x/2' });
  expect(again).toBe(two);
  expect(placeOf(again, look('a'))).toBe(1);
  expect(parseLedger(formatLedger(two), subject)).toEqual(two);
});

test('the ref is one that git takes, of this model and these data', () => {
  expect(looksRef(subject)).toBe(`refs/mlops/looks/nlp/en=churn/${'ab'.repeat(16)}`);
});

test.each([
  ['no JSON', '{'],
  ['another file', '{"schema": "mlops/version/1"}'],
  ['a look without predictions', formatLedger(parseLedger(null, subject)).replace('[]', '[{}]')],
  ['another model', formatLedger(parseLedger(null, { ...subject, model: 'fraud' }))],
  ['other data', formatLedger(parseLedger(null, { ...subject, data: 'cd'.repeat(32) }))],
])('a count that is %s is damaged, and never starts again at 0 by itself', (_, text) => {
  expect(() => parseLedger(text, subject)).toThrow(/^the count of looks in refs\/.* is damaged/);
});
