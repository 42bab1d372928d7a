/** What a text of a date or time says, each part as a number. */
interface Parts {
  year?: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  /** With its fraction. */
  second?: number;
  /** Minutes east of UTC. */
  zone?: number;
}

/** Reads a text as seconds: since 1970 in UTC, or since midnight for a time. Undefined when it is none; there is no year 0. */
export type TimeReader = (text: string) => number | undefined;

const date = String.raw`(?<Y>\d{4})-(?<m>\d\d)-(?<d>\d\d)`;
const time = String.raw`(?<H>\d\d):(?<M>\d\d)(?::(?<S>\d\d(?:\.\d{1,9})?))?`;
const zone = String.raw`(?<z>Z|[+-]\d\d:?\d\d)?`;

/** ISO 8601, as Table Schema has it by default; a datetime may have a space for the `T`, and no zone. */
const iso = {
  date,
  time,
  datetime: `${date}[T ]${time}${zone}`,
} as const;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The directives of strftime that a `format` may hold. */
const directives: Record<string, string> = {
  Y: String.raw`(?<Y>\d{4})`,
  y: String.raw`(?<y>\d\d)`,
  m: String.raw`(?<m>\d{1,2})`,
  d: String.raw`(?<d>\d{1,2})`,
  b: '(?<b>[A-Za-z]{3})',
  B: '(?<b>[A-Za-z]{3,9})',
  H: String.raw`(?<H>\d{1,2})`,
  I: String.raw`(?<I>\d{1,2})`,
  M: String.raw`(?<M>\d{1,2})`,
  S: String.raw`(?<S>\d{1,2})`,
  f: String.raw`(?<f>\d{1,9})`,
  p: '(?<p>[AaPp][Mm])',
  z: String.raw`(?<z>Z|[+-]\d\d:?\d\d)`,
  '%': '%',
};

export const knownDirectives = Object.keys(directives).map((letter) => `%${letter}`);

/**
 * The reader of a format: `default` and `any` are ISO 8601, others are in strftime's words.
 *
 * @returns undefined when the format holds something else
 */
export function timeReader(
  type: 'date' | 'time' | 'datetime',
  format: string,
): TimeReader | undefined {
  const source = timePattern(type, format);
  if (source === undefined) return undefined;
  const pattern = new RegExp(`^${source}$`);
  return remembering((text) => seconds(partsOf(pattern.exec(text)?.groups), type));
}

const isIso = (format: string) => format === 'default' || format === 'any';

/**
 * What a time of a format looks like, its parts in groups named by the directives' letters, in the
 * syntax that RE2 and JavaScript share; undefined when the format is not known.
 */
export function timePattern(
  type: 'date' | 'time' | 'datetime',
  format: string,
): string | undefined {
  return isIso(format) ? iso[type] : compile(format);
}

/** A column holds the same few days again and again. */
function remembering(read: TimeReader): TimeReader {
  const known = new Map<string, number | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const value = read(text);
    if (known.size < 10_000) known.set(text, value);
    return value;
  };
}

function compile(format: string): string | undefined {
  const parts = format.match(/%.|[^%]+|%$/gs) ?? [];
  if (!parts.some((part) => part.startsWith('%'))) return undefined;
  const source = parts.map((part) =>
    part.startsWith('%')
      ? directives[part.slice(1)]
      : part.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`),
  );
  if (source.includes(undefined)) return undefined;
  try {
    return new RegExp(source.join('')).source;
  } catch {
    return undefined; // a directive stands there twice
  }
}

function partsOf(found: Record<string, string | undefined> | undefined): Parts | undefined {
  if (!found) return undefined;
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  const year = number(found.Y) ?? century(number(found.y));
  const month = found.b ? months.indexOf(found.b.slice(0, 3).toLowerCase()) + 1 : number(found.m);
  const second = found.f ? Number(`${found.S ?? 0}.${found.f}`) : number(found.S);
  const hour = found.I ? twelve(Number(found.I), found.p) : number(found.H);
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(found.d && { day: Number(found.d) }),
    ...(hour !== undefined && { hour }),
    ...(found.M && { minute: Number(found.M) }),
    ...(second !== undefined && { second }),
    ...(found.z && { zone: offset(found.z) }),
  };
}

/** As POSIX has it: 69 to 99 are of the last century. */
const century = (year: number | undefined) =>
  year === undefined ? undefined : year + (year < 69 ? 2000 : 1900);

function twelve(hour: number, half: string | undefined): number {
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half?.toLowerCase() === 'pm' ? 12 : 0);
}

function offset(zone: string): number {
  if (zone === 'Z') return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function seconds(parts: Parts | undefined, type: 'date' | 'time' | 'datetime'): number | undefined {
  if (!parts) return undefined;
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0, zone = 0 } = parts;
  const clock = clockOf(hour, minute, second);
  if (type === 'time') return Number.isNaN(clock) ? undefined : clock;
  return secondsOf(year, month, day, clock - zone * 60);
}

/** Seconds since midnight; NaN for no time of day. */
const clockOf = (hour: number, minute: number, second: number): number =>
  hour < 24 && minute < 60 && second < 60 ? hour * 3600 + minute * 60 + second : Number.NaN;

/** Undefined for no day of the calendar, or where something is NaN. */
function secondsOf(year: number, month: number, day: number, clock: number): number | undefined {
  const midnight = new Date(0);
  midnight.setUTCFullYear(year, month - 1, day);
  const isThere = year > 0 && midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  return isThere && !Number.isNaN(clock) ? midnight.getTime() / 1000 + clock : undefined;
}
