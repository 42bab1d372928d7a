import type { ColumnProfile } from '../../records/validation.ts';
import type { Dataset, Question } from '../dataset.ts';
import { cut } from '../values/text.ts';
import { textPattern } from '../values/values.ts';

/** What all texts of a column have in common. */
export interface TextShape {
  /** Few values that come again and again, in order. */
  categories?: string[];
  isEmail: boolean;
  /** No white space in any of them. */
  isOneWord: boolean;
  /** What a code looks like, as in `[A-Z][0-9]{4}`. */
  pattern?: string;
}

const mostCategories = 20;
/** Fewer rows look alike by chance. */
const enoughRows = 50;
const oneWord = '[^\\t\\n\\v\\f\\r ]*';

/** The shape of each column of text, by its name. What is guessed from the profiles is asked of the rows, all at once. */
export async function textShapes(
  dataset: Dataset,
  profiles: readonly ColumnProfile[],
): Promise<Map<string, TextShape>> {
  const texts = profiles.filter(({ type, count }) => type === 'string' && count > 0);
  const guesses = texts.map((profile) => ({ profile, guess: codePattern(profile) }));
  const asked = guesses.flatMap(({ profile, guess }) =>
    [
      ...[oneWord, ...(guess ? [guess] : [])],
      ...(profile.patterns.some(({ pattern }) => pattern.includes('@')) ? [email] : []),
    ].map((pattern) => ({ column: profile.name, pattern })),
  );
  const answers = await dataset.ask(asked.map(unlike));
  const holds = (column: string, pattern: string | undefined) =>
    asked.some(
      (it, index) => it.column === column && it.pattern === pattern && answers[index]?.count === 0,
    );
  const shapes = new Map<string, TextShape>();
  for (const { profile, guess } of guesses) {
    const { name } = profile;
    const isEmail = holds(name, email);
    const categories = isEmail ? undefined : await categoriesOf(dataset, profile);
    const isCode = !isEmail && !categories && holds(name, guess);
    shapes.set(name, {
      ...{ isEmail, isOneWord: holds(name, oneWord) },
      ...(categories && { categories }),
      ...(isCode && guess && { pattern: guess }),
    });
  }
  return shapes;
}

const email = (textPattern('email') as string).replace(/^\^|\$$/g, '');

const unlike = ({ column, pattern }: { column: string; pattern: string }): Question => ({
  ask: 'broken',
  column,
  test: { pattern },
});

async function categoriesOf(
  dataset: Dataset,
  { name, distinct, count }: ColumnProfile,
): Promise<string[] | undefined> {
  if (distinct > mostCategories || count < 10 * distinct) return undefined;
  const counts = await dataset.counts(name, mostCategories);
  const known = counts && [...counts.keys()].sort();
  return known?.every((text) => cut(text, 40) === text) ? known : undefined;
}

/** A guess at the pattern of a code: digits of one length, or one mix of letters and digits in many rows. */
function codePattern(profile: ColumnProfile): string | undefined {
  const { count, lengths } = profile;
  const runs = commonRuns(profile);
  if (!runs || !lengths) return undefined;
  if (runs.length === 1 && runs[0]?.sign === '9')
    return lengths.min === lengths.max ? `[0-9]{${lengths.min}}` : undefined;
  const isCode = runs.some(({ sign }) => sign === '9') && !runs.some(({ sign }) => /\s/.test(sign));
  return count >= enoughRows && isCode ? runs.map(patternOf).join('') : undefined;
}

/** Characters of one kind, as the profile's patterns have them. */
interface Run {
  sign: string;
  isLong: boolean;
}

/** The runs of all texts of a column, if they are the same but for their lengths. */
function commonRuns({ patterns, patterned }: ColumnProfile): Run[] | undefined {
  const all = patterns.map(({ pattern }) => runsOf(pattern));
  const [first] = all;
  const signs = (runs: Run[]) => runs.map(({ sign }) => sign).join('');
  const isSame = first && all.every((runs) => signs(runs) === signs(first));
  if (!isSame || patterns.reduce((sum, { count }) => sum + count, 0) !== patterned)
    return undefined;
  return first.map(({ sign }, at) => ({ sign, isLong: all.some((runs) => runs[at]?.isLong) }));
}

function runsOf(pattern: string): Run[] {
  return [...pattern.matchAll(/([aA9])(\+?)|./gsu)].map(([sign, kind, more]) => ({
    sign: kind ?? sign,
    isLong: more === '+',
  }));
}

const classes: Record<string, string> = { a: '[a-z]', A: '[A-Z]', '9': '[0-9]' };

function patternOf({ sign, isLong }: Run): string {
  const one = classes[sign] ?? sign.replace(/[.*+?^${}()|[\]\\]/, String.raw`\$&`);
  return isLong ? `${one}+` : one;
}
