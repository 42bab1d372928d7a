import { meanings, type Script } from './script.ts';
import { type Node, parts, stringOf } from './tree.ts';

/** The elements of a list or tuple, each without its name or star. */
export function elements(list: Node | undefined): Node[] {
  return parts(list?.children ?? []).map((part) => part.at(-1) as Node);
}

/** The texts of a string, a list of strings, lists that are added, or of a name for one of these. */
export function textsOf(
  script: Script,
  node: Node | undefined,
  seen: Set<Node> = new Set(),
): string[] {
  if (!node || seen.has(node)) return [];
  seen.add(node);
  const text = stringOf(node);
  if (text !== undefined) return [text];
  const inner = (each: Node | undefined) => textsOf(script, each, seen);
  if (node.kind === 'ArrayExpression' || node.kind === 'TupleExpression')
    return elements(node).flatMap(inner);
  if (node.kind === 'BinaryExpression' && node.children[1]?.text === '+')
    return [...inner(node.children[0]), ...inner(node.children[2])];
  if (node.kind === 'CallExpression') return inner(script.calls.get(node)?.args[0]);
  for (const meaning of meanings(script, node)) {
    const texts = inner(meaning);
    if (texts.length > 0) return texts;
  }
  return [];
}
