import { installedLibrary } from './scripts/bindings.mjs';

const library = installedLibrary();
if (library) process.env.MLOPS_DUCKDB ??= library;

/** Tests run on tsc's output; stack traces map back to the TypeScript. */
export default {
  rootDir: 'build/test',
  testMatch: ['**/*.test.js'],
  transform: {},
  testTimeout: 30_000,
};
