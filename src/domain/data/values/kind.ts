import { defaultFalse, defaultTrue, type Kind, readerOf } from './values.ts';

type Cells = readonly (string | null)[];

/** Spellings of a missing value that are hardly ever anything else. */
export const surelyMissing = ['NA', 'N/A', 'n/a', '#N/A', '<NA>', 'NaN', 'nan', 'null', 'NULL'];

/** Spellings that may be a category of their own: missing only where all else is no text. */
const perhapsMissing = ['None', 'none', 'N.A.', '-', '--', '?', '.', ' '];

const spellings = new Set([...surelyMissing, ...perhapsMissing]);

/** The spellings of a missing value that stand in a column; the empty one always does. */
export function missingSpellings(cells: Cells): string[] {
  const there = new Set(cells.filter((text) => text !== null && spellings.has(text)));
  const sure = ['', ...surelyMissing.filter((text) => there.has(text))];
  const perhaps = perhapsMissing.filter((text) => there.has(text));
  if (perhaps.length === 0) return sure;
  const all = [...sure, ...perhaps];
  const { type } = inferKind(cells, new Set(all));
  return type === 'string' || type === 'any' ? sure : all;
}

const truths = [
  ['yes', 'no'],
  ['Yes', 'No'],
  ['YES', 'NO'],
  ['y', 'n'],
  ['Y', 'N'],
  ['t', 'f'],
  ['T', 'F'],
] as const;

/** Tried in this order. Days and months in figures are taken only where one order alone can be meant. */
const timeKinds: Kind[] = [
  { type: 'date' },
  { type: 'datetime' },
  { type: 'time' },
  { type: 'date', format: '%d.%m.%Y' },
  { type: 'date', format: '%Y/%m/%d' },
  { type: 'datetime', format: '%Y/%m/%d %H:%M:%S' },
  { type: 'datetime', format: '%d.%m.%Y %H:%M' },
];
const eitherOrder: [Kind, Kind] = [
  { type: 'date', format: '%d/%m/%Y' },
  { type: 'date', format: '%m/%d/%Y' },
];

/**
 * The narrowest kind that every cell reads as; `any` when all are missing.
 *
 * @param decimalChar how the file's dialect writes fractions, when it says so
 */
export function inferKind(
  cells: Cells,
  missing: ReadonlySet<string>,
  decimalChar?: string | undefined,
): Kind {
  const present = cells.filter((text): text is string => text !== null && !missing.has(text));
  if (present.length === 0) return { type: 'any' };
  const fits = (kind: Kind) => {
    const read = readerOf(kind);
    return read !== undefined && present.every((text) => (read(text) ?? null) !== null);
  };
  const number: Kind = { type: 'number', ...(decimalChar && { decimalChar }) };
  const isNumber = !present.some(isCode) && fits(number);
  if (isNumber) return fits({ type: 'integer' }) ? { type: 'integer' } : number;
  const [dayFirst, monthFirst] = eitherOrder;
  const slashed = fits(dayFirst) !== fits(monthFirst) ? eitherOrder.filter(fits) : [];
  return booleanKind(present) ?? [...timeKinds, ...slashed].find(fits) ?? { type: 'string' };
}

/** Figures with a zero before them, which would be lost in a number. */
export const isCode = (text: string): boolean => /^\s*[+-]?0\d+\s*$/.test(text);

function booleanKind(present: string[]): Kind | undefined {
  const there = new Set<string>();
  for (const text of present) if (there.add(text).size > 6) return undefined;
  const spelled: readonly string[] = [...defaultTrue.slice(0, 3), ...defaultFalse.slice(0, 3)];
  if ([...there].every((text) => spelled.includes(text))) return { type: 'boolean' };
  const pair = truths.find((words) => there.size === 2 && words.every((word) => there.has(word)));
  return pair && { type: 'boolean', trueValues: [pair[0]], falseValues: [pair[1]] };
}
