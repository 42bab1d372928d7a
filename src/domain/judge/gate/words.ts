import { InputError, quote } from '../../errors.ts';

/** A rule, read from left to right. */
export interface Words {
  /** @throws InputError with the place when what comes next is not `allowed` */
  next(pattern: RegExp, allowed: string): string;
  /** What comes next, if it fits. */
  take(pattern: RegExp): string | undefined;
  /** What to throw when what comes next does not fit. */
  misfit(allowed: string): InputError;
  /** What to throw when what was read last does not fit. */
  refuse(allowed: string): InputError;
  done(): boolean;
}

const grammar =
  'metric operator number [on slice] [with confidence 95%], as in roc_auc >= 0.80 or recall >= 50% on region; or metric between number and number; or metric change from champion >= -2%; or at least 500 examples';

/** @param where the rule's place, as in `mlops.yml:12:3 gate`; the character within it is added */
export function wordsOf(text: string, where: string): Words {
  let at = 0;
  let last = 0;
  const skip = () => {
    while (/\s/.test(text[at] ?? '')) at++;
  };
  const complain = (place: number, allowed: string) =>
    new InputError({
      where: `${where}, character ${place + 1}`,
      ...(place < text.length ? { found: text.slice(place) } : {}),
      allowed,
      remedy: `in ${quote(text.trim())}; a rule is ${grammar}`,
    });
  const take = (pattern: RegExp) => {
    skip();
    const found = pattern.exec(text.slice(at))?.[0];
    if (!found) return undefined;
    last = at;
    at += found.length;
    return found;
  };
  return {
    take,
    next(pattern, allowed) {
      const found = take(pattern);
      if (!found) throw complain(at, allowed);
      return found;
    },
    misfit: (allowed) => complain(at, allowed),
    refuse: (allowed) => complain(last, allowed),
    done() {
      skip();
      return at >= text.length;
    },
  };
}
