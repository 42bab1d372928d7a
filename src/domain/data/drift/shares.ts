import type { Difference } from '../../records/drift.ts';
import type { ColumnProfile } from '../../records/validation.ts';
import type { Finding, Thresholds } from './finding.ts';
import { pairsForMean } from './power.ts';
import { cohensH, type Part, shareOf, testProportions } from './proportions.ts';
import { type Sample, validOf } from './side.ts';
import { growth, percent } from './wording.ts';

/** What is counted in every column: cells that are missing, of another type, or infinite. */
const counted: { of: Difference['of']; noun: string; part: (sample: Sample) => Part }[] = [
  {
    of: 'missing',
    noun: 'missing',
    part: ({ profile, rows }) => ({ count: profile.missing, of: rows }),
  },
  {
    of: 'invalid',
    noun: 'not of the type',
    part: ({ profile }) => ({ count: profile.invalid, of: profile.count }),
  },
  {
    of: 'infinite',
    noun: 'infinite',
    part: ({ profile }) => ({ count: infinitiesOf(profile), of: validOf(profile) }),
  },
];

const infinitiesOf = ({ infinities }: ColumnProfile) => infinities ?? 0;

/**
 * Shares of cells that are no ordinary values. What stands on neither side is not tested: there is
 * nothing that chance could have divided unevenly.
 *
 * @param only what is compared of a sensitive column
 */
export function compareShares(
  reference: Sample,
  current: Sample,
  thresholds: Thresholds,
  only: Difference['of'][] = ['missing', 'invalid', 'infinite'],
): Finding[] {
  return counted
    .filter(({ of }) => only.includes(of))
    .map(({ part, ...head }) => ({ ...head, before: part(reference), now: part(current) }))
    .filter(({ before, now }) => before.count + now.count > 0)
    .map(({ of, noun, before, now }) => {
      const [was, is] = [shareOf(before), shareOf(now)];
      const isTold = before.of > 0 && now.of > 0;
      const tested = isTold
        ? testProportions(before, now)
        : { test: 'two proportions', statistic: null, p: null };
      return {
        of,
        ...tested,
        effect: "Cohen's h between the two shares",
        size: isTold ? Math.abs(cohensH(was, is)) : null,
        threshold: thresholds.share,
        sizes: [before.of, now.of] as const,
        pairs: (level: number) => pairsForMean(level, thresholds.share),
        words: `${noun} ${is < was ? 'fell' : 'rose'} ${percent(was)} → ${percent(is)}${growth(was, is)}`,
      };
    });
}
