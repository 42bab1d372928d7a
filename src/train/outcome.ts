import type { Evaluation } from '../domain/records/evaluation.ts';
import { evaluationSection } from '../domain/report/evaluation.ts';
import type { Outcome } from '../runtime/room.ts';

/** What is said of an evaluation: a gate that failed is a refusal. */
export function judged(record: Evaluation): Pick<Outcome, 'refusal' | 'summary'> {
  const broken = record.gate.rules.filter(({ passed }) => passed === false);
  return {
    refusal: record.gate.passed
      ? null
      : `the gate failed: ${broken.map(({ rule, reason }) => `${rule}: ${reason}`).join('; ')}`,
    summary: evaluationSection(record),
  };
}
