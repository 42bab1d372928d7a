import { InputError } from '../../errors.ts';
import { metricsOf } from '../metrics/table.ts';
import type { Predictions } from './cells.ts';
import { column } from './columns.ts';
import type { Spec } from './examples.ts';

type Role = Exclude<keyof Spec, 'task' | 'target'>;

/** What only some tasks have. */
const only: readonly (readonly [Role, readonly Spec['task'][]])[] = [
  ['prediction', ['binary', 'multiclass', 'regression']],
  ['score', ['binary', 'multiclass', 'ranking']],
  ['positive', ['binary']],
  ['threshold', ['binary']],
  ['costs', ['binary']],
  ['query', ['ranking']],
  ['low', ['regression']],
  ['high', ['regression']],
  ['time', ['regression']],
  ['season', ['regression']],
];

/** Of which each task needs one. */
const needed: Readonly<Record<Spec['task'], readonly ('prediction' | 'score')[]>> = {
  binary: ['prediction', 'score'],
  multiclass: ['prediction', 'score'],
  regression: ['prediction'],
  ranking: ['score'],
};

/** @throws InputError when the parts do not go together, or a column is not there */
export function checkSpec(table: Predictions, spec: Spec): void {
  const { task } = spec;
  for (const [role, allowed] of only)
    if (spec[role] !== undefined && !allowed.includes(task))
      throw wrong(role, describe(spec[role]), `a ${task} model has no ${role}`);
  const roles = needed[task];
  if (roles.every((role) => !spec[role]))
    throw wrong(roles[0]!, undefined, `task ${task} needs a column of ${roles.join('s or ')}s`);
  if (task === 'ranking' && spec.query === undefined)
    throw wrong('query', undefined, 'a ranking needs the column of the query that an item answers');
  checkThreshold(spec);
  checkCosts(spec);
  checkPairs(spec);
  checkOwn(spec);
  checkDistinct(table, spec);
  if (table.rows === 0)
    throw new InputError({ where: table.file, remedy: 'it holds no examples, only a header' });
}

function checkThreshold({ threshold, score, prediction }: Spec): void {
  if (threshold === undefined) return;
  const found = String(threshold);
  if (!(threshold >= 0 && threshold <= 1))
    throw new InputError({ where: 'input threshold', found, allowed: 'a number from 0 to 1' });
  if (score === undefined) throw wrong('threshold', found, 'it needs a column of scores');
  if (prediction !== undefined)
    throw wrong('threshold', found, 'there are predictions already: leave out one of the two');
}

function checkCosts({ costs, prediction, threshold }: Spec): void {
  if (!costs) return;
  const entries = Object.entries(costs);
  const [name, cost] = entries.find(([, value]) => !Number.isFinite(value)) ?? [];
  if (name !== undefined)
    throw new InputError({
      where: 'input costs',
      found: `${name}: ${cost}`,
      allowed: 'finite numbers',
    });
  if (entries.every(([, value]) => value === 0))
    throw wrong('costs', undefined, 'all of them are 0');
  if (prediction === undefined && threshold === undefined)
    throw wrong('costs', undefined, 'they need a column of predictions, or a threshold');
}

function checkPairs({ low, high, time, season }: Spec): void {
  if ((low === undefined) !== (high === undefined))
    throw wrong(low === undefined ? 'high' : 'low', low ?? high, 'low and high go together');
  if (season === undefined) return;
  if (!(Number.isSafeInteger(season) && season >= 1))
    throw new InputError({
      where: 'input season',
      found: String(season),
      allowed: 'a whole number of steps from 1',
    });
  if (time === undefined)
    throw wrong('season', String(season), 'it needs the column that orders the examples in time');
}

function checkOwn({ task, columns = [] }: Spec): void {
  const known = metricsOf[task].map(({ name }) => name);
  for (const [at, { name }] of columns.entries()) {
    if (name.trim() === '') throw wrong('columns', name, 'a metric needs a name');
    if (known.includes(name))
      throw wrong('columns', name, `${task} has a metric of this name: take another`);
    if (columns.findIndex((other) => other.name === name) !== at)
      throw wrong('columns', name, 'two metrics have this name');
  }
}

/** What the model wrote is neither the truth nor what is known of an example beforehand. */
function checkDistinct(table: Predictions, spec: Spec): void {
  const { task, target, prediction, score, id, weight, low, high, group, query, time } = spec;
  const own = (spec.columns ?? []).map((metric) => metric.column);
  const alone = { target, prediction, score, id, weight, low, high };
  const names = Object.values(alone).filter((name) => name !== undefined);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined)
    throw new InputError({
      where: table.file,
      found: twice,
      remedy: `${list(Object.keys(alone).filter((role) => spec[role as Role] !== undefined || role === 'target'))} are different columns`,
    });
  const said = [prediction, score, low, high, ...own];
  for (const [role, name] of Object.entries({ target, id, weight, group, query, time }))
    if (name !== undefined && said.includes(name))
      throw new InputError({
        where: table.file,
        found: name,
        remedy: `what the model wrote cannot be the ${role} too`,
      });
  const all = [...names, group, query, time, ...own].filter((name) => name !== undefined);
  // The score of a multiclass model is the start of several names.
  for (const name of task === 'multiclass' ? all.filter((name) => name !== score) : all)
    column(table, name);
}

/** The columns that a model wrote, which therefore say nothing about the example. */
export function saidColumns({ names }: Pick<Predictions, 'names'>, spec: Spec): string[] {
  const { task, prediction, score, low, high, columns = [] } = spec;
  const named = [prediction, score, low, high, ...columns.map((metric) => metric.column)];
  const isScore = (name: string) =>
    task === 'multiclass' && score !== undefined && name.startsWith(`${score}_`);
  return names.filter((name) => named.includes(name) || isScore(name));
}

/** The columns that say of an example more than what it is called, counts for and was judged by. */
export function featureNames(names: readonly string[], spec: Spec): string[] {
  const others = [...saidColumns({ names }, spec), spec.target, spec.id, spec.weight];
  return names.filter((name) => !others.includes(name));
}

function wrong(role: string, found: string | undefined, remedy: string): InputError {
  const where = `input ${role}`;
  return new InputError(found === undefined ? { where, remedy } : { where, found, remedy });
}

function describe(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function list(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
