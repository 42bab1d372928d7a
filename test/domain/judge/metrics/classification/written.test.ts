import { expect, test } from '@jest/globals';
import { readExamples } from '../../../../../src/domain/judge/examples/read.ts';
import { measureOf, metricsFor } from '../../../../../src/domain/judge/metrics/table.ts';
import { dice } from '../../cases.ts';
import { runPython } from '../../python.ts';
import { tableFrom } from '../../tables.ts';

type Label = string | number | boolean;

/** Labels as they stand in files, in scikit-learn's order; the last of two is the positive one. */
const written: readonly (readonly Label[])[] = [
  ['no', 'yes'],
  [false, true],
  [0, 1],
  ['stays', 'churns'],
  [-1, 1],
  ['b', 'B', 'a10', 'a9'].sort(),
  [2, 9, 10, 100],
  [-3, 0, 7],
  ['z', 'ä', '水', '🎈'],
];

const { share, below } = dice(21);
const count = 120;
const files = written.map((classes) => {
  const isBinary = classes.length === 2;
  const labels = Array.from({ length: count }, (_, row) =>
    row < classes.length ? row : below(classes.length),
  );
  const raw = labels.map((label) => classes.map((_, code) => share() + Number(code === label)));
  const scores = raw.map((row) => row.map((value) => value / row.reduce((sum, one) => sum + one)));
  const predictions = scores.map((row) => row.indexOf(Math.max(...row)));
  const weights = labels.map(() => (share() < 0.2 ? 0 : share()));
  const texts = (codes: number[]) => codes.map((code) => pythonText(classes[code]!));
  const columns: Record<string, (string | number)[]> = {
    label: texts(labels),
    guess: texts(predictions),
    amount: weights,
  };
  if (isBinary) columns.p = scores.map((row) => row[1]!);
  else
    for (const [code, name] of classes.entries())
      columns[`p_${name}`] = scores.map((row) => row[code]!);
  const spec = {
    ...({ target: 'label', prediction: 'guess', score: 'p', weight: 'amount' } as const),
    task: isBinary ? ('binary' as const) : ('multiclass' as const),
    ...(isBinary ? { positive: pythonText(classes[1]!) } : {}),
  };
  const examples = readExamples(tableFrom(columns), spec);
  const metrics = metricsFor(
    examples,
    isBinary ? ['lift@10%'] : classes.map((name) => `recall[${name}]`),
  );
  const plain = {
    ...{ task: spec.task, classes, positive: classes[1]!, weights, costs: null },
    labels: labels.map((code) => classes[code]!),
    predictions: predictions.map((code) => classes[code]!),
    scores: isBinary ? columns.p! : classes.map((_, code) => scores.map((row) => row[code]!)),
    names: metrics.map(({ name }) => name),
  };
  return { examples, metrics, plain };
});

/** As pandas writes it into a CSV file. */
function pythonText(label: Label): string {
  return typeof label === 'boolean' ? (label ? 'True' : 'False') : String(label);
}

test('labels of any kind, in any order, give what scikit-learn gives of them', () => {
  const answers = runPython(
    'metrics/classification/reference.py',
    files.map(({ plain }) => plain),
  ) as Record<string, number>[];
  for (const [at, { examples, metrics, plain }] of files.entries()) {
    const values = measureOf(examples, metrics)(examples.weights!);
    for (const [which, { name }] of metrics.entries()) {
      const [ours, theirs] = [values[which]!, answers[at]![name]!];
      const isSame = Math.abs(ours - theirs) <= 1e-12 * Math.max(1, Math.abs(theirs));
      expect([plain.classes, name, ours, isSame]).toEqual([plain.classes, name, ours, true]);
    }
  }
});
