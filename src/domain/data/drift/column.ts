import type { ColumnDrift } from '../../records/drift.ts';
import type { ColumnProfile } from '../../records/validation.ts';
import { compareMix, compareNew } from './categorical.ts';
import { type Classes, categoriesOf, patternsOf } from './classes.ts';
import type { Finding, Thresholds } from './finding.ts';
import { decileShares, jensenShannon, stability } from './indices.ts';
import { numbersOf } from './known.ts';
import { compareNumbers } from './numeric.ts';
import { drawClasses, drawNumbers } from './picture.ts';
import { compareShares } from './shares.ts';
import { type DriftKind, kindOf, type Sample, type Side, sampleOf, validOf } from './side.ts';
import { compareText } from './text.ts';
import { compareTimes } from './time.ts';
import { clock, figure, moment } from './wording.ts';

/** A column compared, before it is known how many tests there are in all. */
export interface Comparison extends Pick<ColumnDrift, 'psi' | 'jensenShannon' | 'picture'> {
  column: string;
  kind: DriftKind;
  findings: Finding[];
  /** What is said of a column that has not drifted, as that its dates moved on. */
  note: string;
}

const undrawn = { psi: null, jensenShannon: null, picture: null };

/** Compares the two sides of one column. Of a sensitive one the share of missing cells alone. */
export function compareColumn(
  sides: { reference: Side; current: Side },
  was: ColumnProfile,
  is: ColumnProfile,
  thresholds: Thresholds,
): Comparison {
  const [reference, current] = [sampleOf(sides.reference, was), sampleOf(sides.current, is)];
  const head = { column: is.name, kind: kindOf(was, is), note: '' };
  if (was.sensitive || is.sensitive) {
    const findings = compareShares(reference, current, thresholds, ['missing']);
    return { ...head, findings, ...undrawn };
  }
  const shares = compareShares(reference, current, thresholds);
  if (validOf(was) + validOf(is) === 0) return { ...head, findings: shares, ...undrawn };
  const values = compareValues(head.kind, reference, current, thresholds);
  return {
    ...head,
    note: values.note,
    findings: [...values.findings, ...shares],
    ...draw(head.kind, reference, current),
  };
}

function compareValues(
  kind: DriftKind,
  reference: Sample,
  current: Sample,
  thresholds: Thresholds,
) {
  if (kind === 'time') return compareTimes(reference, current, thresholds);
  const findings = (): (Finding | null)[] => {
    if (kind === 'numeric') return [compareNumbers(reference, current, thresholds)];
    if (kind === 'text') return compareText(reference, current, thresholds);
    const [before, now] = [categoriesOf(reference), categoriesOf(current)];
    const mix = compareMix('values', before, now, thresholds);
    return [mix, compareNew(before, now, thresholds)];
  };
  return { findings: findings().filter((finding) => finding !== null), note: '' };
}

function draw(
  kind: DriftKind,
  reference: Sample,
  current: Sample,
): typeof undrawn | Pick<Comparison, 'psi' | 'jensenShannon' | 'picture'> {
  if (kind === 'categorical') return ofClasses(categoriesOf(reference), categoriesOf(current));
  if (kind === 'text') return ofClasses(patternsOf(reference), patternsOf(current));
  const [before, now] = [numbersOf(reference), numbersOf(current)];
  if (!before || !now) return undrawn;
  const { type, sketch } = reference.profile;
  const show = kind === 'numeric' ? figure : type === 'time' ? clock : moment;
  const picture = drawNumbers(reference, now, show);
  const deciles = sketch && [before, now].map(({ bands }) => decileShares(bands, sketch));
  return {
    picture,
    psi: deciles ? stability(deciles[0]!, deciles[1]!) : null,
    jensenShannon: picture && jensenShannon(picture.reference, picture.current),
  };
}

function ofClasses(before: Classes, now: Classes) {
  const picture = drawClasses(before, now);
  if (!picture) return undrawn;
  const { reference, current } = picture;
  return {
    picture,
    psi: stability(reference, current),
    jensenShannon: jensenShannon(reference, current),
  };
}
