import { InputError, OutsideError } from '../domain/errors.ts';
import { oneLine } from './line.ts';

/** How a run ends: the command's exit codes. */
export const exitCodes = { done: 0, refused: 1, badInput: 2, outside: 3 } as const;

/** What is said of an error, in one line, and the exit code that goes with it. */
export interface Failure {
  readonly message: string;
  readonly exitCode: number;
  /** For debugging: a bug of ours, or the cause beneath. */
  readonly stack: string;
}

/** The one place where an error becomes a line for the user. */
export function failure(error: unknown): Failure {
  const { message: said, stack, cause } = error instanceof Error ? error : new Error(String(error));
  const message = oneLine(said);
  const trace = [stack, cause instanceof Error ? `caused by ${cause.stack}` : ''].join('\n');
  if (error instanceof InputError) return { message, exitCode: exitCodes.badInput, stack: trace };
  if (error instanceof OutsideError) return { message, exitCode: exitCodes.outside, stack: trace };
  const first = oneLine(said.split(/\r?\n/, 1)[0] ?? '');
  return {
    message: `unexpected: ${first} (run again with debug logging for the details)`,
    exitCode: exitCodes.outside,
    stack: trace,
  };
}
