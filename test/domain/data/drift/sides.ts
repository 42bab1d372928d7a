import type { DriftOptions } from '../../../../src/domain/data/drift/compare.ts';
import { compareDrift } from '../../../../src/domain/data/drift/compare.ts';
import type { Side } from '../../../../src/domain/data/drift/side.ts';
import { hasRuns, profileOf } from '../../../../src/domain/data/profile/profile.ts';
import { readColumn } from '../../../../src/domain/data/table/column.ts';
import { countValues, factsOf } from '../../../../src/domain/data/table/facts.ts';
import { finiteRuns } from '../../../../src/domain/data/table/numbers.ts';
import type { FieldType } from '../../../../src/domain/data/values/values.ts';
import { type Drift, drift } from '../../../../src/domain/records/drift.ts';

export type Cell = string | number | null;

export interface Given {
  type: FieldType;
  cells: readonly Cell[];
  sensitive?: boolean;
}

/** A table as a file that was read; null, '' and NaN are missing. */
export function fileOf(columns: Record<string, Given>, name = 'now.csv'): Side {
  const read = new Map(
    Object.entries(columns).map(([name, { cells, type, sensitive = false }]) => {
      const texts = cells.map((cell) => (cell === null ? null : String(cell)));
      return [name, readColumn(texts, { name, type, sensitive }, new Set(['']))];
    }),
  );
  const columnOf = (name: string) => read.get(name)!;
  return {
    name,
    kind: 'file',
    rows: Object.values(columns)[0]?.cells.length ?? 0,
    columns: [...read.values()].map((column) => profileOf(column, factsOf(column))),
    numbers: (name) => (hasRuns(columnOf(name).type) ? finiteRuns(columnOf(name)) : undefined),
    counts: (name) =>
      new Map([...countValues(columnOf(name))].map(([value, count]) => [String(value), count])),
  };
}

/** What a release keeps of it. */
export const storedOf = ({ rows, columns }: Side): Side => {
  const kept = JSON.parse(JSON.stringify(columns)) as Side['columns'];
  return { name: 'v1.2.0', kind: 'profile', rows, columns: kept };
};

/** One column on both sides, compared; the record's own schema must take it. */
export function compareCells(
  type: FieldType,
  before: readonly Cell[],
  now: readonly Cell[],
  { stored = false, ...options }: DriftOptions & { stored?: boolean } = {},
): Drift {
  const reference = fileOf({ x: { type, cells: before } }, 'then.csv');
  const current = fileOf({ x: { type, cells: now } });
  return drift.parse(compareDrift(stored ? storedOf(reference) : reference, current, options));
}

/** Evenly spread quantiles of a standard normal, or nearly so. */
export function normals(count: number): number[] {
  return Array.from({ length: count }, (_, i) => quantile((i + 0.5) / count));
}

function quantile(share: number): number {
  // Tukey's lambda comes near enough to a normal.
  return (share ** 0.135 - (1 - share) ** 0.135) / 0.1975;
}

/** So many of each. */
export function many(counts: Record<string, number>): string[] {
  return Object.entries(counts).flatMap(([value, count]) => Array<string>(count).fill(value));
}
