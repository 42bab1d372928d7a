import { z } from 'zod';
import { type FieldType, fieldTypes } from '../values/values.ts';
import { character, flag, labelledTexts, text, texts, whole } from './words.ts';

export const constraintsShape = z.strictObject(
  {
    required: flag.optional(),
    unique: flag.optional(),
    minimum: text.optional(),
    maximum: text.optional(),
    minLength: whole.optional(),
    maxLength: whole.optional(),
    /** A regular expression in RE2's syntax that the whole text must match. */
    pattern: text.optional(),
    enum: texts.min(1, 'at least one value').optional(),
  },
  { error: 'a map of constraints' },
);

/** Types of Table Schema that are read as one of ours; of the last six the form is not looked at. */
const otherTypes = {
  year: { type: 'date', format: '%Y' },
  yearmonth: { type: 'date', format: '%Y-%m' },
  duration: { type: 'any' },
  object: { type: 'any' },
  array: { type: 'any' },
  list: { type: 'any' },
  geopoint: { type: 'any' },
  geojson: { type: 'any' },
} satisfies Record<string, { type: FieldType; format?: string }>;

const knownTypes = [...fieldTypes, ...(Object.keys(otherTypes) as (keyof typeof otherTypes)[])];

export const fieldShape = z.strictObject(
  {
    name: text,
    type: z.enum(knownTypes, { error: knownTypes.join(', ') }).default('string'),
    format: text.optional(),
    title: text.optional(),
    description: text.optional(),
    unit: text.optional(),
    /** Its values stand in no report and no record. */
    sensitive: flag.default(false),
    constraints: constraintsShape.default({}),
    missingValues: labelledTexts.optional(),
    trueValues: texts.optional(),
    falseValues: texts.optional(),
    decimalChar: character.optional(),
    groupChar: character.optional(),
    /** Only `true`: a number with a currency or unit beside it does not read. */
    bareNumber: z.literal('true', { error: 'true' }).optional(),
    /** Another way to write `enum`. */
    categories: labelledTexts.optional(),
    /** Of Table Schema; says nothing about what is right. */
    categoriesOrdered: flag.optional(),
    example: text.optional(),
    examples: texts.optional(),
    rdfType: text.optional(),
  },
  { error: 'a field: a map with a name' },
);

/** A field whose type is one of ours, and whose categories are its `enum`. */
export const field = fieldShape.transform(({ type, categories, ...rest }) => {
  const own = Object.hasOwn(otherTypes, type)
    ? otherTypes[type as keyof typeof otherTypes]
    : { type: type as FieldType };
  const known = rest.constraints.enum ?? categories;
  return {
    ...rest,
    ...(own as { type: FieldType; format?: string }),
    constraints: { ...rest.constraints, ...(known?.length && { enum: known }) },
  };
});
