import type { Field } from '../contract/contract.ts';
import { unknownField } from '../contract/unknown-field.ts';
import { asCell, type FieldType, type Kind, readerOf } from '../values/values.ts';
import type { Rule } from './rule.ts';
import type { ParsedRule, RuleError } from './text.ts';

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
export function fitRule(
  { rule, columns, values }: ParsedRule,
  fields: ReadonlyMap<string, Field>,
): Rule | RuleError {
  if (fields.size === 0) return rule;
  const unknown = columns.find(({ name }) => !fields.has(name));
  if (unknown) return { at: unknown.at, problem: unknownField(unknown.name, fields.keys()) };
  const [column] = columns;
  const field = column && fields.get(column.name);
  if (!field) return rule;
  const wrong = misfit(rule, field);
  if (!wrong) return spelledFor(rule, field);
  const value = values.find(({ text }) => text === wrong.value);
  return { at: (value ?? column).at, problem: wrong.problem };
}

/** What of a rule does not suit its column: the measure, or one of the values that it is compared with. */
export interface Misfit {
  value?: string;
  problem: string;
}

/** Why a rule cannot be asked of a column that is read so; undefined when it can. */
export function misfit(rule: Rule, column: Kind & { name: string }): Misfit | undefined {
  const { name, type } = column;
  const read = readerOf(column);
  const types = typesOf[rule.measure];
  if (types && !types.includes(type))
    return { problem: `${name} is of type ${type}; ${rule.measure} is for ${types.join(', ')}` };
  if (isOrder(rule) && !ordered.includes(type))
    return { problem: `${name} is of type ${type}; compare it with = != or in` };
  const isExtreme = rule.measure === 'min' || rule.measure === 'max';
  if (isExtreme && !numeric.includes(type) && rule.bounds.some(({ value }) => value !== null))
    return { problem: `${name} is of type ${type}; put what it is compared with in quotes` };
  const stray = valuesOf(rule).find((text) => (read?.(asCell(column, text)) ?? null) === null);
  if (stray === undefined) return undefined;
  return { value: stray, problem: `not of type ${type}, as ${name} is` };
}

function isOrder(rule: Rule): boolean {
  if (rule.measure !== 'share' || !('comparison' in rule.condition)) return false;
  return !['=', '!='].includes(rule.condition.comparison);
}

/** What a rule says that is read as its column is. */
function valuesOf(rule: Rule): readonly string[] {
  if (rule.measure !== 'share')
    return rule.bounds.filter(({ value }) => value === null).map(({ text }) => text);
  return 'in' in rule.condition ? rule.condition.in : [rule.condition.value];
}

/** A rule with the values of its condition as the cells of its column are written. */
export function spelledFor(rule: Rule, column: Kind): Rule {
  if (rule.measure !== 'share') return rule;
  const { condition } = rule;
  const as = (text: string) => asCell(column, text);
  return {
    ...rule,
    condition:
      'in' in condition
        ? { ...condition, in: condition.in.map(as) }
        : { ...condition, value: as(condition.value) },
  };
}
