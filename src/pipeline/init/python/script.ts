import { type Call, callOf, importsOf } from './calls.ts';
import { type Node, parsePython, parts, stringOf, subscript, walk } from './tree.ts';

/** A name that is given a value, from the character `at` on. */
interface Binding {
  readonly at: number;
  readonly value: Node;
}

/** What of a Python script can be told without running it. Names have no scopes: the nearest counts. */
export interface Script {
  /** Relative to the project's folder. */
  readonly path: string;
  readonly root: Node;
  /** By where they stand, in the script's order. */
  readonly calls: ReadonlyMap<Node, Call>;
  readonly bindings: ReadonlyMap<string, readonly Binding[]>;
  /** The functions of its own, and what each returns. */
  readonly returns: ReadonlyMap<string, readonly Node[]>;
  /** `table["column"] = value`, by table. */
  readonly columns: ReadonlyMap<string, readonly { key: Node; value: Node }[]>;
  /** Modules as they are imported, as in `src.features` or `.features`. */
  readonly imports: readonly string[];
}

export function readScript(path: string, text: string): Script {
  const root = parsePython(text);
  const { aliases, modules } = importsOf(root);
  const state: State = {
    bindings: new Map(),
    returns: new Map(),
    columns: new Map(),
    calls: new Map(),
  };
  walk(root, (node) => {
    if (node.kind === 'CallExpression') state.calls.set(node, callOf(node, aliases));
    if (node.kind === 'AssignStatement') assign(node, state);
    if (node.kind === 'WithStatement') bindWith(node, state);
  });
  walk(root, (node) => {
    if (node.kind === 'FunctionDefinition') define(node, state);
  });
  for (const call of state.calls.values()) bindOption(call, state);
  return { path, root, imports: modules, ...state };
}

/** What a name or `self.name` may stand for: what was said last before it first. */
export function meanings({ bindings }: Script, { kind, text, at }: Node): Node[] {
  if (kind !== 'VariableName' && kind !== 'MemberExpression') return [];
  const all = bindings.get(text) ?? bindings.get(text.slice(text.lastIndexOf('.') + 1)) ?? [];
  const before = all.filter((each) => each.at <= at).sort((a, b) => b.at - a.at);
  return [...before, ...all.filter((each) => each.at > at)].map(({ value }) => value);
}

interface State {
  bindings: Map<string, Binding[]>;
  returns: Map<string, Node[]>;
  columns: Map<string, { key: Node; value: Node }[]>;
  calls: Map<Node, Call>;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

function assign(statement: Node, state: State): void {
  const sides: Node[][] = [[]];
  for (const child of statement.children)
    if (child.kind === 'AssignOp') sides.push([]);
    else if (child.kind !== 'TypeDef') sides.at(-1)?.push(child);
  const right = parts(sides.at(-1) ?? []).map(([first]) => first as Node);
  if (right.length === 0) return;
  const end = statement.at + statement.text.length;
  for (const side of sides.slice(0, -1)) {
    const targets = parts(side.length === 1 && isList(side[0]) ? side[0]!.children : side);
    targets.forEach(([target], index) => {
      const value = valueFor(right, index, targets.length);
      if (target && value) bind(target, value, end, state);
    });
  }
}

const isList = (node: Node | undefined) =>
  node?.kind === 'TupleExpression' || node?.kind === 'ArrayExpression';

/** `X_train, X_test, y_train, y_test = train_test_split(X, y)`: two of each. */
function valueFor(right: Node[], index: number, targets: number): Node | undefined {
  if (right.length === targets) return right[index];
  const [only] = right;
  if (targets === 1 || only?.kind !== 'CallExpression') return only;
  const [callee, list] = only.children;
  if (!callee?.text.endsWith('train_test_split')) return only;
  return parts(list?.children ?? [])[Math.floor(index / 2)]?.[0];
}

function bind(target: Node, value: Node, at: number, state: State): void {
  const inside = subscript(target);
  if (!inside) {
    add(state.bindings, target.text, { at, value });
    return;
  }
  const table = target.children[0]?.text.replace(/\.loc$/, '') ?? '';
  const key = parts(inside).at(-1)?.[0];
  if (key) add(state.columns, table, { key, value });
}

function bindWith({ children }: Node, state: State): void {
  children.forEach((child, index) => {
    const [value, name] = [children[index - 1], children[index + 1]];
    if (child.kind === 'as' && value && name)
      add(state.bindings, name.text, { at: name.at, value });
  });
}

/** The defaults of a function's parameters, what it is called with, and what it returns. */
function define(node: Node, state: State): void {
  const name = node.children.find(({ kind }) => kind === 'VariableName')?.text ?? '';
  const list = node.children.find(({ kind }) => kind === 'ParamList');
  const params = parts(list?.children ?? []).filter(([first]) => first?.kind === 'VariableName');
  const own = params.filter(([first]) => first?.text !== 'self');
  const calls = [...state.calls.values()].filter((call) => call.name === name);
  own.forEach((param, index) => {
    const key = param[0] as Node;
    const preset = param.some(({ kind }) => kind === 'AssignOp') ? param.at(-1) : undefined;
    const given = calls.map(({ args, named }) => named.get(key.text) ?? args[index]);
    for (const value of [preset, ...given])
      if (value) add(state.bindings, key.text, { at: key.at, value });
  });
  if (!state.returns.has(name)) state.returns.set(name, []);
  walk(node, ({ kind, children: [, value] }) => {
    if (kind === 'ReturnStatement' && value) add(state.returns, name, value);
  });
}

/** `add_argument("--model-dir", default="model")`, click's `option` alike: what `args.model_dir` is. */
function bindOption({ name, args, named, node }: Call, state: State): void {
  const value = named.get('default');
  if (!value || !['add_argument', 'option'].includes(name)) return;
  const flags = args.flatMap((arg) => stringOf(arg) ?? []);
  const flag = stringOf(named.get('dest')) ?? flags.find((text) => text.startsWith('--'));
  const key = (flag ?? flags[0] ?? '').replace(/^-+/, '').replaceAll('-', '_');
  if (key) add(state.bindings, key, { at: node.at, value });
}
