import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { InputError } from '../../errors.ts';
import { refuseTooDeep } from '../../nesting.ts';
import { cut } from '../values/text.ts';

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
  refuseTooDeep(text, file);
  const counter = new LineCounter();
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return line === 0 ? file : `${file}:${line}:${col}`;
  };
  const content = file.endsWith('.json') ? text.replaceAll('\t', ' ') : text;
  const { contents, value, problem } = parse(content, counter);
  if (problem)
    throw new InputError({
      where: place(problem.at),
      remedy: `not YAML: ${cut(problem.what, 200)}`,
    });
  if (contents === null) throw new InputError({ where: file, remedy: 'the contract is empty' });
  const where: Source['where'] = (path, { key, offset = 0 } = {}) => {
    const node = descend(contents, path);
    const start = (key === undefined ? node : keyNode(node, key)).range?.[0] ?? 0;
    const quoted = isScalar(node) && /^["']/.test(content.slice(start)) ? 1 : 0;
    return place(start + (offset === 0 ? 0 : offset + quoted));
  };
  return { file, value, where };
}

interface Parsed {
  contents: Node | null;
  value?: unknown;
  problem?: { at: number; what: string };
}

function parse(text: string, lineCounter: LineCounter): Parsed {
  try {
    const options = { schema: 'failsafe', prettyErrors: false, logLevel: 'error' } as const;
    const document = parseDocument(text, { lineCounter, ...options });
    const [error] = document.errors;
    const contents = document.contents as Node | null;
    if (error) return { contents, problem: { at: error.pos[0], what: error.message } };
    return { contents, value: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    // Nesting or aliases beyond measure end in an exception.
    return { contents: null, problem: { at: 0, what: (error as Error).message } };
  }
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
