import { type Contract, driftOutcome } from '../contract/contract.ts';
import { type Change, changeOf, ofOrder, ofOutcomes, ofSets, type Relation } from './change.ts';
import { diffChecks } from './check.ts';
import { diffFields } from './field.ts';

/** What lets more or less data pass than before, part by part. Titles and reasons are no part of it. */
export function diffContracts(before: Contract, after: Contract): Change[] {
  return [
    ...diffFields(before, after),
    ...diffKeys(before, after),
    ...diffChecks(before, after),
    ...diffColumns(before, after),
    ...diffDrift(before, after),
    ...diffWhole('splits', before.splits, after.splits),
    ...(equal(before.dialect, after.dialect)
      ? []
      : changeOf('dialect', 'other', 'files are written in another way')),
  ];
}

const equal = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Fewer columns make it harder to be unlike. */
function diffKeys(before: Contract, after: Contract): Change[] {
  const [was, is] = [before.primaryKey, after.primaryKey];
  const relation: Relation =
    was.length === 0 || is.length === 0
      ? ofOrder(Number(is.length > 0) - Number(was.length > 0), 'tighter')
      : ofSets(was, is);
  const names = (key: readonly string[]) => key.join(', ') || 'none';
  const key = changeOf('primaryKey', relation, `from ${names(was)} to ${names(is)}`);
  const foreign = ({ foreignKeys }: Contract) => foreignKeys.map((it) => JSON.stringify(it));
  const [old, now] = [foreign(before), foreign(after)];
  const where = (text: string) => `foreignKey ${(JSON.parse(text).fields as string[]).join(', ')}`;
  return [
    ...key,
    ...old
      .filter((it) => !now.includes(it))
      .flatMap((it) => changeOf(where(it), 'looser', 'removed')),
    ...now
      .filter((it) => !old.includes(it))
      .flatMap((it) => changeOf(where(it), 'tighter', 'added')),
  ];
}

function diffColumns(before: Contract, after: Contract): Change[] {
  return (['missing', 'extra', 'order'] as const).flatMap((key) => {
    const [was, is] = [before.columns[key], after.columns[key]];
    return changeOf('columns', ofOutcomes(was, is), `${key} from ${was} to ${is}`);
  });
}

function diffDrift({ drift: was }: Contract, { drift: is }: Contract): Change[] {
  if (!was || !is || was.reference !== is.reference)
    return diffWhole(
      'drift',
      was && { reference: was.reference },
      is && { reference: is.reference },
    );
  const named = [was, is].flatMap(({ fail, warn, ignore }) => [...fail, ...warn, ...ignore]);
  const columns = [...new Set(['*', ...named])].flatMap((name) => {
    const [old, now] = [driftOutcome(was, name), driftOutcome(is, name)];
    const what = `${name === '*' ? 'other columns' : name} from ${old} to ${now}`;
    return changeOf('drift', ofOutcomes(old, now), what);
  });
  const sizes = Object.keys({ ...was.effect, ...is.effect }) as (keyof typeof is.effect)[];
  const effects = sizes.flatMap((key) => {
    const [old, now] = [was.effect[key], is.effect[key]];
    const order = old === undefined || now === undefined ? Number.NaN : now - old;
    return changeOf(
      'drift',
      ofOrder(order, 'looser'),
      `effect ${key} from ${old ?? 'default'} to ${now ?? 'default'}`,
    );
  });
  return [...columns, ...effects];
}

/** A part that is looked at as one. */
function diffWhole(where: string, before: unknown, after: unknown): Change[] {
  if (equal(before, after)) return [];
  if (before === undefined) return changeOf(where, 'tighter', 'added');
  return after === undefined
    ? changeOf(where, 'looser', 'removed')
    : changeOf(where, 'other', `from ${JSON.stringify(before)} to ${JSON.stringify(after)}`);
}
