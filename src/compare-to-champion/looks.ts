import { OutsideError } from '../domain/errors.ts';
import {
  addLook,
  formatLedger,
  type Look,
  looksRef,
  parseLedger,
  placeOf,
  type Subject,
} from '../domain/judge/looks.ts';
import type { RefFiles } from '../domain/registry/ref-file.ts';

/** How many candidates have been judged on the data, this one included. */
export interface Count {
  readonly used: number;
  /** False when the token may not write: the next one will not know of this look. */
  readonly recorded: boolean;
}

/** Many more than can be judged at once. */
const attempts = 100;

/**
 * Counts a look before its answer is known, so that a run that is killed has been counted. A
 * candidate that was judged on the same data before keeps its place.
 *
 * @throws OutsideError when the ref cannot be read or written
 */
export async function countLook(files: RefFiles, subject: Subject, look: Look): Promise<Count> {
  const ref = looksRef(subject);
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const before = await files.read(ref);
    const ledger = parseLedger(before?.content ?? null, subject);
    const now = addLook(ledger, look);
    const used = placeOf(now, look);
    if (now === ledger) return { used, recorded: true };
    const message = `Look ${used} at the evaluation data ${subject.data.slice(0, 12)}\n\nCommit: ${look.commit ?? 'none'}\n`;
    const done = await files.write({ ref, before, content: formatLedger(now), message });
    if (done !== 'lost') return { used, recorded: done === 'written' };
  }
  throw new OutsideError(`${ref} is written by too many runs at once`, 'run again');
}
