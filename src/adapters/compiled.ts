import { createHash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join } from 'node:path';
import { Script } from 'node:vm';
import { replaceFile } from './files/replace.ts';
import { userCache } from './user-cache.ts';

/** What V8 made of one file, and the hash of the file it was made of. */
interface Compiled {
  readonly source: string;
  readonly data: Buffer;
}

/** A program that was loaded, and how to keep what V8 has made of it by then. */
export interface Loaded {
  readonly exports: unknown;
  /** False when there was nothing new, or it could not be kept. */
  readonly keep: () => boolean;
}

/**
 * Where to keep what V8 makes of the program when it is started for `purpose`: each compiles other
 * functions. Undefined when it should not be kept.
 */
export function compiledFile(
  purpose: string | undefined,
  env: NodeJS.ProcessEnv,
): string | undefined {
  const folder = join(userCache(env), 'mlops-compiled');
  const isWanted = !env.NODE_DISABLE_COMPILE_CACHE && isAbsolute(folder);
  return isWanted && /^[a-z-]{1,40}$/.test(purpose ?? '')
    ? join(folder, `${purpose}.bin`)
    : undefined;
}

/**
 * Loads CommonJS files that name one another by relative paths, as `require` does, but without
 * compiling what was compiled before. Node 20 does not have a compile cache of its own, and that of
 * later versions keeps for each file what the first run made of it, whatever that run did.
 *
 * @param file what was kept; one that is not there, damaged, or of other files is no matter
 */
export function loadCompiled(entry: string, file: string | undefined): Loaded {
  const before = file === undefined ? new Map<string, Compiled>() : read(file);
  const scripts = new Map<string, { source: string; script: Script }>();
  const modules = new Map<string, { exports: unknown }>();
  let isNew = false;

  const load = (path: string): unknown => {
    const known = modules.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(path, module);
    const folder = dirname(path);
    const outside = createRequire(path);
    const require = (name: string) =>
      /^\.\.?\/.*\.js$/.test(name) ? load(join(folder, name)) : outside(name);
    compile(path)(module.exports, Object.assign(require, outside), module, path, folder);
    return module.exports;
  };

  const compile = (path: string) => {
    const text = readFileSync(path, 'utf8');
    const source = hash(text);
    const kept = before.get(path);
    const cachedData = kept?.source === source ? kept.data : undefined;
    const script = new Script(wrapped(text), { filename: path, ...(cachedData && { cachedData }) });
    if (!cachedData || script.cachedDataRejected) isNew = true;
    scripts.set(path, { source, script });
    return script.runInThisContext();
  };

  const keep = () => {
    if (!isNew || file === undefined) return false;
    const parts = [...scripts].map(
      ([path, { source, script }]) => [path, source, script.createCachedData()] as const,
    );
    return write(file, parts);
  };
  return { exports: load(entry), keep };
}

/** As Node wraps it; the first line keeps its number. */
const wrapped = (text: string) =>
  `(function (exports, require, module, __filename, __dirname) { ${text}\n})`;

const hash = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');

/** A file's first bytes are the hash of the others: V8 believes data that it is given. */
const hashLength = 64;

function read(file: string): Map<string, Compiled> {
  const found = new Map<string, Compiled>();
  try {
    const bytes = readOwn(file);
    const body = bytes.subarray(hashLength);
    if (hash(body) !== bytes.toString('latin1', 0, hashLength)) return found;
    let from = body.indexOf('\n') + 1;
    const parts = JSON.parse(body.toString('utf8', 0, from)) as [string, string, number][];
    for (const [path, source, length] of parts) {
      found.set(path, { source, data: body.subarray(from, from + length) });
      from += length;
    }
  } catch {
    // The program is compiled anew.
  }
  return found;
}

/** What is in it is run: it has to be this user's, and nobody else's to write. */
function readOwn(file: string): Buffer {
  const handle = openSync(file, 'r');
  try {
    const { uid, mode } = fstatSync(handle);
    const user = process.getuid?.();
    if (user !== undefined && (uid !== user || (mode & 0o022) !== 0)) throw new Error('not own');
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

function write(file: string, parts: readonly (readonly [string, string, Buffer])[]): boolean {
  const list = parts.map(([path, source, { length }]) => [path, source, length]);
  const data = parts.map(([, , each]) => each);
  const body = Buffer.concat([Buffer.from(`${JSON.stringify(list)}\n`), ...data]);
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    replaceFile(file, Buffer.concat([Buffer.from(hash(body)), body]), { mode: 0o600 });
    return true;
  } catch {
    return false;
  }
}
