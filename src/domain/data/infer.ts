import { InputError } from '../errors.ts';
import { type Column, readColumn } from './column.ts';
import type { ContractText } from './contract.ts';
import { inferKind, missingSpellings, surelyMissing } from './kind.ts';
import { dateRange, numberRange, outward } from './range.ts';
import { type Stack, stack } from './stack.ts';
import type { Table } from './table.ts';
import { cut } from './text.ts';
import { sameness } from './values.ts';

type FieldText = NonNullable<ContractText['fields']>[number];

const mostCategories = 20;
const isIdName = (name: string) =>
  /(^|[_\s.-])(id|key|uuid|guid)$|^id[_\s.-]|[a-z](Id|ID)$/i.test(name);

/**
 * A first contract for one table in several files: what is true of all their rows, with room for
 * rows to come. The files themselves pass.
 *
 * @throws InputError when there are no rows
 */
export function inferContract(tables: readonly Table[]): ContractText {
  const data = stack(tables);
  if (data.rows === 0)
    throw new InputError({
      where: tables.map(({ file }) => file).join(', '),
      remedy: 'there are no rows to write a contract from',
    });
  const spellings = new Map(data.names.map((name) => [name, missingSpellings(data.cells(name))]));
  const common = commonSpellings([...spellings.values()]);
  const drafts = data.names.map((name) => draft(name, data, spellings.get(name) ?? [], common));
  const key = drafts.find(({ isKey }) => isKey)?.field;
  if (key) delete key.constraints;
  return {
    missingValues: common,
    ...(key && { primaryKey: [key.name] }),
    fields: drafts.map(({ field }) => field),
    checks: [rowCount(data.rows), ...drafts.flatMap(({ check }) => check ?? [])],
    columns: { missing: 'fail', extra: 'warn', order: 'ignore' },
  };
}

/** What is missing wherever it stands; a dash or the like is said where it does. */
function commonSpellings(all: string[][]): string[] {
  const there = new Set(all.flat());
  return ['', ...surelyMissing.filter((text) => there.has(text))];
}

interface Draft {
  field: FieldText;
  isKey: boolean;
  check?: string;
}

function draft(name: string, data: Stack, own: string[], common: string[]): Draft {
  const cells = data.cells(name);
  const isOwn = own.some((text) => !common.includes(text));
  const missing = new Set([...common, ...own]);
  const kind = inferKind(cells, missing);
  const column = readColumn(cells, { name, ...kind }, missing);
  const { constraints, isUnique, gaps } = constrain(column, kind.format === undefined);
  const field: FieldText = {
    name,
    ...kind,
    ...(isOwn && { missingValues: [...missing] }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
  const check = missingCheck(name, gaps / data.rows);
  return { field, isKey: isUnique && isIdName(name), ...(check && { check }) };
}

function constrain(column: Column, isDefault: boolean) {
  const present = column.cells.filter((_, row) => column.values[row] !== null) as string[];
  const gaps = column.cells.length - present.length;
  const isUnique = gaps === 0 && isIdentifier(column);
  const constraints: NonNullable<FieldText['constraints']> = {
    ...(gaps === 0 && { required: 'true' }),
    ...(isUnique && { unique: 'true' }),
    ...(!isUnique && isDefault && ranges(column)),
    ...(column.type === 'string' && !isUnique && textConstraints(present)),
  };
  return { constraints, isUnique, gaps };
}

/** Every value once, and more than chance: many rows of text without spaces, or a name that says so. */
function isIdentifier({ name, type, cells, values }: Column): boolean {
  if (type !== 'string' && type !== 'integer') return false;
  const isLikely =
    type === 'string' && cells.length >= 50 && cells.every((text) => !/\s/.test(text ?? ''));
  if (cells.length < 2 || !(isIdName(name) || isLikely)) return false;
  const seen = new Set(values.map((value, row) => sameness(value ?? '', cells[row] ?? '', type)));
  return seen.size === cells.length;
}

function ranges(column: Column): object {
  if (column.type === 'integer' || column.type === 'number') return numberRange(column);
  return dateRange(column);
}

/** Few values that come again and again are categories; digits of one length are a code. */
function textConstraints(present: string[]): object {
  const counts = new Map<string, number>();
  for (const text of present) {
    counts.set(text, (counts.get(text) ?? 0) + 1);
    if (counts.size > mostCategories) break;
  }
  const known = [...counts.keys()].sort();
  const isFew = known.length > 0 && known.length <= mostCategories;
  if (isFew && present.length >= 10 * known.length && known.every((text) => cut(text, 40) === text))
    return { enum: known };
  const lengths = new Set(present.map((text) => text.length));
  const isCode = lengths.size === 1 && present.every((text) => /^\d+$/.test(text));
  return isCode ? { pattern: `[0-9]{${[...lengths][0]}}` } : {};
}

function rowCount(rows: number): string {
  return `row_count between ${Math.max(1, outward(rows / 2, 'down'))} and ${outward(rows * 2, 'up')}`;
}

/** Half as many again, and one percent of the rows, may be missing. */
function missingCheck(name: string, share: number): string | undefined {
  const percent = Math.ceil(share * 150 + 1);
  const written = asColumn(name);
  return share > 0 && percent < 100 && written ? `missing(${written}) < ${percent}%` : undefined;
}

/** A name as it may stand in a check; undefined when it holds every kind of quote. */
function asColumn(name: string): string | undefined {
  if (/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name)) return name;
  const quote = ['"', "'", '`'].find((sign) => !name.includes(sign));
  return quote && `${quote}${name}${quote}`;
}
