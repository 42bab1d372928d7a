import type { ColumnMetric, Costs } from '../domain/judge/examples/examples.ts';
import type { Direction } from '../domain/judge/metrics/metric.ts';
import { decimal, type Kind, map } from '../runtime/kinds.ts';

const cells = {
  'false-positive': 'falsePositive',
  'false-negative': 'falseNegative',
  'true-positive': 'truePositive',
  'true-negative': 'trueNegative',
} as const satisfies Record<string, keyof Costs>;

const amount = decimal();

/** What each cell of the confusion matrix costs; those not named cost nothing. */
export const costs: Kind<Costs> = {
  allowed: `amounts for ${Object.keys(cells).join(', ')}: NAME=value, one a line`,
  parse(raw) {
    const given = Object.entries(map.parse(raw) ?? { '': '' });
    const read = given.map(([name, value]) => [
      Object.hasOwn(cells, name) ? cells[name as keyof typeof cells] : undefined,
      amount.parse(value),
    ]);
    if (read.some((pair) => pair.includes(undefined))) return undefined;
    const none = { falsePositive: 0, falseNegative: 0, truePositive: 0, trueNegative: 0 };
    return { ...none, ...Object.fromEntries(read) };
  },
  schema: map.schema,
};

const asColumn = /^(higher|lower|zero)(?:\s+of\s+(.+))?$/s;

/** Metrics that are the mean of a column of the predictions file. */
export const columnMetrics: Kind<ColumnMetric[]> = {
  allowed:
    'names with the better direction: NAME=lower, NAME=higher or NAME=zero, followed by `of COLUMN` where the column is called otherwise',
  parse(raw) {
    const read = Object.entries(map.parse(raw) ?? { '': '' }).map(([name, text]) => {
      const [, direction, column = name] = asColumn.exec(text) ?? [];
      return { name, column, direction: direction as Direction | undefined };
    });
    return read.every((metric) => metric.direction) ? (read as ColumnMetric[]) : undefined;
  },
  schema: map.schema,
};

/** Which way is better, by the name of a metric. */
export const directions: Kind<Record<string, Direction>> = {
  allowed: 'names with the better direction: NAME=higher, NAME=lower or NAME=zero, one a line',
  parse(raw) {
    const given = map.parse(raw);
    const isDirection = (text: string) => /^(higher|lower|zero)$/.test(text);
    if (!given || !Object.values(given).every(isDirection)) return undefined;
    return given as Record<string, Direction>;
  },
  schema: map.schema,
};
