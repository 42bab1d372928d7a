import { type Answer, ok } from './answer.ts';
import type { Call } from './call.ts';

/** One page of `items` with its `Link` header: 30 a page, 100 at most, as asked for. */
export function page<T>(
  call: Call,
  items: T[],
  view: (shown: T[]) => unknown = (shown) => shown,
): Answer {
  const size = Math.min(100, count(call, 'per_page', 30));
  const last = Math.max(1, Math.ceil(items.length / size));
  const number = count(call, 'page', 1);
  const shown = items.slice((number - 1) * size, number * size);
  const link = links(call.target, number, last);
  return { ...ok(view(shown)), headers: link ? { link } : {} };
}

function count(call: Call, name: string, otherwise: number): number {
  const value = Number(call.query.get(name) ?? otherwise);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
}

function links(target: URL, number: number, last: number): string {
  const to = (page: number, rel: string) => {
    const url = new URL(target);
    url.searchParams.set('page', String(page));
    return `<${url}>; rel="${rel}"`;
  };
  const before = number > 1 ? [to(number - 1, 'prev'), to(1, 'first')] : [];
  const after = number < last ? [to(number + 1, 'next'), to(last, 'last')] : [];
  return [...before, ...after].join(', ');
}
