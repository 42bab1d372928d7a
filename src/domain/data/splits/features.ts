import type { CheckResult } from '../../records/validation.ts';
import { grouped, percent, result, show, type Tally } from '../checks/finding.ts';
import { listOf } from './labels.ts';
import { beyondChance } from './splits.ts';
import { newKinds, type Spread } from './spread.ts';

/** The values of a category in test that train has not. */
export interface NewCategories {
  column: string;
  spread: Spread;
  found: Tally;
  /** The most frequent of them; none where they may not be told. */
  names: readonly string[];
}

/** More new values in test than train's rare ones let expect; one result a column. */
export function newCategories(columns: readonly NewCategories[]): CheckResult[] {
  const name = 'new categories in test';
  const results = columns.map(({ column, spread, found, names }) => {
    const list = names.length > 0 ? `: ${listOf(names)}` : '';
    const head = { name, column, level: 'warn', allowed: 'categories of train' } as const;
    const have = found.count === 1 ? 'has' : 'have';
    const wrong = `${have} a value that train has not${list}`;
    return beyondChance(head, found, newKinds(spread), spread.test, wrong);
  });
  return orNone(
    results.filter(({ passed }) => !passed),
    name,
    'categories of train',
  );
}

/** How well one feature alone tells the target, by what train teaches, on the rows of test. */
export type Predictor = { column: string; rows: number } & (
  | {
      /** By its values, by whether there is one, or by the nearest value below it. */
      by: 'value' | 'presence' | 'nearest';
      /** Rows whose label is told right, and those that have train's most frequent label. */
      right: number;
      base: number;
    }
  /** By its order, for two labels: the area under the ROC curve; `fewer` rows have the rarer label. */
  | { by: 'order'; auc: number; trainAuc: number; fewer: number }
  /** By its order, for an amount: Spearman's correlation. */
  | { by: 'rank'; correlation: number; trainCorrelation: number }
  /** By the mean of each of its values, for an amount: the variance that it explains. */
  | { by: 'mean'; explained: number }
);

/** From here on one feature says almost all. */
export const almostAll = 0.99;
const enough = { rows: 50, others: 10 };
/** Of the errors that are made by always saying the most frequent label. */
const mostErrors = 0.05;

/**
 * Does one feature alone predict the target almost perfectly? On 50 test rows or more, of them 10 or
 * more with another label than the most frequent one: 99 % of the labels right, and 95 % of the
 * errors gone that always saying the most frequent label makes; or two labels ordered with an AUC of
 * 0.99, or an amount with a Spearman correlation of 0.99, in train as in test; or 99 % of an
 * amount's variance explained.
 */
export function givesAway(predictor: Predictor): boolean {
  if (predictor.rows < enough.rows) return false;
  switch (predictor.by) {
    case 'order': {
      const { auc, trainAuc, fewer } = predictor;
      const both = Math.min(auc, trainAuc) >= almostAll || Math.max(auc, trainAuc) <= 1 - almostAll;
      return both && fewer >= enough.others;
    }
    case 'rank': {
      const { correlation, trainCorrelation } = predictor;
      const both = Math.min(Math.abs(correlation), Math.abs(trainCorrelation)) >= almostAll;
      return both && correlation > 0 === trainCorrelation > 0;
    }
    case 'mean':
      return predictor.explained >= almostAll;
    default: {
      const { rows, right, base } = predictor;
      const isBetter = rows - right <= mostErrors * (rows - base);
      return right >= almostAll * rows && isBetter && rows - base >= enough.others;
    }
  }
}

/** Features that alone predict the target almost perfectly, each told once: they may hold the answer. */
export function giveaways(target: string, predictors: readonly Predictor[]): CheckResult[] {
  const found = new Map<string, Predictor>();
  for (const one of predictors)
    if (givesAway(one) && !found.has(one.column)) found.set(one.column, one);
  const head = {
    name: 'feature that gives the target away',
    level: 'warn',
    allowed: 'no feature that alone predicts the target almost perfectly',
  } as const;
  const results = [...found.values()].map((predictor) => {
    const { column, rows } = predictor;
    return result({ ...head, column }, false, {
      found: skill(predictor),
      ...{ count: null, share: null, examples: [] },
      sentence: `${show(column)}: ${how[predictor.by]} tells ${show(target)} in ${grouped(rows)} test rows, ${skill(predictor)}; leave it out unless it is known before ${show(target)} is`,
    });
  });
  return orNone(results, head.name, head.allowed);
}

const how: Record<Predictor['by'], string> = {
  value: 'its value alone',
  nearest: 'its value alone',
  presence: 'whether it is missing alone',
  order: 'its order alone',
  rank: 'its order alone',
  mean: 'its value alone',
};

function skill(predictor: Predictor): string {
  switch (predictor.by) {
    case 'order':
      return `AUC ${three(Math.max(predictor.auc, 1 - predictor.auc))}`;
    case 'rank':
      return `Spearman correlation ${three(predictor.correlation)}`;
    case 'mean':
      return `${percent(predictor.explained)} of its variance`;
    default: {
      const { right, rows, base } = predictor;
      return `${percent(right / rows)} right, where the most frequent label has ${percent(base / rows)}`;
    }
  }
}

const three = (value: number) => String(Number(value.toFixed(3)));

/** One result that nothing was found, where nothing was. */
function orNone(wrong: CheckResult[], name: string, allowed: string): CheckResult[] {
  if (wrong.length > 0) return wrong;
  const nothing = { count: null, share: null, examples: [], sentence: '' };
  return [result({ name, level: 'warn', allowed }, true, { found: 'none', ...nothing })];
}
