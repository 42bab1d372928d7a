import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';

export interface Reference {
  $ref?: string;
}

export interface Parameter extends Reference {
  name: string;
  in: string;
  required?: boolean;
  schema: AnySchema;
}

export interface Content extends Reference {
  content?: Record<string, { schema?: AnySchema }>;
  required?: boolean;
}

export interface Operation {
  parameters?: Parameter[];
  requestBody?: Content;
  responses: Record<string, Content>;
}

interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: object };
}

let loaded: Description | undefined;

/** GitHub's OpenAPI description, read once a process when it is first asked for. */
function description(): Description {
  if (loaded) return loaded;
  const file = '@octokit/openapi/generated/api.github.com.json';
  const path = createRequire(import.meta.url).resolve(file);
  loaded = JSON.parse(readFileSync(path, 'utf8')) as Description;
  return loaded;
}

/** `path` as it is written there: `/repos/{owner}/{repo}/tags`. */
export const operationAt = (method: string, path: string): Operation | undefined =>
  description().paths[path]?.[method.toLowerCase()];

/** What a reference within the description names; anything else is itself. */
export function target<T extends Reference>(thing: T): T {
  if (!thing.$ref) return thing;
  const steps = thing.$ref.slice('#/'.length).split('/');
  return steps.reduce<unknown>((found, step) => (found as Fields)[step], description()) as T;
}

type Fields = Record<string, unknown>;

export type Kind = 'json' | 'text';

/** What is wrong with a value. Of kind `text` it comes from a URL and may stand for a number. */
export function faultsOf(schema: AnySchema, value: unknown, name: string, kind: Kind): string[] {
  const validate = validator(schema as object, kind);
  if (validate({ value })) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${name}${instancePath.replace('/value', '')} ${message}`,
  );
}

const compiled = { json: new WeakMap<object, ValidateFunction>(), text: new WeakMap() };

/** The value stands in an object, so that text can be turned into a number in place. */
function validator(schema: object, kind: Kind): ValidateFunction {
  const known = compiled[kind].get(schema);
  if (known) return known;
  const made = ajv(kind).compile({ properties: { value: standard(schema) } });
  compiled[kind].set(schema, made);
  return made;
}

const made: Partial<Record<Kind, Ajv>> = {};

function ajv(kind: Kind): Ajv {
  const known = made[kind];
  if (known) return known;
  const fresh = new Ajv({
    ...{ strict: false, logger: false, allErrors: true, formats: FORMATS },
    coerceTypes: kind === 'text' ? 'array' : false,
  });
  fresh.addSchema(components(), 'api', undefined, false);
  made[kind] = fresh;
  return fresh;
}

let converted: AnySchema | undefined;

function components(): AnySchema {
  const { schemas } = description().components;
  converted ??= standard({ components: { schemas } });
  return converted;
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** GitHub answers an empty text where there is no address. Other formats are let pass. */
const FORMATS = {
  'date-time': (text: string) => TIME.test(text),
  uri: (text: string) => text === '' || URL.canParse(text),
};

/** OpenAPI 3.0 as JSON Schema: references into the one document, `nullable` as a type. */
function standard(schema: unknown): AnySchema {
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const { $ref, nullable, ...rest } = value as Fields;
    if (typeof $ref === 'string') return { $ref: `api${$ref}` };
    if (nullable !== true) return value;
    return { anyOf: [rest, { type: 'null' }] };
  }) as AnySchema;
}
