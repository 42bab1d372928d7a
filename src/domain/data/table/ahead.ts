import { cellRules } from '../checks/cell-rules.ts';
import type { Contract } from '../contract/contract.ts';
import type { Question } from '../dataset.ts';
import { countKnown, type Known } from '../known.ts';
import { namesIn } from '../sql/expression.ts';
import { parseExpression } from '../sql/parse.ts';
import { type Found, rowsOf } from './found.ts';
import { type Held, knows } from './held.ts';

/** What a contract asks about some columns and no others, found out where they are, before it is asked. */
export interface Ahead {
  /** By SQL, as `Held` has them. */
  selected: Map<string, Int32Array | null>;
  /** By `keyOf` a question. */
  found: Map<string, Found>;
}

export const nothingAhead: Ahead = { selected: new Map(), found: new Map() };

/** @param all the names of all columns, of which some are held */
export function findAhead(
  held: Held,
  contract: Contract,
  known: (name: string) => Known | undefined,
  all: readonly string[],
): Ahead {
  const own = new Set(held.names);
  const isOwn = (name: string) => {
    const [only, ...others] = all.filter((one) => one.toLowerCase() === name);
    return only !== undefined && others.length === 0 && own.has(only);
  };
  for (const sql of sqlIn(contract)) {
    const expression = parseExpression(sql);
    const names = expression ? [...namesIn(expression)] : [];
    if (names.length > 0 && names.every(isOwn)) knows(held, sql);
  }
  const found = new Map<string, Found>();
  for (const field of contract.fields.filter(({ name }) => own.has(name)))
    for (const { test } of cellRules(field)) {
      const question = { ask: 'broken', column: field.name, test } as const;
      if (countKnown(question, known) === undefined)
        found.set(keyOf(question), rowsOf(question, held));
    }
  return { selected: held.selected, found };
}

/** All SQL that a contract holds. */
export function sqlIn({ checks }: Contract): string[] {
  return checks.flatMap(({ where, rule }) => [
    ...(where === undefined ? [] : [where]),
    ...(rule.measure === 'rows' ? [rule.expression] : []),
  ]);
}

/** The same text for the same question. */
export const keyOf = (question: Question): string =>
  JSON.stringify(question, (_, value) => (typeof value === 'bigint' ? `${value}n` : value));

export const together = (all: readonly Ahead[]): Ahead => ({
  selected: new Map(all.flatMap(({ selected }) => [...selected])),
  found: new Map(all.flatMap(({ found }) => [...found])),
});
