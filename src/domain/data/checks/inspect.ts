import type { CheckResult, ColumnProfile } from '../../records/validation.ts';
import type { Contract } from '../contract/contract.ts';
import type { Dataset } from '../dataset.ts';
import { type Check, settled } from './check.ts';
import { columnChecks } from './column.ts';
import type { Profiled } from './profiled.ts';
import { successor, suits } from './renamed.ts';
import { rowChecks } from './row.ts';
import { ruleCheck } from './rule.ts';
import { checkShape, type Expected } from './shape.ts';

/** What was found in data: the same whatever engine reads it. */
export interface Inspection {
  rows: number;
  columns: ColumnProfile[];
  checks: CheckResult[];
}

/**
 * Profiles every column of a dataset, and holds it against the contract. Without one, the files must
 * still have rows, cells as in the header, and the same columns.
 *
 * @param now the time against which freshness is taken
 */
export async function inspect(
  dataset: Dataset,
  contract: Contract | null,
  now: Date,
): Promise<Inspection> {
  const columns = await dataset.profile();
  const data = profiled(dataset, columns, now);
  const shape = checkShape(dataset.files, expected(dataset, contract, columns));
  const checks = [
    ...shape.map(settled),
    ...fieldChecks(contract, columns),
    ...rowChecks(contract, dataset, columns),
    ...(contract?.checks ?? []).map((check) => ruleCheck(check, data)),
  ];
  return { rows: dataset.rows, columns, checks: await judge(checks, dataset) };
}

function fieldChecks(contract: Contract | null, columns: readonly ColumnProfile[]): Check[] {
  const fields = new Map(contract?.fields.map((field) => [field.name, field]));
  return columns.flatMap((profile) => {
    const field = fields.get(profile.name);
    return field ? columnChecks(field, profile) : [];
  });
}

function profiled(dataset: Dataset, columns: readonly ColumnProfile[], now: Date): Profiled {
  const profile: Profiled['profile'] = async (name, where) => {
    const known =
      where === undefined
        ? columns.find((column) => column.name === name)
        : (await dataset.profileWhere([name], where))[0];
    return known as ColumnProfile;
  };
  return { dataset, profile, now };
}

/** Asks all questions of all checks at once. */
async function judge(checks: readonly Check[], dataset: Dataset): Promise<CheckResult[]> {
  const answers = await dataset.ask(checks.flatMap(({ questions }) => questions));
  const results: CheckResult[] = [];
  let next = 0;
  for (const { questions, judge } of checks) {
    results.push(await judge(answers.slice(next, next + questions.length)));
    next += questions.length;
  }
  return results;
}

function expected(
  { files }: Dataset,
  contract: Contract | null,
  profiles: readonly ColumnProfile[],
): Expected | null {
  const names = contract?.fields.map(({ name }) => name) ?? [];
  if (contract && names.length > 0) {
    const { columns } = contract;
    return { names, columns, renamed: renamedBy(contract, profiles) };
  }
  const [first] = files;
  if (!first || files.length === 1) return null;
  const columns = { missing: 'fail', extra: 'fail', order: 'ignore' } as const;
  const renamed: Expected['renamed'] = (name, columns) => successor(name, columns, () => false);
  return { names: first.names, columns, renamed };
}

function renamedBy({ fields }: Contract, profiles: readonly ColumnProfile[]): Expected['renamed'] {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const profileOf = new Map(profiles.map((profile) => [profile.name, profile]));
  return (name, columns) =>
    successor(name, columns, (gone, added) => {
      const [field, profile] = [byName.get(gone), profileOf.get(added)];
      return field !== undefined && profile !== undefined && suits(field, profile);
    });
}
