import { isAbsolute, relative, resolve } from 'node:path';
import { quote } from '../domain/errors.ts';
import type { CheckResult, Example } from '../domain/records/validation.ts';
import { byImportance } from '../domain/report/importance.ts';
import { inert, shortened, shortenedFromLeft } from '../domain/report/text.ts';
import type { Annotation } from '../runtime/room.ts';

/** GitHub shows no more of one level a step. */
const most = 10;
const mostOfPlace = 5;

/** The folders that say where a file is. */
interface Folders {
  /** What the files are relative to. */
  readonly directory: string;
  /** What annotations are relative to; files outside it are not linked. */
  readonly workspace: string;
}

/**
 * The offending cells as annotations, at most ten a level: the first one of every check, the most
 * important check first, then the second ones, and so on. What is to be said of one place is one
 * annotation.
 */
export function annotate(
  checks: readonly CheckResult[],
  directory: string,
  workspace: string,
): Annotation[] {
  const folders = { directory, workspace };
  const broken = byImportance(checks.filter(({ passed }) => !passed));
  return (['fail', 'warn'] as const).flatMap((level) => {
    const places = byPlace(inTurn(broken.filter((check) => check.level === level)));
    return places.slice(0, most).map((turns) => annotation(turns, folders));
  });
}

/** One check at one of the places where it found something. */
interface Turn {
  check: CheckResult;
  example: Example | undefined;
  isFirst: boolean;
}

function inTurn(checks: readonly CheckResult[]): Turn[] {
  const rounds = Math.max(0, ...checks.map(({ examples }) => Math.max(1, examples.length)));
  return Array.from({ length: rounds }, (_, round) =>
    checks
      .filter(({ examples }) => round < Math.max(1, examples.length))
      .map((check) => ({ check, example: check.examples[round], isFirst: round === 0 })),
  ).flat();
}

/** What stands at the same line together; what has no place stands alone. */
function byPlace(turns: readonly Turn[]): Turn[][] {
  const places = new Map<unknown, Turn[]>();
  for (const turn of turns) {
    const { example } = turn;
    const place = example ? JSON.stringify([example.file, example.line]) : turn;
    places.set(place, [...(places.get(place) ?? []), turn]);
  }
  return [...places.values()];
}

function annotation(turns: readonly Turn[], folders: Folders): Annotation {
  const [{ check, example }] = turns as [Turn];
  const shown = turns.slice(0, mostOfPlace).map((turn) => sentence(turn, folders));
  const left = turns.length - shown.length;
  return {
    level: check.level === 'fail' ? 'error' : 'warning',
    title: title(turns.map(({ check }) => check.name)),
    message: [...shown, ...(left > 0 ? [`and ${left} more`] : [])].join('\n'),
    ...(example && link(example, folders)),
  };
}

function title([name = '', ...others]: readonly string[]): string {
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return `${inert(shortened(name, 120))}${more}`;
}

/** Where GitHub shows it: at its line, at a file without lines, or nowhere. */
function link({ file, line }: Example, folders: Folders): Pick<Annotation, 'file' | 'line'> {
  const path = inWorkspace(file, folders);
  if (path === null) return {};
  return { file: path, ...(line !== null && hasLines(file) && { line }) };
}

function inWorkspace(file: string, { directory, workspace }: Folders): string | null {
  if (/^[a-z0-9]+:\/\//i.test(file) || inert(file) !== file) return null;
  const path = relative(workspace, resolve(directory, file)).replaceAll('\\', '/');
  return path.startsWith('../') || isAbsolute(path) ? null : path;
}

function sentence({ check, example, isFirst }: Turn, folders: Folders): string {
  const { allowed, message, name } = check;
  const at = example ? unlinked(example, folders) : '';
  if (isFirst) return inert(shortened(message, 500) + at);
  const value = example?.value ?? null;
  const found = value === null ? '' : `: ${quote(value, 40)}`;
  return inert(`${shortened(name, 120)}${found}${at}; allowed: ${shortened(allowed, 200)}`);
}

/** What the link does not say of the place. */
function unlinked(example: Example, folders: Folders): string {
  const { file, line } = link(example, folders);
  const name = file === undefined ? ` in ${shortenedFromLeft(example.file, 200)}` : '';
  if (line !== undefined || example.line === null) return name;
  return `${name} in ${isParquet(example.file) ? 'row' : 'line'} ${example.line}`;
}

const isParquet = (file: string) => /\.(parquet|pq)$/i.test(file);

/** Of a Parquet or packed file there are no lines to be shown. */
const hasLines = (file: string) => !isParquet(file) && !/\.(gz|gzip|zst|zstd)$/i.test(file);
