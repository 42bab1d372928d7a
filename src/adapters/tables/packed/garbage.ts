import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Collects garbage. To describe a column of millions of numbers takes several times their memory,
 * which lies outside of V8's heap, so that it is in no hurry to give it back.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
