import { OutsideError } from '../domain/errors.ts';
import type { Allowance } from '../domain/judge/compare/looks.ts';
import {
  addLook,
  formatLedger,
  type Look,
  looksRef,
  parseLedger,
  placeOf,
  type Subject,
} from '../domain/judge/looks.ts';
import type { Evaluation } from '../domain/records/evaluation.ts';
import type { RefFiles } from '../domain/registry/ref-file.ts';
import type { Context } from '../runtime/context.ts';

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

/** What is looked at, and where it is counted. */
export interface Looking {
  readonly planned: number;
  readonly evaluation: Evaluation;
  /** The champion's version. */
  readonly champion: string;
  readonly files: RefFiles;
}

/** How often the evaluation data have been looked at, this time included; with what to say of it. */
export async function takeLook(
  { planned, evaluation, champion, files }: Looking,
  { run, now }: Pick<Context, 'run' | 'now'>,
): Promise<{ looks?: Allowance; notes: string[] }> {
  const { commit, data, model, predictions } = evaluation;
  if (!data || !predictions)
    return {
      notes: ['this look is not counted: without predictions there are no data to count it on'],
    };
  const look = {
    ...{ predictions: predictions.sha256, commit, champion },
    ...{ run: run.url, at: now().toISOString() },
  };
  const { used, recorded } = await countLook(files, { model, data: data.sha256 }, look);
  const note = `this look is not recorded here, for the token may not write: look ${used} is counted by the job that may (steps: count-look, with contents: write), or when a run that may judges this candidate`;
  return { looks: { used, planned }, notes: recorded ? [] : [note] };
}
