import type { Comparison, Difference } from '../../../src/domain/records/comparison.ts';

export const auc: Difference = {
  ...{ metric: 'roc_auc', direction: 'higher', champion: 0.8391, candidate: 0.8437 },
  ...{ difference: 0.0046, low: 0.0011, high: 0.0082, p: 0.01, n: 2000 },
  ...{ method: 'paired DeLong', reason: null },
};

export function comparison(given: Partial<Comparison> = {}): Comparison {
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
