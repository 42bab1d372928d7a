import { exampleOf, type Written } from '../checks/example.ts';
import type { Contract } from '../contract/contract.ts';
import type { Answer, DataFile, Dataset, Question } from '../dataset.ts';
import { countKnown, countsKnown } from '../known.ts';
import { hasRuns } from '../profile/profile.ts';
import { parseExpression } from '../sql/parse.ts';
import { type Ahead, columnsIn, inTurn, keyOf, keyOfProfile, nothingAhead } from './ahead.ts';
import { sqlIn } from './asked.ts';
import type { Column } from './column.ts';
import { type Described, describe, profileIn } from './described.ts';
import { countValues } from './facts.ts';
import { type Found, rowsOf } from './found.ts';
import { type Held, hold, knows, partsOf, type ReadCells } from './held.ts';
import { finiteRuns } from './numbers.ts';

/** A table as it was read into memory. */
export interface Stored {
  files: DataFile[];
  rows: number;
  /** Of all files, in the order in which they come. */
  columns: readonly ReadCells[];
  /** What was found out as it was read. */
  ahead?: Ahead;
  /** What stands in some of the rows, which ascend; of the columns with these names, if not of more. */
  written: (rows: readonly number[], names: readonly string[]) => Promise<Map<number, Place>>;
}

/** Where a row stands, and what is written there. */
export interface Place extends Written {
  file: string;
}

/** Is it plain that a contract asks for what only an engine with SQL can answer? */
export function needsEngine(contract: Contract): boolean {
  const { foreignKeys, splits } = contract;
  const isBeyond = (sql: string) => parseExpression(sql) === null;
  return foreignKeys.length > 0 || splits !== undefined || sqlIn(contract).some(isBeyond);
}

/** A table in memory, which knows the plainer part of SQL. */
export interface MemoryDataset extends Dataset {
  /** Can all the SQL of its contract be answered, to the last row as DuckDB would? */
  readonly knowsAll: boolean;
}

/** A table that was read into memory, held against a contract or none. */
export function datasetIn(stored: Stored, contract: Contract | null): MemoryDataset {
  const { ahead = nothingAhead } = stored;
  const held = hold(stored, ahead);
  const described = new Map(
    stored.columns.map(({ reading, described }) => [reading.name, described]),
  );
  const describeOne = (name: string): Described => {
    const own = described.get(name) ?? describe(held.column(name), held.readings.get(name)!);
    described.set(name, own);
    return own;
  };
  const known = (name: string) => described.get(name)?.known;
  const among = partsOf(held);
  const column = (name: string, where?: string): Column => {
    if (!held.readings.has(name)) throw new Error(`there is no column ${name}`);
    return among(where).column(name);
  };
  return {
    files: stored.files,
    rows: stored.rows,
    columns: stored.columns.map(({ reading }) => reading),
    knowsAll: contract === null || sqlIn(contract).every((sql) => knows(held, sql)),
    profile: async () => held.names.map((name) => describeOne(name).profile),
    ask: (questions) =>
      answers(questions, { among, known, found: ahead.found, written: stored.written }),
    profileWhere: async (names, where) =>
      names.map(
        (name) => ahead.profiles.get(keyOfProfile(name, where)) ?? profileIn(among(where), name),
      ),
    numbers: async (name, where) => {
      const own = column(name, where);
      if (!hasRuns(own.type)) throw new Error(`${name} holds ${own.type}, which is no number`);
      return (where === undefined && known(name)?.runs) || finiteRuns(own);
    },
    counts: async (name, most) => {
      const own = describeOne(name).known;
      if (own.facts.distinct > most) return null;
      const counts = countsKnown(own) ?? countValues(column(name));
      return new Map([...counts].map(([value, count]) => [String(value), count]));
    },
  };
}

interface Asked {
  among: (where: string | undefined) => Held;
  known: (name: string) => Described['known'] | undefined;
  found: Ahead['found'];
  written: Stored['written'];
}

async function answers(questions: readonly Question[], asked: Asked): Promise<Answer[]> {
  const known = new Map(inTurn(questions).map((question) => [question, answer(question, asked)]));
  const found = questions.map((question) => known.get(question)!);
  const shown = found.map(({ part, first }, index) => {
    // What is shown of a row that is wrong: the columns that the question names, of SQL none.
    const columns = columnsIn(questions[index]!).map((name) => part.readings.get(name)!);
    return first.map((row) => ({ row, columns }));
  });
  const all = shown.flat();
  const rows = [...new Set(all.map(({ row }) => row))].sort((a, b) => a - b);
  const names = [...new Set(all.flatMap(({ columns }) => columns.map(({ name }) => name)))];
  const places = rows.length === 0 ? new Map<number, Place>() : await asked.written(rows, names);
  return found.map(({ count, part }, index) => ({
    count,
    among: part.rows,
    examples: shown[index]!.map(({ row, columns }) => {
      const place = places.get(row)!;
      return exampleOf(place.file, columns, place);
    }),
  }));
}

/** The rows are looked up only where they are to be shown, or their number is not known. */
function answer(question: Question, { among, found: ahead, known }: Asked): Found & { part: Held } {
  const part = among(question.where);
  const count = countKnown(question, known);
  const isEnough = (count: number) => count === 0 || question.isFine?.(count, part.rows) === true;
  if (count !== undefined && isEnough(count)) return { count, first: [], part };
  const found = ahead.get(keyOf(question)) ?? rowsOf(question, part);
  if (isEnough(found.count)) return { count: found.count, first: [], part };
  return { ...found, first: found.first.map(part.original), part };
}
