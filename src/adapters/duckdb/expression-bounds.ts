import { callable, lengthening } from '../../domain/data/sql/functions.ts';
import { quote } from '../../domain/errors.ts';
import { nearest } from '../../domain/words.ts';

/** A node of DuckDB's tree of an expression. */
export type Node = Readonly<Record<string, unknown>>;

/** In characters. */
const longest = 20_000;
/** DuckDB allows a thousand, for some of which it needs hours to find out what they mean. */
const deepest = 100;
/** What a function may put in the place of one character. */
const mostPutIn = 100;
/** Columns and the like that are put together; each of those within another is held at once. */
const mostPieces = 20;
const longestPattern = 1000;
/** Of those DuckDB tries every way to share a text among them. */
const mostWildcards = 2;

/** @throws Error when it is longer than anything that is meant */
export function checkLength(expression: string): void {
  if (expression.length > longest)
    throw new Error(`it has ${expression.length} characters, at most ${longest} are read`);
}

/**
 * DuckDB's limit of memory does not hold for the texts and lists that functions make, nor does it
 * look at the clock while it is busy with some rows: what takes much more than it is given is
 * refused before it runs.
 *
 * @param tree as DuckDB reads it
 * @throws Error that says what it may not
 */
export function checkTree(tree: unknown): void {
  if (depthOf(tree) > deepest)
    throw new Error(`it is nested deeper than ${deepest} expressions within each other`);
  refuse(tree, isUnknownCall, ({ function_name: name }) => {
    const known = nearest(String(name), [...callable]);
    const hint = known ? `; did you mean ${known}()?` : '';
    return `it calls ${quote(String(name))}, which SQL of a contract may not${hint}`;
  });
  refuse(
    tree,
    ({ class: kind }) => kind === 'LAMBDA',
    () => 'it holds a function of its own (lambda)',
  );
  refuse(
    tree,
    ({ id }) => id === 'ARRAY',
    () => 'it casts to a list of a fixed length: leave out the number',
  );
  refuse(
    tree,
    (node) => isCall(node, lengthening) && grows(node),
    ({ function_name: name }) =>
      `what ${name}() puts in must be written there, in at most ${mostPutIn} characters, and once`,
  );
  refuse(
    tree,
    isCostlyMatch,
    () =>
      `a pattern for like, ilike or glob must be written there, with at most ${mostWildcards} wildcards of any length beside others: take regexp_matches()`,
  );
  refuse(
    tree,
    isLongPattern,
    () => `a regular expression has at most ${longestPattern} characters`,
  );
  refuse(tree, isCostlyPath, () => 'a path into JSON must be written there, with .. at most once');
  if (pieces(tree) > mostPieces)
    throw new Error(`it puts together more than ${mostPieces} texts or list elements`);
}

function refuse(tree: unknown, test: (node: Node) => boolean, why: (node: Node) => string): void {
  const found = firstOf(tree, test);
  if (found) throw new Error(why(found));
}

export function firstOf(node: unknown, test: (node: Node) => boolean): Node | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  if (test(node as Node)) return node as Node;
  for (const part of Object.values(node)) {
    const found = firstOf(part, test);
    if (found) return found;
  }
  return undefined;
}

/** Of expressions and of types. */
function depthOf(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0;
  const isLevel = 'class' in node || ('id' in node && 'type_info' in node);
  return (
    Object.values(node).reduce((most, part) => Math.max(most, depthOf(part)), 0) + Number(isLevel)
  );
}

const isUnknownCall = ({ function_name: name }: Node): boolean =>
  typeof name === 'string' && /^[a-z_]/i.test(name) && !callable.has(name.toLowerCase());

const isCall = ({ function_name: name }: Node, names: ReadonlySet<string>): boolean =>
  names.has(String(name).toLowerCase());

const childrenOf = ({ children }: Node): Node[] => (Array.isArray(children) ? children : []);

/** The text of a constant. */
const constant = ({ class: kind, value }: Node): string | undefined =>
  kind === 'CONSTANT' ? String((value as Node).value) : undefined;

/** Is it not plain how much longer a text becomes? */
function grows(node: Node): boolean {
  const [text, ...others] = childrenOf(node);
  const isShort = (other: Node) => (constant(other)?.length ?? mostPutIn + 1) <= mostPutIn;
  return (
    !others.every(isShort) || firstOf(text, (inner) => isCall(inner, lengthening)) !== undefined
  );
}

const plainMatches = new Set(['~~', '!~~']);
const costlyMatches = new Set([
  ...['~~*', '!~~*', '~~~'],
  ...['like_escape', 'not_like_escape', 'ilike_escape', 'not_ilike_escape'],
]);

function isCostlyMatch(node: Node): boolean {
  const isPlain = isCall(node, plainMatches);
  if (!isPlain && !isCall(node, costlyMatches)) return false;
  const pattern = constant(childrenOf(node)[1] ?? {});
  if (pattern === undefined) return true;
  if (isPlain && !pattern.includes('_')) return false;
  return (pattern.match(/[%*]+/g)?.length ?? 0) > mostWildcards;
}

const isLongPattern = (node: Node): boolean =>
  /^regexp_|_regex$/i.test(String(node.function_name)) &&
  (constant(childrenOf(node)[1] ?? {})?.length ?? 0) > longestPattern;

/** Each `..` in a path goes through all that the one before it found. */
function isCostlyPath(node: Node): boolean {
  const name = String(node.function_name).toLowerCase();
  if (name !== '->>' && (!name.startsWith('json_') || name === 'json_contains')) return false;
  const paths = childrenOf(node)
    .slice(1)
    .flatMap((path) => (path.function_name === 'list_value' ? childrenOf(path) : [path]))
    .map(constant);
  return paths.some((path) => path === undefined || path.split('..').length > 2);
}

const together = new Set([
  '||',
  'concat',
  'concat_ws',
  'list_value',
  'list_pack',
  'struct_pack',
  'row',
]);

/** How many are put together, beside what is written there. */
function pieces(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0;
  const own = isCall(node as Node, together)
    ? childrenOf(node as Node).filter((child) => constant(child) === undefined).length
    : 0;
  return Object.values(node).reduce((sum: number, part) => sum + pieces(part), own);
}
