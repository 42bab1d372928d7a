import type { Block } from '../domain/report/blocks.ts';
import type { Context } from './context.ts';
import type { Declaration } from './declaration.ts';
import type { Log } from './log.ts';

/** What every room is given. */
export interface Tools {
  readonly context: Context;
  readonly log: Log;
}

/** A line of a file that the user should look at. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Relative to the workspace. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
}

/** What an action leaves behind. The runtime writes it: record first, then outputs, then the rest. */
export interface Outcome {
  /** The record's file name in `.mlops/` and its content; without a name it is only printed. */
  readonly record?: { readonly file: string | null; readonly content: unknown };
  readonly outputs: Readonly<Record<string, string | number | boolean | null>>;
  /** Why the answer is no (a gate, a check): the step is red, the record is written all the same. */
  readonly refusal: string | null;
  readonly annotations?: readonly Annotation[];
  /** For the step summary and the terminal. */
  readonly summary: readonly Block[];
}

/** A room: what it is, at hand at once; what it does, loaded when it is asked for. */
export interface Room {
  readonly declaration: Declaration;
  readonly load: () => Promise<{ readonly run: Run<never> }>;
}

/** A room's door: its inputs' values and tools in, what it leaves behind out. */
export type Run<Inputs> = (inputs: Inputs, tools: Tools) => Promise<Outcome>;
