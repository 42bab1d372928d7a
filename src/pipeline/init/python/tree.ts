import type { TreeCursor } from '@lezer/common';
// Python's grammar, tolerant of what does not parse: scripts are read, never run.
import { parser } from '@lezer/python';

/** A part of a Python script. `kind` is the grammar's name, as in `CallExpression`. */
export interface Node {
  readonly kind: string;
  readonly text: string;
  /** Where it begins, in characters of the script. */
  readonly at: number;
  readonly children: readonly Node[];
}

export function parsePython(text: string): Node {
  return plain(parser.parse(text).cursor(), text);
}

function plain(cursor: TreeCursor, text: string): Node {
  const { name, from, to } = cursor;
  const children: Node[] = [];
  if (cursor.firstChild()) {
    do children.push(plain(cursor, text));
    while (cursor.nextSibling());
    cursor.parent();
  }
  return { kind: name, text: text.slice(from, to), at: from, children };
}

export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of node.children) walk(child, visit);
}

/** What stands between the commas inside brackets, or in a bare `a, b`. */
export function parts(children: readonly Node[]): Node[][] {
  const groups: Node[][] = [[]];
  for (const child of children)
    if (child.kind === ',') groups.push([]);
    else if (!/^[()[\]{}]$|^Comment$/.test(child.kind)) groups.at(-1)?.push(child);
  return groups.filter((group) => group.length > 0);
}

/** The pairs of a `{key: value}`. */
export function entries(dictionary: Node): { key: Node; value: Node }[] {
  return parts(dictionary.children).flatMap(([key, colon, value]) =>
    key && value && colon?.kind === ':' ? [{ key, value }] : [],
  );
}

/** What stands in the brackets of `a[…]`; undefined when `node` is no such thing. */
export function subscript(node: Node): Node[] | undefined {
  const open = node.children.findIndex(({ kind }) => kind === '[');
  return node.kind === 'MemberExpression' && open >= 0 ? node.children.slice(open) : undefined;
}

/** The text of a string that is written out; undefined when `node` is none. */
export function stringOf(node: Node | undefined): string | undefined {
  if (node?.kind === 'ContinuedString') {
    const all = node.children.map(stringOf);
    return all.every((part) => part !== undefined) ? all.join('') : undefined;
  }
  return node?.kind === 'String' ? unquoted(node.text) : undefined;
}

export function unquoted(text: string): string {
  return /^[a-zA-Z]*("""|'''|"|')([\s\S]*)\1$/.exec(text)?.[2] ?? text;
}
