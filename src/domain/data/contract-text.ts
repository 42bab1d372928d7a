import type { z } from 'zod';
import { InputError } from '../errors.ts';
import { didYouMean } from '../words.ts';
import { constraintProblems } from './constraints.ts';
import { type Contract, contractShape, knownKeys } from './contract.ts';
import { forms, isRule, parseRule } from './rule-text.ts';
import { type Path, readSource, type Source } from './source.ts';

/**
 * Reads a contract: YAML, or a Table Schema in JSON.
 *
 * @throws InputError with line and column: not YAML, an unknown key, a value that may not stand there
 */
export function parseContract(text: string, file: string): Contract {
  const source = readSource(text, file);
  const shaped = contractShape.safeParse(source.value);
  if (!shaped.success) throw complaint(shaped.error.issues[0] as z.core.$ZodIssue, source);
  const { checks, ...rest } = shaped.data;
  checkFields(rest, source);
  return { file, ...rest, checks: checks.map((check, index) => readCheck(check, index, source)) };
}

function complaint(issue: z.core.$ZodIssue, { value, where }: Source): InputError {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const level = path.filter((step) => typeof step === 'string').join('.');
    return new InputError({
      where: where(path, { key }),
      found: key,
      remedy: `unknown key; ${didYouMean(key, knownKeys[level] ?? [])}`,
    });
  }
  const found = path.reduce<unknown>(
    (at, step) => (at as Record<PropertyKey, unknown>)?.[step],
    value,
  );
  return new InputError({
    where: `${where(path)} ${path.filter((step) => typeof step === 'string').at(-1) ?? 'contract'}`,
    ...(found !== undefined && {
      found: typeof found === 'string' ? found : JSON.stringify(found),
    }),
    allowed: issue.message,
  });
}

function checkFields(
  { fields, primaryKey }: Omit<Contract, 'file' | 'checks'>,
  source: Source,
): void {
  const names = fields.map(({ name }) => name);
  const refuse = (path: Path, found: string, remedy: string) => {
    throw new InputError({ where: source.where(path), found, remedy });
  };
  const seen = new Set<string>();
  fields.forEach((field, index) => {
    const path = ['fields', index];
    if (seen.has(field.name))
      refuse([...path, 'name'], field.name, 'a field of this name stands above');
    seen.add(field.name);
    for (const { at, found, problem } of constraintProblems(field))
      refuse([...path, ...at], found, problem);
  });
  primaryKey.forEach((key, index) => {
    if (!seen.has(key))
      refuse(['primaryKey', index], key, `no field of this name; ${didYouMean(key, names)}`);
  });
}

interface CheckText {
  check: string;
  name?: string | undefined;
  level: 'fail' | 'warn';
  because?: string | undefined;
}

function readCheck({ check, name, level, because }: CheckText, index: number, { where }: Source) {
  const rule = parseRule(check);
  if (isRule(rule)) return { name: name ?? check.trim(), rule, level, because };
  throw new InputError({
    where: where(['checks', index, 'check'], { offset: rule.at }),
    found: check,
    allowed: forms,
    remedy: rule.problem,
  });
}
