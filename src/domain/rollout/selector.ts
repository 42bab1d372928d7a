import { InputError } from '../errors.ts';

/** Which instances are meant: those with all of these tags, or these ids. */
export type Selector =
  | { by: 'tags'; tags: Array<{ key: string; values: string[] }> }
  | { by: 'ids'; ids: string[] };

const where = 'input instances';
const allowed = 'tag:Name=value pairs or instance ids (i-…), separated by commas or lines';

/**
 * Reads `tag:Service=churn, tag:Env=prod` or `i-0abc, i-0def`. Several values of one tag are
 * alternatives (`tag:Env=prod|blue`); several tags must all hold.
 *
 * @throws InputError when it is empty, mixed or malformed
 */
export function parseSelector(text: string): Selector {
  const parts = text
    .split(/[\n,]/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length === 0) throw new InputError({ where, found: text, allowed });
  const ids = parts.filter((part) => /^m?i-[0-9a-f]{8,17}$/.test(part));
  if (ids.length === parts.length) return { by: 'ids', ids: [...new Set(ids)] };
  const stray = ids[0];
  if (stray !== undefined) {
    throw new InputError({ where, found: text, allowed: 'either tags or ids, not both' });
  }
  return { by: 'tags', tags: parts.map(parseTag) };
}

function parseTag(part: string): { key: string; values: string[] } {
  const match = /^tag:([^=:{}*?]{1,128})\s*[=:]\s*([^{}*?]{1,256})$/.exec(part);
  const key = match?.[1]?.trim();
  const values = (match?.[2] ?? '')
    .split('|')
    .map((value) => value.trim())
    .filter(Boolean);
  if (!key || values.length === 0) throw new InputError({ where, found: part, allowed });
  return { key, values };
}

/** The selector as a person would write it, for messages and records. */
export function describeSelector(selector: Selector): string {
  return selector.by === 'ids'
    ? selector.ids.join(', ')
    : selector.tags.map(({ key, values }) => `tag:${key}=${values.join('|')}`).join(', ');
}
