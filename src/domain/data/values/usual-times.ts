/** Reads the text between two places as seconds since 1970 in UTC; undefined where it is not written so. */
export type UsualTime = (bytes: Uint8Array, start: number, end: number) => number | undefined;

/**
 * What times look like nearly always, `2024-01-31` and `2024-01-31T10:00:00` with or without a `Z`,
 * read from ASCII in a tenth of the time that a regular expression takes.
 *
 * @returns undefined where the format is no default one
 */
export function usualTime(type: string, format = 'default'): UsualTime | undefined {
  if (format !== 'default' && format !== 'any') return undefined;
  if (type === 'date') return usualDate;
  return type === 'datetime' ? usualDatetime : undefined;
}

const usualDate: UsualTime = (bytes, start, end) =>
  end - start === 10 ? definite(midnightAt(bytes, start)) : undefined;

const usualDatetime: UsualTime = (bytes, start, end) => {
  const length = end - start;
  if (length !== 19 && !(length === 20 && bytes[start + 19] === signs.zulu)) return undefined;
  const between = bytes[start + 10];
  if (between !== signs.t && between !== signs.space) return undefined;
  if (bytes[start + 13] !== signs.colon || bytes[start + 16] !== signs.colon) return undefined;
  const hour = digitsIn(bytes, start + 11, 2);
  const minute = digitsIn(bytes, start + 14, 2);
  const second = digitsIn(bytes, start + 17, 2);
  const clock = hour < 24 && minute < 60 && second < 60 ? 3600 * hour + 60 * minute + second : NaN;
  return definite(midnightAt(bytes, start) + clock);
};

const signs = { space: 0x20, hyphen: 0x2d, colon: 0x3a, t: 0x54, zulu: 0x5a };

const definite = (seconds: number) => (Number.isNaN(seconds) ? undefined : seconds);

/** NaN for no day of the calendar. */
function midnightAt(bytes: Uint8Array, start: number): number {
  if (bytes[start + 4] !== signs.hyphen || bytes[start + 7] !== signs.hyphen) return NaN;
  const year = digitsIn(bytes, start, 4);
  const month = digitsIn(bytes, start + 5, 2);
  const day = digitsIn(bytes, start + 8, 2);
  const isThere = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return isThere ? 86_400 * daysSince1970(year, month, day) : NaN;
}

/** NaN where something else stands there. */
function digitsIn(bytes: Uint8Array, start: number, count: number): number {
  let value = 0;
  for (let at = start; at < start + count; at++) {
    const digit = bytes[at]! - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = 10 * value + digit;
  }
  return value;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/**
 * Days of the Gregorian calendar, whose years begin in March here, so that the day that some have is
 * the last (`days_from_civil` in https://howardhinnant.github.io/date_algorithms.html).
 */
function daysSince1970(year: number, month: number, day: number): number {
  const own = month > 2 ? year : year - 1;
  const leaps = Math.floor(own / 4) - Math.floor(own / 100) + Math.floor(own / 400);
  const before = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5);
  return 365 * own + leaps + before + day - 1 - 719_468;
}
