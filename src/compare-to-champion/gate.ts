import { judgeChanges } from '../domain/judge/gate/change.ts';
import { changeEvidence } from '../domain/judge/gate/evidence.ts';
import { parseRule } from '../domain/judge/gate/rule.ts';
import type { Plan } from '../domain/judge/intervals/bootstrap.ts';
import type { Compared, Comparison } from '../domain/records/comparison.ts';
import type { Evaluation } from '../domain/records/evaluation.ts';
import type { Judged } from './sides.ts';

/** Judges the rules that train left open because they are about the change from the champion. */
export function judgeOpen(
  { gate }: Pick<Evaluation, 'gate'>,
  champion: Judged | null,
  candidate: Judged,
  plan: Plan,
): Comparison['gate'] {
  const open = gate.rules.filter(({ passed }) => passed === null);
  if (open.length === 0) return null;
  const rules = open.map(({ rule }) => parseRule(rule, 'gate'));
  const evidence = champion && changeEvidence(champion, candidate, rules, plan);
  return judgeChanges(rules, evidence);
}

/** A gate that fails lets nothing through, whatever the verdict and the policy say. */
export function withGate(
  compared: Compared,
  gate: Comparison['gate'],
): Compared & Pick<Comparison, 'gate'> {
  if (!gate || gate.passed) return { ...compared, gate };
  const broken = gate.rules.filter(({ passed }) => passed !== true);
  const told = broken.map(({ rule, reason }) => `${rule}: ${reason}`).join('; ');
  return {
    ...compared,
    ...{ action: 'fail', passed: false, gate },
    decidedBy: `${compared.decidedBy}; but the gate failed: ${told}`,
  };
}
