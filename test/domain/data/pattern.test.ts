import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openDatabase } from '../../../src/adapters/duckdb/database.ts';
import { type CellTest, keepsTo, keepsToAll } from '../../../src/domain/data/checks/cell-rules.ts';
import type { Matcher } from '../../../src/domain/data/pattern/matcher.ts';
import { patternMatcher } from '../../../src/domain/data/pattern/pattern.ts';
import { type Packed, pack } from '../../../src/domain/packed.ts';

function matcherOf(pattern: string): Matcher {
  const matcher = patternMatcher(pattern);
  if ('problem' in matcher) throw new Error(matcher.problem);
  return matcher;
}

const inBytes = ({ testAll }: Matcher, texts: Packed) => Array.from(testAll(texts), Boolean);

describe('takes what RE2 takes, and matches the same texts', () => {
  const piece = fc.constantFrom(
    ...['a', 'b', 'Z', '0', '7', '_', ' ', '-', '.', 'é', 'ß', '😀', '\n', '^', '$', '|', ',', ']'],
    ...['\\d', '\\D', '\\w', '\\W', '\\s', '\\S', '\\b', '\\B', '\\A', '\\z', '\\.', '\\\\'],
    ...['\\n', '\\x41', '\\x{e9}', '\\pL', '\\p{Lu}', '\\P{Greek}', '\\p{^Nd}', '\\-', '\\['],
    ...['[abc]', '[^a]', '[a-z]', '[]a]', '[^]a-]', '[[:alpha:]0]', '[\\d_]', '[^\\W\\d]'],
    ...[
      '[\\x00-\\x7f]',
      '[[:^digit:]]',
      '[+--]',
      '(',
      ')',
      '(?:',
      '(?P<x>',
      '{',
      '}',
      '[',
      '[^\\S]',
    ],
    ...['*', '+', '?', '{2}', '{0,1}', '{1,}', '{2,1}', '*?', '??', '{3}?', '{,2}', '{1001}'],
    ...['(?i)', '(?s)', '(?=a)', '\\1', '\\Z', '\\', '[z-a]', '[a-\\d]', '[a'],
  );
  const pattern = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
  const folded = fc.tuple(fc.constantFrom('', '', '(?i)', '(?s)', '(?is)'), pattern);
  const character = fc.constantFrom(...'abzAZ079_ -.éßÉΑα😀\n\r\t,]{}[^$\\+skſ\u212a');
  const texts = fc.array(
    fc.array(character, { maxLength: 5 }).map((characters) => characters.join('')),
    { minLength: 1, maxLength: 8 },
  );

  test('as DuckDB does, which runs RE2', async () => {
    const database = await openDatabase({ memory: '200MB', threads: 1 });
    const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
    const theirs = async (pattern: string, texts: readonly string[]) => {
      const matches = texts.map((text) => `regexp_full_match(${quoted(text)}, ${quoted(pattern)})`);
      return (await database.rows(`select ${matches.join(', ')}`))[0];
    };
    await fc.assert(
      fc.asyncProperty(folded, texts, async ([flags, body], all) => {
        const source = flags + body;
        const ours = patternMatcher(source);
        if ('problem' in ours) return;
        const bytes = pack(all);
        expect([source, all, all.map(ours.test)]).toEqual([source, all, await theirs(source, all)]);
        expect([source, all, inBytes(ours, bytes)]).toEqual([source, all, all.map(ours.test)]);
      }),
      { numRuns: 1000 },
    );
    await database.close();
  }, 600_000);
});

describe('refuses, and says where', () => {
  test.each([
    ['a(?=b)', 1, 'no look-ahead'],
    ['(?<!a)b', 0, 'no look-ahead or look-behind'],
    ['(a)\\1', 3, 'no back-reference'],
    ['(?P<x>a)(?P=x)', 8, 'no back-reference'],
    ['a++', 2, 'no possessive repetition'],
    ['(?>a)', 0, 'no atomic group'],
    ['ab(?i)c', 2, 'flags may stand only at the beginning'],
    ['(', 0, 'this group is not closed'],
    ['a)', 1, 'closes no group'],
    ['x[a-', 1, 'this [ is not closed'],
    ['[z-a]', 1, 'no range of characters'],
    ['[[:letter:]]', 1, 'there is no class [:letter:]'],
    ['\\p{Klingon}', 0, 'there is no class Klingon'],
    ['*a', 0, 'nothing before it to repeat'],
    ['(a{500}){3}', 8, '1000 times at most'],
    ['a{3,2}', 1, 'the first number is above the second'],
    ['\\u00e9', 0, 'write \\x{…}'],
    ['a\\', 1, 'nothing follows the backslash'],
    ['(?:a{50}b{50}c{50}d{50}){20}', 0, 'too large'],
    ['('.repeat(101), 100, 'groups within groups'],
  ])('%s', (pattern, at, problem) => {
    expect(patternMatcher(pattern)).toEqual({ at, problem: expect.stringContaining(problem) });
  });
});

test('a pattern that other engines stumble over takes no longer than any', () => {
  const { test } = matcherOf('(?:(a+)+|(?:a|a)*)*b');
  expect(test('a'.repeat(100_000))).toBe(false);
  expect(test(`${'a'.repeat(100_000)}b`)).toBe(true);
});

test('what is not remembered any more, or not at all, is found out again', () => {
  const { test, testAll } = matcherOf('[ab]*a[ab]{12}(?:é[ab]?)?');
  const known = /^[ab]*a[ab]{12}(?:é[ab]?)?$/;
  const letters = fc.string({ unit: fc.constantFrom(...'ab'), minLength: 100, maxLength: 300 });
  const texts = fc
    .tuple(letters, fc.constantFrom('', '', 'é', 'éa', 'éé'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      expect([text, test(text)]).toEqual([text, known.test(text)]);
      const all = [text, `${text}é`, text, `${text}a`];
      expect([...testAll(pack(all))]).toEqual(all.map((one) => Number(known.test(one))));
    }),
    { numRuns: 200 },
  );
});

test('bytes keep to what texts keep to', () => {
  const tests: CellTest[] = [
    { minLength: 3 },
    { maxLength: 2 },
    { pattern: '.{2,3}|\\w+\\b[^é]*' },
  ];
  const texts = fc.array(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), { minLength: 1 });
  fc.assert(
    fc.property(fc.constantFrom(...tests), texts, (test, all) => {
      const found = keepsToAll(test)!(pack(all));
      expect(Array.from(found, Boolean)).toEqual(all.map(keepsTo(test)));
    }),
  );
  expect(keepsToAll({ enum: ['a'] })).toBeUndefined();
});
