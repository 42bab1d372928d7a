import { InputError } from './errors.ts';

/** No file that people write comes near. */
const deepest = 200;

const quotedText = /"(?:[^"\\\n]|\\.)*"/g;

/** @throws InputError where `isTooDeep` */
export function refuseTooDeep(text: string, file: string): void {
  if (isTooDeep(text)) throw new InputError({ where: file, remedy: 'it is nested too deep' });
}

/**
 * Whether YAML or JSON may be nested so deep that its reader, which calls itself for each level, runs
 * out of stack; where that happens within a regular expression, it ends the whole process. Counts
 * open brackets, spaces before a line, and lists within lists on one line.
 */
function isTooDeep(text: string): boolean {
  let open = 0;
  for (const [mark] of text.replace(quotedText, '').matchAll(/[[\]{}]/g)) {
    open = mark === '[' || mark === '{' ? open + 1 : Math.max(0, open - 1);
    if (open > deepest) return true;
  }
  return tooManySpaces.test(text) || tooManyMarks.test(text);
}

const tooManySpaces = new RegExp(`^[ \\t]{${deepest}}`, 'm');
const tooManyMarks = new RegExp(`(?:[-?:][ \\t]+){${deepest}}`);
