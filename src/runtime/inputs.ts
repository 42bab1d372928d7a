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
  if (own !== undefined && own !== '') return parse(input, own, `input ${name}`);
  const setting = input.from === undefined ? undefined : config.get(input.from);
  if (setting) return parse(input, setting.raw, setting.where);
  if (input.default !== undefined) return parse(input, input.default, `default of ${name}`);
  if (!input.required) return undefined;
  throw new InputError({
    where: `input ${name}`,
    allowed: input.kind.allowed,
    remedy: `it is required: give it as an input${input.from ? `, or as ${input.from} in mlops.yml` : ''}`,
  });
}

function parse(input: Input, raw: Raw, where: string): unknown {
  const parsed = input.kind.parse(raw);
  if (parsed !== undefined) return parsed;
  const found = input.kind.secret ? undefined : typeof raw === 'string' ? raw : JSON.stringify(raw);
  throw new InputError({ where, found, allowed: input.kind.allowed });
}

export function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
