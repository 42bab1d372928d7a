import type { ColumnProfile } from '../../records/validation.ts';
import { type Kind, readerOf } from '../values/values.ts';

interface Range {
  minimum?: string;
  maximum?: string;
}

/** A range with a quarter of its width to spare on each side; what is never negative stays so, a share stays a share, and a 0/1 flag stays one. */
export function numberRange({ type, min: low, max: high, infinities }: ColumnProfile): Range {
  if (typeof low !== 'number' || typeof high !== 'number' || infinities) return {};
  if (!Number.isFinite(high - low)) return {};
  if (low >= 0 && high <= 1) return { minimum: '0', maximum: '1' };
  const room = (high - low || Math.abs(high) || 1) / 4;
  const [least, most] = [low - room, high + room];
  const whole = type === 'integer';
  const minimum = low >= 0 && least < 0 ? 0 : outward(least, 'down', whole);
  const maximum = high <= 0 && most > 0 ? 0 : outward(most, 'up', whole);
  if (!(minimum <= low && maximum >= high && Number.isFinite(maximum - minimum))) return {};
  if (type === 'integer' && !(Number.isSafeInteger(minimum) && Number.isSafeInteger(maximum)))
    return {};
  return { minimum: String(minimum), maximum: String(maximum) };
}

/** No date before the year of the earliest; there is no last one, as time goes on. */
export function dateRange({ min, type }: ColumnProfile, kind: Kind): Range {
  if (type !== 'date' && type !== 'datetime') return {};
  const low = typeof min === 'string' ? readerOf(kind)?.(min) : undefined;
  if (typeof low !== 'number') return {};
  const year = new Date(low * 1000).getUTCFullYear();
  if (!(year >= 1000 && year <= 9999)) return {};
  return { minimum: `${year}-01-01${type === 'datetime' ? 'T00:00:00' : ''}` };
}

/** The next number of two significant digits, upwards or downwards; a whole one when that is asked for. */
export function outward(value: number, direction: 'up' | 'down', whole = true): number {
  if (value === 0) return 0;
  const digits = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  const step = whole ? Math.max(1, digits) : digits;
  const steps = direction === 'up' ? Math.ceil(value / step) : Math.floor(value / step);
  return Number((steps * step).toPrecision(6));
}
