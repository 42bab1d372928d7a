import { pathOf } from './paths.ts';
import { type Call, meanings, type Script } from './script.ts';
import { entries, type Node, parts, stringOf, subscript, walk } from './tree.ts';
import type { Written } from './writes.ts';

/** A column of a table that a script makes; `value` is what is put into it, where the script says it. */
export interface FrameColumn {
  readonly name: string;
  readonly value: Node | undefined;
}

interface State {
  script: Script;
  /** The columns of the data that the script reads. */
  data: readonly string[];
  seen: Set<Node>;
}

/** The columns of a table that a script writes, as far as it can be told; none when it cannot. */
export function columnsOf(
  script: Script,
  { path, content }: Written,
  data: readonly string[],
): FrameColumn[] {
  const own = content ? frame({ script, data, seen: new Set() }, content) : [];
  return own.length > 0 ? own : rowsWritten(script, path);
}

function frame(state: State, node: Node | undefined): FrameColumn[] {
  if (!node || state.seen.has(node)) return [];
  state.seen.add(node);
  const inner = node.kind === 'ParenthesizedExpression' ? node.children[1] : undefined;
  if (inner) return frame(state, inner);
  const call = state.script.calls.get(node);
  if (call) return ofCall(state, call);
  if (node.kind === 'DictionaryExpression') return ofDictionary(state, node);
  const inside = subscript(node);
  if (inside) return selected(state, node, inside);
  return ofName(state, node);
}

function ofName(state: State, node: Node): FrameColumn[] {
  const added = (state.script.columns.get(node.text) ?? []).flatMap(({ key, value }) =>
    textsOf(state, key).map((name) => ({ name, value })),
  );
  for (const meaning of meanings(state.script, node)) {
    const base = frame(state, meaning);
    if (base.length > 0) return merged(base, added);
  }
  return added;
}

function merged(base: FrameColumn[], more: FrameColumn[]): FrameColumn[] {
  const changed = new Map([...base, ...more].map((column) => [column.name, column]));
  return [...changed.values()];
}

function ofDictionary(state: State, node: Node): FrameColumn[] {
  return entries(node).flatMap(({ key, value }) =>
    textsOf(state, key).map((name) => ({ name, value })),
  );
}

function ofCall(state: State, call: Call): FrameColumn[] {
  const { name, args, named, receiver } = call;
  if (/^(read|scan)_\w+$/.test(name)) return state.data.map(unsaid);
  if (name === 'DataFrame') return ofRows(state, call);
  const own = () => frame(state, receiver);
  if (name === 'assign' || name === 'with_columns')
    return merged(
      own(),
      [...named].map(([column, value]) => ({ name: column, value })),
    );
  if (name === 'concat') return elements(args[0]).flatMap((each) => frame(state, each));
  if (name === 'rename') return renamed(state, own(), named.get('columns') ?? args[0]);
  if (name === 'drop') {
    const gone = textsOf(state, named.get('columns') ?? args[0]);
    return own().filter((column) => !gone.includes(column.name));
  }
  for (const value of state.script.returns.get(name) ?? []) {
    const columns = frame(state, value);
    if (columns.length > 0) return columns;
  }
  return own();
}

const unsaid = (name: string): FrameColumn => ({ name, value: undefined });

/** `DataFrame({…})`, `DataFrame([{…}, …])`, `DataFrame(…, columns=[…])`. */
function ofRows(state: State, { args, named }: Call): FrameColumn[] {
  const names = textsOf(state, named.get('columns'));
  if (names.length > 0) return names.map(unsaid);
  const data = args[0] ?? named.get('data');
  if (!data) return [];
  for (const each of [data, ...meanings(state.script, data)]) {
    let found: Node | undefined;
    walk(each, (inner) => {
      if (inner.kind === 'DictionaryExpression') found ??= inner;
    });
    if (found) return ofDictionary(state, found);
  }
  return frame(state, data);
}

function renamed(state: State, columns: FrameColumn[], map: Node | undefined): FrameColumn[] {
  const pairs = map ? entries(map) : [];
  const names = new Map(pairs.map(({ key, value }) => [stringOf(key), textsOf(state, value)[0]]));
  return columns.map(({ name, value }) => ({ name: names.get(name) ?? name, value }));
}

/** `table[["a", "b"]]` and `table.loc[rows, ["a", "b"]]` choose columns, anything else rows. */
function selected(state: State, node: Node, inside: Node[]): FrameColumn[] {
  const key = parts(inside).at(-1)?.[0];
  const names = key && key.kind !== 'String' ? textsOf(state, key) : [];
  const all = frame(state, table(node.children[0]));
  if (names.length === 0) return all;
  const known = new Map(all.map((column) => [column.name, column]));
  return names.map((name) => known.get(name) ?? unsaid(name));
}

function table(node: Node | undefined): Node | undefined {
  const isView = node && /\.i?loc$/.test(node.text) && !subscript(node);
  return isView ? node.children[0] : node;
}

function elements(list: Node | undefined): Node[] {
  return parts(list?.children ?? []).map((part) => part.at(-1) as Node);
}

/** The texts of a string, a list of strings, lists that are added, or of a name for one of these. */
function textsOf({ script }: State, node: Node | undefined, depth = 0): string[] {
  if (!node || depth > 6) return [];
  const text = stringOf(node);
  if (text !== undefined) return [text];
  const inner = (each: Node | undefined) => textsOf({ script } as State, each, depth + 1);
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

/** The header that is written row by row: by `csv`, by `write`, by `print`. */
function rowsWritten(script: Script, path: string): FrameColumn[] {
  const state: State = { script, data: [], seen: new Set() };
  const isHere = (node: Node | undefined) => node !== undefined && pathOf(script, node) === path;
  const rows: Node[][] = [];
  for (const { name, args, named, receiver } of script.calls.values()) {
    if (name === 'DictWriter' && isHere(args[0])) {
      const names = textsOf(state, named.get('fieldnames') ?? args[1]);
      if (names.length > 0) return names.map(unsaid);
    }
    if (name === 'writerow' && isHere(receiver)) rows.push(elements(args[0]));
    if (name === 'writerows' && isHere(receiver)) rows.push(zipped(script, args[0]));
    const line = name === 'write' && isHere(receiver) ? stringOf(args[0]) : undefined;
    const printed = name === 'print' && isHere(named.get('file')) ? stringOf(args[0]) : undefined;
    const text = (line ?? printed)?.replace(/\\n$/, '').trim();
    if (text?.includes(',')) return text.split(',').map((each) => unsaid(each.trim()));
  }
  const head = rows.find(
    (row) => row.length > 1 && row.every((cell) => stringOf(cell) !== undefined),
  );
  const body = rows.find((row) => row !== head && row.length === head?.length);
  return (head ?? []).map((cell, at) => ({ name: stringOf(cell) as string, value: body?.[at] }));
}

/** What a row is made of in `zip(a, b)` and `[[a, b] for …]`. */
function zipped(script: Script, node: Node | undefined): Node[] {
  const call = node && script.calls.get(node);
  if (call?.name === 'zip') return [...call.args];
  const row = node?.children.find(({ kind }) => /^(Array|Tuple)Expression$/.test(kind));
  return elements(row);
}
