import type { Facts } from './look.ts';
import { readScript, type Script } from './python/script.ts';
import { writtenFiles } from './python/writes.ts';

/** The script that trains, and the others that might. */
export interface Choice {
  readonly script: Script;
  readonly others: readonly string[];
}

const usual = ['train.py', 'src/train.py', 'scripts/train.py'];

/** The training script: one of a usual name, else the one that calls itself so, else the one that fits and writes. */
export function trainingScript({ texts }: Pick<Facts, 'texts'>): Choice | undefined {
  const sources = [...texts.keys()].filter((file) => file.endsWith('.py') && !isTest(file));
  const named = sources.filter((file) => /(?<!cons|res)train/i.test(baseOf(file)));
  const ranked = [...usual.filter((file) => sources.includes(file)), ...named.sort(byDepth)];
  const candidates = [...new Set(ranked.length > 0 ? ranked : sources.filter(inRoot))];
  const scripts = candidates
    .slice(0, 20)
    .map((file) => readScript(file, texts.get(file) as string))
    .filter((script) => usual.includes(script.path) || trains(script));
  const [script, ...others] = scripts;
  return script && { script, others: others.map(({ path }) => path) };
}

const isTest = (file: string) =>
  /(^|\/)(tests?|conftest|test_[^/]*|[^/]*_test)(\/|\.py$)/.test(file);
const baseOf = (file: string) => file.slice(file.lastIndexOf('/') + 1).replace(/\.py$/, '');
const inRoot = (file: string) => !file.includes('/');
const byDepth = (a: string, b: string) =>
  a.split('/').length - b.split('/').length || a.length - b.length || (a < b ? -1 : 1);

/** It fits a model, or it writes one. */
function trains(script: Script): boolean {
  const fits = [...script.calls.values()].some(({ name }) =>
    /^(fit|fit_transform|train|backward)$/.test(name),
  );
  return fits || writtenFiles(script).some(({ kind }) => kind === 'model');
}
