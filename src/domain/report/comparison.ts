import type { Comparison, Difference, SliceDifference } from '../records/comparison.ts';
import { type Block, details, type Inline, list, paragraph, table } from './blocks.ts';
import { count, fixed, interval, signed } from './figures.ts';

/** How the candidate compares with the champion: the table of metrics, slices and guards folded. */
export function comparisonSection(comparison: Comparison): Block[] {
  const { champion, guards, matched, metrics, notes, slices } = comparison;
  const blocks: Block[] = [];
  if (!champion) return listOf(notes);
  const shown = metrics.filter(
    ({ candidate, champion: old }) => candidate !== null || old !== null,
  );
  if (shown.length > 0) blocks.push(metricsTable(comparison, shown));
  if (guards.length > 0) blocks.push(guardList(comparison));
  if (matched) blocks.push(paragraph(matching(matched)));
  blocks.push(...listOf(notes));
  if (slices.length > 0) blocks.push(details('The primary metric by slice', [sliceTable(slices)]));
  return blocks;
}

/** The metric that decides stands first. */
function metricsTable(
  { champion, method, primary }: Comparison,
  rows: readonly Difference[],
): Block {
  const head = [
    'metric',
    `champion ${champion?.version ?? ''}`,
    'candidate',
    'difference',
    `${percent(method)} interval`,
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

function sliceTable(slices: readonly SliceDifference[]): Block {
  const head = ['slice', 'examples', 'champion', 'candidate', 'difference', 'interval', 'verdict'];
  return table(
    head,
    slices.map((slice) => [
      [{ code: slice.name }],
      slice.n === null ? '–' : String(slice.n),
      ...figures(slice),
      slice.verdict.replace('-', ' '),
    ]),
  );
}

function figures({ candidate, champion, difference, high, low }: Difference): Inline[] {
  const between =
    low === null || high === null ? interval(null, null) : `${signed(low)} to ${signed(high)}`;
  return [fixed(champion), fixed(candidate), signed(difference), between];
}

function guardList({ guards }: Comparison): Block {
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
}: NonNullable<Comparison['matched']>): string {
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

function percent({ confidence }: Comparison['method']): string {
  return `${Number((confidence * 100).toFixed(1))}%`;
}
