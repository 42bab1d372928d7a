import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { InputError } from '../../errors.ts';
import type { Estimate, Measured } from '../../records/evaluation.ts';
import { formatNumber } from '../format.ts';
import type { Direction } from './metric.ts';
import { metricsOf } from './table.ts';

/**
 * Reads a file of metrics, JSON or YAML: names with numbers, nested as deep as the user likes, so
 * that `{"val": {"f1": 0.9}}` is `val.f1`.
 *
 * @throws InputError with file and line: what is no finite number, a name twice, nothing at all
 */
export function parseMetrics(text: string, file: string): Map<string, number> {
  const counter = new LineCounter();
  // JSON is YAML too, and this reader tells where each value stands and finds names that are there twice.
  const document = parseDocument(text, { lineCounter: counter, merge: false });
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const [error] = document.errors;
  if (error) {
    const remedy = error.code === 'DUPLICATE_KEY' ? 'a name stands here twice' : 'it is not JSON';
    throw new InputError({ where: place(error.pos[0]), remedy });
  }
  const metrics = new Map<string, number>();
  if (document.contents) collect(document.contents, '', { metrics, place });
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
    for (const { key, value } of node.items) {
      const own = isScalar(key) ? String(key.value) : '';
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

function notMetric(node: Node | null, name: string, where: string): InputError {
  const found = isScalar(node) ? String(node.source ?? node.value) : node ? 'a list' : 'nothing';
  const allowed = name ? `a finite number as ${name}` : 'an object of names with numbers';
  const isText = isScalar(node) && typeof node.value === 'string' && node.type !== 'PLAIN';
  return new InputError({
    where,
    found,
    allowed,
    ...(isText ? { remedy: 'it is text: leave out its quotes' } : {}),
  });
}

/**
 * Adds the metrics of a file to what was measured. Where both have a name, what was computed from the
 * predictions counts, and a note tells of the difference.
 */
export function withGiven(measured: Measured, given: ReadonlyMap<string, number>): Measured {
  const metrics = new Map(Object.entries(measured.metrics));
  const notes = [...measured.notes];
  for (const [name, value] of given) {
    const computed = metrics.get(name);
    if (!computed || computed.n === null) metrics.set(name, asGiven(name, value));
    else if (differ(computed.value, value))
      notes.push(
        `the metrics file says ${name} is ${formatNumber(value)}, the predictions give ${computed.value === null ? 'no value' : formatNumber(computed.value)}; the latter counts`,
      );
  }
  return { ...measured, metrics: Object.fromEntries(metrics), notes };
}

/** More than rounding to six digits explains. */
function differ(computed: number | null, given: number): boolean {
  return computed === null || Math.abs(computed - given) > 1e-6 * Math.max(1, Math.abs(given));
}

function asGiven(name: string, value: number): Estimate {
  return {
    value,
    low: null,
    high: null,
    n: null,
    direction: directionOf(name),
    method: null,
    reason: 'as the metrics file says: no interval without predictions',
  };
}

/** That of the metric of this name, or of the last part of a nested one. */
function directionOf(name: string): Direction | null {
  const last = name.slice(name.lastIndexOf('.') + 1);
  const all = [...metricsOf.binary, ...metricsOf.multiclass, ...metricsOf.regression];
  return all.find((metric) => metric.name === last)?.direction ?? null;
}
