import type { Call } from './calls.ts';
import { type FrameColumn, rowsWritten, unsaid } from './rows.ts';
import { meanings, type Script } from './script.ts';
import { elements, textsOf } from './texts.ts';
import { entries, type Node, parts, stringOf, subscript, walk } from './tree.ts';
import type { Written } from './writes.ts';

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
    textsOf(state.script, key).map((name) => ({ name, value })),
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
    textsOf(state.script, key).map((name) => ({ name, value })),
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
    const gone = textsOf(state.script, named.get('columns') ?? args[0]);
    return own().filter((column) => !gone.includes(column.name));
  }
  for (const value of state.script.returns.get(name) ?? []) {
    const columns = frame(state, value);
    if (columns.length > 0) return columns;
  }
  return own();
}

/** `DataFrame({…})`, `DataFrame([{…}, …])`, `DataFrame(…, columns=[…])`. */
function ofRows(state: State, { args, named }: Call): FrameColumn[] {
  const names = textsOf(state.script, named.get('columns'));
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
  const names = new Map(
    pairs.map(({ key, value }) => [stringOf(key), textsOf(state.script, value)[0]]),
  );
  return columns.map(({ name, value }) => ({ name: names.get(name) ?? name, value }));
}

/** `table[["a", "b"]]` and `table.loc[rows, ["a", "b"]]` choose columns, anything else rows. */
function selected(state: State, node: Node, inside: Node[]): FrameColumn[] {
  const key = parts(inside).at(-1)?.[0];
  const names = key && key.kind !== 'String' ? textsOf(state.script, key) : [];
  const all = frame(state, table(node.children[0]));
  if (names.length === 0) return all;
  const known = new Map(all.map((column) => [column.name, column]));
  return names.map((name) => known.get(name) ?? unsaid(name));
}

function table(node: Node | undefined): Node | undefined {
  const isView = node && /\.i?loc$/.test(node.text) && !subscript(node);
  return isView ? node.children[0] : node;
}
