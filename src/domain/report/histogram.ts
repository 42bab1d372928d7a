import type { ColumnDrift } from '../records/drift.ts';
import type { ColumnProfile } from '../records/validation.ts';
import { share } from './figures.ts';
import { fitted, inert, shortened, widthOf } from './text.ts';

type Histogram = NonNullable<ColumnProfile['histogram']>;
type Picture = NonNullable<ColumnDrift['picture']>;

const steps = '▁▂▃▄▅▆▇█';

/** A histogram in at most `width` characters: the tallest bin is full, one that holds nothing a space. */
export function sparkline(histogram: Histogram, width = 10): string {
  const counts = histogram.counts.length > width ? rebinned(histogram, width) : histogram.counts;
  const tallest = Math.max(...counts);
  return counts
    .map((count) => (count === 0 ? ' ' : steps[Math.ceil((count / tallest) * steps.length) - 1]))
    .join('');
}

/** The counts of fewer bins of equal width; within a bin the values are taken to lie evenly. */
function rebinned({ counts, edges }: Histogram, bins: number): number[] {
  const low = edges[0] as number;
  const width = ((edges.at(-1) as number) - low) / bins;
  return Array.from({ length: bins }, (_, bin) => {
    const [from, to] = [low + bin * width, low + (bin + 1) * width];
    return counts.reduce((sum, count, index) => {
      const [left, right] = [edges[index] as number, edges[index + 1] as number];
      const common = Math.min(to, right) - Math.max(from, left);
      return common > 1e-9 * width ? sum + (count * common) / (right - left) : sum;
    }, 0);
  });
}

const barWidth = 16;
const widestLabel = 22;
const mostCategories = 12;
const mostBins = 13;
/** What stands for categories that have no bar of their own. */
const rest = 'others';

interface Bar {
  label: string;
  reference: number;
  current: number;
}

/**
 * Two distributions beside each other as lines of at most 76 columns: a label, then for the reference
 * and for the current data a bar and its share. All bars are to one scale. Categories beyond the
 * twelve that matter most are added up, many bins joined in pairs.
 */
export function sideBySide(picture: Picture, kind: ColumnDrift['kind']): string {
  const all = barsOf(picture);
  const bars =
    kind === 'categorical' || kind === 'text' ? mostTelling(all) : inPairs(withoutEnds(all));
  const longest = Math.max(...bars.flatMap(({ reference, current }) => [reference, current]));
  const room = Math.min(widestLabel, Math.max(...bars.map(({ label }) => widthOf(label)), 1));
  const column = (value: number) =>
    `${bar(value / (longest || 1)).padEnd(barWidth)} ${share(value).padStart(6)}`;
  const heading = `${' '.repeat(room)}  ${'reference'.padEnd(barWidth + 7)}   current`;
  const lines = bars.map(({ label, reference, current }) =>
    `${fitted(label, room)}  ${column(reference)}   ${column(current)}`.trimEnd(),
  );
  return [heading, ...lines].join('\n');
}

function barsOf({ labels, reference, current }: Picture): Bar[] {
  return labels.map((label, index) => ({
    label: label.trim() === '' ? JSON.stringify(label) : inert(shortened(label, widestLabel)),
    reference: reference[index] ?? 0,
    current: current[index] ?? 0,
  }));
}

/** Every monospaced font has the full block and its left half. */
function bar(part: number): string {
  const halves = Math.round(part * barWidth * 2);
  const drawn = '█'.repeat(Math.floor(halves / 2)) + (halves % 2 === 1 ? '▌' : '');
  return drawn === '' && part > 0 ? '▏' : drawn;
}

function mostTelling(bars: readonly Bar[]): Bar[] {
  if (bars.length <= mostCategories) return [...bars];
  const weight = ({ reference, current }: Bar) =>
    Math.abs(current - reference) + Math.max(reference, current) / 10;
  const own = bars.filter(({ label }) => label !== rest);
  const kept = new Set(own.sort((a, b) => weight(b) - weight(a)).slice(0, mostCategories - 1));
  const others = bars.filter((bar) => !kept.has(bar));
  return [
    ...bars.filter((bar) => kept.has(bar)),
    {
      label: rest,
      reference: others.reduce((sum, { reference }) => sum + reference, 0),
      current: others.reduce((sum, { current }) => sum + current, 0),
    },
  ];
}

/** Without the bins at either end that are empty on both sides. */
function withoutEnds(bars: readonly Bar[]): Bar[] {
  const isFull = ({ reference, current }: Bar) => reference > 0 || current > 0;
  const kept = bars.slice(bars.findIndex(isFull), bars.findLastIndex(isFull) + 1);
  return kept.length > 0 ? kept : [...bars];
}

const span = /^(.*\S) – (\S.*)$/;

/** Bins joined two by two where there are more than a reader needs; those at the ends may be open. */
function inPairs(bars: readonly Bar[]): Bar[] {
  const inner = bars.filter(({ label }) => span.test(label));
  const at = bars.indexOf(inner[0] as Bar);
  if (bars.length <= mostBins || inner.length < 2) return [...bars];
  const joined = inner.flatMap((bar, index) => {
    if (index % 2 === 1) return [];
    const next = inner[index + 1];
    return [next ? join(bar, next) : bar];
  });
  return [...bars.slice(0, at), ...joined, ...bars.slice(at + inner.length)];
}

function join(left: Bar, right: Bar): Bar {
  return {
    label: `${span.exec(left.label)?.[1]} – ${span.exec(right.label)?.[2]}`,
    reference: left.reference + right.reference,
    current: left.current + right.current,
  };
}
