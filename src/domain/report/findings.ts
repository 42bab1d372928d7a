import type { CheckResult, Example } from '../records/validation.ts';
import { type Block, type Inline, list, type Piece } from './blocks.ts';
import { listWithin } from './budget.ts';
import { grouped } from './figures.ts';
import { inert, shortened, shortenedFromLeft } from './text.ts';

const mostPlaces = 5;

/** Checks in a line each, with the first place that does not keep to it. */
export function headlines(checks: readonly CheckResult[], most: number): Block {
  const shown = checks.length > most + 1 ? checks.slice(0, most) : checks;
  const left = checks.length - shown.length;
  const more = left > 0 ? [`and ${grouped(left)} more`] : [];
  return list([...shown.map(headline), ...more]);
}

function headline(check: CheckResult): Inline {
  const [first] = placesOf(check);
  const place: Piece[] = first ? [' (', placeOf(first, 36), ')'] : [];
  return [shortened(check.message, 110), ...place];
}

/**
 * Checks with their reason and their first offenders, each at its file and line.
 *
 * @param limit characters that they may take in a comment
 */
export function findings(checks: readonly CheckResult[], limit: number): Block {
  return listWithin(checks, finding, limit, 'more: see the record');
}

function finding(check: CheckResult): Inline {
  const { because, count, message, name } = check;
  const said = shortened(message, 240);
  const pieces: Piece[] = said.startsWith(shortened(name, 60))
    ? [said]
    : [{ bold: shortened(name, 60) }, ` – ${said}`];
  if (because) pieces.push(` (${shortened(because, 120)})`);
  const places = placesOf(check).slice(0, mostPlaces);
  places.forEach((example, index) => {
    const isSameFile = example.file === places[index - 1]?.file;
    pieces.push(index === 0 ? '; at ' : ', ');
    pieces.push(isSameFile ? { code: `:${example.line}` } : placeOf(example, 80));
    const value = quoted(example);
    if (value !== null) pieces.push(` ${value}`);
  });
  const left = (count ?? places.length) - places.length;
  if (left > 0 && places.length > 0) pieces.push(` and ${grouped(left)} more`);
  return pieces;
}

/** The rows that are to be looked at; what is said of a whole file has none. */
function placesOf({ examples, share }: CheckResult): Example[] {
  return examples.filter(({ line }) => line !== null && (line !== 1 || share !== null));
}

function placeOf({ file, line }: Example, length: number): Piece {
  return { code: shortenedFromLeft(`${inert(file)}:${line}`, length) };
}

/** The cell's text, quoted, so that its blanks are seen. */
function quoted({ value }: Example): string | null {
  return value === null ? null : shortened(JSON.stringify(value), 42);
}
