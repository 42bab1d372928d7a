import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts beside the compiled code a copy of DuckDB's JavaScript whose native half is what
 * src/adapters/duckdb/library.ts has loaded: the published one would look for a platform's package
 * in node_modules, which a bundle does not have.
 */
export function placeBindings(compiled) {
  const packages = join(compiled, 'node_modules/@duckdb');
  cpSync('node_modules/@duckdb/node-api', join(packages, 'node-api'), { recursive: true });
  const standIn = join(packages, 'node-bindings');
  mkdirSync(standIn, { recursive: true });
  writeFileSync(
    join(standIn, 'index.js'),
    "module.exports = globalThis[Symbol.for('mlops.duckdb')];\n",
  );
}
