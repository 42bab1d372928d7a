import { posix } from 'node:path';
import { meanings, type Script } from './python/script.ts';
import { entries, type Node, stringOf, walk } from './python/tree.ts';
import type { Written } from './python/writes.ts';

/** What a training leaves: each path as `mlops.yml` names it. */
export interface Results {
  readonly model: string | undefined;
  /** The tables that may hold predictions, the likeliest first. */
  readonly tables: readonly Written[];
  readonly metrics: Written | undefined;
}

/**
 * Sorts what a script writes.
 *
 * @param files what the project's folder holds: a folder with other things in it is no model
 */
export function resultsOf(
  script: Script,
  written: readonly Written[],
  files: readonly string[],
): Results {
  const whole = written.filter(({ path }) => !path.includes('*'));
  const tables = whole.filter(({ kind }) => kind === 'table');
  const metrics = whole
    .filter(({ kind, path }) => kind === 'values' && likeness(path, metricNames) > 0)
    .sort((a, b) => likeness(b.path, metricNames) - likeness(a.path, metricNames));
  return {
    model: modelOf(script, written, [...tables, ...metrics], files),
    tables: [...tables].sort(
      (a, b) => likeness(b.path, predictionNames) - likeness(a.path, predictionNames),
    ),
    metrics: metrics[0],
  };
}

const predictionNames = [/test|eval|val|output|result|submission/i, /hold_?out|scored/i, /pred/i];
const metricNames = [/result|report|performance|stats/i, /score|eval/i, /metric/i];

function likeness(path: string, names: readonly RegExp[]): number {
  return names.findLastIndex((name) => name.test(posix.basename(path))) + 1;
}

function modelOf(
  script: Script,
  written: readonly Written[],
  others: readonly Written[],
  files: readonly string[],
): string | undefined {
  const models = written.filter(({ kind }) => kind === 'model');
  const folders = [...new Set(models.map(({ path }) => posix.dirname(path)))];
  const folder = folders.find((each) => isOfModel(each, written, others, files));
  if (folder !== undefined) return folder;
  const whole = models.filter(({ path }) => !path.includes('*'));
  const calls = [...script.calls.values()];
  const predicts = (content: Node | undefined) =>
    calls.some(({ name, receiver }) => /^predict/.test(name) && receiver?.text === content?.text);
  const chosen =
    whole.find(({ content }) => content && predicts(content)) ??
    whole.find(({ path }) => /model|clf|classifier|regressor|pipeline/i.test(path));
  return (chosen ?? whole[0])?.path;
}

/** A folder that only models are written to, with nothing else in it that a training does not write. */
function isOfModel(
  folder: string,
  written: readonly Written[],
  others: readonly Written[],
  files: readonly string[],
): boolean {
  const isInside = (path: string) => path.startsWith(`${folder}/`);
  const own = written.map(({ path }) => path);
  return (
    folder !== '.' &&
    !folder.includes('*') &&
    !others.some(({ path }) => isInside(path)) &&
    files.every((file) => !isInside(file) || own.includes(file) || isArtifact(file))
  );
}

const isArtifact = (file: string) => !/\.(py|ipynb|md|csv|parquet|yml|yaml|toml)$/i.test(file);

/** The names of metrics that are written, or why `mlops` could not read them. */
export function metricsIn(script: Script, { content }: Written): string[] | string {
  const node = content && dictionaryOf(script, content);
  const added = content ? (script.columns.get(content.text) ?? []) : [];
  const pairs = [...(node ? entries(node) : []), ...added];
  const names = pairs.flatMap(({ key, value }) => {
    const name = stringOf(key);
    return name === undefined ? [] : [{ name, isNumber: mayBeNumber(value) }];
  });
  const strange = names.find(({ isNumber }) => !isNumber);
  return strange ? `${strange.name} in it is no number` : names.map(({ name }) => name);
}

function dictionaryOf(script: Script, node: Node): Node | undefined {
  return [node, ...meanings(script, node)].find(({ kind }) => kind === 'DictionaryExpression');
}

function mayBeNumber(value: Node): boolean {
  if (/String$|^ArrayExpression$|^(True|False|None|Boolean)$/.test(value.kind)) return false;
  let isList = false;
  walk(value, ({ kind, text }) => {
    if (kind === 'PropertyName' && /^(tolist|isoformat|get_params|strftime)$/.test(text))
      isList = true;
  });
  return !isList;
}
