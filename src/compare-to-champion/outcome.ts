import type { Champion } from '../adapters/registry/champion.ts';
import type { Comparison } from '../domain/records/comparison.ts';
import { heading, paragraph } from '../domain/report/blocks.ts';
import { comparisonSection } from '../domain/report/comparison.ts';
import { gateSection } from '../domain/report/evaluation.ts';
import type { Outcome } from '../runtime/room.ts';

/** How the record names the champion. */
export function identityOf({ version }: Champion): NonNullable<Comparison['champion']> {
  return { version: version.version, tag: version.tag, commit: version.source };
}

export function outcomeOf(comparison: Comparison, commentUrl: string | null): Outcome {
  const { action, champion, decidedBy, gate, model, passed, verdict } = comparison;
  return {
    record: { file: 'comparison.json', content: comparison },
    outputs: { verdict, action, champion: champion?.version ?? '', 'comment-url': commentUrl },
    refusal: passed ? null : `compared with the champion it is ${verdict}: ${decidedBy}`,
    summary: [
      heading(`${model} compared with ${champion?.version ?? 'no champion'}`),
      paragraph({ bold: verdict }, `: ${decidedBy}`),
      ...comparisonSection(comparison),
      ...(gate ? gateSection(gate) : []),
    ],
  };
}
