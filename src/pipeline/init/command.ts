import { posix } from 'node:path';
import { readScript, type Script } from './python/script.ts';

/**
 * The command that runs a training script from the project's folder: as a module where its imports
 * need the project's folder on the path.
 */
export function commandOf({ path, imports }: Script, python: string): string {
  const [top = ''] = path.split('/');
  const isModule =
    path.includes('/') &&
    /^[\w/]+\.py$/.test(path) &&
    imports.some((name) => name.startsWith('.') || name.split('.')[0] === top);
  const module = path.replace(/\.py$/, '').replaceAll('/', '.');
  return isModule ? `${python} -m ${module}` : `${python} ${quoted(path)}`;
}

const quoted = (path: string) =>
  /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;

/** The arguments without which a script does not run. */
export function neededArguments({ calls }: Script): string[] {
  return [...calls.values()].flatMap(({ name, args, named }) => {
    const flag = /^["'](.*)["']$/.exec(args[0]?.text ?? '')?.[1] ?? '';
    const isNeeded = flag.startsWith('-')
      ? named.get('required')?.text === 'True'
      : !named.has('default') && !/[?*]/.test(named.get('nargs')?.text ?? '');
    return name === 'add_argument' && flag !== '' && isNeeded ? [flag] : [];
  });
}

/**
 * The files of the project that a script is made of: itself and what it imports.
 *
 * @param sources the text of each Python file of the project
 */
export function modulesOf(path: string, sources: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>();
  const waiting = [path];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const text = sources.get(next);
    if (found.has(next) || text === undefined) continue;
    found.add(next);
    const { imports } = readScript(next, text);
    for (const name of imports) waiting.push(...filesOf(name, next, sources));
  }
  return [...found].sort();
}

function filesOf(name: string, from: string, sources: ReadonlyMap<string, string>): string[] {
  const [, dots = '', rest = ''] = /^(\.*)(.*)$/.exec(name) ?? [];
  const here = posix.dirname(from);
  const above = Array.from({ length: Math.max(0, dots.length - 1) }, () => '..');
  const roots = dots ? [posix.join(here, ...above)] : [here, '.', 'src'];
  const names = rest.split('.');
  // Importing a.b runs a/__init__.py as well.
  const paths = names.flatMap((_, index) => {
    const path = names.slice(0, index + 1).join('/');
    return index + 1 === names.length
      ? [`${path}.py`, `${path}/__init__.py`]
      : [`${path}/__init__.py`];
  });
  const files = roots.flatMap((root) => paths.map((path) => posix.join(root, path)));
  return files.filter((file) => sources.has(file));
}
