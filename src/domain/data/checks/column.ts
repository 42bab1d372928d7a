import type { ColumnProfile } from '../../records/validation.ts';
import type { Field } from '../contract/contract.ts';
import type { Answer } from '../dataset.ts';
import { inferKind } from '../values/kind.ts';
import { type CellRule, cellRules, typeWords } from './cell-rules.ts';
import { type Check, checkOf } from './check.ts';
import { rowsFinding } from './finding.ts';

/** What a field of the contract says of its column. */
export function columnChecks(field: Field, profile: ColumnProfile): Check[] {
  const { required = false, unique = false } = field.constraints;
  const checks = [typeCheck(field, profile)];
  if (required) checks.push(requiredCheck(field));
  if (unique) checks.push(uniqueCheck(field));
  return [...checks, ...cellRules(field).map((rule) => ruleCheck(field, rule))];
}

const head = ({ name }: Field, check: string, allowed: string) =>
  ({ name: `${check}(${name})`, column: name, level: 'fail', allowed }) as const;

function typeCheck(field: Field, profile: ColumnProfile): Check {
  const { type, format = 'default' } = field;
  const { many, one } = typeWords[type];
  const as = format === 'default' ? '' : ` as ${format}`;
  return checkOf({ ask: 'invalid', column: field.name }, (answer) => {
    const wrong = answer.count === 1 ? `is not ${one}${as}` : `are not ${many}${as}`;
    const other = otherType(profile, answer);
    return rowsFinding(head(field, 'type', many + as), answer, answer.among, {
      ...{ noun: 'value', wrong },
      ...(other && { remark: `the column seems to hold ${other} now` }),
    });
  });
}

/** What a column holds instead, when most of its cells, and so its first ones, are of one other type. */
function otherType({ count }: ColumnProfile, invalid: Answer): string | undefined {
  if (invalid.count < 2 || 2 * invalid.count <= count) return undefined;
  const { type } = inferKind(
    invalid.examples.flatMap(({ value }) => value ?? []),
    new Set(),
  );
  return type === 'any' || type === 'string' ? undefined : typeWords[type].many;
}

function requiredCheck(field: Field): Check {
  return checkOf({ ask: 'missing', column: field.name }, (answer) =>
    rowsFinding(head(field, 'required', 'no missing value'), answer, answer.among, {
      noun: 'value',
      wrong: answer.count === 1 ? 'is missing' : 'are missing',
    }),
  );
}

function uniqueCheck(field: Field): Check {
  const question = { ask: 'repeated', columns: [field.name], skipMissing: true } as const;
  return checkOf(question, (answer) =>
    rowsFinding(head(field, 'unique', 'each value once'), answer, answer.among, {
      noun: 'value',
      wrong: answer.count === 1 ? 'stands there again' : 'stand there again',
    }),
  );
}

function ruleCheck(field: Field, { name, test, allowed, wrong }: CellRule): Check {
  return checkOf({ ask: 'broken', column: field.name, test }, (answer) =>
    rowsFinding(head(field, name, allowed), answer, answer.among, {
      noun: 'value',
      wrong: `${answer.count === 1 ? 'is' : 'are'} ${wrong}`,
    }),
  );
}
