import { pathOf } from './paths.ts';
import type { Script } from './script.ts';
import { elements, textsOf } from './texts.ts';
import { type Node, stringOf } from './tree.ts';

/** A column of a table that a script makes; `value` is what is put into it, where the script says it. */
export interface FrameColumn {
  readonly name: string;
  readonly value: Node | undefined;
}

export const unsaid = (name: string): FrameColumn => ({ name, value: undefined });

/** The columns of a file that is written row by row: by `csv`, by `write`, by `print`. */
export function rowsWritten(script: Script, path: string): FrameColumn[] {
  const isHere = (node: Node | undefined) => node !== undefined && pathOf(script, node) === path;
  const rows: Node[][] = [];
  for (const { name, args, named, receiver } of script.calls.values()) {
    if (name === 'DictWriter' && isHere(args[0])) {
      const names = textsOf(script, named.get('fieldnames') ?? args[1]);
      if (names.length > 0) return names.map(unsaid);
    }
    if (name === 'writerow' && isHere(receiver)) rows.push(elements(args[0]));
    if (name === 'writerows' && isHere(receiver)) rows.push(zipped(script, args[0]));
    const line = name === 'write' && isHere(receiver) ? stringOf(args[0]) : undefined;
    const printed = name === 'print' && isHere(named.get('file')) ? stringOf(args[0]) : undefined;
    const text = (line ?? printed)?.replace(/\\n$/, '').trim();
    if (text?.includes(',')) return text.split(',').map((each) => unsaid(each.trim()));
  }
  return tabulated(rows);
}

/** A first row of texts is the header; another one of its length says what is below it. */
function tabulated(rows: readonly Node[][]): FrameColumn[] {
  const isHead = (row: Node[]) =>
    row.length > 1 && row.every((cell) => stringOf(cell) !== undefined);
  const head = rows.find(isHead) ?? [];
  const body = rows.find((row) => row !== head && row.length === head.length);
  return head.map((cell, at) => ({ name: stringOf(cell) as string, value: body?.[at] }));
}

/** What a row is made of in `zip(a, b)` and `[[a, b] for …]`. */
function zipped(script: Script, node: Node | undefined): Node[] {
  const call = node && script.calls.get(node);
  if (call?.name === 'zip') return [...call.args];
  const row = node?.children.find(({ kind }) => /^(Array|Tuple)Expression$/.test(kind));
  return elements(row);
}
