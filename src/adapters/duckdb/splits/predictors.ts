import { almostAll, type Predictor } from '../../../domain/data/splits/features.ts';
import { isFew } from '../../../domain/data/splits/spread.ts';
import type { StoredColumn } from '../cells.ts';
import type { Cell } from '../database.ts';
import type { Split, Studied } from './split.ts';

/** How well each feature alone tells the target on test, by what train teaches. */
export async function predictors(
  split: Split,
  features: readonly Studied[],
  target: Studied,
): Promise<Predictor[]> {
  const found: Predictor[] = [];
  for (const feature of features) {
    const { name } = feature.column.reading;
    for (const { rough, isHopeless, sql, read } of asked(split, feature, target)) {
      if (rough && isHopeless?.(await numbersFrom(split, rough))) continue;
      found.push({ column: name, ...read(await numbersFrom(split, sql)) } as Predictor);
    }
  }
  return found;
}

async function numbersFrom({ held }: Split, sql: string): Promise<number[]> {
  const [row = []] = await held.database.rows(sql);
  return row.map(numberOf);
}

/** Where there is nothing to tell by, a statistic is null, or not a number. */
const numberOf = (cell: Cell) => (cell === null ? Number.NaN : Number(cell));

interface Asked {
  /** Asked first, where it can show cheaply that there is nothing to be found. */
  rough?: string;
  isHopeless?: (row: readonly number[]) => boolean;
  sql: string;
  read: (row: readonly number[]) => object;
}

function asked({ from, sizes }: Split, feature: Studied, target: Studied): Asked[] {
  const { column, spread } = feature;
  const few = isFew(spread);
  const x = column.reading.type === 'boolean' ? null : column.number;
  const rows = { from, feature: column, target: target.column };
  if (!target.labels) {
    if (target.column.number === null) return [];
    return [...(few ? [byMean(rows)] : []), ...(!few && x !== null ? [byRank(rows)] : [])];
  }
  const hasGaps = spread.train + spread.test < sizes.train + sizes.test;
  const here = target.labels.filter(({ train }) => train > 0);
  return [
    ...(few ? [byValue(rows)] : []),
    ...(!few && hasGaps ? [byPresence(rows)] : []),
    ...(!few && x !== null
      ? [here.length === 2 ? byOrder(rows, spread.distinct > manyValues) : byNearest(rows)]
      : []),
  ];
}

/** So many different values take long to be put in order. */
const manyValues = 20_000;

interface Rows {
  from: string;
  feature: StoredColumn;
  target: StoredColumn;
}

/** SQL: rows with a label, and what stands beside it. */
const labelled = ({ from, target }: Rows, x: string, among = 'true') =>
  `(select ${x} as x, ${target.value} as y, train from ${from} where ${target.valid} and ${among})`;

/** SQL: for each `x` in train the label that most rows have, of equally many the first. */
const guesses = `(select x, y as guess from (select x, y, count(*) as n from rows where train group by 1, 2)
  qualify row_number() over (partition by x order by n desc, y) = 1)`;

/** SQL: the label that most rows of train have. */
const usual = `(select y from rows where train group by 1 order by count(*) desc, 1 limit 1)`;

const countRight = (joined: string) =>
  `select count(*), count(*) filter (where y = coalesce(guess, ${usual})), count(*) filter (where y = ${usual}) from ${joined}`;

const byGuess = (rows: Rows, by: 'value' | 'presence', x: string): Asked => ({
  sql: `with rows as ${labelled(rows, x)}
    ${countRight(`(select * from rows where not train) t left join ${guesses} g on t.x is not distinct from g.x`)}`,
  read: ([rows, right, base]) => ({ by, rows, right, base }),
});

/** A cell that is missing, or does not read, is a value of its own. */
const byValue = (rows: Rows) =>
  byGuess(rows, 'value', `case when ${rows.feature.valid} then ${rows.feature.value} end`);

const byPresence = (rows: Rows) =>
  byGuess(rows, 'presence', `coalesce(${rows.feature.valid}, false)`);

const numbers = ({ feature }: Rows) => `${feature.valid} and isfinite(${feature.number})`;

