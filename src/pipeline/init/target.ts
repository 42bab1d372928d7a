import { meanings, type Script } from './python/script.ts';
import { type Node, stringOf, walk } from './python/tree.ts';

/** The column of the data that a script learns to predict; undefined when it cannot be told. */
export function targetOf(
  script: Script | undefined,
  columns: readonly string[],
): string | undefined {
  const found = script && (namedTarget(script, columns) ?? droppedTarget(script, columns));
  const usual = /^(target|label|class|y|outcome|response)$/i;
  return found ?? columns.find((name) => usual.test(name));
}

/** `TARGET = "churned"`, `y = table["churned"]`, `fit(X, table.churned)`. */
function namedTarget(script: Script, columns: readonly string[]): string | undefined {
  const constant = /^(target|label|response|outcome|y)(_?(col|column|name|var|variable))?$/i;
  const values = /^(y|y_\w+|targets?|labels?)$/i;
  const all = [...script.bindings].flatMap(([name, meant]) =>
    meant.map(({ value }) => ({ name: name.slice(name.lastIndexOf('.') + 1), value })),
  );
  const constants = all.filter(({ name }) => constant.test(name));
  const said = constants.map(({ value }) => stringOf(value)).find((text) => isOne(text, columns));
  if (said !== undefined) return said;
  const fitted = [...script.calls.values()].flatMap(({ name, args }) =>
    name === 'fit' && args[1] ? [args[1]] : [],
  );
  const labels = all.filter(({ name }) => values.test(name)).map(({ value }) => value);
  for (const value of [...labels, ...fitted]) {
    const inside = columnsIn(script, value, columns);
    if (inside.length === 1) return inside[0];
  }
  return undefined;
}

const isOne = (text: string | undefined, columns: readonly string[]) =>
  text !== undefined && columns.includes(text);

function columnsIn(script: Script, value: Node, columns: readonly string[]): string[] {
  const found = new Set<string>();
  walk(value, (node) => {
    const said = stringOf(node) ?? stringOf(meanings(script, node)[0]);
    const text = node.kind === 'PropertyName' ? node.text : said;
    if (text !== undefined && columns.includes(text)) found.add(text);
  });
  return [...found];
}

/** `X = table.drop(columns=["id", "churned"])`, `y = table.pop("churned")`. */
function droppedTarget(script: Script, columns: readonly string[]): string | undefined {
  const dropped = [...script.calls.values()]
    .filter(({ name }) => name === 'drop' || name === 'pop')
    .flatMap(({ args, named }) => [args[0], named.get('columns')])
    .flatMap((node) => (node ? columnsIn(script, node, columns) : []));
  const targets = [...new Set(dropped)].filter((name) => !isIdentifier(name));
  return targets.length === 1 ? targets[0] : undefined;
}

/** A name that says what its column is: `id`, `customer_id`, `orderId`. */
export function isIdentifier(name: string): boolean {
  return /(^|[_\s.-])(id|key|uuid|guid)$|^id[_\s.-]|[a-z](Id|ID)$/i.test(name);
}
