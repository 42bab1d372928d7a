import { z } from 'zod';
import type { Rule } from '../rule/rule.ts';
import { constraintsShape, field, fieldShape } from './field.ts';
import * as parts from './parts.ts';
import { labelledTexts, oneOrMore, text } from './words.ts';

const matches = Object.keys(parts.fieldsMatch) as (keyof typeof parts.fieldsMatch)[];

/** What may stand in a contract: Table Schema's words, and the parts that it lacks beside them. */
export const contractShape = z.strictObject(
  {
    $schema: text.optional(),
    name: text.optional(),
    title: text.optional(),
    description: text.optional(),
    fields: z.array(field, { error: 'a list of fields' }).default([]),
    /** Table Schema's other way to write `columns`; either a text or a list of one. */
    fieldsMatch: oneOrMore
      .pipe(
        z.tuple([z.enum(matches, { error: matches.join(', ') })], { error: matches.join(', ') }),
      )
      .optional(),
    primaryKey: oneOrMore.default([]),
    uniqueKeys: z.array(oneOrMore, { error: 'a list of lists of fields' }).default([]),
    foreignKeys: z.array(parts.foreignKey, { error: 'a list of foreign keys' }).default([]),
    missingValues: labelledTexts.default(['']),
    checks: z.array(parts.check, { error: 'a list of checks' }).default([]),
    columns: parts.columns.default({}),
    dialect: parts.dialect.default({}),
    drift: parts.drift.optional(),
    splits: parts.splits.optional(),
  },
  { error: 'a map with fields, and checks' },
);

/** The keys of each part of a contract, by its path without numbers. */
export const knownKeys: Record<string, string[]> = {
  '': Object.keys(contractShape.shape),
  fields: Object.keys(fieldShape.shape),
  'fields.constraints': Object.keys(constraintsShape.shape),
  checks: Object.keys(parts.checkShape.shape),
  columns: Object.keys(parts.columns.shape),
  dialect: Object.keys(parts.dialect.shape),
  foreignKeys: Object.keys(parts.foreignKey.shape),
  'foreignKeys.reference': parts.referenceKeys,
  drift: Object.keys(parts.drift.shape),
  'drift.effect': parts.effectKeys,
  splits: Object.keys(parts.splits.shape),
};

export type ContractText = z.input<typeof contractShape>;
export type ContractShape = z.output<typeof contractShape>;
export type Field = z.output<typeof field>;
export type ForeignKey = z.output<typeof parts.foreignKey>;
export type Outcome = 'fail' | 'warn' | 'ignore';
export type Level = 'fail' | 'warn';

/** What is said of drift: a reference (a file, or `champion`), and what a drifted column does; `*` is every other column. */
export type DriftContract = z.output<typeof parts.drift>;

/** Which files are for training and which for testing, as paths or globs, and what their columns are. */
export type SplitsContract = z.output<typeof parts.splits>;

/** A check of a contract, read. */
export interface ContractCheck {
  name: string;
  rule: Rule;
  level: Level;
  /** Only the rows for which this SQL expression is true. */
  where: string | undefined;
  because: string | undefined;
}

/** What data must keep to. */
export interface Contract
  extends Omit<ContractShape, 'checks' | 'columns' | 'fieldsMatch' | 'uniqueKeys'> {
  file: string;
  /** The one-line checks, those of `rows`, and one for each of `uniqueKeys`. */
  checks: ContractCheck[];
  columns: { missing: Outcome; extra: Outcome; order: Outcome };
}

/** What a drifted column does: what is said of it, else of all columns, else it warns. */
export function driftOutcome(drift: DriftContract | undefined, column: string): Outcome {
  const levels = ['fail', 'warn', 'ignore'] as const;
  const said = (name: string) => levels.find((level) => drift?.[level].includes(name));
  return said(column) ?? said('*') ?? 'warn';
}
