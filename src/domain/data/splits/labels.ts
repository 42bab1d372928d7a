import { quote } from '../../errors.ts';
import type { CheckResult } from '../../records/validation.ts';
import {
  grouped,
  percent,
  plural,
  result,
  rowsFinding,
  show,
  type Tally,
} from '../checks/finding.ts';
import { isBeyondChance, type Sizes } from './splits.ts';
import { newKinds, type Spread } from './spread.ts';

/** What is to be predicted. Its labels are not told when it is sensitive. */
export interface Target {
  name: string;
  sensitive: boolean;
}

/** A label, and how many rows have it. */
export interface LabelCount extends Sizes {
  label: string;
}

/** Rows with the same features as another row and another label. */
export interface Conflicts extends Tally {
  /** Rows with whole features and a label. */
  rows: number;
  /** Of these, rows with the same features as another, whatever its label. */
  twins: number;
  withinTrain: number;
  withinTest: number;
  /** Of test, against a row of train. */
  across: number;
}

/** Where more rows than this have a twin, and more than half of those another label, the features are coarse. */
const manyTwins = 0.1;

/**
 * Labels that contradict each other. Where the features are so few, or so coarse, that many rows
 * have a twin and most twins differ in their labels, that is not the labels' fault.
 */
export function conflictingLabels(target: Target, found: Conflicts): CheckResult {
  const { count, rows, twins, withinTrain, withinTest, across, examples } = found;
  const share = rows === 0 ? null : count / rows;
  const isCoarse = twins > manyTwins * rows && count > twins / 2;
  const parts = [
    withinTrain > 0 && `${grouped(withinTrain)} within train`,
    withinTest > 0 && `${grouped(withinTest)} within test`,
    across > 0 && `${grouped(across)} of test against train`,
  ].filter(Boolean);
  const coarse = isCoarse ? '; the features are too coarse to tell rows apart' : '';
  const passed = count === 0 || isCoarse;
  return result(
    {
      name: 'conflicting labels',
      column: target.name,
      level: 'warn',
      allowed: 'one label for rows with the same features',
    },
    passed,
    {
      found: count === 0 ? 'no row' : `${plural(count, 'row')} (${percent(share)})${coarse}`,
      ...{ count, share },
      examples: passed ? [] : examples,
      sentence: `${show(target.name)}: ${plural(count, 'row')} of ${grouped(rows)} with the same features as another, and another label (${percent(share)}): ${parts.join(', ')}`,
    },
  );
}

/** Labels of test that train has not, which no model can have learned, and labels of train that test lacks. */
export function labelChecks(
  target: Target,
  labels: readonly LabelCount[],
  found: Tally,
): CheckResult[] {
  return [newLabels(target, labels, found), missingLabels(target, labels)];
}

function newLabels(target: Target, labels: readonly LabelCount[], found: Tally): CheckResult {
  const spread = spreadOf(labels);
  const isChance = found.count > 0 && !isBeyondChance(found.count, newKinds(spread));
  const fresh = labels.filter(({ train, test }) => train === 0 && test > 0);
  const head = {
    name: 'new labels in test',
    column: target.name,
    level: isChance ? 'warn' : 'fail',
    allowed: 'labels of train',
  } as const;
  const list = target.sensitive ? undefined : listOf(fresh.map(({ label }) => label));
  return rowsFinding(head, found, spread.test, {
    noun: 'test row',
    wrong: `${found.count === 1 ? 'has' : 'have'} a label that train has not`,
    ...(list && { remark: `new: ${list}` }),
  });
}

function spreadOf(labels: readonly LabelCount[]): Spread {
  const sum = (side: keyof Sizes) => labels.reduce((total, label) => total + label[side], 0);
  return {
    train: sum('train'),
    test: sum('test'),
    distinct: labels.filter(({ train }) => train > 0).length,
    once: labels.filter(({ train }) => train === 1).length,
  };
}

/** A label is missed where chance leaves it out of a test set of this size less often than this. */
const hardlyEver = 0.001;

function missingLabels(target: Target, labels: readonly LabelCount[]): CheckResult {
  const { train, test } = spreadOf(labels);
  const missed = labels.filter((label) => {
    const isLeftOut = label.train > 0 && label.test === 0;
    return isLeftOut && (1 - label.train / train) ** test < hardlyEver;
  });
  const head = {
    name: 'labels missing from test',
    column: target.name,
    level: 'warn',
    allowed: 'each label that train has and chance would put into test',
  } as const;
  const told = missed.map(({ label, train: rows }) => ({ label, share: percent(rows / train) }));
  const list = target.sensitive
    ? plural(missed.length, 'label')
    : `label ${listOf(
        told.map(({ label }) => label),
        (_, index) => ` (${told[index]?.share} of train)`,
      )}`;
  return result(head, missed.length === 0, {
    found: missed.length === 0 ? 'none' : plural(missed.length, 'label'),
    ...{ count: null, share: null, examples: [] },
    sentence: `${show(target.name)}: test has no row with ${list}`,
  });
}

const mostNamed = 5;

/** The first five of some values from the data, quoted. */
export function listOf(
  values: readonly string[],
  beside: (value: string, index: number) => string = () => '',
): string {
  const shown = values.slice(0, mostNamed).map((it, index) => quote(it, 40) + beside(it, index));
  return shown.join(', ') + (values.length > mostNamed ? ', …' : '');
}
