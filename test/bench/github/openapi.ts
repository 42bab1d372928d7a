import type { AnySchema } from 'ajv';
import type { Exchange } from './exchange.ts';
import { pattern } from './router.ts';
import { routes } from './routes.ts';
import { faultsOf, type Operation, operationAt, type Parameter, target } from './schema.ts';

/** Where one exchange differs from GitHub's OpenAPI description, one line each. */
export function violationsOf(exchange: Exchange): string[] {
  if (exchange.disturbed || isDownload(exchange)) return [];
  const { method } = exchange;
  const url = new URL(exchange.path, 'http://localhost');
  const pathname = url.pathname.replace(/^\/uploads/, '');
  const route = routes.find((one) => one.method === method && pattern(one.path).test(pathname));
  const at = `${method} ${exchange.path}`;
  if (pathname === '/graphql') return queryFaults(exchange).map((fault) => `${at}: ${fault}`);
  if (!route) return [`${at}: the stand-in has no such operation`];
  const operation = operationAt(method, route.path);
  if (!operation) return [`${at}: GitHub describes no such operation`];
  const inPath = pattern(route.path).exec(pathname)?.groups ?? {};
  return [
    ...parameterFaults(operation, { path: inPath, query: Object.fromEntries(url.searchParams) }),
    ...bodyFaults(operation, exchange),
    ...answerFaults(operation, exchange),
  ].map((fault) => `${at}: ${fault}`);
}

/** What GitHub's schema does not know; a refusal has a type, a mistake in a query has none. */
function queryFaults({ answer }: Exchange): string[] {
  const { errors = [] } = answer as { errors?: { type?: string; message: string }[] };
  return errors.filter(({ type }) => type === undefined).map(({ message }) => message);
}

const isDownload = ({ path }: Exchange): boolean =>
  /^\/[^/]+\/[^/]+\/releases\/download\//.test(path);

type Given = Record<'path' | 'query', Record<string, string>>;

function parameterFaults(operation: Operation, given: Given): string[] {
  const declared = (operation.parameters ?? []).map(target);
  const names = new Set(declared.map(({ name }) => name));
  const unknown = Object.keys(given.query).filter((name) => !names.has(name) && !PAGING.has(name));
  return [
    ...declared.flatMap((parameter) => parameterFault(parameter, given)),
    ...unknown.map((name) => `unknown parameter ${name}`),
  ];
}

/** Clients page through every list alike; where GitHub does not page it ignores these. */
const PAGING = new Set(['page', 'per_page']);

function parameterFault({ name, in: place, required, schema }: Parameter, given: Given): string[] {
  if (place !== 'path' && place !== 'query') return [];
  const value = given[place][name];
  if (value !== undefined) return faultsOf(schema, value, `parameter ${name}`, 'text');
  return required ? [`the parameter ${name} is missing`] : [];
}

function bodyFaults({ requestBody }: Operation, { body }: Exchange): string[] {
  const described = requestBody && target(requestBody);
  const schema = described?.content?.['application/json']?.schema;
  if (!schema) return [];
  if (body === undefined) return described?.required ? ['the body is missing'] : [];
  return [...faultsOf(schema, body, 'body', 'json'), ...unknownFields(schema, body)];
}

/** GitHub ignores fields it does not know, which hides a misspelt name. */
function unknownFields(schema: AnySchema, body: unknown): string[] {
  const { properties, additionalProperties } = target(schema as SchemaObject);
  if (!properties || additionalProperties || typeof body !== 'object' || body === null) return [];
  return Object.keys(body)
    .filter((name) => !(name in properties))
    .map((name) => `unknown field ${name} in the body`);
}

interface SchemaObject {
  $ref?: string;
  properties?: object;
  additionalProperties?: unknown;
}

/** A refusal that is not described (as 401 and 403 mostly are not) must be a plain error. */
function answerFaults({ responses }: Operation, { status, answer }: Exchange): string[] {
  const described = responses[String(status)];
  if (!described && status < 400) return [`the answer ${status} is not described`];
  const content = described && target(described).content;
  const schema = content?.['application/json']?.schema ?? (status >= 400 ? BASIC_ERROR : undefined);
  if (!schema || answer === undefined) return [];
  return faultsOf(schema, answer, `answer ${status}`, 'json');
}

const BASIC_ERROR = { $ref: '#/components/schemas/basic-error' };
