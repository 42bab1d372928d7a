import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatMessage, parseMessage } from '../../../src/domain/registry/trailers.ts';

const key = fc.constantFrom('Reason', 'Run', 'Actor', 'Rolled-back-from', 'Failed');
const line = fc
  .string({ unit: 'grapheme' })
  .map((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
  .filter((text) => text !== '' && !/-----BEGIN/.test(text));

test('subject and trailers survive being written and read again', () => {
  fc.assert(
    fc.property(line, fc.dictionary(key, line, { noNullPrototype: true }), (subject, trailers) => {
      expect(parseMessage(formatMessage(subject, trailers))).toEqual({ subject, trailers });
    }),
  );
});

test('no value can add a trailer, whatever it holds', () => {
  const nasty = fc.string({
    unit: fc.constantFrom('a', '\n', '\r', '\0', '\u2028', ': ', 'Failed', ' '),
  });
  fc.assert(
    fc.property(nasty, nasty, (subject, reason) => {
      const { trailers } = parseMessage(formatMessage(`x${subject}`, { Reason: reason, Run: '1' }));
      expect(Object.keys(trailers).filter((name) => name !== 'Reason' && name !== 'Run')).toEqual(
        [],
      );
      expect(trailers.Run).toBe('1');
    }),
  );
});

test("a person's message without trailers has none, and a signature is no part of it", () => {
  expect(parseMessage('to prod: go\n\nit looks good').trailers).toEqual({});
  const signed =
    'Assign\n\nReason: better\n-----BEGIN PGP SIGNATURE-----\n\nVersion: GnuPG v2\n-----END PGP SIGNATURE-----\n';
  expect(parseMessage(signed)).toEqual({ subject: 'Assign', trailers: { Reason: 'better' } });
});
