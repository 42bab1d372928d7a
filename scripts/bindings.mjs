import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';

/**
 * Puts beside the compiled code a copy of DuckDB's JavaScript whose native half is what
 * src/adapters/duckdb/library/library.ts has loaded: the published one would look for a platform's package
 * in node_modules, which a bundle does not have.
 */
export function placeBindings(compiled) {
  const packages = join(compiled, 'node_modules/@duckdb');
  cpSync('node_modules/@duckdb/node-api', join(packages, 'node-api'), { recursive: true });
  const standIn = join(packages, 'node-bindings');
  mkdirSync(standIn, { recursive: true });
  writeFileSync(join(standIn, 'package.json'), '{ "type": "commonjs", "main": "index.js" }\n');
  const native = "module.exports = globalThis[Symbol.for('mlops.duckdb')];\n";
  writeFileSync(join(standIn, 'index.js'), native);
}

/**
 * The folder of the native library that npm has installed beside the JavaScript, if it is there:
 * tests take it by MLOPS_DUCKDB, and so need no network.
 */
export function installedLibrary() {
  const found = globSync('node_modules/@duckdb/node-bindings-*/duckdb.node');
  return found.length === 1 ? resolve(found[0], '..') : undefined;
}
