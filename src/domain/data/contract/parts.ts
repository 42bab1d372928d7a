import { z } from 'zod';
import { character, flag, oneOrMore, outcome, text } from './words.ts';

/** A check in one line, or one whose wrong rows a SQL expression finds. */
export const checkShape = z.strictObject(
  {
    check: text.optional(),
    rows: text.optional(),
    allow: text.optional(),
    where: text.optional(),
    name: text.optional(),
    level: z.enum(['fail', 'warn'], { error: 'fail or warn' }).default('fail'),
    because: text.optional(),
  },
  { error: 'a check, or a map with check or rows, level, where and because' },
);
export const check = z.preprocess(
  (it) => (typeof it === 'string' ? { check: it } : it),
  checkShape,
);

export const columns = z.strictObject(
  {
    missing: outcome.optional(),
    extra: outcome.optional(),
    order: outcome.optional(),
  },
  { error: 'a map of missing, extra and order' },
);

/** What Table Schema says of the columns as a whole, in our words. */
export const fieldsMatch = {
  exact: { missing: 'fail', extra: 'fail', order: 'fail' },
  equal: { missing: 'fail', extra: 'fail', order: 'ignore' },
  subset: { missing: 'fail', extra: 'ignore', order: 'ignore' },
  superset: { missing: 'ignore', extra: 'fail', order: 'ignore' },
  partial: { missing: 'ignore', extra: 'ignore', order: 'ignore' },
} as const;

/** The labels of encodings that one meets, and what the Encoding Standard calls them. */
const encodings: Record<string, string> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'latin-1': 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'windows-1252': 'windows-1252',
};

const encoding = text
  .refine((it) => Object.hasOwn(encodings, it.toLowerCase()), Object.keys(encodings).join(', '))
  .transform((it) => encodings[it.toLowerCase()] as string);

export const dialect = z.strictObject(
  {
    delimiter: character.optional(),
    quoteChar: character.optional(),
    header: flag.optional(),
    encoding: encoding.optional(),
    decimalChar: character.optional(),
  },
  { error: 'a map of delimiter, quoteChar, header, encoding and decimalChar' },
);

const size = text
  .regex(/^\d{1,6}(\.\d{1,9})?$/, 'a number above 0')
  .transform(Number)
  .refine((it) => it > 0, 'a number above 0');

/** From which size on a difference counts, by the names that drift gives them. */
const effect = z.strictObject(
  {
    numeric: size.optional(),
    categorical: size.optional(),
    share: size.optional(),
    newCategory: size.optional(),
    length: size.optional(),
  },
  { error: 'a map of numeric, categorical, share, newCategory and length' },
);

export const drift = z.strictObject(
  {
    reference: text.optional(),
    fail: oneOrMore.default([]),
    warn: oneOrMore.default([]),
    ignore: oneOrMore.default([]),
    effect: effect.default({}),
  },
  { error: 'a map of reference, fail, warn, ignore and effect' },
);

export const splits = z.strictObject(
  {
    train: oneOrMore,
    test: oneOrMore,
    key: oneOrMore.default([]),
    time: text.optional(),
    target: text.optional(),
  },
  { error: 'a map of train, test, key, time and target' },
);

const reference = z.strictObject(
  { resource: text.default(''), fields: oneOrMore },
  { error: 'a map of resource and fields' },
);
export const foreignKey = z.strictObject(
  { fields: oneOrMore, reference },
  { error: 'a map of fields and reference' },
);

export const effectKeys = Object.keys(effect.shape);
export const referenceKeys = Object.keys(reference.shape);
