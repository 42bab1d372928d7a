import type { Inline } from './blocks.ts';
import { type Block, list } from './blocks.ts';
import { grouped } from './figures.ts';
import { markdown } from './markdown.ts';

/** Characters that blocks take in a comment. */
export const sizeOf = (...blocks: Block[]): number => markdown(blocks).length + 2;

/** As many from the beginning as fit into `limit`. */
export function within<T>(items: readonly T[], limit: number, size: (item: T) => number): T[] {
  let left = limit;
  const end = items.findIndex((item) => {
    left -= size(item);
    return left < 0;
  });
  return items.slice(0, end < 0 ? items.length : end);
}

/** A list of at most `limit` characters, with how many more there are, and where. */
export function listWithin<T>(
  items: readonly T[],
  tell: (item: T) => Inline,
  limit: number,
  more: string,
): Block {
  const told = within(items, limit, (item) => sizeOf(list([tell(item)]))).map(tell);
  const left = items.length - told.length;
  return list(left > 0 ? [...told, `and ${grouped(left)} ${more}`] : told);
}

/** The first names of a list in a sentence, and how many more there are. */
export function naming(names: readonly string[], most: number): string {
  const left = names.length - most;
  return `${names.slice(0, most).join(', ')}${left > 0 ? ` and ${grouped(left)} more` : ''}`;
}
