import type { Examples } from '../examples/examples.ts';

/**
 * Both models' examples with the same codes for the same classes: a file in which a class was never
 * true nor predicted knows nothing of it.
 */
export function withSameClasses(champion: Examples, candidate: Examples): [Examples, Examples] {
  if (champion.task !== 'multiclass' || candidate.task !== 'multiclass')
    return [champion, candidate];
  const classes = [...new Set([...champion.classes, ...candidate.classes])].sort();
  return [recoded(champion, classes), recoded(candidate, classes)];
}

function recoded(
  examples: Examples & { task: 'multiclass' },
  classes: readonly string[],
): Examples {
  const { classes: own, labels, predictions, scores } = examples;
  if (own.length === classes.length && own.every((name, code) => name === classes[code]))
    return examples;
  const codes = own.map((name) => classes.indexOf(name));
  const recode = (values: Int32Array) => values.map((code) => codes[code]!);
  return {
    ...examples,
    classes,
    labels: recode(labels),
    predictions: predictions && recode(predictions),
    // A class that a model has no score for it gives no probability.
    scores:
      scores && classes.map((name) => scores[own.indexOf(name)] ?? new Float64Array(labels.length)),
  };
}
