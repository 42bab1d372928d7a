import { describe, expect, test } from '@jest/globals';
import type { Comparison, Difference } from '../../../src/domain/records/comparison.ts';
import { comparisonSection } from '../../../src/domain/report/comparison.ts';
import { markdown } from '../../../src/domain/report/markdown.ts';
import { hostile } from './records.ts';

const auc: Difference = {
  ...{ metric: 'roc_auc', direction: 'higher', champion: 0.8391, candidate: 0.8437 },
  ...{ difference: 0.0046, low: 0.0011, high: 0.0082, p: 0.01, n: 2000 },
  ...{ method: 'paired DeLong', reason: null },
};

function comparison(given: Partial<Comparison> = {}): Comparison {
  return {
    ...{ schema: 'mlops/comparison/1', model: 'churn', commit: 'c'.repeat(40) },
    ...{ run: { id: '7', attempt: 1, url: null }, created: '2026-01-02T03:04:05.000Z' },
    ...{ champion: { version: 'v1.0.0', tag: 'churn@v1.0.0', commit: 'd'.repeat(40) } },
    ...{ stage: 'prod', verdict: 'better', action: 'pass', passed: true, decidedBy: 'roc_auc' },
    matched: { both: 2000, onlyChampion: 0, onlyCandidate: 0, changed: 0, ambiguous: 0 },
    method: { resamples: 2000, seed: 1, confidence: 0.95 },
    ...{ primary: auc, margin: { text: '0', value: 0 }, metrics: [auc], guards: [], slices: [] },
    ...{ detectable: null, needed: null, flips: null, regressions: [], explored: [] },
    ...{ toLabel: [], looks: null, notes: [], gate: null },
    ...given,
  };
}

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
