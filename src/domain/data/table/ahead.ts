import type { ColumnProfile } from '../../records/validation.ts';
import { cellRules } from '../checks/cell-rules.ts';
import { questionOf } from '../checks/count.ts';
import type { Contract } from '../contract/contract.ts';
import type { Question } from '../dataset.ts';
import { countKnown, type Known } from '../known.ts';
import { columnsOf, isCount } from '../rule/rule.ts';
import { namesInSql, namesOf, sqlIn } from './asked.ts';
import { profileIn } from './described.ts';
import { type Found, rowsOf } from './found.ts';
import { type Held, knows, partsOf } from './held.ts';

/** What a contract asks about some columns and no others, found out where they are, before it is asked. */
export interface Ahead {
  /** As `Held` has them. */
  selected: Held['selected'];
  apart: Held['apart'];
  /** By `keyOf` a question. */
  found: Map<string, Found>;
  /** Among the rows for which SQL is true, by `keyOfProfile`. */
  profiles: Map<string, ColumnProfile>;
}

export const nothingAhead: Ahead = together([]);

/** @param all the names of all columns, of which some are held */
export function findAhead(
  held: Held,
  contract: Contract,
  known: (name: string) => Known | undefined,
  all: readonly string[],
): Ahead {
  const areHere = (names: readonly string[] | null) =>
    names !== null && names.length > 0 && names.every((name) => held.readings.has(name));
  const isKnown = (where: string | undefined) => where === undefined || knows(held, where);
  for (const sql of sqlIn(contract)) if (areHere(namesInSql(sql, all))) knows(held, sql);
  const checks = contract.checks.filter(
    (check) => areHere(namesOf(check, all)) && isKnown(check.where),
  );
  const among = partsOf(held);
  const found = new Map<string, Found>();
  const questions = [
    ...contract.fields.filter(({ name }) => areHere([name])).flatMap(questionsOfField),
    ...(areHere(contract.primaryKey) ? [keyQuestion(contract)] : []),
    ...checks.flatMap(({ rule, where }) => (isCount(rule) ? countable(rule, where, all) : [])),
  ];
  for (const question of inTurn(questions))
    if (countKnown(question, known) === undefined)
      found.set(keyOf(question), rowsOf(question, among(question.where)));
  const profiles = new Map<string, ColumnProfile>();
  for (const { rule, where } of checks)
    if (where !== undefined && (!isCount(rule) || rule.measure === 'distinct'))
      for (const name of columnsOf(rule))
        profiles.set(keyOfProfile(name, where), profileIn(among(where), name));
  return { selected: held.selected, apart: held.apart, found, profiles };
}

const questionsOfField = (field: Contract['fields'][number]): Question[] =>
  cellRules(field).map(({ test }) => ({ ask: 'broken', column: field.name, test }));

const keyQuestion = ({ primaryKey }: Contract): Question => ({ ask: 'key', columns: primaryKey });

/** What is looked for in rows one by one; what SQL finds is known by then. */
function countable(...asked: Parameters<typeof questionOf>): Question[] {
  const question = questionOf(...asked);
  const isOne = question && question.ask !== 'sql' && question.ask !== 'matching';
  return isOne ? [question] : [];
}

/** Where no row is like another in a few columns, none is in more. */
export const inTurn = (questions: readonly Question[]): Question[] =>
  [...questions].sort((a, b) => columnsIn(a).length - columnsIn(b).length);

/** The columns that a question names; SQL names none. */
export function columnsIn(question: Question): readonly string[] {
  if ('columns' in question) return question.columns;
  if ('condition' in question) return [question.condition.column];
  return 'column' in question ? [question.column] : [];
}

/** The same text for the same question. */
export const keyOf = (question: Question): string =>
  JSON.stringify(question, (_, value) => (typeof value === 'bigint' ? `${value}n` : value));

export const keyOfProfile = (name: string, where: string): string => JSON.stringify([name, where]);

export function together(all: readonly Ahead[]): Ahead {
  return {
    selected: new Map(all.flatMap(({ selected }) => [...selected])),
    apart: all.flatMap(({ apart }) => apart),
    found: new Map(all.flatMap(({ found }) => [...found])),
    profiles: new Map(all.flatMap(({ profiles }) => [...profiles])),
  };
}
