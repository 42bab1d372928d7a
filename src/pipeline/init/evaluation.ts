import type { Table } from '../../domain/data/table/table.ts';
import type { Task } from '../../domain/judge/task.ts';
import { columnsOf } from './python/frame.ts';
import { rolesOf } from './python/roles.ts';
import type { FrameColumn } from './python/rows.ts';
import type { Script } from './python/script.ts';
import type { Written } from './python/writes.ts';
import { isIdentifier, targetOf } from './target.ts';
import { encodesLabels, kindOf, type Question, questionOf, takesSecondClass } from './task.ts';

/** How predictions are judged, as section `evaluate` says it. */
export interface Evaluation {
  readonly task: Task;
  readonly target: string;
  readonly prediction: string;
  readonly score?: string;
  readonly positive?: string;
  readonly id?: string;
  /** Columns that would make slices. */
  readonly slices: readonly string[];
}

/** What is known of a predictions file. */
export interface Predictions {
  readonly script: Script;
  readonly written: Written;
  /** The data that the script learns from. */
  readonly data: Table | undefined;
  /** The file itself, where an earlier training left one. */
  readonly there: Table | undefined;
}

/**
 * How a predictions file is to be judged.
 *
 * @returns a text that says what cannot be told
 */
export function evaluationOf(known: Predictions): Evaluation | string {
  const { data, script, there, written } = known;
  const names = data?.names ?? [];
  const said = columnsOf(script, written, names);
  const columns = there ? headed(there, said) : said;
  if (columns.length === 0) return `the columns of ${written.path} cannot be told`;
  const target = targetOf(script, names) ?? carriedOver(columns, names);
  const roles = rolesOf(script, columns, { columns: names, target });
  if (!roles.target) return `no column of ${written.path} is known to hold the true label or value`;
  const question = ask(known, roles.target === target ? target : (target ?? roles.target));
  if (!question) return `whether ${roles.target} is a class or a value cannot be told`;
  const isRegression = question.task === 'regression';
  const prediction = roles.prediction ?? (isRegression ? roles.score : undefined);
  if (!prediction)
    return `no column of ${written.path} is known to hold the predicted label or value`;
  const score = question.task === 'binary' ? roles.score : undefined;
  const own = { target: roles.target, prediction, ...(score && { score }) };
  const rest = columns.map(({ name }) => name).filter((it) => !Object.values(own).includes(it));
  const id = rest.find((name) => identifies(name, known));
  const slices = rest.filter((name) => divides(data?.columns.get(name)));
  return { ...question, ...own, ...(id && { id }), slices: slices.slice(0, 5) };
}

/** Predictions stand beside the truth: the one column of the data that they carry, or the data's last. */
function carriedOver(columns: readonly FrameColumn[], data: readonly string[]): string | undefined {
  const carried = columns
    .map(({ name }) => name)
    .filter((name) => data.includes(name) && !isIdentifier(name));
  return carried.length === 1 ? carried[0] : carried.find((name) => name === data.at(-1));
}

/** The file's own header counts; what the script puts into a column still tells what it is. */
function headed({ names }: Table, said: readonly FrameColumn[]): FrameColumn[] {
  const values = new Map(said.map(({ name, value }) => [name, value]));
  return names.map((name) => ({ name, value: values.get(name) }));
}

function ask({ data, script, there }: Predictions, target: string): Question | undefined {
  const written = there?.columns.get(target);
  return questionOf({
    values: written ?? data?.columns.get(target) ?? [],
    kind: kindOf(script),
    isEncoded: written === undefined && encodesLabels(script, target),
    takesSecondClass: takesSecondClass(script),
  });
}

function identifies(name: string, { data, there }: Predictions): boolean {
  const cells = there?.columns.get(name) ?? data?.columns.get(name);
  if (!isIdentifier(name)) return false;
  return cells === undefined || new Set(cells).size === cells.length;
}

/** A few values that come again and again. */
function divides(cells: readonly (string | null)[] | undefined): boolean {
  if (!cells) return false;
  const values = new Set(cells.slice(0, 5000));
  return values.size > 1 && values.size <= 8 && cells.length >= 20 * values.size;
}
