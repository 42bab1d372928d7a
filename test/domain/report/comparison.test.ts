import { describe, expect, test } from '@jest/globals';
import type { Comparison } from '../../../src/domain/records/comparison.ts';
import { comparisonSection } from '../../../src/domain/report/comparison.ts';
import { markdown } from '../../../src/domain/report/markdown.ts';
import { auc, comparison } from './comparisons.ts';
import { hostile } from './records.ts';

const shown = (given: Partial<Comparison>) => markdown(comparisonSection(comparison(given)));

describe('the comparison', () => {
  test('says how each interval was found, and what makes one doubtful', () => {
    const rmse = { ...auc, metric: 'rmse', method: 'bootstrap-t', reason: 'only 12 groups' };
    const text = shown({ metrics: [auc, { ...auc, metric: 'accuracy', method: null }, rmse] });
    expect(text).toContain('roc\\_auc: paired DeLong');
    expect(text).toContain('rmse: bootstrap-t; only 12 groups');
    expect(text).not.toContain('accuracy:');
  });

  test('names in the title of the fold the slices on which the candidate is worse', () => {
    const slice = (name: string, verdict: Comparison['verdict']) => ({
      ...{ ...auc, name, column: 'region', value: name.slice(7), adjusted: 0.001, verdict },
    });
    const text = shown({ slices: [slice('region=north', 'better'), slice('region=sea', 'worse')] });
    expect(text).toContain('roc_auc by slice: worse on region=sea</summary>');
    expect(text.indexOf('`region=sea`')).toBeLessThan(text.indexOf('`region=north`'));
  });

  test.each([
    [
      { same: 1900, rightToWrong: 20, wrongToRight: 30, otherwise: 0 },
      '50 of 1,950 predictions changed: 30 from wrong to right, 20 from right to wrong.',
    ],
    [
      { same: 10, rightToWrong: 0, wrongToRight: 0, otherwise: 1 },
      '1 of 11 predictions changed: 0 from wrong to right, 0 from right to wrong, 1 from one mistake to another.',
    ],
    [{ same: 10, rightToWrong: 0, wrongToRight: 0, otherwise: 0 }, 'No prediction changed.'],
  ])('counts what changed: %j', (flips, said) => {
    expect(shown({ flips })).toContain(said);
  });

  test('shows text from the files as text', () => {
    for (const text of hostile) {
      const pair = { example: text, label: text, champion: text, candidate: text };
      const lost = { where: text, n: 60, champion: 1, candidate: 2, difference: 1 };
      const made = shown({
        ...{ regressions: [{ ...pair, loss: 1 }], toLabel: [pair], explored: [lost] },
        notes: [text],
      });
      // What stands in code is shown as it is.
      expect(made.replace(/(`+)[^`].*?\1(?!`)/g, '')).not.toMatch(
        /<img|<!--|^::|\]\(https:\/\/evil|^# heading/m,
      );
    }
  });
});
