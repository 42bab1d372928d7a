import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { InputError } from './errors.ts';
import { didYouMean } from './words.ts';
import { readYaml } from './yaml.ts';

/** A value of `mlops.yml` and where it stands, as in `mlops.yml:12:3`. */
export interface Setting {
  readonly raw: string | string[] | Record<string, string>;
  readonly where: string;
}

/** The settings of `mlops.yml` by their full key, as in `evaluate.task`. */
export type Config = ReadonlyMap<string, Setting>;

/**
 * Reads `mlops.yml`.
 *
 * @param text the file's content
 * @param file its name, for errors
 * @param known every key that may be set; a dotted key's first part is a section
 * @throws InputError with line and column, on YAML that does not parse and on unknown keys
 */
export function parseConfig(text: string, file: string, known: readonly string[]): Config {
  const { contents, place } = readYaml(text, file);
  const settings = new Map<string, Setting>();
  if (contents === null) return settings;
  walk({ known, place, settings }, contents, '');
  return settings;
}

interface Walk {
  known: readonly string[];
  place: (offset: number) => string;
  settings: Map<string, Setting>;
}

function walk(walk: Walk, node: Node, section: string): void {
  const where = walk.place(node.range?.[0] ?? 0);
  if (!isMap(node)) {
    const inside = section ? `section ${section}` : 'the file';
    throw new InputError({ where, allowed: `${inside} holds keys with values` });
  }
  for (const pair of node.items) entry(walk, pair as Pair<Node, Node | null>, section);
}

function entry(state: Walk, pair: Pair<Node, Node | null>, section: string): void {
  const key = isScalar(pair.key) ? String(pair.key.value) : '';
  const full = section ? `${section}.${key}` : key;
  const where = state.place(pair.key.range?.[0] ?? 0);
  const isSection = state.known.some((name) => name.startsWith(`${full}.`));
  if (state.known.includes(full) && !(isSection && isMap(pair.value))) {
    if (pair.value && !(isScalar(pair.value) && pair.value.value === null))
      state.settings.set(full, { raw: rawOf(pair.value, where, full), where: `${where} ${full}` });
  } else if (isSection) {
    if (pair.value && !(isScalar(pair.value) && pair.value.value === null))
      walk(state, pair.value, full);
  } else {
    throw new InputError({
      where,
      found: key,
      remedy: `unknown key${section ? ` in ${section}` : ''}; ${didYouMean(key, siblings(state.known, section))}`,
    });
  }
}

function siblings(known: readonly string[], section: string): string[] {
  const prefix = section ? `${section}.` : '';
  const inside = known.filter((name) => name.startsWith(prefix));
  return [...new Set(inside.map((name) => name.slice(prefix.length).split('.')[0] as string))];
}

function rawOf(node: Node, where: string, key: string): Setting['raw'] {
  const scalar = (item: unknown): string => {
    if (isScalar(item)) return item.source ?? String(item.value);
    throw new InputError({ where, allowed: `${key} holds plain values, no deeper lists or maps` });
  };
  if (isSeq(node)) return node.items.map(scalar);
  if (isMap(node))
    return Object.fromEntries(node.items.map((pair) => [scalar(pair.key), scalar(pair.value)]));
  return scalar(node);
}
