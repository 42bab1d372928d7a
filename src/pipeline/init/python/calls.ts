import { type Node, parts, subscript, walk } from './tree.ts';

/** `receiver.name(args, named=…)`. */
export interface Call {
  readonly node: Node;
  readonly name: string;
  /** With the module that it is imported from, as in `joblib.dump`; `.dump` of anything else. */
  readonly path: string;
  readonly receiver: Node | undefined;
  readonly args: readonly Node[];
  readonly named: ReadonlyMap<string, Node>;
}

/** What each imported name stands for, and every module that is imported. */
export function importsOf(root: Node) {
  const aliases = new Map<string, string>();
  const modules: string[] = [];
  walk(root, ({ kind, text }) => {
    if (kind !== 'ImportStatement') return;
    const line = text.replace(/[()\\\s]+/g, ' ').trim();
    const [, module, what] = /^from (\.*[\w.]*) import (.*)$/.exec(line) ?? [];
    for (const each of (what ?? line.replace(/^import /, '')).split(',')) {
      const [name = '', alias = name] = each.trim().split(/ as /);
      const full = module === undefined ? name : `${module}${/\.$/.test(module) ? '' : '.'}${name}`;
      modules.push(...(module === undefined ? [name] : [module, full]));
      aliases.set(alias, full);
    }
  });
  return { aliases, modules: [...new Set(modules)] };
}

export function callOf(node: Node, aliases: ReadonlyMap<string, string>): Call {
  const [callee, list] = node.children;
  const member = callee?.kind === 'MemberExpression' && !subscript(callee) ? callee : undefined;
  const dotted = /^[\w.]+$/.test(callee?.text ?? '') ? (callee?.text ?? '') : `.${lastOf(member)}`;
  const [head = '', ...rest] = dotted.split('.');
  const items = parts(list?.kind === 'ArgList' ? list.children : []);
  const isNamed = (item: Node[]) => item[1]?.kind === 'AssignOp';
  return {
    node,
    name: rest.at(-1) ?? head,
    path: [aliases.get(head) ?? head, ...rest].join('.'),
    receiver: member?.children[0],
    args: items.filter((item) => !isNamed(item) && item[0]?.kind !== '**').map((item) => item[0]!),
    named: new Map(items.filter(isNamed).map(([key, , value]) => [key!.text, value ?? key!])),
  };
}

const lastOf = (member: Node | undefined) => member?.children.at(-1)?.text ?? '';
