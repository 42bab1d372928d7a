import { type Document, isNode } from 'yaml';
import type { z } from 'zod';
import { InputError } from '../errors.ts';
import { didYouMean } from '../words.ts';
import { readYaml } from '../yaml.ts';
import { type SmokeCase, smokeCase } from './case.ts';

/**
 * Reads the cases of one file, JSON or YAML: one case, or a list of them.
 *
 * @param file its name, for errors
 * @throws InputError with line and column
 */
export function readCases(text: string, file: string): SmokeCase[] {
  // YAML 1.2 holds JSON, and its reader knows where each value stands.
  const { contents, document, place, value } = readYaml(text, file);
  if (contents === null)
    throw new InputError({
      where: file,
      allowed: 'a smoke case or a list of them',
      remedy: 'it is empty',
    });
  return cases(value(), document, place);
}

function cases(
  content: unknown,
  document: Document,
  place: (offset: number) => string,
): SmokeCase[] {
  const isList = Array.isArray(content);
  const items: unknown[] = isList ? content : [content];
  return items.map((item, index) => {
    const parsed = smokeCase.safeParse(item);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues as [z.core.$ZodIssue];
    const path = isList ? [index, ...issue.path] : issue.path;
    throw complaint(issue, path, place(offsetOf(document, path)), item);
  });
}

/** Where the value at `path` stands, or the nearest one around it. */
function offsetOf(document: Document, path: PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

const keys: Record<string, readonly string[]> = {
  '': ['name', 'request', 'expect'],
  request: ['method', 'path', 'json', 'body', 'headers'],
  expect: ['status', 'json', 'tolerance', 'latency'],
};

function complaint(issue: z.core.$ZodIssue, path: PropertyKey[], where: string, item: unknown) {
  const inside = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return new InputError({
      where,
      found: key,
      remedy: `unknown key; ${didYouMean(key, keys[inside] ?? [])}`,
    });
  }
  const found = issue.path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    item,
  );
  const missing = found === undefined && path.length > 0;
  const message = issue.code === 'invalid_key' ? issue.issues[0]?.message : issue.message;
  const expected = message?.replace(', received undefined', '');
  return new InputError({
    where,
    found: missing ? undefined : JSON.stringify(found),
    allowed: `${inside || 'a case'}: ${missing ? 'required; ' : ''}${expected}`,
  });
}
