import type { ColumnDrift, Difference, Drift } from '../records/drift.ts';
import { type Block, code, type Inline, list, type Piece, paragraph, table } from './blocks.ts';
import { listWithin, naming, sizeOf, within } from './budget.ts';
import { chance, compact, count } from './figures.ts';
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
export function verdictLine({ message, reference, verdict }: Drift): Block {
  const said = message.trim() === '' ? verdict : message;
  const against = ` (against ${shortened(reference.name, 40)}, ${count(reference.rows, 'row')})`;
  const isTold = said.includes(reference.name);
  return paragraph({ bold: 'Drift' }, `: ${shortened(said, 120)}${isTold ? '' : against}`);
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
  const drawn = drifted.map(portrait);
  const shown = within(drawn, limit, (blocks) => sizeOf(...blocks));
  const left = drifted.slice(shown.length);
  if (left.length === 0) return shown.flat();
  const rest = listWithin(left.map(sentence), limit / 6, 'drifted columns: see the record');
  return [...shown.flat(), rest];
}

function portrait(column: ColumnDrift): Block[] {
  const { kind, picture } = column;
  const drawn = picture && picture.labels.length > 0 ? [code(sideBySide(picture, kind))] : [];
  return [paragraph(...sentence(column)), ...drawn];
}

/** The column's name, and what moved; a message that begins with the name is not told it twice. */
function sentence({ column, message }: ColumnDrift): Piece[] {
  const said = [`${column}: `, `${JSON.stringify(column)}: `].find((begin) =>
    message.startsWith(begin),
  );
  return [
    { bold: nameOf(column) },
    `: ${shortened(message.slice(said?.length ?? 0), longestMessage)}`,
  ];
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
    compact(size),
    compact(threshold),
    chance(adjusted),
    compact(column.psi),
    compact(column.jensenShannon),
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
  const of = (verdict: ColumnDrift['verdict']) =>
    columns.filter((column) => column.verdict === verdict);
  const most = Number.isFinite(limit) ? 12 : 60;
  const line = (title: string, told: readonly string[]): Piece[][] =>
    told.length > 0 ? [[{ bold: title }, ` (${told.length}): ${naming(told, most)}`]] : [];
  const lines = [
    ...line(
      'Not enough rows',
      of('not enough rows').map((column) => `${nameOf(column.column)}${needed(column)}`),
    ),
    ...line(
      'Not comparable',
      of('not comparable').map(({ column, message }) => {
        return `${nameOf(column)} (${shortened(message, 80)})`;
      }),
    ),
    ...line(
      'Stable',
      of('stable').map(({ column }) => nameOf(column)),
    ),
  ];
  return lines.length > 0 ? [list(lines)] : [];
}

/** How many rows it would take to tell. */
function needed({ differences }: ColumnDrift): string {
  const needs = differences
    .filter(({ verdict }) => verdict === 'not enough rows')
    .flatMap(({ needs }) => (needs === null ? [] : [needs]));
  return needs.length > 0 ? ` (needs about ${count(Math.max(...needs), 'row')})` : '';
}
