import type { ColumnProfile } from '../../records/validation.ts';
import type { Contract, ForeignKey } from '../contract/contract.ts';
import type { Answer, Dataset } from '../dataset.ts';
import { type Check, checkOf, settled } from './check.ts';
import { rowsFinding } from './finding.ts';

/** What is to be said of whole rows: the primary key, keys into other files, rows that stand there twice. */
export function rowChecks(
  contract: Contract | null,
  dataset: Dataset,
  profiles: readonly ColumnProfile[],
): Check[] {
  const names = dataset.columns.map(({ name }) => name);
  const areThere = (columns: readonly string[]) => columns.every((name) => names.includes(name));
  const checks: Check[] = [];
  const key = contract?.primaryKey ?? [];
  if (key.length > 0 && areThere(key)) checks.push(primaryKeyCheck(key));
  for (const foreign of contract?.foreignKeys ?? [])
    if (areThere(foreign.fields)) checks.push(foreignKeyCheck(foreign));
  if (mayRepeat(contract, dataset)) checks.push(repeatedCheck(dataset, profiles));
  return checks;
}

function primaryKeyCheck(columns: readonly string[]): Check {
  const head = {
    name: `primaryKey(${columns.join(', ')})`,
    level: 'fail',
    allowed: 'each row its own key, whole',
  } as const;
  return checkOf({ ask: 'key', columns }, (answer) =>
    rowsFinding(head, answer, answer.among, {
      noun: 'row',
      wrong: `${answer.count === 1 ? 'has' : 'have'} a key that stood there before, or a gap in it`,
    }),
  );
}

function foreignKeyCheck({ fields: columns, reference }: ForeignKey): Check {
  const { resource, fields } = reference;
  const head = {
    name: `foreignKey(${columns.join(', ')})`,
    level: 'fail',
    allowed: `a row of ${resource || 'the table'} by ${fields.join(', ')}`,
  } as const;
  return checkOf({ ask: 'orphan', columns, resource, fields }, (answer) =>
    rowsFinding(head, answer, answer.among, {
      noun: 'row',
      wrong: `${answer.count === 1 ? 'has' : 'have'} no row alike in ${resource || 'the table'}`,
    }),
  );
}

/** Nobody has asked about rows that are alike, and they would be more than values that come again. */
function mayRepeat(contract: Contract | null, { rows, columns }: Dataset): boolean {
  const isAsked = contract?.checks.some(({ rule, where }) => {
    return rule.measure === 'duplicates' && rule.columns.length === 0 && where === undefined;
  });
  const isKeyed =
    contract?.primaryKey.length || contract?.fields.some(({ constraints }) => constraints.unique);
  return rows > 0 && columns.length > 1 && !isAsked && !isKeyed;
}

function repeatedCheck({ rows, columns }: Dataset, profiles: readonly ColumnProfile[]): Check {
  const head = { name: 'repeated rows', level: 'warn', allowed: 'each row once' } as const;
  const judge = (answer: Answer) =>
    rowsFinding(head, answer, answer.among, {
      noun: 'row',
      wrong: answer.count === 1 ? 'stands there again' : 'stand there again',
    });
  const isUnique = profiles.some(({ distinct }) => distinct === rows);
  if (isUnique) return settled(judge({ count: 0, examples: [], among: rows }));
  return checkOf({ ask: 'repeated', columns: columns.map(({ name }) => name) }, judge);
}
