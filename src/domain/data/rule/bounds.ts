import { compareDecimal, type Decimal, readDecimal, times } from './decimal.ts';
import type { Bound, Comparison, Measure } from './rule.ts';
import { type Token, Unexpected } from './tokens.ts';

/** What a measure is compared with, as tokens. */
export interface Amount {
  comparison: Comparison;
  token: Token;
  unit?: Token;
}

interface Bounds {
  bounds: Bound[];
  /** Only of counts. */
  isShare?: boolean;
}

const counts: readonly Measure[] = ['row_count', 'missing', 'invalid', 'distinct', 'duplicates'];

/**
 * The bounds of a rule, each in the unit of its measure.
 *
 * @throws Unexpected at an amount that the measure cannot have
 */
export function boundsOf(measure: Measure, amounts: readonly Amount[]): Bounds {
  const shares = amounts.map(({ token }) => isPercentage(token));
  const isShare = shares.includes(true);
  const bounds = amounts.map((amount) => boundOf(measure, amount));
  if (isShare && shares.includes(false))
    throw new Unexpected(amounts[0]!.token.at, 'both with % or none');
  const [low, high] = bounds;
  if (low?.value && high?.value && compareDecimal(low.value, high.value) > 0)
    throw new Unexpected(amounts[1]!.token.at, 'it is below what stands before it');
  if (measure === 'share') return { bounds, isShare: true };
  return counts.includes(measure) ? { bounds, isShare } : { bounds };
}

const isPercentage = ({ kind, text }: Token) => kind === 'number' && text.endsWith('%');

function boundOf(measure: Measure, { comparison, token, unit }: Amount): Bound {
  const { text, at } = token;
  if (token.kind === 'quoted') return { comparison, value: null, text };
  const value = readDecimal(text.replace('%', ''));
  if (!value) throw new Unexpected(at, 'a number too large, or with too many digits');
  const isShare = isPercentage(token);
  if (measure === 'freshness') return { comparison, ...span(value, token, unit) };
  if (measure === 'row_count' && isShare) throw new Unexpected(at, 'rows are counted, not in %');
  if (measure === 'share') return { comparison, value: shareOf(value, token), text };
  if (!counts.includes(measure)) {
    if (isShare) throw new Unexpected(at, `${measure} is a number, not in %`);
  } else if (value.digits < 0n) throw new Unexpected(at, 'a count is never below 0');
  return { comparison, value, text };
}

/** In percent: `10%`, or 0.1. */
function shareOf(value: Decimal, token: Token): Decimal {
  const percent = isPercentage(token) ? value : times(value, 100);
  const isIn = percent.digits >= 0n && compareDecimal(percent, { digits: 100n, places: 0 }) <= 0;
  if (!isIn) throw new Unexpected(token.at, 'a share is from 0% to 100%, or from 0 to 1');
  return percent;
}

const seconds: Record<string, number> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
};
const units = Object.keys(seconds).map((name) => `${name}s`);

/** In seconds. */
function span(value: Decimal, token: Token, unit: Token | undefined) {
  const length = seconds[unit?.text.replace(/s$/, '') ?? ''];
  if (!unit || length === undefined || isPercentage(token))
    throw new Unexpected(unit?.at ?? token.at, `expected a number of ${units.join(', ')}`);
  return { value: times(value, length), text: `${token.text} ${unit.text}` };
}
