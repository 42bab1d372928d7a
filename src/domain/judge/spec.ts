import type { Columns } from '../records/evaluation.ts';
import type { Spec } from './examples/examples.ts';

/** What the columns mean, as the record keeps it. */
export function columnsOf(spec: Omit<Spec, 'task' | 'slices'>): Columns {
  return {
    target: spec.target,
    prediction: spec.prediction ?? null,
    score: spec.score ?? null,
    id: spec.id ?? null,
    positive: spec.positive ?? null,
    threshold: spec.threshold ?? null,
    weight: spec.weight ?? null,
    group: spec.group ?? null,
    query: spec.query ?? null,
    low: spec.low ?? null,
    high: spec.high ?? null,
    time: spec.time ?? null,
    season: spec.season ?? null,
    costs: spec.costs ?? null,
    columns: (spec.columns ?? []).map(({ name, column, direction }) => ({
      ...{ name, column, direction },
    })),
  };
}

/** How a predictions file is read whose record says what its columns mean. */
export function specFrom(columns: Columns, { task, slices }: Pick<Spec, 'task' | 'slices'>): Spec {
  return {
    ...{ task, slices, target: columns.target },
    prediction: columns.prediction ?? undefined,
    score: columns.score ?? undefined,
    id: columns.id ?? undefined,
    positive: columns.positive ?? undefined,
    threshold: columns.threshold ?? undefined,
    weight: columns.weight ?? undefined,
    group: columns.group ?? undefined,
    query: columns.query ?? undefined,
    low: columns.low ?? undefined,
    high: columns.high ?? undefined,
    time: columns.time ?? undefined,
    season: columns.season ?? undefined,
    costs: columns.costs ?? undefined,
    columns: columns.columns,
  };
}
