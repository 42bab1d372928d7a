import { timePattern } from '../../domain/data/values/times.ts';
import type { Kind } from '../../domain/data/values/values.ts';
import { text } from './sql.ts';

/** Microseconds of every timestamp are taken; what a text has beyond them is cut off. */
const stamps = ['____-__-__ __:__:__', '____-__-__T__:__:__', '____-__-__T__:__:__Z'];

/**
 * The seconds that a trimmed text `cell` says, null when it says none: the same as `timeReader`
 * reads, by the same pattern.
 */
export function seconds(cell: string, { type, format = 'default' }: Kind): string {
  const kind = type as 'date' | 'time' | 'datetime';
  const found = timePattern(kind, format);
  if (!found) throw new TypeError(`no reader for format ${format}`);
  const any = byParts(cell, found, kind);
  if (kind !== 'datetime' || format !== 'default') return any;
  const isStamp = stamps.map((stamp) => `${cell} like ${text(stamp)}`).join(' or ');
  const bare = `replace(rtrim(${cell}, 'Z'), 'T', ' ')`;
  const stamp = `try_cast(${bare} as timestamp)`;
  // DuckDB reads 24:00:00 as the next day.
  const read = `case when ${stamp}::varchar = ${bare} then epoch(${stamp}) end`;
  return `case when ${isStamp} then ${read} else ${any} end`;
}

function byParts(cell: string, pattern: string, type: 'date' | 'time' | 'datetime'): string {
  const names = [...pattern.matchAll(/\(\?<(\w)>/g)].map(([, name]) => name as string);
  const bare = `^${pattern.replace(/\(\?<\w>/g, '(')}$`;
  // By place: names that differ in case alone are one to DuckDB.
  const list = `[${names.map((_, place) => text(`g${place}`)).join(', ')}]`;
  const parts = `regexp_extract(${cell}, ${text(bare)}, ${list})`;
  const part = (name: string) =>
    names.includes(name) ? `nullif(p.g${names.indexOf(name)}, '')` : 'null::varchar';
  const number = (name: string, other: string) => `coalesce(${part(name)}::double, ${other})`;
  const years = `coalesce(${part('Y')}::int, ${part('y')}::int + case when ${part('y')}::int < 69 then 2000 else 1900 end, 1970)`;
  const month = `coalesce(${monthOf(part('b'))}, ${part('m')}::int, 1)`;
  // There is no year 0.
  const months = `case when ${years} = 0 then 0 else ${month} end`;
  const hours = `coalesce(${twelve(part('I'), part('p'))}, ${part('H')}::int, 0)`;
  const fraction = `coalesce(('0.' || ${part('f')})::double, 0)`;
  const clock = `(${hours} * 3600 + ${number('M', '0')} * 60 + ${number('S', '0')} + ${fraction})`;
  const isClock = `${hours} < 24 and ${number('M', '0')} < 60 and ${number('S', '0')} < 60`;
  const day = `epoch(try_cast(printf('%04d-%02d-%02d', ${years}, ${months}, ${number('d', '1')}::int) as date))`;
  const value = type === 'time' ? clock : `${day} + ${clock} - ${zone(part('z'))} * 60`;
  return `case when regexp_matches(${cell}, ${text(bare)}) then
    list_transform([${parts}], lambda p: case when ${isClock} then ${value} end)[1] end`;
}

const names = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Zero, which no date has, for a name that is none. */
const monthOf = (part: string) =>
  `(case when ${part} is null then null else coalesce(list_position([${names.map(text).join(', ')}], lower(left(${part}, 3))), 0) end)`;

/** An hour that no clock shows is 99, so that the time is refused. */
function twelve(hour: string, half: string): string {
  const isThere = `${hour}::int between 1 and 12`;
  const noon = `case when lower(${half}) = 'pm' then 12 else 0 end`;
  return `(case when ${hour} is null then null when ${isThere} then ${hour}::int % 12 + ${noon} else 99 end)`;
}

/** Minutes east of UTC. */
function zone(part: string): string {
  const minutes = `(substr(${part}, 2, 2)::int * 60 + right(${part}, 2)::int)`;
  const sign = `case when ${part} like '-%' then -1 else 1 end`;
  return `(case when ${part} is null or ${part} = 'Z' then 0 else ${sign} * ${minutes} end)`;
}
