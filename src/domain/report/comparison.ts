import type { Compared, Comparison, Difference, SliceDifference } from '../records/comparison.ts';
import { type Block, details, type Inline, list, paragraph, table } from './blocks.ts';
import { changeSections } from './changes.ts';
import { chance, count, fixed, interval, signed } from './figures.ts';
import { methodsFold, percent } from './methods.ts';

/** What was compared, and with which version, where it has one. */
type Shown = Compared & Partial<Pick<Comparison, 'champion'>>;

/** How the candidate compares with the champion: the table of metrics, slices and the rest folded. */
export function comparisonSection(comparison: Shown): Block[] {
  const { guards, metrics, notes, slices, verdict } = comparison;
  if (verdict === 'first') return listOf(notes);
  const shown = metrics.filter(
    ({ candidate, champion: old }) => candidate !== null || old !== null,
  );
  return [
    ...(shown.length > 0 ? [metricsTable(comparison, shown)] : []),
    ...(guards.length > 0 ? [guardList(comparison)] : []),
    ...(comparison.matched ? [paragraph(matching(comparison.matched))] : []),
    ...listOf(notes),
    ...(slices.length > 0 ? [sliceSection(comparison)] : []),
    ...changeSections(comparison),
    ...methodsFold(shown.map(({ metric, ...how }) => ({ ...how, name: metric }))),
  ];
}

/** The metric that decides stands first. */
function metricsTable({ champion, method, primary }: Shown, rows: readonly Difference[]): Block {
  const head = [
    'metric',
    `champion ${champion?.version ?? ''}`.trim(),
    'candidate',
    'difference',
    `${percent(method.confidence)} interval`,
  ];
  const isPrimary = ({ metric }: Difference) => metric === primary?.metric;
  const sorted = [...rows.filter(isPrimary), ...rows.filter((row) => !isPrimary(row))];
  return table(
    head,
    sorted.map((row) => [
      isPrimary(row) ? [{ bold: row.metric }] : [{ code: row.metric }],
      ...figures(row),
    ]),
  );
}

/** The slices on which it is worse stand first, and in the fold's title. */
function sliceSection({ primary, slices }: Compared): Block {
  const worse = slices.filter(({ verdict }) => verdict === 'worse');
  const head = [
    ...['slice', 'examples', 'champion', 'candidate'],
    ...['difference', 'interval', 'adjusted p', 'verdict'],
  ];
  const title = `${primary?.metric ?? 'The primary metric'} by slice`;
  const found = worse.length > 0 ? `: worse on ${worse.map(({ name }) => name).join(', ')}` : '';
  const sorted = [...worse, ...slices.filter((slice) => !worse.includes(slice))];
  return details(`${title}${found}`, [table(head, sorted.map(sliceRow))]);
}

function sliceRow(slice: SliceDifference): Inline[] {
  return [
    [{ code: slice.name }],
    slice.n === null ? '–' : String(slice.n),
    ...figures(slice),
    chance(slice.adjusted),
    slice.verdict.replace('-', ' '),
  ];
}

function figures({ candidate, champion, difference, high, low }: Difference): Inline[] {
  const between =
    low === null || high === null ? interval(null, null) : `${signed(low)} to ${signed(high)}`;
  return [fixed(champion), fixed(candidate), signed(difference), between];
}

function guardList({ guards }: Compared): Block {
  return list(
    guards.map(({ difference, outcome, text }) => [
      { kept: '✓ ', broken: '✗ ', undecided: '? ' }[outcome],
      { code: text },
      `: ${outcome}, difference ${signed(difference)}`,
    ]),
  );
}

function matching({
  both,
  changed,
  onlyCandidate,
  onlyChampion,
}: NonNullable<Compared['matched']>): string {
  const rest = [
    onlyChampion > 0 && `${onlyChampion} only the champion's`,
    onlyCandidate > 0 && `${onlyCandidate} only the candidate's`,
    changed > 0 && `${changed} with another label than before`,
  ].filter(Boolean);
  const same = `Both were judged on the same ${count(both, 'example')}`;
  return rest.length > 0 ? `${same}; left out: ${rest.join(', ')}.` : `${same}.`;
}

function listOf(notes: readonly string[]): Block[] {
  return notes.length > 0 ? [list(notes)] : [];
}
