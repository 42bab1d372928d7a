import type { Task } from '../../domain/judge/task.ts';
import { meanings, type Script } from './python/script.ts';
import { type Node, stringOf, subscript, walk } from './python/tree.ts';

/** What is predicted: `positive` where the labels do not say which one it is. */
export interface Question {
  readonly task: Task;
  readonly positive?: string;
}

const classifiers =
  /Classifier(CV)?$|^(LogisticRegression(CV)?|(Linear|Nu)?SVC|\w+NB|Perceptron|(Linear|Quadratic)DiscriminantAnalysis|CrossEntropyLoss|BCE(WithLogits)?Loss|NLLLoss)$/;
const regressors =
  /Regressor(CV)?$|^(Linear|Bayesian|Poisson|Gamma|Isotonic|PLS)\w*Regression$|^((Multi\w*)?(Ridge|Lasso|ElasticNet)(CV)?|BayesianRidge|KernelRidge|(Linear|Nu)?SVR|Lars|OLS|MSELoss|L1Loss|HuberLoss)$/;
const classMeasures =
  /^(roc_auc|accuracy|balanced_accuracy|f1|precision|recall|average_precision|log_loss|brier)(_score|_score_loss)?$|^(predict_proba|classification_report|confusion_matrix)$/;
const valueMeasures =
  /^(r2_score|(root_)?mean_(squared|absolute)(_percentage|_log)?_error|median_absolute_error)$/;

/** Whether a script learns classes or values: by its estimators, else by how it measures them. */
export function kindOf(script: Script): 'classes' | 'values' | undefined {
  const names = [...script.calls.values()].map(({ name }) => name);
  for (const [classes, values] of [
    [classifiers, regressors],
    [classMeasures, valueMeasures],
  ] as const) {
    const [isClasses, isValues] = [classes, values].map((all) => names.some((it) => all.test(it)));
    if (isClasses !== isValues) return isClasses ? 'classes' : 'values';
  }
  return undefined;
}

/** Whether a script takes the probability of the second class, as in `predict_proba(X)[:, 1]`. */
export function takesSecondClass(script: Script): boolean {
  let isTaken = false;
  walk(script.root, (node) => {
    const inside = subscript(node)?.map(({ text }) => text);
    if (inside?.join('') === '[:,1]' && /proba/.test(node.text)) isTaken = true;
  });
  return isTaken;
}

/** Whether a script makes numbers of its labels before it learns from them. */
export function encodesLabels(script: Script, target: string | undefined): boolean {
  const makers = /^(map|replace|astype|int|factorize|eq|fit_transform|binarize|where|get_dummies)$/;
  const isEncoded = (value: Node) => {
    let found = false;
    walk(value, (node) => {
      const call = script.calls.get(node);
      if (node.kind === 'CompareOp' || (call && makers.test(call.name))) found = true;
    });
    return found;
  };
  const names = [...script.bindings].filter(([name]) => isLabels(name)).flatMap(([, all]) => all);
  const columns = [...script.columns.values()].flat().filter(({ key }) => {
    const text = stringOf(key) ?? stringOf(meanings(script, key)[0]);
    return text !== undefined && text === target;
  });
  return [...names, ...columns].some(({ value }) => isEncoded(value));
}

const isLabels = (name: string) => /^(y|y_\w+|targets?|labels?)$/i.test(name);

interface Known {
  /** The labels or values as they stand in the data; none when the data is not known. */
  readonly values: readonly (string | null)[];
  readonly kind: 'classes' | 'values' | undefined;
  readonly isEncoded: boolean;
  readonly takesSecondClass: boolean;
}

/** The task; undefined when neither data nor script say it. */
export function questionOf(known: Known): Question | undefined {
  const { kind, values } = known;
  if (kind === 'values') return { task: 'regression' };
  const present = values.filter((text): text is string => text !== null && text.trim() !== '');
  const distinct = [...new Set(present.map((text) => text.trim()))];
  if (distinct.length === 0)
    return kind && { task: known.takesSecondClass ? 'binary' : 'multiclass' };
  if (distinct.length <= 2) return twoLabels(distinct, known);
  if (kind === 'classes') return { task: 'multiclass' };
  const isNumeric = distinct.every((text) => Number.isFinite(Number(text)));
  const isFew = present.length >= 10 * distinct.length;
  const isCode = distinct.length <= 10 && distinct.every((text) => /^-?\d+$/.test(text));
  if (isNumeric) return { task: isFew && isCode ? 'multiclass' : 'regression' };
  return isFew ? { task: 'multiclass' } : undefined;
}

/** Two labels of which neither can be told to be the positive one are classes like any others. */
function twoLabels(labels: string[], { isEncoded, takesSecondClass }: Known): Question {
  const isTruth = labels.every((text) => /^([01](\.0+)?|true|false)$/i.test(text));
  const isYes = labels.every((text) => /^(yes|no)$/i.test(text));
  if (isEncoded || isTruth || isYes) return { task: 'binary' };
  const sorted = [...labels].sort();
  if (sorted.join() === '-1,1') return { task: 'binary', positive: '1' };
  // scikit-learn sorts the classes, so that the second column is the probability of the last.
  const positive = takesSecondClass ? sorted.at(-1) : undefined;
  return positive ? { task: 'binary', positive } : { task: 'multiclass' };
}
