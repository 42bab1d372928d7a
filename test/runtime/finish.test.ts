import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

const finish = new URL('../../src/runtime/finish.js', import.meta.url).href;

/** How a process ends whose work is this promise. */
function codeOf(promise: string): number | null {
  const program = `import('${finish}').then(({ finish }) => finish(${promise}))`;
  return spawnSync(process.execPath, ['-e', program]).status;
}

test('a process whose work never ends does not end as if all were well', () => {
  expect(codeOf('new Promise(() => {})')).toBe(13);
  expect(codeOf('Promise.resolve()')).toBe(0);
  expect(codeOf('Promise.resolve().then(() => { process.exitCode = 2; })')).toBe(2);
});
