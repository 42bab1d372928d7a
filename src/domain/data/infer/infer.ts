import { InputError } from '../../errors.ts';
import type { ColumnProfile } from '../../records/validation.ts';
import type { ContractText } from '../contract/contract.ts';
import type { ColumnReading, Dataset } from '../dataset.ts';
import { surelyMissing } from '../values/kind.ts';
import type { Kind } from '../values/values.ts';
import { dateRange, numberRange, outward } from './range.ts';
import { type TextShape, textShapes } from './text-shape.ts';

export type FieldText = NonNullable<ContractText['fields']>[number];
type ConstraintsText = NonNullable<FieldText['constraints']>;

/**
 * A first contract for a dataset that was read without one: what is true of all its rows, with room
 * for rows to come. The data itself passes.
 *
 * @throws InputError when there are no rows
 */
export async function inferContract(dataset: Dataset): Promise<ContractText> {
  const { files, rows, columns } = dataset;
  if (rows === 0)
    throw new InputError({
      where: files.map(({ path }) => path).join(', '),
      remedy: 'there are no rows to write a contract from',
    });
  const profiles = await dataset.profile();
  const shapes = await textShapes(dataset, profiles);
  const common = commonSpellings(columns);
  const drafts = columns.map((reading, index) => {
    const profile = profiles[index] as ColumnProfile;
    return draft({ reading, profile, rows, shape: shapes.get(reading.name) }, common);
  });
  const key = drafts.find(({ isKey }) => isKey)?.field;
  if (key?.constraints) key.constraints = withoutKey(key.constraints);
  return {
    missingValues: common,
    ...(key && { primaryKey: [key.name] }),
    fields: drafts.map(({ field: { constraints, ...field } }) =>
      constraints && Object.keys(constraints).length > 0 ? { ...field, constraints } : field,
    ),
    checks: [rowCount(rows), ...drafts.flatMap(({ check }) => check ?? [])],
    columns: { missing: 'fail', extra: 'warn', order: 'ignore' },
  };
}

/** A primary key is there and unique without being told. */
function withoutKey({ required: _, unique: __, ...rest }: ConstraintsText): ConstraintsText {
  return rest;
}

/** What is missing wherever it stands; a dash or the like is said where it does. */
function commonSpellings(columns: readonly ColumnReading[]): string[] {
  const there = new Set(columns.flatMap(({ missing }) => missing));
  return ['', ...surelyMissing.filter((text) => there.has(text))];
}

/** A column, and what is known of it. */
interface Known {
  reading: ColumnReading;
  profile: ColumnProfile;
  rows: number;
  /** Only of text. */
  shape: TextShape | undefined;
}

interface Draft {
  field: FieldText;
  isKey: boolean;
  check?: string;
}

function draft(known: Known, common: readonly string[]): Draft {
  const { reading, profile, rows, shape } = known;
  const { name, missing } = reading;
  const isOwn = missing.some((text) => !common.includes(text));
  const { constraints, isUnique } = constrain(known);
  const field: FieldText = {
    name,
    ...kindOf(reading),
    ...(shape?.isEmail && { format: 'email', sensitive: 'true' }),
    ...(isOwn && { missingValues: [...new Set([...common, ...missing])] }),
    constraints,
  };
  const check = missingCheck(name, profile.missing / rows);
  return { field, isKey: isUnique && isIdName(name), ...(check && { check }) };
}

/** The words of a kind that say something. */
function kindOf({ type, format, trueValues, falseValues, decimalChar, groupChar }: Kind) {
  return {
    type,
    ...(format && { format }),
    ...(trueValues && { trueValues }),
    ...(falseValues && { falseValues }),
    ...(decimalChar && { decimalChar }),
    ...(groupChar && { groupChar }),
  };
}

function constrain(known: Known) {
  const { reading, profile, shape } = known;
  const isWhole = profile.missing === 0;
  const isUnique = isWhole && isIdentifier(known);
  const isPlain = reading.format === undefined && reading.decimalChar === undefined;
  const constraints: ConstraintsText = {
    ...(isWhole && { required: 'true' }),
    ...(isUnique && { unique: 'true' }),
    ...(!isUnique && isPlain && rangeOf(profile, reading)),
    ...(!isUnique && shape?.categories && { enum: shape.categories }),
    ...(shape?.pattern && { pattern: shape.pattern }),
  };
  return { constraints, isUnique };
}

function rangeOf(profile: ColumnProfile, kind: Kind) {
  const isNumber = profile.type === 'integer' || profile.type === 'number';
  return isNumber ? numberRange(profile) : dateRange(profile, kind);
}

export const isIdName = (name: string) =>
  /(^|[_\s.-])(id|key|uuid|guid)$|^id[_\s.-]|[a-z](Id|ID)$/i.test(name);

/** Every value once, and more than chance: many rows of text without spaces, or a name that says so. */
function isIdentifier({ reading: { name, type }, profile, rows, shape }: Known): boolean {
  if ((type !== 'string' && type !== 'integer') || rows < 2) return false;
  if (profile.distinct !== rows || profile.invalid > 0) return false;
  return isIdName(name) || (rows >= 50 && shape?.isOneWord === true);
}

function rowCount(rows: number): string {
  return `row_count between ${Math.max(1, outward(rows / 2, 'down'))} and ${outward(rows * 2, 'up')}`;
}

/** Half as many again, and one percent of the rows, may be missing. */
function missingCheck(name: string, share: number): string | undefined {
  const percent = Math.ceil(share * 150 + 1);
  return share > 0 && percent < 100 ? `missing(${asColumn(name)}) < ${percent}%` : undefined;
}

/** A name as it may stand in a check. */
function asColumn(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
