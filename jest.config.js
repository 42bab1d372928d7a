/** Tests run on tsc's output; stack traces map back to the TypeScript. */
export default {
  rootDir: 'build/test',
  testMatch: ['**/*.test.js'],
  transform: {},
  testTimeout: 30_000,
};
