import { show } from '../data/checks/finding.ts';
import type { ColumnDrift, Difference, Drift } from '../records/drift.ts';
import { type Block, code, type Inline, list, type Piece, paragraph, table } from './blocks.ts';
import { listWithin, naming, sizeOf, within } from './budget.ts';
import { chance, count, number } from './figures.ts';
import { sideBySide } from './histogram.ts';
import { nameOf } from './profile.ts';
import { shortened } from './text.ts';

const longestMessage = 240;

/**
 * What has drifted: the verdict, each drifted column with its distributions beside each other, the
 * tests behind it, then the other columns in few lines.
 *
 * @param limit characters that the pictures and the table may take in a comment
 */
export function driftSection(drift: Drift, limit = Number.POSITIVE_INFINITY): Block[] {
  return [verdictLine(drift), ...driftDetails(drift, limit)];
}

/** The verdict, and what it was compared with, in a line. */
export function verdictLine({ message, reference, verdict }: Drift, longest = 400): Block {
  const [first = ''] = message.length > longest ? message.split('; ') : [message];
  const said = first.trim() === '' ? verdict : first;
  const against = ` (against ${shortened(reference.name, 40)}, ${count(reference.rows, 'row')})`;
  const isTold = said.includes(reference.name);
  return paragraph({ bold: 'Drift' }, `: ${shortened(said, longest)}${isTold ? '' : against}`);
}

/** All but the verdict. */
export function driftDetails({ columns }: Drift, limit = Number.POSITIVE_INFINITY): Block[] {
  const drifted = columns.filter(({ verdict }) => verdict === 'drifted').sort(byStrength);
  return [
    ...pictures(drifted, limit * 0.6),
    ...statistics(drifted, limit * 0.3),
    ...others(columns, limit * 0.05),
  ];
}

/** How far a difference goes beyond what counts as one. */
const strength = ({ size, threshold }: Difference) =>
  Math.abs(size ?? 0) / (threshold || Number.MIN_VALUE);

/** The differences that made a column drift, the strongest first. */
const decisive = ({ differences }: ColumnDrift) =>
  differences
    .filter(({ verdict }) => verdict === 'drifted')
    .sort((a, b) => strength(b) - strength(a));

const strongest = (column: ColumnDrift) => Math.max(0, ...decisive(column).map(strength));

const byStrength = (a: ColumnDrift, b: ColumnDrift) => strongest(b) - strongest(a);

function pictures(drifted: readonly ColumnDrift[], limit: number): Block[] {
  const shown = within(drifted, limit, (column) => sizeOf(...portrait(column)));
  const drawn = shown.flatMap(portrait);
  const left = drifted.slice(shown.length);
  if (left.length === 0) return drawn;
  return [...drawn, listWithin(left, sentence, limit / 6, 'drifted columns: see the record')];
}

/** Of a column of which no more than missing values moved the picture would tell nothing. */
function portrait(column: ColumnDrift): Block[] {
  const { kind, picture } = column;
  const moved = decisive(column).map(({ of }) => of);
  const isTelling = moved.length === 0 || moved.some((of) => of !== 'missing');
  const drawn = isTelling && picture?.labels.length ? [code(sideBySide(picture, kind))] : [];
  return [paragraph(...sentence(column)), ...drawn];
}

/** The column's name, and what moved. */
function sentence({ column, message }: ColumnDrift): Piece[] {
  const said = shortened(withoutName(column, message), longestMessage);
  return [{ bold: nameOf(column) }, `: ${said}`];
}

function withoutName(column: string, message: string): string {
  const begin = `${show(column)}: `;
  return message.startsWith(begin) ? message.slice(begin.length) : message;
}

function statistics(drifted: readonly ColumnDrift[], limit: number): Block[] {
  const tests = drifted.flatMap((column) =>
    decisive(column).map((difference) => ({ column, difference })),
  );
  const shown = within(tests, limit, (test) => sizeOf(table([], [statisticsRow(test)])));
  if (shown.length === 0) return [];
  const head = ['drifted', 'in', 'effect', 'counts from', 'adjusted p', 'PSI', 'JS'];
  const left = tests.length - shown.length;
  return [
    table(head, shown.map(statisticsRow)),
    ...(left > 0 ? [paragraph(`${count(left, 'more test')}: see the record.`)] : []),
    list(methods(shown.map(({ difference }) => difference))),
  ];
}

interface Test {
  column: ColumnDrift;
  difference: Difference;
}

function statisticsRow({ column, difference }: Test): Inline[] {
  const { adjusted, of, size, threshold } = difference;
  return [
    [{ code: nameOf(column.column) }],
    of,
    number(size, 3),
    number(threshold, 3),
    chance(adjusted),
    number(column.psi, 3),
    number(column.jensenShannon, 3),
  ];
}

/** What the figures of the table are, each said once. */
function methods(differences: readonly Difference[]): string[] {
  const told = differences.map(({ effect, of, test }) => {
    return `${of}: the effect is ${shortened(effect, 90)}; chance is judged by ${shortened(test, 60)}`;
  });
  const shown = [...new Set(told)].slice(0, 8);
  return [...shown, 'PSI and JS (Jensen-Shannon distance) are shown, and decide nothing'];
}

/** The columns that did not drift, in one line a kind. */
function others(columns: readonly ColumnDrift[], limit: number): Block[] {
  const most = Number.isFinite(limit) ? 12 : 60;
  const of = (verdict: ColumnDrift['verdict']) =>
    columns.filter((column) => column.verdict === verdict);
  const line = (title: string, all: readonly ColumnDrift[], told: readonly string[]) =>
    all.length > 0 ? [[{ bold: title }, ` (${all.length}): ${told.join('; ')}`]] : [];
  const [few, apart, stable] = [of('not enough rows'), of('not comparable'), of('stable')];
  const lines: Piece[][] = [
    ...line('Not enough rows', few, byNeed(few, most)),
    ...line('Not comparable', apart, [naming(apart.map(obstacle), most)]),
    ...line('Stable', stable, [naming(names(stable), most)]),
  ];
  return lines.length > 0 ? [paragraph('The other columns:'), list(lines)] : [];
}

const names = (columns: readonly ColumnDrift[]) => columns.map(({ column }) => nameOf(column));

const obstacle = ({ column, message }: ColumnDrift) =>
  `${nameOf(column)} (${shortened(withoutName(column, message), 80)})`;

/** Columns that need as many rows together, those that lack the fewest first. */
function byNeed(columns: readonly ColumnDrift[], most: number): string[] {
  const needs = [...new Set(columns.map(needOf))].sort((a, b) => a - b);
  const told = needs.slice(0, most).map((need) => {
    const alike = columns.filter((column) => needOf(column) === need);
    const rows = need > 0 ? ` (needs about ${count(need, 'row')})` : '';
    return `${naming(names(alike), Math.ceil(most / needs.length))}${rows}`;
  });
  return needs.length > most ? [...told, 'and others'] : told;
}

/** How many rows it would take to tell; 0 when that is not known. */
function needOf({ differences }: ColumnDrift): number {
  return Math.max(0, ...differences.map(({ needs }) => needs ?? 0));
}