const byNearest = (rows: Rows): Asked => ({
  sql: `with rows as ${labelled(rows, rows.feature.number as string, numbers(rows))}
    ${countRight(`(select * from rows where not train) t asof left join ${guesses} g on t.x >= g.x`)}`,
  read: ([rows, right, base]) => ({ by: 'nearest', rows, right, base }),
});

/**
 * The area under the ROC curve on each side: pairs of the two labels in order, ties by half. Of many
 * different values, counts in intervals say first between which bounds it lies, as pairs in different
 * intervals are in order; they mostly show that the exact one need not be known.
 */
function byOrder(rows: Rows, isWide: boolean): Asked {
  const [x, among] = [rows.feature.number as string, numbers(rows)];
  const exact = `with rows as ${labelled(rows, x, among)} ${areas(['0.5'])}`;
  const read: Asked['read'] = ([rows, fewer, trainAuc, auc]) => {
    return { by: 'order', rows, fewer, trainAuc, auc };
  };
  if (!isWide) return { sql: exact, read };
  const ends = `(select min(x) as low, max(x) as high from exact)`;
  const interval = `floor((x - low) / (high - low) * ${intervals})`;
  const rough = `with exact as ${labelled(rows, x, among)},
    rows as (select ${interval} as x, y, train from exact, ${ends}) ${areas(['0', '1'])}`;
  const isHopeless: Asked['isHopeless'] = ([, , ...bounds]) => {
    const [trainLeast, trainMost, least, most] = bounds as [number, number, number, number];
    return Math.min(trainMost, most) < almostAll && Math.max(trainLeast, least) > 1 - almostAll;
  };
  return { rough, isHopeless, sql: exact, read };
}

const intervals = 10_000;

/** SQL: how many rows there are in test, how many with the rarer label, and the areas with ties by these shares, of train first. */
function areas(ties: readonly string[]): string {
  const sides = ['train', 'not train'];
  const counts = sides.flatMap((side, at) => [
    `count(*) filter (where ${side} and y = high)::double as p${at}`,
    `count(*) filter (where ${side} and y != high)::double as n${at}`,
  ]);
  const below = sides.map((_, at) => `sum(n${at}) over (order by x) - n${at} as below${at}`);
  const area = sides.flatMap((_, at) =>
    ties.map(
      (tie) =>
        `sum(p${at} * (below${at} + n${at} * ${tie})) / nullif(sum(p${at}) * sum(n${at}), 0)`,
    ),
  );
  return `, kinds as (select x, ${counts.join(', ')} from rows, (select max(y) as high from rows where train) group by x)
    select sum(p1 + n1), least(sum(p1), sum(n1)), ${area.join(', ')} from (select *, ${below.join(', ')} from kinds)`;
}

/** SQL: rows in which the target is a finite number. */
const measured = ({ from, target }: Rows, x: string, among = 'true') =>
  `(select ${x} as x, ${target.number} as y, train from ${from}
    where ${target.valid} and isfinite(${target.number}) and ${among})`;

/** Spearman's correlation on each side: of the ranks, those of equal values their mean. */
function byRank(rows: Rows): Asked {
  const rank = (of: string) =>
    `rank() over (partition by train order by ${of}) + (count(*) over (partition by train, ${of}) - 1) / 2 as rank_${of}`;
  const side = (is: string) => `(select corr(rank_x, rank_y) from ranks where ${is})`;
  return {
    sql: `with rows as ${measured(rows, rows.feature.number as string, numbers(rows))},
      ranks as (select train, ${rank('x')}, ${rank('y')} from rows)
      select (select count(*) from rows where not train), ${side('train')}, ${side('not train')}`,
    read: ([rows, trainCorrelation, correlation]) => {
      return { by: 'rank', rows, trainCorrelation, correlation };
    },
  };
}

/** How much of the variance in test the means in train explain; a value that train has not gets the mean of all. */
const byMean = (rows: Rows): Asked => ({
  sql: `with rows as ${measured(rows, `case when ${rows.feature.valid} then ${rows.feature.value} end`)},
    means as (select x, avg(y) as mean from rows where train group by 1)
    select count(*), 1 - sum(pow(y - coalesce(mean, (select avg(y) from rows where train)), 2)) / nullif(count(*) * var_pop(y), 0)
    from (select * from rows where not train) t left join means m on t.x is not distinct from m.x`,
  read: ([rows, explained]) => ({ by: 'mean', rows, explained }),
});
