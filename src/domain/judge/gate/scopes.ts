import { didYouMean } from '../../words.ts';
import type { Rule, Scope } from './claim.ts';
import { fails, type Verdict } from './verdict.ts';

/** The examples that have one value in a column. */
export interface Part {
  readonly column: string;
  readonly value: string;
  readonly n: number;
}

/**
 * Judges a rule on each value that its slices name: it passes when every one does. What is not
 * there fails; values with too few examples are named and not judged, unless none is left.
 */
export function judgeParts<P extends Part>(
  { scopes }: Rule,
  { parts, minimumRows }: { parts: readonly P[]; minimumRows: number },
  judgeOne: (part: P) => Verdict,
): Verdict {
  const columns = [...new Set(parts.map(({ column }) => column))];
  return worst(
    scopes.map((scope) => {
      const asked = parts.filter((part) => isIn(scope, part));
      if (asked.length === 0) return fails(whyNone(scope, parts, columns));
      const judged = asked.filter(({ n }) => n >= minimumRows);
      const skipped = names(asked.filter(({ n }) => n < minimumRows));
      if (judged.length === 0)
        return fails(`too few examples: ${skipped}; ${minimumRows} are needed`);
      const verdict = worst(
        judged.map((part) => {
          const one = judgeOne(part);
          return { ...one, reason: `${part.column}=${part.value}: ${one.reason}` };
        }),
      );
      const rest = skipped && `; not judged, too few examples: ${skipped}`;
      return { ...verdict, reason: `${verdict.reason}${rest}` };
    }),
  );
}

function isIn(scope: Scope, { column, value }: Part): boolean {
  return column === scope.column && (scope.value === null || scope.value === value);
}

function whyNone({ column, value }: Scope, parts: readonly Part[], columns: string[]): string {
  if (!columns.includes(column))
    return `there is no slice ${JSON.stringify(column)}; ${columns.length === 0 ? 'there are no slices' : didYouMean(column, columns)}`;
  const values = parts.filter((part) => part.column === column).map((part) => part.value);
  return `no example has ${column}=${value}; ${didYouMean(value ?? '', values)}`;
}

function names(parts: readonly Part[]): string {
  return parts.map(({ column, value, n }) => `${column}=${value} (${n})`).join(', ');
}

/** All that failed, the first one's value; else the one nearest to the bar. */
function worst(verdicts: readonly Verdict[]): Verdict {
  const failed = verdicts.filter(({ passed }) => !passed);
  if (failed.length > 0)
    return { ...failed[0]!, reason: failed.map(({ reason }) => reason).join('; ') };
  return verdicts.reduce((nearest, one) => (one.away < nearest.away ? one : nearest));
}
