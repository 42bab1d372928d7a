import { expect, test } from '@jest/globals';
import { judgeChanges } from '../../../src/domain/judge/gate/change.ts';
import { parseRule } from '../../../src/domain/judge/gate/rule.ts';
import type { Comparison } from '../../../src/domain/records/comparison.ts';
import { markdown } from '../../../src/domain/report/markdown.ts';
import { report } from '../../../src/domain/report/report.ts';
import { evaluationOf } from '../../register/project.ts';
import { comparison } from './comparisons.ts';

const rule = 'roc_auc change from champion within 0.001';
const open = { rule, passed: null, value: null, reason: 'compare-to-champion judges it' };
const evaluation = evaluationOf('c'.repeat(40));
const known = { passed: true, rules: [...evaluation.gate.rules, open] };

const shown = (gate: Comparison['gate']) =>
  markdown(
    report(
      { evaluation: { ...evaluation, gate: known }, comparison: comparison({ gate }) },
      { model: 'churn', commit: 'c'.repeat(40), url: null, failure: null },
    ),
  );

const judged = (metrics: Comparison['metrics']) =>
  judgeChanges([parseRule(rule, 'gate')], {
    ...{ metrics, parts: [], minimumRows: 50, confidence: 0.95, obstacle: null },
  });

test('a rule that only the comparison could judge stands among the others, judged', () => {
  const text = shown(judged(comparison().metrics));
  expect(text.split('\n')[0]).toMatch(/\*\*the gate failed\*\* – roc\\_auc change .* changed by/);
  expect(text).toContain('Gate: failed, 1 of 2 rules.');
  expect(text).toContain(`✗ \`${rule}\`: roc\\_auc changed by +0.0046`);
});

test('a rule that nobody has judged yet stands as open, neither passed nor failed', () => {
  expect(shown(null)).toContain(`… \`${rule}\``);
});
