/** Drawn tables as the two sides that drift compares, by the code that every engine profiles with. */
import { profileOf } from '../../../build/src/domain/data/profile/profile.js';
import { runsOf } from '../../../build/src/domain/data/profile/runs.js';
import { patternOf } from '../../../build/src/domain/data/values/text.js';
import { columns, textOf } from './draws.mjs';

/** A table as a file: its profile, and its rows where they are asked for. */
export function fileOf(table, rows) {
  const held = Object.entries(table).map(([name, values]) => hold(name, values, rows));
  const by = new Map(held.map((one) => [one.profile.name, one]));
  return {
    name: 'drawn',
    kind: 'file',
    rows,
    columns: held.map(({ profile }) => profile),
    numbers: (name) => by.get(name).runs ?? undefined,
    counts: (name) => by.get(name).counts,
  };
}

/** What is left of it when only the profile was stored. */
export const storedOf = ({ name, rows, columns }) => ({ name, kind: 'profile', rows, columns });

function hold(name, values, rows) {
  const { type } = columns[name];
  const present = values.filter((value) => !Number.isNaN(value));
  const isText = type === 'string' || type === 'boolean';
  const counts = isText ? countTexts(name, present) : undefined;
  const runs = isText ? null : runsOf(present);
  const facts = {
    rows,
    missing: rows - present.length,
    invalid: 0,
    distinct: counts?.size ?? runs.values.length,
    min: runs?.values[0] ?? null,
    max: runs?.values.at(-1) ?? null,
    runs,
    infinite: { below: 0, above: 0 },
    top: counts ? listed(counts) : topOf(runs),
    lengths: type === 'string' ? lengthsOf(counts, present.length) : null,
    patterns: type === 'string' ? listed(patternsOf(counts)) : [],
    order: null,
  };
  return { profile: profileOf({ name, type, sensitive: false }, facts), runs, counts };
}

function countTexts(name, present) {
  const byIndex = new Map();
  for (const value of present) byIndex.set(value, (byIndex.get(value) ?? 0) + 1);
  return new Map([...byIndex].map(([value, count]) => [textOf(name, value), count]));
}

const listed = (counts) => [...counts].map(([value, count]) => ({ value, count }));

function topOf({ values, counts }) {
  const most = counts.slice().sort().at(-10) ?? 0;
  const kept = [...counts.keys()].filter((i) => counts[i] >= most).slice(0, 1000);
  return kept.map((i) => ({ value: String(values[i]), count: counts[i] }));
}

function patternsOf(counts) {
  const patterns = new Map();
  for (const [value, count] of counts) {
    const pattern = patternOf(value);
    patterns.set(pattern, (patterns.get(pattern) ?? 0) + count);
  }
  return patterns;
}

function lengthsOf(counts, n) {
  const lengths = [...counts].map(([value, count]) => [value.length, count]);
  return {
    min: lengths.reduce((least, [length]) => Math.min(least, length), Infinity),
    max: lengths.reduce((most, [length]) => Math.max(most, length), 0),
    mean: lengths.reduce((sum, [length, count]) => sum + (length * count) / n, 0),
  };
}
