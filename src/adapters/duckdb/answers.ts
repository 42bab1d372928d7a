import { mostExamples } from '../../domain/data/checks/finding.ts';
import type { Answer, Question } from '../../domain/data/dataset.ts';
import { countKnown, type Known } from '../../domain/data/known.ts';
import type { DataSource } from '../tables/source.ts';
import { type ColumnOf, conditionOf, expressionsOf, rowsOf } from './ask.ts';
import { orphanRows, type Picked, pickedFrom, repeatedRows } from './beside.ts';
import type { StoredColumn } from './cells.ts';
import type { Database } from './database.ts';
import type { Referred } from './foreign-keys.ts';
import type { Loaded } from './load.ts';
import { examplesOf, type Wanted } from './places.ts';

/** As many conditions at a time as DuckDB's planner takes well. */
const together = 200;
/** A loaded table with all that is needed to answer for it. */
export interface Held {
  database: Database;
  sources: readonly DataSource[];
  loaded: Loaded;
  /** What was counted in a column already; undefined before its profile was asked for. */
  known: (name: string) => Known | undefined;
  /** What a foreign key refers to, its columns in the order of those that refer to them. */
  other: (reference: Extract<Question, { ask: 'orphan' }>) => Referred;
}

/** Answers questions: those about single rows in one pass, then the places of what was found. */
export async function answers(held: Held, questions: readonly Question[]): Promise<Answer[]> {
  const picked = questions.map((question) => ({
    ...pick(held, question),
    known: countKnown(question, held.known),
  }));
  const counts = await countAll(held, picked);
  const wanted: (Wanted & { question: number })[] = [];
  for (const [index, { count, among }] of counts.entries()) {
    if (count === 0 || questions[index]?.isFine?.(count, among)) continue;
    const rows = await held.database.rows((picked[index] as Picks).first(mostExamples));
    const columns = columnsOf(held, questions[index] as Question);
    for (const [row] of rows) wanted.push({ row: Number(row), columns, question: index });
  }
  const { database, sources, loaded } = held;
  const examples = await examplesOf(database, sources, loaded.rows, wanted);
  return counts.map(({ count, among }, index) => ({
    count,
    among,
    examples: examples.filter((_, at) => wanted[at]?.question === index),
  }));
}

/** Rows that a question picks: by a condition on each, or otherwise. */
interface Picks extends Picked {
  /** How many they are, where that is known already. */
  known?: number | undefined;
  /** For a question about single rows of the whole table. */
  condition: string | null;
  /** SQL that counts the rows among which it is asked; null when that is all of them. */
  among: string | null;
}

function pick(held: Held, question: Question): Picks {
  const { table, columns } = held.loaded;
  const column: ColumnOf = (name) => named(columns, name);
  const { where } = question;
  const expressions = expressionsOf(question);
  const wanted = [...new Set(columnsOf(held, question))];
  const from = rowsOf(table, columns, expressions, wanted);
  const among =
    where === undefined ? null : `select count(*) from ${rowsOf(table, columns, [where], [])}`;
  if (question.ask === 'repeated' || question.ask === 'key')
    return { ...repeatedRows(question, from, column), condition: null, among };
  if (question.ask === 'orphan') {
    const keys = question.columns.map(column);
    return {
      ...orphanRows(keys, from, held.other(question)),
      condition: null,
      among,
    };
  }
  const condition = question.ask === 'sql' ? 'true' : (conditionOf(question, column) as string);
  return {
    ...pickedFrom(`${from} where ${condition}`),
    condition: expressions.length > 0 ? null : condition,
    among,
  };
}

export function named(columns: readonly StoredColumn[], name: string): StoredColumn {
  const found = columns.find(({ reading }) => reading.name === name);
  if (!found) throw new Error(`there is no column ${name}`);
  return found;
}

/** What is shown of a row that is wrong: the columns that the question names, of SQL none. */
function columnsOf({ loaded: { columns } }: Held, question: Question): StoredColumn[] {
  if ('columns' in question) return question.columns.map((name) => named(columns, name));
  if ('condition' in question) return [named(columns, question.condition.column)];
  return 'column' in question ? [named(columns, question.column)] : [];
}

async function countAll(held: Held, picked: readonly Picks[]) {
  const { database, loaded } = held;
  const rows = loaded.rows.reduce((a, b) => a + b, 0);
  const counts = picked.map(({ known = 0 }) => ({ count: known, among: rows }));
  const single = picked.flatMap(({ condition, known }, index) =>
    condition === null || known !== undefined ? [] : [index],
  );
  for (let at = 0; at < single.length; at += together) {
    const some = single.slice(at, at + together);
    const filters = some.map((index) => `count(*) filter (where ${picked[index]?.condition})`);
    const [row = []] = await database.rows(`select ${filters.join(', ')} from ${loaded.table}`);
    some.forEach((index, place) => {
      counts[index]!.count = Number(row[place]);
    });
  }
  for (const [index, { condition, count, among, known }] of picked.entries()) {
    if (condition !== null || known !== undefined) continue;
    counts[index]!.count = await number(database, count);
    if (among !== null) counts[index]!.among = await number(database, among);
  }
  return counts;
}

async function number(database: Database, sql: string): Promise<number> {
  const [row = []] = await database.rows(sql);
  return Number(row[0]);
}
