import type { Field } from './contract.ts';
import { unknownField } from './names.ts';
import type { Rule } from './rule.ts';
import type { ParsedRule, RuleError } from './rule-text.ts';
import { asCell, type FieldType, readerOf } from './values.ts';

const numeric: readonly FieldType[] = ['integer', 'number'];
const ordered: readonly FieldType[] = [...numeric, 'date', 'datetime', 'time'];

/** The types of a column that a statistic can be taken of. */
const typesOf: Partial<Record<Rule['measure'], readonly FieldType[]>> = {
  min: ordered,
  max: ordered,
  mean: numeric,
  sd: numeric,
  sum: numeric,
  median: numeric,
  quantile: numeric,
  freshness: ['date', 'datetime'],
};

/**
 * A rule whose columns are fields, of a type that suits the measure, and whose values are written as
 * the cells are; or what is wrong. Without fields there is nothing to hold it against.
 */
export function fitRule(parsed: ParsedRule, fields: ReadonlyMap<string, Field>): Rule | RuleError {
  const { rule, columns } = parsed;
  if (fields.size === 0) return rule;
  for (const { name, at } of columns) {
    const field = fields.get(name);
    if (!field) return { at, problem: unknownField(name, fields.keys()) };
    const types = typesOf[rule.measure];
    if (types && !types.includes(field.type)) return { at, problem: unsuited(rule, field, types) };
  }
  return valueProblem(parsed, fields) ?? spelled(rule, fields);
}

function unsuited({ measure }: Rule, { name, type }: Field, types: readonly string[]): string {
  return `${name} is of type ${type}; ${measure} is for ${types.join(', ')}`;
}

function valueProblem(
  { rule, columns, values }: ParsedRule,
  fields: ReadonlyMap<string, Field>,
): RuleError | undefined {
  const [column] = columns;
  const field = column && fields.get(column.name);
  const read = field && readerOf(field);
  if (!column || !read) return undefined;
  if (rule.measure === 'share' && 'comparison' in rule.condition) {
    const isEquality = ['=', '!='].includes(rule.condition.comparison);
    if (!isEquality && !ordered.includes(field.type))
      return {
        at: column.at,
        problem: `${field.name} is of type ${field.type}; compare it with = != or in`,
      };
  }
  const isTime = !numeric.includes(field.type);
  if (
    (rule.measure === 'min' || rule.measure === 'max') &&
    isTime &&
    values.length < rule.bounds.length
  )
    return {
      at: column.at,
      problem: `${field.name} is of type ${field.type}; put what it is compared with in quotes`,
    };
  const stray = values.find(({ text }) => (read(asCell(field, text)) ?? null) === null);
  return stray && { at: stray.at, problem: `not of type ${field.type}, as ${field.name} is` };
}

/** The values of a condition as the cells of its column are written. */
function spelled(rule: Rule, fields: ReadonlyMap<string, Field>): Rule {
  if (rule.measure !== 'share') return rule;
  const { condition } = rule;
  const field = fields.get(condition.column) as Field;
  if ('in' in condition)
    return {
      ...rule,
      condition: { ...condition, in: condition.in.map((it) => asCell(field, it)) },
    };
  return { ...rule, condition: { ...condition, value: asCell(field, condition.value) } };
}
