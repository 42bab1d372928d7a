import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marked } from 'marked';
import { markdown } from '../../../src/domain/report/markdown.ts';
import { terminal } from '../../../src/domain/report/terminal.ts';
import { validationSection } from '../../../src/domain/report/validation.ts';
import { check, columnDrift, drift, hostile, record, text } from './records.ts';

/** A record in which everything that comes from outside is `word`. */
function filledWith(word: string) {
  const offender = { file: word, line: 7, column: word, value: word };
  const labels = [word, 'b'];
  return validationSection(
    record({
      checks: ['fail', 'warn'].map((level) =>
        check({
          name: word,
          level: level as 'fail' | 'warn',
          column: word,
          share: 0.1,
          message: word,
          because: word,
          examples: [offender, offender],
        }),
      ),
      columns: [
        text({ name: word, top: [{ value: word, count: 90 }] }),
        text({ name: word, type: 'date', min: word, max: word }),
        text({ name: word, patterns: [{ pattern: word, count: 98 }] }),
      ],
      drift: drift(
        [
          columnDrift({
            column: word,
            message: word,
            kind: 'categorical',
            picture: { labels, reference: [0.5, 0.5], current: [0.4, 0.6] },
          }),
          columnDrift({ column: word, message: word, verdict: 'not comparable' }),
          columnDrift({ column: word, verdict: 'stable' }),
        ],
        { message: word, reference: { name: word, kind: 'file', rows: 2 } },
      ),
    }),
  );
}

const shape = (word: string) => structure(markdown(filledWith(word)));

/** The elements of the page that a Markdown text becomes, in their order, without what they hold. */
function structure(source: string): string[] {
  const html = marked(source, { gfm: true, async: false });
  const tags = [...html.matchAll(/<!--|<\/?([a-z0-9]+)/gi)].map(([tag]) => tag);
  return tags.filter((tag) => !/^<\/?span$/.test(tag));
}

const plain = shape('plain');

const allowed = /^<\/?(p|strong|code|pre|ul|li|details|summary|table|thead|tbody|tr|th|td)$/;

const words = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(...'|`*_<>[]()#@:\\\n\r\t~-=+!&$"\'', 'a', '1', '::', '##[', ' ', '\u202e'),
    )
    .map((signs) => signs.join('')),
);

describe('in Markdown', () => {
  test.each(hostile)('%j makes no element of its own', (word) => {
    const made = shape(word);
    for (const tag of made) expect(tag).toMatch(allowed);
    const cells = (of: string[]) => of.filter((tag) => /^<t[dhr]$/.test(tag));
    expect(cells(made)).toEqual(cells(plain));
    expect(made.filter((tag) => tag === '<li')).toEqual(plain.filter((tag) => tag === '<li'));
  });

  test('no text changes what the page is made of', () => {
    fc.assert(
      fc.property(words, (word) => {
        const made = shape(word);
        for (const tag of made) expect(tag).toMatch(allowed);
        expect(made.filter((tag) => tag === '<td')).toHaveLength(
          plain.filter((tag) => tag === '<td').length,
        );
      }),
      { numRuns: 100 },
    );
  });

  test('nobody is mentioned, nothing linked, no sign is a picture', () => {
    const outside = markdown(filledWith('@ada #12 GH-12 www.evil.example https://e.example :+1:'))
      .replace(/```[\s\S]*?```/g, '')
      .replace(/`[^`]*`/g, '');
    expect(outside).not.toMatch(/@ada|#12|GH-12|www\.|https:\/\/|:\+1:/);
  });

  test('nothing turns the direction of a line, in code neither', () => {
    expect(markdown(filledWith('abc\u202egnp.exe\u2066'))).not.toMatch(
      /[\u202a-\u202e\u2066-\u2069]/,
    );
  });
});

describe('on a terminal', () => {
  test('no text steers the terminal or the log of a workflow', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(20, 80, Number.POSITIVE_INFINITY), (word, width) => {
        const made = terminal(filledWith(word), width);
        expect(made).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
        expect(made).not.toMatch(/^\s*::/m);
        expect(made).not.toContain('##[');
      }),
      { numRuns: 100 },
    );
  });

  test('a formula stays the text that it is', () => {
    expect(terminal(filledWith('=1+1'))).toContain('at =1+1:7 "=1+1"');
  });
});
