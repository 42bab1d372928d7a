import { posix } from 'node:path';
import { modulesOf } from './command.ts';
import { pathOf } from './python/paths.ts';
import type { Script } from './python/script.ts';
import { walk } from './python/tree.ts';

/** The files that a script reads or names, of those that are there. */
export function filesNamed(script: Script, files: readonly string[]): string[] {
  const there = new Set(files);
  const found = new Set<string>();
  walk(script.root, (node) => {
    if (!/String$|^BinaryExpression$|^CallExpression$|^VariableName$/.test(node.kind)) return;
    const path = pathOf(script, node);
    if (path !== undefined && there.has(path)) found.add(path);
  });
  return [...found];
}

interface Project {
  readonly script: Script;
  readonly sources: ReadonlyMap<string, string>;
  readonly files: readonly string[];
  readonly data: readonly string[];
  /** What the training writes: no part of what it depends on. */
  readonly results: readonly string[];
}

const dependencies =
  /^(requirements[\w.-]*\.txt|pyproject\.toml|setup\.(py|cfg)|(uv|poetry)\.lock|environment\.ya?ml)$/;

/** What the result of a training depends on, as paths and globs. */
export function trainingInputs({ script, sources, files, data, results }: Project): string[] {
  const isResult = (file: string) =>
    results.some((result) => file === result || file.startsWith(`${result}/`));
  const modules = modulesOf(script.path, sources);
  const named = filesNamed(script, files).filter((file) => !isResult(file) && !data.includes(file));
  return [
    ...new Set([
      script.path,
      ...together(modules.filter((file) => file !== script.path)),
      ...files.filter((file) => dependencies.test(file)),
      ...named.filter((file) => !modules.includes(file)),
      ...data,
    ]),
  ];
}

/** Many modules of one folder are the folder: the next one that is added counts as well. */
function together(modules: readonly string[]): string[] {
  const folders = new Map<string, string[]>();
  for (const file of modules) {
    const top = file.includes('/') ? posix.dirname(file).split('/')[0]! : '.';
    folders.set(top, [...(folders.get(top) ?? []), file]);
  }
  return [...folders].flatMap(([top, own]) =>
    own.length > 1 ? [top === '.' ? '*.py' : `${top}/**/*.py`] : own,
  );
}
