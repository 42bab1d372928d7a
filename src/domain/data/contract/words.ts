import { z } from 'zod';

/** The file is read with every scalar as text; types are given here, or by the field's own type. */
export const text = z.string({ error: 'text' });
export const texts = z.array(text, { error: 'a list' });
export const flag = z
  .enum(['true', 'false'], { error: 'true or false' })
  .transform((it) => it === 'true');
export const whole = text.regex(/^\d{1,9}$/, 'a whole number').transform(Number);
export const character = text.length(1, 'one character');
export const outcome = z.enum(['fail', 'warn', 'ignore'], { error: 'fail, warn or ignore' });

/** A list; a single text is a list of one. */
export const oneOrMore = z.preprocess((it) => (typeof it === 'string' ? [it] : it), texts);

/** A spelling of a missing value, or a category; Table Schema lets one give it a label. */
const labelled = z.preprocess(
  (it) => (typeof it === 'string' ? { value: it } : it),
  z.strictObject({ value: text, label: text.optional() }).transform(({ value }) => value),
);
export const labelledTexts = z.array(labelled, { error: 'a list' });
