import { closeSync, fstatSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { digest } from '../../domain/digest.ts';
import { replaceFile } from '../files/replace.ts';
import { userCache } from '../user-cache.ts';

/** What V8 made of one file. */
export interface Compiled {
  /** The hash of the file it was made of. */
  readonly source: string;
  readonly data: Buffer;
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

/** A file's first bytes are the hash of the others: V8 believes data that it is given. */
const hashLength = 64;

/** What was kept, by path; nothing when it is not there, not whole, or not this user's own. */
export function readKept(file: string): Map<string, Compiled> {
  const found = new Map<string, Compiled>();
  try {
    const bytes = readOwn(file);
    const body = bytes.subarray(hashLength);
    if (digest(body) !== bytes.toString('latin1', 0, hashLength)) return found;
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

/** @returns whether it could be kept */
export function writeKept(file: string, parts: ReadonlyMap<string, Compiled>): boolean {
  const list = [...parts].map(([path, { source, data }]) => [path, source, data.length]);
  const data = [...parts.values()].map((part) => part.data);
  const body = Buffer.concat([Buffer.from(`${JSON.stringify(list)}\n`), ...data]);
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    replaceFile(file, Buffer.concat([Buffer.from(digest(body)), body]), { mode: 0o600 });
    return true;
  } catch {
    return false;
  }
}
