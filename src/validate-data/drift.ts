import { result } from '../domain/data/checks/finding.ts';
import type { Contract } from '../domain/data/contract/contract.ts';
import { driftOutcome } from '../domain/data/contract/contract.ts';
import type { Runs } from '../domain/data/dataset.ts';
import { compareDrift } from '../domain/data/drift/compare.ts';
import { mostCategories, needsOf, type Side } from '../domain/data/drift/side.ts';
import type { ColumnDrift, Drift } from '../domain/records/drift.ts';
import type { CheckResult, ColumnProfile } from '../domain/records/validation.ts';
import type { Reference } from './reference.ts';

/** What has become of the columns since the reference, by the contract's terms. */
export async function driftSince(
  reference: Reference,
  current: Reference,
  contract: Contract | null,
): Promise<Drift> {
  const terms = contract?.drift;
  const asked = current.columns.filter(({ name }) => driftOutcome(terms, name) !== 'ignore');
  const columns = asked.map(({ name }) => name);
  const needs = needsOf(reference.columns, asked);
  const [before, now] = [await sideOf(reference, needs), await sideOf(current, needs)];
  const given = Object.entries(terms?.effect ?? {}).filter(([, size]) => size !== undefined);
  return compareDrift(before, now, { columns, ...Object.fromEntries(given) });
}

/**
 * Of a column of more different values the profile says enough: a 64th of them lies between two
 * points of its sketch, which is far less than a difference that counts.
 */
const mostFetched = 1_000_000;

async function sideOf(
  { name, rows, columns, dataset }: Reference,
  needs: { numbers: string[]; counts: string[] },
): Promise<Side> {
  if (!dataset) return { name, kind: 'profile', rows, columns };
  const byName = new Map(columns.map((column) => [column.name, column]));
  const wanted = needs.numbers.filter(
    (name) => (byName.get(name)?.distinct ?? Infinity) <= mostFetched,
  );
  const numbers = await fetched(byName, wanted, (column) => dataset.numbers(column));
  const counts = await fetched(byName, needs.counts, (column) =>
    dataset.counts(column, mostCategories),
  );
  return {
    ...{ name, kind: 'file', rows, columns },
    numbers: (column): Runs | undefined => numbers.get(column),
    counts: (column) => counts.get(column),
  };
}

/** What is there of the columns that have values. */
async function fetched<T>(
  columns: ReadonlyMap<string, ColumnProfile>,
  names: readonly string[],
  fetch: (column: string) => Promise<T | null>,
): Promise<Map<string, T>> {
  const found = new Map<string, T>();
  for (const name of names) {
    const type = columns.get(name)?.type;
    if (type === undefined || type === 'any') continue;
    const values = await fetch(name);
    if (values !== null) found.set(name, values);
  }
  return found;
}

/** A check for each column that was compared; one that must not drift has to have rows enough to tell. */
export function driftChecks(drift: Drift, contract: Contract | null, file: string): CheckResult[] {
  return drift.columns
    .filter(({ verdict }) => verdict !== 'not comparable')
    .map((column) => driftCheck(column, contract, file));
}

function driftCheck(
  { column, verdict, message }: ColumnDrift,
  contract: Contract | null,
  file: string,
): CheckResult {
  const outcome = driftOutcome(contract?.drift, column);
  const isUntold = verdict === 'not enough rows' && outcome === 'fail';
  const level = outcome === 'fail' && !isUntold ? 'fail' : 'warn';
  const passed = verdict !== 'drifted' && !isUntold;
  return {
    ...result({ name: `drift(${column})`, column, level, allowed: 'as in the reference' }, passed, {
      found: verdict,
      count: null,
      share: null,
      examples: passed ? [] : [{ file, line: 1, column, value: null }],
      sentence: message,
    }),
    message,
  };
}
