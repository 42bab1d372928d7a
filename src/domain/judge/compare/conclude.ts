import type { Compared, Difference, GuardResult, VerdictName } from '../../records/comparison.ts';
import type { Match } from './match.ts';
import { obstacle } from './obstacle.ts';
import { passes } from './verdict.ts';
import { describe, explain, explainGuard } from './wording.ts';

/** What a verdict is drawn from. */
export interface Findings {
  /** What the primary metric says by itself. */
  own: VerdictName;
  difference: Difference;
  margin: Compared['margin'] & object;
  guards: readonly GuardResult[];
  matched: Match | null;
  confidence: number;
}

/** The verdict: what hinders a comparison comes first, then the guards, then the primary metric. */
export function conclude(
  findings: Findings,
): Pick<Compared, 'verdict' | 'action' | 'passed' | 'decidedBy'> {
  const { own, difference, margin, guards, matched, confidence } = findings;
  const as = (verdict: VerdictName, decidedBy: string) => ({
    verdict,
    action: passes(verdict) ? ('pass' as const) : ('fail' as const),
    passed: passes(verdict),
    decidedBy,
  });
  const hindrance = matched ? obstacle(matched) : withoutPredictions;
  if (hindrance) return as('inconclusive', `${describe(difference, confidence)}, but ${hindrance}`);
  const broken = guards.find(({ outcome }) => outcome === 'broken');
  if (broken) return as('worse', explainGuard(broken, confidence));
  const undecided = guards.find(({ outcome }) => outcome === 'undecided');
  if (undecided && passes(own)) return as('inconclusive', explainGuard(undecided, confidence));
  return as(own, `${describe(difference, confidence)}: ${explain(own, difference, margin)}`);
}

const withoutPredictions =
  'without predictions of both models nothing tells how sure that is: let training write a predictions file';
