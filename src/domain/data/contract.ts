import { z } from 'zod';
import type { Rule } from './rule.ts';
import { fieldTypes } from './values.ts';

/** The file is read with every scalar as text; types are given here, or by the field's own type. */
const text = z.string({ error: 'text' });
const texts = z.array(text, { error: 'a list' });
const flag = z.enum(['true', 'false'], { error: 'true or false' }).transform((it) => it === 'true');
const whole = text.regex(/^\d{1,9}$/, 'a whole number').transform(Number);
const character = text.length(1, 'one character');
const outcome = z.enum(['fail', 'warn', 'ignore'], { error: 'fail, warn or ignore' });
const oneOrMore = z.preprocess((it) => (typeof it === 'string' ? [it] : it), texts);

/** A spelling of a missing value; Table Schema lets one give it a label. */
const missingValues = z.array(
  z.preprocess(
    (it) => (typeof it === 'string' ? { value: it } : it),
    z.strictObject({ value: text, label: text.optional() }).transform(({ value }) => value),
  ),
  { error: 'a list' },
);

const constraints = z.strictObject(
  {
    required: flag.optional(),
    unique: flag.optional(),
    minimum: text.optional(),
    maximum: text.optional(),
    minLength: whole.optional(),
    maxLength: whole.optional(),
    pattern: text.optional(),
    enum: texts.min(1, 'at least one value').optional(),
  },
  { error: 'a map of constraints' },
);

const field = z.strictObject(
  {
    name: text,
    type: z.enum(fieldTypes, { error: fieldTypes.join(', ') }).default('string'),
    format: text.optional(),
    title: text.optional(),
    description: text.optional(),
    unit: text.optional(),
    /** Its values stand in no report and no record. */
    sensitive: flag.default(false),
    constraints: constraints.default({}),
    missingValues: missingValues.optional(),
    trueValues: texts.optional(),
    falseValues: texts.optional(),
    /** Of Table Schema; says nothing about what is right. */
    example: text.optional(),
    rdfType: text.optional(),
  },
  { error: 'a field: a map with a name' },
);

const check = z.preprocess(
  (it) => (typeof it === 'string' ? { check: it } : it),
  z.strictObject(
    {
      check: text,
      name: text.optional(),
      level: z.enum(['fail', 'warn'], { error: 'fail or warn' }).default('fail'),
      because: text.optional(),
    },
    { error: 'a check, or a map with check, level and because' },
  ),
);

const columns = z.strictObject(
  {
    missing: outcome.default('fail'),
    extra: outcome.default('warn'),
    order: outcome.default('ignore'),
  },
  { error: 'a map of missing, extra and order' },
);

const dialect = z.strictObject(
  { delimiter: character.optional(), quoteChar: character.optional(), header: flag.optional() },
  { error: 'a map of delimiter, quoteChar and header' },
);

/** What may stand in a contract: Table Schema's words, and checks, columns and dialect beside them. */
export const contractShape = z.strictObject(
  {
    $schema: text.optional(),
    name: text.optional(),
    title: text.optional(),
    description: text.optional(),
    fields: z.array(field, { error: 'a list of fields' }).default([]),
    primaryKey: oneOrMore.default([]),
    missingValues: missingValues.default(['']),
    checks: z.array(check, { error: 'a list of checks' }).default([]),
    columns: columns.prefault({}),
    dialect: dialect.default({}),
  },
  { error: 'a map with fields, and checks' },
);

/** The keys of each part of a contract, by its path without numbers. */
export const knownKeys: Record<string, string[]> = {
  '': Object.keys(contractShape.shape),
  fields: Object.keys(field.shape),
  'fields.constraints': Object.keys(constraints.shape),
  checks: ['check', 'name', 'level', 'because'],
  columns: Object.keys(columns.shape),
  dialect: Object.keys(dialect.shape),
};

export type Field = z.output<typeof field>;
export type ContractText = z.input<typeof contractShape>;
export type Level = 'fail' | 'warn';

/** A check of a contract, read. */
export interface ContractCheck {
  name: string;
  rule: Rule;
  level: Level;
  because: string | undefined;
}

/** What data must keep to. */
export interface Contract extends Omit<z.output<typeof contractShape>, 'checks'> {
  file: string;
  checks: ContractCheck[];
}
