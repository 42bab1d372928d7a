import { type Block, details, list } from './blocks.ts';

/** An interval: how it was found, and why it may not hold what it promises. */
interface Found {
  readonly name: string;
  readonly method: string | null;
  readonly reason: string | null;
}

/** How each interval was found, those found alike in one line. */
export function methodsFold(found: readonly Found[]): Block[] {
  const named = new Map<string, string[]>();
  for (const { method, name, reason } of found) {
    if (method === null) continue;
    const how = [method, reason].filter(Boolean).join('; ');
    named.set(how, [...(named.get(how) ?? []), name]);
  }
  if (named.size === 0) return [];
  const lines = [...named].map(([how, names]) => `${names.join(', ')}: ${how}`);
  return [details('How the intervals were found', [list(lines)])];
}

/** `95%`, `99.9%`. */
export const percent = (confidence: number) => `${Number((confidence * 100).toFixed(2))}%`;
