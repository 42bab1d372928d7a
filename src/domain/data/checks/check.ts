import type { CheckResult } from '../../records/validation.ts';
import type { Answer, Question } from '../dataset.ts';

/** A check that is yet to be made: what it asks of the data, and what it makes of the answers. */
export interface Check {
  questions: readonly Question[];
  /** `answers` has one for each of `questions`. */
  judge: (answers: readonly Answer[]) => CheckResult | Promise<CheckResult>;
}

/** A check that needs one answer. */
export function checkOf(question: Question, judge: (answer: Answer) => CheckResult): Check {
  return { questions: [question], judge: ([answer]) => judge(answer as Answer) };
}

/** A check whose result is known without asking. */
export const settled = (result: CheckResult): Check => ({ questions: [], judge: () => result });
