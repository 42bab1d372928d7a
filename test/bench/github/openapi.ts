import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';
import type { Exchange } from './exchange.ts';
import { pattern } from './router.ts';
import { routes } from './routes.ts';

/** Where one exchange differs from GitHub's OpenAPI description, one line each. */
export function violationsOf(exchange: Exchange): string[] {
  if (exchange.disturbed || isDownload(exchange)) return [];
  const { method } = exchange;
  const pathname = new URL(exchange.path, 'http://localhost').pathname.replace(/^\/uploads/, '');
  const at = `${method} ${exchange.path}`;
  const route = routes.find((one) => one.method === method && pattern(one.path).test(pathname));
  if (!route) return [`${at}: the stand-in has no such operation`];
  const operation = description().paths[route.path.replace(/\/$/, '')]?.[method.toLowerCase()];
  if (!operation) return [`${at}: GitHub describes no such operation`];
  const values = pattern(route.path).exec(pathname)?.groups ?? {};
  return [
    ...parameterFaults(operation, exchange, values),
    ...bodyFaults(operation, exchange),
    ...answerFaults(operation, exchange),
  ].map((fault) => `${at}: ${fault}`);
}

const isDownload = ({ path }: Exchange): boolean =>
  /^\/[^/]+\/[^/]+\/releases\/download\//.test(path);

interface Reference {
  $ref?: string;
}

interface Parameter extends Reference {
  name: string;
  in: string;
  required?: boolean;
  schema: AnySchema;
}

interface Content extends Reference {
  content?: Record<string, { schema?: AnySchema }>;
  required?: boolean;
}

interface Operation {
  parameters?: Parameter[];
  requestBody?: Content;
  responses: Record<string, Content>;
}

type Json = Record<string, unknown>;

interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: Json;
}

let loaded: Description | undefined;

/** Read once a process: 13 MB, about 0.3 s. */
function description(): Description {
  if (loaded) return loaded;
  const file = 'generated/api.github.com.json';
  const path = createRequire(import.meta.url).resolve(`@octokit/openapi/${file}`);
  loaded = JSON.parse(readFileSync(path, 'utf8')) as Description;
  return loaded;
}

function parameterFaults(operation: Operation, exchange: Exchange, inPath: object): string[] {
  const { searchParams } = new URL(exchange.path, 'http://localhost');
  const declared = (operation.parameters ?? []).map((one) => target(one) as Parameter);
  const given: Record<string, unknown> = Object.fromEntries(searchParams);
  const faults = declared.flatMap((parameter) => {
    const { name, required, schema } = parameter;
    const value = parameter.in === 'path' ? (inPath as Json)[name] : given[name];
    if (parameter.in !== 'path' && parameter.in !== 'query') return [];
    if (value === undefined) return required ? [`the parameter ${name} is missing`] : [];
    return faultsOf(schema, parameter.in === 'path' ? value : value, name, true);
  });
  const names = new Set(declared.map(({ name }) => name));
  const unknown = Object.keys(given).filter((name) => !names.has(name) && !PAGING.has(name));
  return [...faults, ...unknown.map((name) => `unknown parameter ${name}`)];
}

/** Clients page through every list alike; where GitHub does not page it ignores these. */
const PAGING = new Set(['page', 'per_page']);

function bodyFaults(operation: Operation, { body }: Exchange): string[] {
  const described = operation.requestBody && (target(operation.requestBody) as Content);
  const schema = described?.content?.['application/json']?.schema;
  if (!schema) return [];
  if (body === undefined) return described?.required ? ['the body is missing'] : [];
  return [...faultsOf(schema, body, 'body'), ...unknownFields(schema, body)];
}

/** GitHub ignores fields it does not know, which hides a misspelt name. */
function unknownFields(schema: AnySchema, body: unknown): string[] {
  const { properties, additionalProperties } = target(schema as Reference) as Json;
  if (!properties || additionalProperties || typeof body !== 'object' || body === null) return [];
  return Object.keys(body)
    .filter((name) => !(name in (properties as object)))
    .map((name) => `unknown field ${name} in the body`);
}

/** A refusal that is not described (401, 403, 404, 422 mostly are not) must still be a plain error. */
function answerFaults(operation: Operation, { status, answer }: Exchange): string[] {
  if (status === 0) return [];
  const described = operation.responses[String(status)];
  if (!described && status < 400) return [`the answer ${status} is not described`];
  const content = described && (target(described) as Content).content;
  const schema = content?.['application/json']?.schema ?? (status >= 400 ? BASIC_ERROR : undefined);
  if (!schema || answer === undefined) return [];
  return faultsOf(schema, answer, `answer ${status}`);
}

const BASIC_ERROR = { $ref: '#/components/schemas/basic-error' };

function target(thing: Reference): unknown {
  if (!thing.$ref) return thing;
  const steps = thing.$ref.slice(2).split('/');
  return steps.reduce<unknown>((found, step) => (found as Json)[step], description());
}

const compiled = new WeakMap<object, ValidateFunction>();

function faultsOf(schema: AnySchema, value: unknown, name: string, text = false): string[] {
  const validate = compiled.get(schema as object) ?? compile(schema, text);
  compiled.set(schema as object, validate);
  const holder = { value };
  if (validate(holder)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${name}${instancePath.replace('/value', '')} ${message}`,
  );
}

/** The value stands in an object, so that text from a URL can be turned into numbers in place. */
function compile(schema: AnySchema, text: boolean): ValidateFunction {
  const { strict, loose } = validators();
  return (text ? loose : strict).compile({ properties: { value: standard(schema) } });
}

let made: { strict: Ajv; loose: Ajv } | undefined;

function validators() {
  if (made) return made;
  const common = { strict: false, logger: false, allErrors: true, formats: FORMATS } as const;
  const strict = new Ajv(common);
  const loose = new Ajv({ ...common, coerceTypes: 'array' });
  const components = standard({ components: { schemas: description().components.schemas } });
  for (const ajv of [strict, loose]) ajv.addSchema(components, 'api', undefined, false);
  made = { strict, loose };
  return made;
}

const FORMATS = {
  'date-time': (text: string) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text),
  uri: (text: string) => text === '' || URL.canParse(text),
};

/** OpenAPI 3.0 as JSON Schema: references into the one document, `nullable` as a type. */
function standard(schema: unknown): AnySchema {
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const { $ref, nullable, ...rest } = value as Json;
    if (typeof $ref === 'string') return { $ref: `api${$ref}` };
    if (nullable !== true) return value;
    return { anyOf: [rest, { type: 'null' }] };
  }) as AnySchema;
}
