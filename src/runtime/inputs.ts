import type { Config } from '../domain/config.ts';
import { InputError } from '../domain/errors.ts';
import type { Input, InputTable, Values } from './declaration.ts';
import type { Raw } from './kinds.ts';

/** Where input values come from: what was given (`with:` or flags), then `mlops.yml`. */
export interface Sources {
  /** The given value by input name; undefined or empty when it was not given. */
  readonly given: (name: string) => Raw | undefined;
  readonly config: Config;
}

/**
 * The values of a table of inputs: the given one, else the one in `mlops.yml`, else the default.
 *
 * @throws InputError naming the input or the line in `mlops.yml`
 */
export function readInputs<Table extends InputTable>(
  table: Table,
  sources: Sources,
): Values<Table> {
  const values = Object.entries(table).map(([name, input]) => [
    camel(name),
    value(name, input, sources),
  ]);
  return Object.fromEntries(values) as Values<Table>;
}

function value(name: string, input: Input, { given, config }: Sources): unknown {
  const own = given(name);
  const setting = input.from === undefined ? undefined : config.get(input.from);
  const found =
    (own !== undefined && parse(input, own, `input ${name}`)) ||
    (setting && parse(input, setting.raw, setting.where)) ||
    (input.default !== undefined && parse(input, input.default, `default of ${name}`));
  if (found) return found.value;
  if (!input.required) return undefined;
  throw new InputError({
    where: setting?.where ?? `input ${name}`,
    allowed: input.kind.allowed,
    remedy: `it is required: give it as an input${input.from ? `, or as ${input.from} in mlops.yml` : ''}`,
  });
}

/** The value; undefined when it is blank, which is as if it were not given. */
function parse(input: Input, raw: Raw, where: string): { value: unknown } | undefined {
  if (typeof raw === 'string' && isBlank(raw)) return undefined;
  checkText(raw, where, input.kind.secret === true);
  const value = input.kind.parse(raw);
  if (value !== undefined) return isBlank(value) ? undefined : { value };
  const found = input.kind.secret ? undefined : typeof raw === 'string' ? raw : JSON.stringify(raw);
  throw new InputError({ where, found, allowed: input.kind.allowed });
}

function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.every(isBlank);
}

/** What no path, no glob and no program's argument can take. */
const longestLine = 32_768;

function checkText(raw: Raw, where: string, isSecret: boolean): void {
  const texts = typeof raw === 'string' ? [raw] : Object.entries(raw).flat();
  for (const text of texts) {
    const found = isSecret ? undefined : text;
    if (text.includes('\0')) throw new InputError({ where, found, allowed: 'text without a NUL' });
    if (text.split('\n').some((line) => line.length > longestLine))
      throw new InputError({ where, found, allowed: `at most ${longestLine} characters a line` });
  }
}

export function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
