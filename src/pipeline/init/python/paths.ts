import { posix } from 'node:path';
import type { Call } from './calls.ts';
import { meanings, type Script } from './script.ts';
import { entries, type Node, parts, stringOf, subscript, unquoted } from './tree.ts';

/**
 * The path that an expression stands for, relative to the project's folder; a part that only a run
 * can tell is `*`, as in `models/*.joblib`. Undefined when nothing is known, or it leads outside.
 */
export function pathOf(script: Script, node: Node | undefined): string | undefined {
  const found = node && evaluate({ script, seen: new Set() }, node);
  if (!found || found.length > 300 || /^\w+:\/\//.test(found)) return undefined;
  const path = posix.normalize(found).replace(/(?<=.)\/$/, '');
  return /^(\/|~|\.\.(\/|$)|[a-zA-Z]+:)|\0|\n|\\/.test(path) ? undefined : path;
}

interface State {
  script: Script;
  /** Each part of the script is looked at once: names may stand for one another. */
  seen: Set<Node>;
}

function evaluate(state: State, node: Node | undefined): string | undefined {
  if (!node || state.seen.has(node)) return undefined;
  state.seen.add(node);
  switch (node.kind) {
    case 'String':
    case 'ContinuedString':
      return stringOf(node);
    case 'FormatString':
      return filled(state, node);
    case 'ParenthesizedExpression':
      return evaluate(state, node.children[1]);
    case 'ConditionalExpression':
      return evaluate(state, node.children[0]) ?? evaluate(state, node.children.at(-1));
    case 'VariableName':
      return node.text === '__file__' ? state.script.path : meant(state, node);
    case 'BinaryExpression':
      return combined(state, node);
    case 'CallExpression':
      return called(state, state.script.calls.get(node));
    case 'MemberExpression':
      return member(state, node);
    default:
      return undefined;
  }
}

function meant(state: State, node: Node): string | undefined {
  return first(meanings(state.script, node), (each) => evaluate(state, each));
}

function first<T>(nodes: readonly Node[], read: (node: Node) => T | undefined): T | undefined {
  for (const node of nodes) {
    const value = read(node);
    if (value !== undefined) return value;
  }
  return undefined;
}

function filled(state: State, node: Node): string {
  const holes = node.children.filter(({ kind }) => kind === 'FormatReplacement');
  return holes.reduce(
    (text, hole) => text.replace(hole.text, () => evaluate(state, hole.children[1]) ?? '*'),
    unquoted(node.text),
  );
}

function combined(state: State, { children: [left, sign, right] }: Node): string | undefined {
  const [a, b] = [evaluate(state, left), evaluate(state, right)];
  if (sign?.text === 'or') return a ?? b;
  if (a === undefined && b === undefined) return undefined;
  if (sign?.text === '/') return join([a, b]);
  if (sign?.text === '+') return `${a ?? '*'}${b ?? '*'}`;
  return sign?.text === '%' ? a?.replace(/%\S/g, '*') : undefined;
}

function join(all: readonly (string | undefined)[]): string {
  return posix.join(...all.map((part) => part ?? '*'));
}

/** What stands for its first argument: a file object is known by its path. */
const passing = [
  ...['Path', 'PurePath', 'PosixPath', 'str', 'fspath', 'abspath', 'realpath', 'normpath'],
  ...['open', 'writer', 'DictWriter', 'Option', 'Argument', 'File', 'GzipFile'],
];

function called(state: State, call: Call | undefined): string | undefined {
  if (!call) return undefined;
  const { name, path, receiver, args, named } = call;
  const own = () => evaluate(state, receiver);
  if (path.endsWith('path.join')) return join(args.map((arg) => evaluate(state, arg)));
  if (name === 'joinpath') return join([receiver, ...args].map((arg) => evaluate(state, arg)));
  if (['resolve', 'absolute', 'as_posix', 'expanduser'].includes(name)) return own();
  if (name === 'open' && receiver && !/^(io|gzip|bz2|codecs)\./.test(path)) return own();
  if (name === 'Path' && args.length > 1) return join(args.map((arg) => evaluate(state, arg)));
  if (passing.includes(name)) return evaluate(state, args[0] ?? named.get('default'));
  if (name === 'dirname') return parent(evaluate(state, args[0]));
  if (name === 'cwd' || name === 'getcwd') return '.';
  if (name === 'format') return own()?.replace(/\{[^{}]*\}/g, '*');
  if (name === 'get' || name === 'getenv') return evaluate(state, args[1] ?? named.get('default'));
  return first(state.script.returns.get(name) ?? [], (each) => evaluate(state, each));
}

const parent = (path: string | undefined) => (path === undefined ? undefined : posix.dirname(path));

function member(state: State, node: Node): string | undefined {
  const [base] = node.children;
  const inside = subscript(node);
  if (inside) return element(state, base as Node, parts(inside)[0]?.[0]);
  return node.children.at(-1)?.text === 'parent'
    ? parent(evaluate(state, base))
    : meant(state, node);
}

/** `PATHS["model"]`, or `Path(__file__).parents[1]`. */
function element(state: State, base: Node, key: Node | undefined): string | undefined {
  const { children } = base;
  if (base.kind === 'MemberExpression' && children.at(-1)?.text === 'parents') {
    let path = evaluate(state, children[0]);
    for (let up = 0; up <= Number(key?.text); up++) path = parent(path);
    return path;
  }
  const name = stringOf(key);
  return first(meanings(state.script, base), (each) => {
    const found = entries(each).find((entry) => stringOf(entry.key) === name);
    return found && evaluate(state, found.value);
  });
}
