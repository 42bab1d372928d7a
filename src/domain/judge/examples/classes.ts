import { InputError } from '../../errors.ts';
import { didYouMean } from '../../words.ts';
import { decimal, type Predictions } from './cells.ts';
import { place, probabilities, quoted } from './columns.ts';
import type { BinaryOutcome, MulticlassOutcome, Spec } from './examples.ts';
import { type Coded, canonical, coded, recoded, unknown } from './labels.ts';

const knownPairs = [
  ['0', '1'],
  ['false', 'true'],
  ['no', 'yes'],
] as const;

/** @throws InputError with file and line */
export function readBinary(table: Predictions, spec: Spec): BinaryOutcome {
  const labels = coded(table, spec.target);
  const classes = spec.positive
    ? givenPair(table, labels, canonical(spec.positive.trim()), spec.target)
    : knownPair(table, labels, spec.target);
  const classOf = (text: string) => classes.findIndex((name) => same(name, text));
  const predictions = spec.prediction ? coded(table, spec.prediction) : null;
  const strange = predictions?.values.findIndex((value) => classOf(value) < 0) ?? -1;
  if (strange >= 0) unknown(table, predictions!, strange, spec.prediction!, classes);
  return {
    task: 'binary',
    classes,
    labels: recoded(labels, classOf),
    predictions: predictions && recoded(predictions, classOf),
    scores: spec.score ? probabilities(table, spec.score) : null,
    costs: spec.costs ?? null,
  };
}

function same(a: string, b: string): boolean {
  return a === b || (/^(?:yes|no)$/i.test(a) && a.toLowerCase() === b.toLowerCase());
}

function knownPair(table: Predictions, labels: Coded, target: string): [string, string] {
  const { values } = labels;
  const pair = knownPairs.find(([negative, positive]) =>
    values.every((value) => same(negative, value) || same(positive, value)),
  );
  if (pair) return [...pair];
  checkTwo(table, labels, target);
  throw new InputError({
    where: `${table.file} column ${quoted(target)}`,
    found: values.join(', '),
    remedy: 'it cannot be told which of these labels is the positive one: set positive',
  });
}

function givenPair(
  table: Predictions,
  labels: Coded,
  positive: string,
  target: string,
): [string, string] {
  checkTwo(table, labels, target);
  const others = labels.values.filter((value) => value !== positive);
  if (others.length < 2) return [others[0] ?? `not ${positive}`, positive];
  throw new InputError({
    where: 'input positive',
    found: positive,
    remedy: `no label of column ${quoted(target)} in ${table.file}; ${didYouMean(positive, labels.values)}`,
  });
}

function checkTwo(table: Predictions, { values, codes }: Coded, target: string): void {
  if (values.length < 3) return;
  throw new InputError({
    where: place(table, codes.indexOf(2)),
    found: values[2]!,
    allowed: `two labels in ${quoted(target)}, here ${values.slice(0, 2).join(' and ')}`,
    remedy: `${values.length} are there: the task may be multiclass`,
  });
}

/**
 * Classes ascend, as numbers when all of them are. A prediction that no label has is a class of its
 * own, but one that differs from a label by its case alone, or no prediction that is a label, is a
 * mistake.
 *
 * @throws InputError with file and line
 */
export function readMulticlass(table: Predictions, spec: Spec): MulticlassOutcome {
  const labels = coded(table, spec.target);
  const predictions = spec.prediction ? coded(table, spec.prediction) : null;
  if (predictions) checkKind(table, labels, predictions, spec.prediction!);
  const scored = spec.score ? scoredClasses(table, spec.score) : [];
  const classes = inOrder([
    ...new Set([...labels.values, ...(predictions?.values ?? []), ...scored.map(canonical)]),
  ]);
  const codeOf = new Map(classes.map((name, code) => [name, code]));
  const classOf = (value: string) => codeOf.get(value)!;
  return {
    task: 'multiclass',
    classes,
    labels: recoded(labels, classOf),
    predictions: predictions && recoded(predictions, classOf),
    scores: spec.score ? readScores(table, spec.score, classes, scored) : null,
  };
}

function inOrder(classes: readonly string[]): string[] {
  const areNumbers = classes.every((name) => !Number.isNaN(decimal(name)));
  return areNumbers ? classes.toSorted((a, b) => decimal(a) - decimal(b)) : classes.toSorted();
}

function checkKind(table: Predictions, labels: Coded, predictions: Coded, name: string): void {
  const known = new Set(labels.values);
  const folded = new Set(labels.values.map((label) => label.toLowerCase()));
  const strange = predictions.values.findIndex(
    (text) => !known.has(text) && folded.has(text.toLowerCase()),
  );
  const code = predictions.values.some((text) => known.has(text)) ? strange : 0;
  if (code >= 0) unknown(table, predictions, code, name, inOrder(labels.values));
}

function scoredClasses(table: Predictions, score: string): string[] {
  const names = table.names.filter((name) => name.startsWith(`${score}_`));
  return names.map((name) => name.slice(score.length + 1));
}

function readScores(
  table: Predictions,
  score: string,
  classes: readonly string[],
  scored: readonly string[],
): Float64Array[] {
  const columns = classes.map((name) => {
    const written = scored.find((own) => canonical(own) === name);
    if (written !== undefined) return probabilities(table, `${score}_${written}`);
    throw new InputError({
      where: table.file,
      remedy: `class ${JSON.stringify(name)} has no column ${JSON.stringify(`${score}_${name}`)} of its probability`,
    });
  });
  for (let row = 0; row < table.rows; row++) {
    const sum = columns.reduce((total, values) => total + values[row]!, 0);
    // Files hold rounded probabilities.
    if (Math.abs(sum - 1) > 0.01)
      throw new InputError({
        where: place(table, row),
        found: String(sum),
        allowed: `probabilities of all classes that add up to 1`,
      });
  }
  return columns;
}
