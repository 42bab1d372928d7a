import { InputError } from '../../errors.ts';
import { didYouMean } from '../../words.ts';
import type { Direction } from './metric.ts';
import { parseName } from './names.ts';
import { regressionMetric } from './regression.ts';
import { metricsOf } from './table.ts';

const directions = ['higher', 'lower', 'zero'] as const satisfies readonly Direction[];

/** Metrics that are not ours, as training libraries name them. */
const others: Readonly<Partial<Record<string, Direction>>> = {
  ...all('higher', 'acc auc auc_roc auroc pr_auc ap gini iou miou dice bleu rouge1 rouge2 rougel'),
  ...all('higher', 'rouge meteor chrf exact_match em spearman pearson r cohen_kappa throughput'),
  ...all('lower', 'loss error error_rate logloss nll cross_entropy perplexity ppl wer cer ter'),
  ...all('lower', 'hinge huber mean_squared_error mean_absolute_error root_mean_squared_error'),
  ...all('lower', 'median_absolute_error mean_absolute_percentage_error wape crps fid latency'),
};

function all(direction: Direction, names: string): Record<string, Direction> {
  return Object.fromEntries(names.split(' ').map((name) => [name, direction]));
}

const split = /^(?:train|training|val|valid|validation|test|eval|dev|holdout|oof|cv)[_-]/;

/**
 * Which way is better, by the name: that of the metric, or of the last part of a nested one, as in
 * `val.f1`, `val/f1`, `val_f1` and `f1_score`; null when the name does not tell.
 */
export function directionOf(name: string): Direction | null {
  const nested = parseName(name).base;
  const last = nested.slice(Math.max(nested.lastIndexOf('.'), nested.lastIndexOf('/')) + 1);
  const base = last.toLowerCase().replace(split, '');
  // As scikit-learn's scorers have it, where more is always better.
  if (base.startsWith('neg_')) return 'higher';
  const bare = base.replace(/_(?:score|loss)$/, '');
  return [base, bare].map(known).find((direction) => direction !== null) ?? null;
}

function known(name: string): Direction | null {
  const metric = Object.values(metricsOf)
    .flat()
    .find((one) => parseName(one.name).base === name);
  if (metric) return metric.direction;
  if (Object.hasOwn(others, name)) return others[name] ?? null;
  return regressionMetric(name)?.direction ?? null;
}

/**
 * Reads which way is better of metrics whose names do not tell.
 *
 * @param said by name: `higher`, `lower` or `zero`
 * @param names those in the metrics file
 * @throws InputError on another word, and on a name that is not there
 */
export function readDirections(
  said: Readonly<Record<string, string>>,
  names: readonly string[],
): Map<string, Direction> {
  return new Map(
    Object.entries(said).map(([name, word]) => {
      const where = 'input directions';
      if (!names.includes(name))
        throw new InputError({
          ...{ where, found: name },
          remedy: `the metrics file has no such name; ${didYouMean(name, names)}`,
        });
      const direction = directions.find((known) => known === word);
      if (direction) return [name, direction];
      throw new InputError({ where, found: `${name}: ${word}`, allowed: directions.join(', ') });
    }),
  );
}
