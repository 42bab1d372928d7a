import { isMap, isScalar, type Node } from 'yaml';
import { InputError } from '../../errors.ts';
import { readYaml } from '../../yaml.ts';

export type Path = readonly PropertyKey[];

/** A YAML or JSON file whose scalars are all text, and where each part of it stands. */
export interface Source {
  file: string;
  value: unknown;
  /** `file:line:column` of the part at `path`, or of the nearest part around it. */
  where: (path: Path, options?: { key?: string; offset?: number }) => string;
}

/**
 * Reads YAML, or JSON, which is YAML but for tabs.
 *
 * @throws InputError with line and column
 */
export function readSource(text: string, file: string): Source {
  const { contents, place, value } = readYaml(text, file, { schema: 'failsafe' });
  if (contents === null) throw new InputError({ where: file, remedy: 'the contract is empty' });
  const where: Source['where'] = (path, { key, offset = 0 } = {}) => {
    const node = descend(contents, path);
    const start = (key === undefined ? node : keyNode(node, key)).range?.[0] ?? 0;
    const quoted = isScalar(node) && /^["']/.test(text.slice(start, start + 1)) ? 1 : 0;
    return place(start + (offset === 0 ? 0 : offset + quoted));
  };
  return { file, value: value(), where };
}

function descend(from: Node, path: Path): Node {
  let node = from;
  for (const step of path) {
    const inner = (node as { get?: (key: unknown, keep: boolean) => unknown }).get?.(step, true);
    if (!inner || typeof inner !== 'object') break;
    node = inner as Node;
  }
  return node;
}

function keyNode(node: Node, key: string): Node {
  if (!isMap(node)) return node;
  const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
  return (pair?.key as Node | undefined) ?? node;
}
