import { isNumeric } from './figures.ts';
import { fitted, widthOf } from './text.ts';

/** Narrower than this no column of text is made, so that it can still be told from others. */
const narrowest = 12;

type Rows = readonly (readonly string[])[];

/**
 * A table of plain text, its figures to the right. Where it does not fit into `width` the gaps become
 * narrower, then the widest texts are cut; what still does not fit continues below, each part with
 * the first column.
 */
export function columnsOf(head: readonly string[], rows: Rows, width: number): string {
  const all: Rows = [head, ...rows];
  const numeric = head.map((_, column) => isNumeric(rows, column));
  const natural = head.map((_, column) =>
    Math.max(...all.map((row) => widthOf(row[column] ?? ''))),
  );
  const gap = 2 + total(natural, 2) <= width ? 2 : 1;
  const cut = narrowed(natural, numeric, width - 2 - gap * (head.length - 1));
  const widths = 2 + total(cut, gap) <= width ? cut : atMost(natural, width, gap);
  return parts(widths, gap, width)
    .map((columns) => part(all, columns, { widths, numeric, gap }))
    .join('\n\n');
}

/** So wide that any column fits beside the first one. */
function atMost([first = 0, ...others]: readonly number[], width: number, gap: number): number[] {
  const name = Math.min(first, Math.max(narrowest, Math.floor(width / 3)));
  return [name, ...others.map((each) => Math.min(each, Math.max(1, width - 2 - name - gap)))];
}

const total = (widths: readonly number[], gap: number) =>
  widths.reduce((sum, each) => sum + each, 0) + gap * (widths.length - 1);

/** The widest texts cut until the sum is `room`, or none may be cut any more. */
function narrowed(widths: readonly number[], numeric: readonly boolean[], room: number): number[] {
  const made = [...widths];
  for (let over = total(made, 0) - room; over > 0; over--) {
    const texts = made.map((width, column) => (numeric[column] ? 0 : width));
    const widest = texts.indexOf(Math.max(...texts));
    if ((texts[widest] ?? 0) <= narrowest) break;
    made[widest]!--;
  }
  return made;
}

/** Which columns stand beside each other: as many as fit, the first one in every part. */
function parts(widths: readonly number[], gap: number, width: number): number[][] {
  const made: number[][] = [[0]];
  for (let column = 1; column < widths.length; column++) {
    const last = made.at(-1) as number[];
    const used = [...last, column].map((each) => widths[each] as number);
    if (2 + total(used, gap) <= width || last.length === 1) last.push(column);
    else made.push([0, column]);
  }
  return made;
}

interface Layout {
  widths: readonly number[];
  numeric: readonly boolean[];
  gap: number;
}

function part(all: Rows, columns: readonly number[], { gap, numeric, widths }: Layout): string {
  const between = ' '.repeat(gap);
  const line = (row: readonly string[]) =>
    columns
      .map((column) => {
        const cell = fitted(row[column] ?? '', widths[column] as number);
        return numeric[column] ? cell.trimEnd().padStart(cell.length) : cell;
      })
      .join(between)
      .trimEnd();
  const rule = columns.map((column) => '─'.repeat(widths[column] as number)).join(between);
  const [head = [], ...rows] = all;
  return [line(head), rule, ...rows.map(line)].map((text) => `  ${text}`).join('\n');
}
