import { InputError } from '../../errors.ts';

/** How much worse still counts as not worse. */
export interface Margin {
  /** As the user wrote it: `0.005` in the metric's own units, `2%` of the champion's value. */
  readonly text: string;
  readonly amount: number;
  readonly isShare: boolean;
  /** Where it was written, for errors. */
  readonly where: string;
}

/** A metric that must not get worse by more than its margin: `brier within 2%`. */
export interface Guard {
  readonly text: string;
  readonly metric: string;
  readonly margin: Margin;
}

/** @throws InputError on what is not a number from 0 or a percentage from 0 */
export function parseMargin(text: string, where: string): Margin {
  const match = /^(\d+\.?\d*|\.\d+)(e[+-]?\d{1,2})?\s*(%?)$/i.exec(text.trim());
  if (!match)
    throw new InputError({
      where,
      found: text,
      allowed:
        "a number in the metric's own units such as 0.005, or a percentage of the champion's value such as 2%",
    });
  const isShare = match[3] === '%';
  const number = Number(`${match[1]}${match[2] ?? ''}`);
  return { text: text.trim(), amount: isShare ? number / 100 : number, isShare, where };
}

/** @throws InputError on what is not `metric within margin` */
export function parseGuard(text: string, where: string): Guard {
  const match = /^(\S+)\s+within\s+(.+)$/s.exec(text.trim());
  if (!match)
    throw new InputError({
      where,
      found: text,
      allowed: 'metric within margin, as in brier within 2%',
    });
  return { text: text.trim(), metric: match[1]!, margin: parseMargin(match[2]!, where) };
}

/** The margin as the record keeps it; without a value where the champion has none. */
export function resolveMargin(
  margin: Margin,
  { metric, champion }: { metric: string; champion: number | null },
): { text: string; value: number | null } {
  const value = champion === null ? null : marginFor(margin, metric, champion);
  return { text: margin.text, value };
}

/**
 * The margin in the metric's own units.
 *
 * @throws InputError when it is a percentage of a champion that is not above 0
 */
export function marginFor(margin: Margin, metric: string, champion: number): number {
  if (!margin.isShare) return margin.amount;
  if (champion > 0) return margin.amount * champion;
  throw new InputError({
    where: margin.where,
    found: margin.text,
    remedy: `a percentage means nothing here, for ${metric} of the champion is ${champion}: use a number in the units of ${metric}`,
  });
}
