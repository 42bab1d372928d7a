import type {
  Compared,
  Difference,
  GuardResult,
  SliceDifference,
  VerdictName,
} from '../../records/comparison.ts';
import { apply, explainPolicy, type Policy } from './policy.ts';
import type { Power } from './power.ts';
import { describe, explain, explainGuard, explainSlice } from './wording.ts';

/** What a verdict is drawn from. */
export interface Findings {
  /** What the primary metric says by itself. */
  readonly own: VerdictName;
  readonly difference: Difference;
  readonly margin: Compared['margin'] & object;
  readonly guards: readonly GuardResult[];
  readonly slices: readonly SliceDifference[];
  /** Why nothing can be compared; null when it can. */
  readonly obstacle: string | null;
  /** Of this comparison. */
  readonly confidence: number;
  /** Of the primary metric. */
  readonly power: Power;
  readonly policy: Policy;
}

type Conclusion = Pick<Compared, 'verdict' | 'action' | 'passed' | 'decidedBy'>;

/** The verdict, and what the policy does with it. */
export function conclude(findings: Findings): Conclusion {
  const { difference, obstacle, policy } = findings;
  const { verdict, decidedBy } = obstacle
    ? {
        verdict: 'inconclusive' as const,
        decidedBy: `${describe(difference, findings.confidence)}, but ${obstacle}`,
      }
    : weigh(findings);
  const isHindered = obstacle !== null || isUndefined(findings);
  const { action, passed } = apply(policy, verdict, isHindered);
  const policed = explainPolicy(policy, verdict, isHindered);
  return { verdict, action, passed, decidedBy: `${decidedBy}${policed}` };
}

function isUndefined({ difference, guards }: Findings): boolean {
  return [difference, ...guards].some((one) => !Number.isFinite(one.difference ?? Number.NaN));
}

/** A guard that is broken comes first, then the primary metric, a slice, and what is undecided. */
function weigh(findings: Findings): Pick<Conclusion, 'verdict' | 'decidedBy'> {
  const { own, difference, margin, guards, confidence, power } = findings;
  const primary = `${describe(difference, confidence)}: ${explain(own, difference, margin, power)}`;
  const broken = guards.find(({ outcome }) => outcome === 'broken');
  if (broken) return { verdict: 'worse', decidedBy: explainGuard(broken, confidence) };
  if (own === 'worse') return { verdict: own, decidedBy: primary };
  const slice = worstSlice(findings);
  if (slice) return { verdict: 'worse', decidedBy: explainSlice(slice, findings) };
  const undecided = guards.find(({ outcome }) => outcome === 'undecided');
  if (undecided && own !== 'inconclusive')
    return { verdict: 'inconclusive', decidedBy: explainGuard(undecided, confidence) };
  return { verdict: own, decidedBy: primary };
}

/**
 * The slice that is worse beyond the strongest doubt. Where the primary metric decides nothing the
 * candidate is stopped anyway, and a slice needs half the error to call it worse: so an equal
 * candidate is called worse at most in `1 - confidence`, by its primary metric or by a slice.
 */
function worstSlice({ own, slices, confidence }: Findings): SliceDifference | null {
  const error = (1 - confidence) / (own === 'inconclusive' ? 2 : 1);
  const worse = slices
    .filter(({ verdict, adjusted }) => verdict === 'worse' && (adjusted ?? 1) <= error)
    .sort((a, b) => a.adjusted! - b.adjusted!);
  return worse[0] ?? null;
}
