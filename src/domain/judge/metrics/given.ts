import { isAlias, isMap, isScalar, type Node } from 'yaml';
import { InputError } from '../../errors.ts';
import type { Estimate, Measured } from '../../records/evaluation.ts';
import { readYaml } from '../../yaml.ts';
import { quoted } from '../examples/columns.ts';
import { formatNumber } from '../format.ts';
import { directionOf } from './direction.ts';
import type { Direction } from './metric.ts';

const longest = 1e6;

/**
 * Reads a file of metrics, JSON or YAML: names with numbers, nested as deep as the user likes, so
 * that `{"val": {"f1": 0.9}}` is `val.f1`.
 *
 * @throws InputError with file and line: what is no finite number, a name twice, nothing at all
 */
export function parseMetrics(text: string, file: string): Map<string, number> {
  if (text.length > longest)
    throw new InputError({ where: file, remedy: 'it is too long for a file of metrics' });
  // Its own search for names that stand there twice compares each with each.
  const { contents, place } = readYaml(text, file, { uniqueKeys: false });
  const metrics = new Map<string, number>();
  if (contents) collect(contents, '', { metrics, place });
  if (metrics.size === 0) throw new InputError({ where: file, remedy: 'it holds no metrics' });
  return metrics;
}

interface Collection {
  metrics: Map<string, number>;
  place: (offset: number) => string;
}

function collect(node: Node | null, name: string, into: Collection): void {
  const where = into.place(node?.range?.[0] ?? 0);
  if (isMap(node)) {
    const names = new Set<string>();
    for (const { key, value } of node.items) {
      const own = nameOf(key as Node | null, into);
      if (names.size === names.add(own).size)
        throw notNamed(key as Node, into, 'a name stands here twice');
      collect(value as Node | null, name ? `${name}.${own}` : own, into);
    }
    return;
  }
  const value = isScalar(node) ? node.value : undefined;
  if (name === '' || typeof value !== 'number' || !Number.isFinite(value))
    throw notMetric(node, name, where);
  if (into.metrics.has(name))
    throw new InputError({ where, found: name, remedy: 'this name is there twice' });
  into.metrics.set(name, value);
}

function nameOf(key: Node | null, into: Collection): string {
  const value = isScalar(key) ? key.value : undefined;
  const name = typeof value === 'string' ? value : isScalar(key) ? (key.source ?? '') : '';
  // The key of a merge is a symbol.
  if (name !== '' && typeof value !== 'symbol') return name;
  throw notNamed(key, into, 'a metric has no name here');
}

function notNamed(key: Node | null, { place }: Collection, remedy: string): InputError {
  return new InputError({ where: place(key?.range?.[0] ?? 0), remedy });
}

function notMetric(node: Node | null, name: string, where: string): InputError {
  const found = foundOf(node);
  const allowed = name ? `a finite number as ${quoted(name)}` : 'an object of names with numbers';
  const isText = isScalar(node) && typeof node.value === 'string' && node.type !== 'PLAIN';
  if (isAlias(node)) return new InputError({ where, found, allowed, remedy: 'write it out' });
  const remedy = isText ? { remedy: 'it is text: leave out its quotes' } : {};
  return new InputError({ where, found, allowed, ...remedy });
}

function foundOf(node: Node | null): string {
  if (isScalar(node)) return String(node.source ?? node.value);
  if (isAlias(node)) return `*${node.source}`;
  return node ? 'a list' : 'nothing';
}

/**
 * Adds the metrics of a file to what was measured. Where both have a name, what was computed from the
 * predictions counts, and a note tells of the difference.
 *
 * @param directions of those whose names do not tell which way is better
 */
export function withGiven(
  measured: Measured,
  given: ReadonlyMap<string, number>,
  directions: ReadonlyMap<string, Direction> = new Map(),
): Measured {
  const metrics = new Map(Object.entries(measured.metrics));
  const notes = [...measured.notes];
  for (const [name, value] of given) {
    const computed = metrics.get(name);
    if (!computed || computed.n === null) {
      const direction = directions.get(name) ?? directionOf(name);
      metrics.set(name, asGiven(value, direction));
    } else if (differ(computed.value, value))
      notes.push(
        `the metrics file says ${quoted(name)} is ${formatNumber(value)}, the predictions give ${computed.value === null ? 'no value' : formatNumber(computed.value)}; the latter counts`,
      );
  }
  return { ...measured, metrics: Object.fromEntries(metrics), notes };
}

/** More than rounding to six digits explains. */
function differ(computed: number | null, given: number): boolean {
  return computed === null || Math.abs(computed - given) > 1e-6 * Math.max(1, Math.abs(given));
}

function asGiven(value: number, direction: Direction | null): Estimate {
  return {
    value,
    low: null,
    high: null,
    n: null,
    direction,
    method: null,
    reason: 'as the metrics file says: no interval without predictions',
  };
}
