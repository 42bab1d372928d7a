import type { Table } from '../../data/table/table.ts';
import { InputError } from '../../errors.ts';
import { didYouMean } from '../../words.ts';
import { place, probabilities, texts } from './columns.ts';
import type { BinaryOutcome, MulticlassOutcome, Spec } from './examples.ts';

const knownPairs = [
  ['0', '1'],
  ['false', 'true'],
  ['no', 'yes'],
] as const;

/** Label and prediction are often written by different tools: `1` and `1.0`, `True` and `true`. */
function canonical(text: string): string {
  if (/^-?\d+\.0+$/.test(text)) return text.slice(0, text.indexOf('.'));
  return /^(?:true|false)$/i.test(text) ? text.toLowerCase() : text;
}

/** @throws InputError with file and line */
export function readBinary(table: Table, spec: Spec): BinaryOutcome {
  const labels = texts(table, spec.target).map(canonical);
  const classes = spec.positive
    ? givenPair(table, labels, canonical(spec.positive.trim()), spec.target)
    : knownPair(table, labels, spec.target);
  const code = (text: string) => classes.findIndex((name) => same(name, text));
  const predictions = spec.prediction ? texts(table, spec.prediction).map(canonical) : null;
  predictions?.forEach((text, row) => {
    if (code(text) < 0) unknown(table, row, text, spec.prediction!, classes);
  });
  return {
    task: 'binary',
    classes,
    labels: Int32Array.from(labels, code),
    predictions: predictions && Int32Array.from(predictions, code),
    scores: spec.score ? probabilities(table, spec.score) : null,
    costs: spec.costs ?? null,
  };
}

function same(a: string, b: string): boolean {
  return a === b || (/^(?:yes|no)$/i.test(a) && a.toLowerCase() === b.toLowerCase());
}

function knownPair(table: Table, labels: readonly string[], target: string): [string, string] {
  const values = distinct(labels);
  const pair = knownPairs.find(([negative, positive]) =>
    values.every((value) => same(negative, value) || same(positive, value)),
  );
  if (pair) return [...pair];
  tooMany(table, labels, values, target);
  throw new InputError({
    where: `${table.file} column ${target}`,
    found: values.join(', '),
    remedy: 'it cannot be told which of these labels is the positive one: set positive',
  });
}

function givenPair(
  table: Table,
  labels: readonly string[],
  positive: string,
  target: string,
): [string, string] {
  const values = distinct(labels);
  tooMany(table, labels, values, target);
  const others = values.filter((value) => value !== positive);
  if (others.length < 2) return [others[0] ?? `not ${positive}`, positive];
  throw new InputError({
    where: 'input positive',
    found: positive,
    remedy: `no label of column ${target} in ${table.file}; ${didYouMean(positive, values)}`,
  });
}

function tooMany(
  table: Table,
  labels: readonly string[],
  values: readonly string[],
  target: string,
): void {
  if (values.length < 3) return;
  throw new InputError({
    where: place(table, labels.indexOf(values[2]!)),
    found: values[2]!,
    allowed: `two labels in ${target}, here ${values.slice(0, 2).join(' and ')}`,
    remedy: `${values.length} are there: the task may be multiclass`,
  });
}

/**
 * @throws InputError with file and line. A prediction that no label has is a class of its own, but
 *   one that differs from a label by its case alone, or no prediction that is a label, is a mistake.
 */
export function readMulticlass(table: Table, spec: Spec): MulticlassOutcome {
  const labels = texts(table, spec.target).map(canonical);
  const predictions = spec.prediction ? texts(table, spec.prediction).map(canonical) : null;
  if (predictions) checkKind(table, labels, predictions, spec.prediction!);
  const scored = spec.score ? scoredClasses(table, spec.score) : [];
  const classes = distinct([...labels, ...(predictions ?? []), ...scored.map(canonical)]).sort();
  const codeOf = new Map(classes.map((name, code) => [name, code]));
  const code = (text: string) => codeOf.get(text)!;
  return {
    task: 'multiclass',
    classes,
    labels: Int32Array.from(labels, code),
    predictions: predictions && Int32Array.from(predictions, code),
    scores: spec.score ? readScores(table, spec.score, classes, scored) : null,
  };
}

function checkKind(
  table: Table,
  labels: readonly string[],
  predictions: readonly string[],
  name: string,
): void {
  const known = new Set(labels);
  const folded = new Set(distinct(labels).map((label) => label.toLowerCase()));
  const strange = predictions.findIndex(
    (text) => !known.has(text) && folded.has(text.toLowerCase()),
  );
  const row = predictions.some((text) => known.has(text)) ? strange : 0;
  if (row >= 0) unknown(table, row, predictions[row]!, name, [...known].sort());
}

function scoredClasses(table: Table, score: string): string[] {
  const names = table.names.filter((name) => name.startsWith(`${score}_`));
  return names.map((name) => name.slice(score.length + 1));
}

function readScores(
  table: Table,
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

function unknown(
  table: Table,
  row: number,
  found: string,
  name: string,
  classes: readonly string[],
): never {
  throw new InputError({
    where: place(table, row),
    found,
    allowed: `in ${name}, the labels ${classes.slice(0, 10).join(', ')}`,
    remedy: 'a column of probabilities is the score, not the prediction',
  });
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
