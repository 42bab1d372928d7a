import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { Script } from 'node:vm';
import { digest } from '../../domain/digest.ts';
import { type Compiled, readKept, writeKept } from './kept.ts';

/** A program that was loaded, and how to keep what V8 has made of it by then. */
export interface Loaded {
  readonly exports: unknown;
  /** False when there was nothing new, or it could not be kept. */
  readonly keep: () => boolean;
}

/**
 * Loads CommonJS files that name one another by relative paths, as `require` does, but without
 * compiling what was compiled before. Node 20 does not have a compile cache of its own, and that of
 * later versions keeps for each file what the first run made of it, whatever that run did.
 *
 * @param file what was kept; one that is not there, damaged, or of other files is no matter
 */
export function loadCompiled(entry: string, file: string | undefined): Loaded {
  const before = file === undefined ? new Map<string, Compiled>() : readKept(file);
  const made = new Map<string, Made>();
  const exports = load(entry, (path) => {
    const each = compile(path, before.get(path));
    made.set(path, each);
    return each.script.runInThisContext();
  });
  const keep = () => {
    if (file === undefined || ![...made.values()].some(({ isNew }) => isNew)) return false;
    const own = [...made].map(([path, { source, script }]) => {
      return [path, { source, data: script.createCachedData() }] as const;
    });
    return writeKept(file, new Map([...ofProgram(before, entry), ...own]));
  };
  return { exports, keep };
}

/** What other runs of this program needed is kept; nothing of another copy of it. */
function ofProgram(kept: ReadonlyMap<string, Compiled>, entry: string): [string, Compiled][] {
  const home = join(dirname(entry), sep);
  return [...kept].filter(([path]) => path.startsWith(home) && existsSync(path));
}

/** Runs `entry` and what it requires, each file once. `compile` gives a file as a function. */
function load(entry: string, compile: (path: string) => (...given: unknown[]) => void): unknown {
  const modules = new Map<string, { exports: unknown }>();
  const one = (path: string): unknown => {
    const known = modules.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(path, module);
    const folder = dirname(path);
    const require = (name: string) =>
      /^\.\.?\/.*\.js$/.test(name) ? one(join(folder, name)) : outside(name);
    compile(path)(module.exports, Object.assign(require, outside), module, path, folder);
    return module.exports;
  };
  // The parts of a bundle name nothing outside it but what Node has.
  const outside = createRequire(entry);
  return one(entry);
}

interface Made {
  readonly source: string;
  readonly script: Script;
  /** V8 had to begin anew. */
  readonly isNew: boolean;
}

function compile(path: string, kept: Compiled | undefined): Made {
  const text = readFileSync(path, 'utf8');
  const source = digest(text);
  const cachedData = kept?.source === source ? kept.data : undefined;
  const script = new Script(wrapped(text), { filename: path, ...(cachedData && { cachedData }) });
  return { source, script, isNew: !cachedData || script.cachedDataRejected === true };
}

/** As Node wraps it; the first line keeps its number. */
const wrapped = (text: string) =>
  `(function (exports, require, module, __filename, __dirname) { ${text}\n})`;
