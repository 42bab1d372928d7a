import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as blocks from '../../../src/domain/report/blocks.ts';
import { comment } from '../../../src/domain/report/comment.ts';
import { formatMarker, mayReplace, parseMarker } from '../../../src/domain/report/marker.ts';

const marker = { model: 'churn', commit: 'a'.repeat(40), run: '12', attempt: 1 };

describe('the marker', () => {
  test('is read back from a body, whatever the model is called', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), (model, run, attempt) => {
        const written = { model, commit: 'c', run: String(run), attempt };
        expect(parseMarker(`body\n\n${formatMarker(written)}`)).toEqual(written);
      }),
    );
  });

  test('hides the text of a name that would end it', () => {
    expect(formatMarker({ ...marker, model: 'a --> b' })).not.toMatch(/-->.*-->/);
  });

  test.each([
    ['no marker', 'a comment of somebody'],
    ['quoted in the middle', `> ${formatMarker(marker)}\n\nI answer to this`],
    ['not JSON', '<!-- mlops-report {oops} -->'],
    [
      'a run that is no number',
      '<!-- mlops-report {"model":"a","commit":"b","run":"x","attempt":1} -->',
    ],
  ])('is not found: %s', (_, body) => {
    expect(parseMarker(body)).toBeNull();
  });

  test('an older run never replaces a newer one', () => {
    const at = (run: string, attempt: number) => ({ ...marker, run, attempt });
    expect(mayReplace(at('12', 1), at('12', 1))).toBe(true);
    expect(mayReplace(at('13', 1), at('12', 3))).toBe(true);
    expect(mayReplace(at('12', 2), at('12', 1))).toBe(true);
    expect(mayReplace(at('12', 1), at('12', 2))).toBe(false);
    expect(mayReplace(at('9', 1), at('10', 1))).toBe(false);
  });
});

describe('the comment', () => {
  const rows = (count: number) =>
    blocks.table(
      ['a', 'b'],
      Array.from({ length: count }, (_, row) => [`row ${row}`, 'x'.repeat(40)]),
    );

  test('keeps everything when it fits', () => {
    const made = comment([blocks.paragraph('better'), rows(3)], marker, null);
    expect(made).toContain('row 2');
    expect(made.startsWith('better')).toBe(true);
    expect(parseMarker(made)).toEqual(marker);
  });

  test('never passes the limit, keeps the verdict and the marker, says what was left out', () => {
    const made = comment(
      [
        blocks.paragraph('worse'),
        blocks.details('slices', [rows(5000)]),
        blocks.details('data checks', [rows(20)]),
      ],
      marker,
      'https://github.example/run/12',
    );
    expect(made.length).toBeLessThanOrEqual(65_536);
    expect(made.startsWith('worse')).toBe(true);
    expect(made).toContain('Too long to be shown here: slices is in the summary of the run.');
    expect(made).toContain('row 19');
    expect(parseMarker(made)).toEqual(marker);
  });

  test('ends even when everything is too long', () => {
    const many = Array.from({ length: 300 }, (_, n) => blocks.paragraph(`${n} ${'y'.repeat(900)}`));
    expect(comment(many, marker, null).length).toBeLessThanOrEqual(65_536);
    expect(comment([blocks.paragraph('z'.repeat(99_999))], marker, null)).toHaveLength(65_536);
  });
});
