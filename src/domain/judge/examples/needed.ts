import type { Forms } from './cells.ts';
import type { Spec } from './examples.ts';
import { hashedNames } from './keys.ts';
import { featureNames, saidColumns } from './roles.ts';

/** What is needed of a file of predictions. */
export interface Needed {
  /** By the name of a column, the forms in which its cells are. */
  readonly forms: ReadonlyMap<string, Forms>;
  /** The columns by whose cells a row is known, ascending; null where it has an id. */
  readonly hashed: readonly string[] | null;
}

/** For what else than its examples a file is read. */
export interface Purpose {
  readonly hasFeatures?: boolean;
  /** Nothing is asked of the label. */
  readonly isUnlabelled?: boolean;
}

/** More different texts than this tell examples apart, and are no feature of them. */
export const mostTexts = 200;

export const nothing: Needed = { forms: new Map(), hashed: null };

const none: Forms = { numbers: null, codes: 0, texts: false };

/**
 * What is needed of a file with these columns.
 *
 * @param names of its columns
 */
export function neededOf(names: readonly string[], spec: Spec, purpose: Purpose = {}): Needed {
  const said = saidColumns({ names }, spec);
  const forms = new Map<string, Forms>();
  const need = (name: string | undefined, more: Partial<Forms>) => {
    if (name === undefined || !names.includes(name)) return;
    forms.set(name, joined(forms.get(name) ?? none, { ...none, ...more }));
  };
  for (const name of numbersIn(spec, said)) need(name, { numbers: 'strict' });
  for (const name of codesIn(spec)) need(name, { codes: Infinity });
  need(spec.id, { texts: true });
  if (purpose.hasFeatures)
    for (const name of featureNames(names, spec))
      need(name, { numbers: 'loose', codes: mostTexts });
  const others = purpose.isUnlabelled ? [...said, spec.target] : said;
  return { forms, hashed: spec.id === undefined ? hashedNames(names, others) : null };
}

function joined(one: Forms, other: Forms): Forms {
  return {
    numbers: one.numbers === 'strict' ? 'strict' : (other.numbers ?? one.numbers),
    codes: Math.max(one.codes, other.codes),
    texts: one.texts || other.texts,
  };
}

function isClass({ task }: Spec): boolean {
  return task === 'binary' || task === 'multiclass';
}

function numbersIn(spec: Spec, said: readonly string[]): (string | undefined)[] {
  const { target, prediction, weight, columns = [] } = spec;
  const own = columns.map(({ column }) => column);
  return isClass(spec)
    ? [...said.filter((name) => name !== prediction), ...own, weight]
    : [...said, target, weight];
}

function codesIn(spec: Spec): (string | undefined)[] {
  const { target, prediction, group, query, time, slices = [] } = spec;
  return [...(isClass(spec) ? [target, prediction] : []), group, query, time, ...slices];
}
